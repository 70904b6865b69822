// SPDX-License-Identifier: GPL-3.0-or-later
// C04 account of facts, C05 charge and facts.
#include "core/checks/indicators/indicator_list.h"
#include "core/checks/indicators/offence_groups.h"
#include "core/checks/indicators/told_patterns.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kToldAtAll = 8; ///< words from which an account can be expected to tell an act

/// Requests that accuse a person: only they need an account of what the person did.
bool accuses(const Request &request)
{
    return request.type == NoticeType::Red;
}

class FactsAccount final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"C04"_L1, 3, "RPD art. 83(2)(b)(i), RoP 3.13"_L1, Direction::Ask, false};
    }

    void check(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const override
    {
        for (const SiblingFacts &sibling : context.matches.siblings) {
            if (sibling.sameText == true)
                findings.append(findingOf(info(), "same_text", {fieldEvidence("sibling_ids", sibling.externalId)}));
        }
        if (!accuses(context.request))
            return;
        checkOwnPart(texts, findings);
        if (context.hasForm()) {
            checkLength(context, texts, findings);
            if (texts.narrativeWords() >= context.policy.thresholds.factsWords && isEnglish(texts) &&
                !tellsAnyAct(texts))
                findings.append(findingOf(info(), "no_act", {fieldEvidence("facts", context.request.facts)}));
            checkDateAndPlace(context.request, texts, findings);
        }
        if (const Mark *answered = texts.find(Concept::Answered, kNarrative, kTold))
            findings.append(findingOf(info(), "answered", Direction::Lower, {texts.evidence(*answered)}));
    }

private:
    /// Whether any act is told at all can only be seen where the tables know how the language tells one.
    static bool isEnglish(const TextView &texts)
    {
        return std::ranges::any_of(texts.fields(), [](const TextField &field) {
            return field.kind == FieldKind::Facts && field.languages == English;
        });
    }

    void checkOwnPart(const TextView &texts, QList<Finding> &findings) const
    {
        if (const Mark *gap = texts.find(Concept::Gap, kNarrative, Quoted | OwnStatement)) {
            findings.append(findingOf(info(), "own_part_open", {texts.evidence(*gap)}));
            return;
        }
        if (texts.has(Concept::OwnPart, kNarrative, kTold))
            return;
        if (const Mark *all = texts.find(Concept::Collective, kNarrative, kTold))
            findings.append(findingOf(info(), "collective", {texts.evidence(*all)}));
        else if (const Mark *vague = texts.find(Concept::Vague, kNarrative, kTold))
            findings.append(findingOf(info(), "vague", {texts.evidence(*vague)}));
        else if (const Mark *unknown = texts.find(Concept::UnknownAuthors, kNarrative, kTold);
                 unknown && !texts.has(Concept::SubjectWord, kNarrative, 0))
            findings.append(findingOf(info(), "collective", {texts.evidence(*unknown)}));
    }

    void checkLength(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const
    {
        if (texts.narrativeWords() < context.policy.thresholds.factsWords)
            findings.append(findingOf(info(), "too_short", {fieldEvidence("facts", context.request.facts)}));
    }

    void checkDateAndPlace(const Request &request, const TextView &texts, QList<Finding> &findings) const
    {
        if (!request.offenceDate.isKnown() && texts.factsDates().empty())
            findings.append(findingOf(info(), "date", {fieldEvidence("offence_date")}));
        if (request.offencePlace.isEmpty() && !texts.has(Concept::Place, kNarrative, Negated))
            findings.append(findingOf(info(), "place", {fieldEvidence("offence_place")}));
    }
};

class ChargeAndFacts final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override { return {"C05"_L1, 5, "RoP 3.13"_L1, Direction::Raise, true}; }

    void check(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const override
    {
        if (!accuses(context.request))
            return;
        if (disagree(texts))
            findings.append(findingOf(info(), "disagree", disagreement(texts)));
        else if (const TextField *charge = unknownCharge(texts))
            findings.append(
                findingOf(info(), "link_unclear", {{charge->path.toString(), 0, charge->text.size(), charge->text}}));
        // RoP 3.13 §3: where the link between charge and facts is unclear, clarification is mandatory.
        if (const Mark *gap = texts.find(Concept::Gap, kAccounts, Quoted | OwnStatement))
            findings.append(findingOf(info(), "link_unclear", {texts.evidence(*gap)}));
        if (const Mark *silence = texts.find(Concept::Silence, kAccounts, Quoted | OwnStatement))
            findings.append(findingOf(info(), "no_answer", {texts.evidence(*silence)}));
        addToldPatterns(info(), texts, findings);
    }

private:
    /// The account clearly tells another kind of conduct and not even a hint of the one charged.
    static bool disagree(const TextView &texts)
    {
        const quint8 charged = chargedConduct(texts);
        const quint8 told = toldConduct(texts);
        return charged != 0 && told != 0 && (charged & hintedConduct(texts)) == 0;
    }

    /// A charge of no kind that the tables know, beside an account that tells no violence, no loss, no drugs and nobody
    /// harmed: nothing shows a serious ordinary-law crime (art. 83(1)(a)), and the source has to say what it is.
    static const TextField *unknownCharge(const TextView &texts)
    {
        if (hasOrdinaryCharge(texts) || hasSensitiveCharge(texts) || hasExcludedCharge(texts) ||
            hintedConduct(texts) != 0 || texts.narrativeWords() < kToldAtAll)
            return nullptr;
        const auto charge = std::ranges::find(texts.fields(), FieldKind::Charge, &TextField::kind);
        return charge == texts.fields().end() ? nullptr : &*charge;
    }

    static QList<Evidence> disagreement(const TextView &texts)
    {
        QList<Evidence> evidence;
        for (const TextField &field : texts.fields()) {
            if (field.kind == FieldKind::Charge && evidence.isEmpty())
                evidence.append({field.path.toString(), 0, field.text.size(), field.text});
        }
        for (const Mark &mark : texts.marks()) {
            const bool act = mark.what >= Concept::ActKill && mark.what <= Concept::ActTraffic;
            if (act && (kindBit(mark.kind) & kNarrative) != 0 && (mark.flags & kTold) == 0) {
                evidence.append(texts.evidence(mark));
                break;
            }
        }
        return evidence;
    }
};

} // namespace

void addFactsIndicators(IndicatorList &list)
{
    list.push_back(std::make_unique<FactsAccount>());
    list.push_back(std::make_unique<ChargeAndFacts>());
}

} // namespace core
