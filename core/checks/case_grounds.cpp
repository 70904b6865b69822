// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/case_grounds.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct Row
{
    const char *ground;
    const char *indicators;
};

constexpr std::array<Row, 21> kRows = {{
    // §3.2 factors a-g, §3.3; illegal emigration is refused under article 3 too (RoP 3.9)
    {"art3_political", "A01 A02 A03 A07 A09 B01 B02 B03 S02 S04 D01 D02 F01 G01"},
    {"art3_military", "A05 F01"},                 // RoP 3.10, 2.2 §57 G-H
    {"art3_religious", "A06"},                    // RoP 3.11
    {"art3_racial", "A06"},                       // RoP 3.11
    {"art3_neutrality", "F01 A08 B01 D01"},       // RoP 2.2 §57, 3.1 B, 3.7
    {"terror_link_missing", "A04 C05"},           // RoP 3.6, 3.13
    {"sanctions_unilateral", "A08"},              // RoP 3.7
    {"data_quality", "C03 C05 C06 C09 C11 E02"},  // RPD 12, 83; RoP 3.13
    {"art2_expression", "A02"},                   // RoP 3.2
    {"art2_assembly", "A03"},                     // RoP 3.3.1
    {"art2_association", "A03 A04"},              // RoP 3.3.2
    {"art2_human_rights", "B03 D02 E01 E03 E04"}, // RoP 2.1, 2.3 §60
    {"art2_due_process", "D02 E01 E03"},          // RoP 2.1 §26-27
    {"art35_purpose", "C06 D01 F01 S02"},         // RPD 35, 77(2)
    {"refugee", "B03"},                           // GA-2017-86-RES-09
    {"extradition_denied", "D02"},                // AGN/53/RES/7
    {"art83_private_dispute", "C06"},             // RPD 83(1)(a)(i)
    {"art83_family", "C06 E04"},
    {"art83_administrative", "C06"},
    {"art83_seriousness", "C03 C06"},
    {"ncb_cooperation", "C05 D01 D03 S02"}, // RPD 128; RoP 3.13 §3
}};

} // namespace

QStringList indicatorsOfGround(QStringView ground)
{
    const auto found =
        std::ranges::find_if(kRows, [&](const Row &row) { return ground == QLatin1StringView(row.ground); });
    return found == kRows.end() ? QStringList() : QString::fromLatin1(found->indicators).split(u' ');
}

bool referralFitsGround(const QList<Finding> &findings, const QStringList &grounds)
{
    return std::ranges::any_of(grounds, [&](const QString &ground) {
        const QStringList wanted = indicatorsOfGround(ground);
        return std::ranges::any_of(findings, [&](const Finding &finding) {
            return finding.mandatoryReferral && wanted.contains(finding.indicator);
        });
    });
}

} // namespace core
