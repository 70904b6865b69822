// SPDX-License-Identifier: GPL-3.0-or-later
// E01 findings of competent bodies, E02 other proceedings, E03 penalties and forms of trial.
#include "core/checks/indicators/indicator_list.h"
#include "core/checks/indicators/told_patterns.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

class RightsFinding final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"E01"_L1, 5, "RoP 2.1 §26-27"_L1, Direction::Raise, true};
    }

    void check(const CheckContext &, const TextView &texts, QList<Finding> &findings) const override
    {
        auto pair = texts.together(Concept::RightsBody, Concept::Violation, kAccounts, kTold);
        if (!pair) // what another state or court says counts as it is said; the request's own words need a named body
            pair = texts.together(Concept::AnyCourt, Concept::Violation, kStatements, kTold);
        if (!pair)
            pair = texts.together(Concept::OtherState, Concept::Violation, kStatements, kTold);
        if (pair) {
            findings.append(
                findingOf(info(), "competent_body", {texts.evidence(*pair.first), texts.evidence(*pair.second)}));
            return;
        }
        const auto before = findings.size();
        addToldPatterns(info(), texts, findings);
        if (findings.size() > before)
            return;
        // Only the subject says so: no finding of a body, so no referral, but to be asked about.
        for (const Mark &claim : texts.marks()) {
            const bool claimed = claim.what == Concept::Violation && (claim.flags & (Negated | Quoted)) == 0;
            const bool stated = claim.kind == FieldKind::Statement;
            const bool own = (kindBit(claim.kind) & kNarrative) != 0 && (claim.flags & OwnStatement) != 0;
            if (!claimed || (!stated && !own))
                continue;
            Finding finding = findingOf(info(), "claimed", Direction::Ask, {texts.evidence(claim)});
            finding.mandatoryReferral = stated;
            findings.append(finding);
            return;
        }
    }
};

class OtherProceedings final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"E02"_L1, 5, "RPD art. 12, 81(3)(c), CCF-2/2023"_L1, Direction::Raise, true};
    }

    void check(const CheckContext &, const TextView &texts, QList<Finding> &findings) const override
    {
        struct Case
        {
            Concept what;
            const char *variant;
        };
        for (const auto &[what, variant] :
             {Case{Concept::Acquitted, "acquitted"}, Case{Concept::CaseClosed, "closed"},
              Case{Concept::SameFacts, "same_facts"}, Case{Concept::Transfer, "transfer"}}) {
            if (const Mark *told = texts.find(what, kAccounts, Negated | Quoted))
                findings.append(findingOf(info(), variant, {texts.evidence(*told)}));
        }
        addToldPatterns(info(), texts, findings);
    }
};

class PenaltyAndTrial final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"E03"_L1, 6, "Constitution art. 2(1), RoP 3.10 fn 2"_L1, Direction::Raise, true};
    }

    void check(const CheckContext &, const TextView &texts, QList<Finding> &findings) const override
    {
        constexpr FieldKinds everywhere =
            kAccounts | kCharges | kindBit(FieldKind::Penalty) | kindBit(FieldKind::Warrant);
        struct Case
        {
            Concept what;
            const char *variant;
        };
        for (const auto &[what, variant] :
             {Case{Concept::DeathPenalty, "death_penalty"}, Case{Concept::Corporal, "corporal"},
              Case{Concept::Absentia, "in_absentia"}, Case{Concept::SpecialCourt, "special_court"}}) {
            if (const Mark *told = texts.find(what, everywhere, Negated | Quoted))
                findings.append(findingOf(info(), variant, {texts.evidence(*told)}));
        }
        addToldPatterns(info(), texts, findings);
        if (triedInPerson(texts))
            findings.removeIf(
                [](const Finding &one) { return one.indicator == "E03"_L1 && one.variant == "in_absentia"_L1; });
    }

private:
    /// Judged by default at first, then in person: the absence was made good.
    static bool triedInPerson(const TextView &texts) { return texts.has(Concept::TriedInPerson, kAccounts, kTold); }
};

} // namespace

void addRightsIndicators(IndicatorList &list)
{
    list.push_back(std::make_unique<RightsFinding>());
    list.push_back(std::make_unique<OtherProceedings>());
    list.push_back(std::make_unique<PenaltyAndTrial>());
}

} // namespace core
