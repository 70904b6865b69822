// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/likeness_findings.h"

#include "core/checks/indicators/offence_groups.h"
#include "core/checks/registry.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t kMostWords = 4; ///< shown as evidence

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

} // namespace

bool mayBeLikeAsWhole(const TextView &texts, const QList<Finding> &findings)
{
    const bool referred = std::ranges::any_of(findings, [](const Finding &finding) {
        return finding.mandatoryReferral && finding.indicator != "B01"_L1 && finding.indicator != "B02"_L1;
    });
    const bool stated =
        std::ranges::any_of(texts.fields(), [](const TextField &field) { return field.kind == FieldKind::Statement; });
    return referred || stated || !provenCrimeTold(texts);
}

void applyLikeness(const LikenessModel &model, const TextView &texts, QList<Finding> &findings)
{
    if (model.isEmpty())
        return;
    const Likeness likeness = model.read(texts, findings, mayBeLikeAsWhole(texts, findings));
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
