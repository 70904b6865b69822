// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/likeness_findings.h"

#include "core/checks/registry.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t kMostWords = 4; ///< shown as evidence

/// Findings that rest on how words of the account stand together, and on nothing else.
constexpr std::array<QLatin1StringView, 19> kOfAccountAlone = {
    "A01/facts"_L1,
    "A02/facts"_L1,
    "A03/assembly_facts"_L1,
    "A03/association_facts"_L1,
    "A05/armed_conflict"_L1,
    "A05/desertion"_L1,
    "A06/facts"_L1,
    "A06/race_facts"_L1,
    "A09/facts"_L1,
    "B03/asylum_claim"_L1,
    "B03/refugee_in_text"_L1,
    "C06/norms"_L1,
    "C06/private_dispute"_L1,
    "E02/acquitted"_L1,
    "E02/closed"_L1,
    "E04/gender"_L1,
    "G01/after_political_step"_L1,
    "G01/change_of_power"_L1,
    "G01/unrest"_L1,
};

bool refers(const QList<Finding> &findings, const QString &indicator)
{
    return std::ranges::any_of(
        findings, [&](const Finding &finding) { return finding.mandatoryReferral && finding.indicator == indicator; });
}

/// A place with what it adds to the likeness.
struct Weighed
{
    LikenessModel::Place place;
    float weight = 0;
};

bool overlap(const LikenessModel::Place &a, const LikenessModel::Place &b)
{
    return a.field == b.field && a.start < b.end && b.start < a.end;
}

QList<Evidence> evidenceOf(const LikenessModel &model, size_t kind, const TextView &texts)
{
    const LikenessParts &parts = model.parts();
    std::vector<Weighed> weighed;
    for (const LikenessModel::Place &place : model.placesIn(texts)) {
        const float weight = parts.weights[place.feature] + parts.kinds[kind].weights[place.feature];
        if (weight > 0)
            weighed.push_back({place, weight});
    }
    std::ranges::stable_sort(weighed, std::greater(), &Weighed::weight);
    std::vector<LikenessModel::Place> shown;
    for (const Weighed &one : weighed) {
        const bool known = std::ranges::any_of(
            shown, [&](const auto &other) { return overlap(other, one.place) || other.feature == one.place.feature; });
        if (!known && shown.size() < kMostWords)
            shown.push_back(one.place);
    }
    std::ranges::sort(shown, [](const auto &a, const auto &b) {
        return a.field != b.field ? a.field > b.field : a.start < b.start; // the account before the charge
    });
    QList<Evidence> evidence;
    for (const LikenessModel::Place &place : shown) {
        const TextField &field = texts.fields()[place.field];
        evidence.append(
            {field.path.toString(), place.start, place.end, field.text.mid(place.start, place.end - place.start)});
    }
    return evidence;
}

bool restsOnAccountAlone(const Finding &finding)
{
    const QString key = finding.indicator + u'/' + finding.variant;
    const bool inAccount = std::ranges::all_of(finding.evidence, [](const Evidence &evidence) {
        return evidence.field == "facts"_L1 || evidence.field == "additional_information"_L1;
    });
    return inAccount && std::ranges::find(kOfAccountAlone, key) != kOfAccountAlone.end();
}

void holdBack(QList<Finding> &findings)
{
    for (Finding &finding : findings) {
        if (finding.mandatoryReferral && restsOnAccountAlone(finding)) {
            finding.mandatoryReferral = false;
            finding.direction = Direction::Ask;
        }
    }
}

} // namespace

void applyLikeness(const LikenessModel &model, const TextView &texts, QList<Finding> &findings)
{
    if (model.isEmpty())
        return;
    const Likeness likeness = model.read(texts, findings);
    if (likeness.probability < model.parts().floor)
        holdBack(findings);
    for (const size_t kind : likeness.kinds) {
        const QString &id = model.parts().kinds[kind].indicator;
        const Indicator *indicator = indicatorById(id);
        if (!indicator || refers(findings, id))
            continue;
        QList<Evidence> evidence = evidenceOf(model, kind, texts);
        if (evidence.isEmpty()) // a referral that shows no word can't be judged
            continue;
        Finding finding = findingOf(indicator->info(), kLikenessVariant.data(), Direction::Raise, std::move(evidence));
        finding.version = model.number();
        finding.mandatoryReferral = true;
        findings.append(finding);
    }
}

} // namespace core
