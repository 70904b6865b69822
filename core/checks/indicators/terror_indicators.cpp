// SPDX-License-Identifier: GPL-3.0-or-later
// A04: terrorism by the decision table of Repository of Practice 3.6 §7-14. Two elements trade off: how widely the
// group is recognised, and how active and meaningful the person's own link is.
#include "core/checks/indicators/indicator_list.h"
#include "core/checks/indicators/offence_groups.h"
#include "core/checks/indicators/told_patterns.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

Designation designationByGroups(const CheckContext &context)
{
    Designation best = Designation::Unknown;
    for (const GroupMembership &group : context.request.groups) {
        const GroupEntry *entry = context.tables.groupOf(group.groupName);
        if (group.designation == u"un" || (entry && entry->level == Designation::Un))
            best = Designation::Un;
        else if (entry)
            best = std::max(best, entry->level);
    }
    return best;
}

class Terrorism final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override { return {"A04"_L1, 5, "RoP 3.6"_L1, Direction::Raise, true}; }

    void check(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const override
    {
        const Mark *charge = findCharge(texts, Concept::ChargeTerror);
        const Mark *told = charge ? nullptr : texts.find(Concept::TerrorGroup, kAccounts, Negated | Quoted);
        if (!charge && !told) {
            addToldPatterns(info(), texts, findings);
            return;
        }
        const Mark *open = openLink(texts);
        const Mark *act = open ? nullptr : ownAct(texts);
        QList<Evidence> evidence{texts.evidence(charge ? *charge : *told)};
        if (open)
            evidence.append(texts.evidence(*open));
        findings.append(findingOf(info(), act ? "with_act" : variantOf(texts, open), evidence));
        addLowering(context, texts, act, open, findings);
    }

private:
    static const Mark *openLink(const TextView &texts)
    {
        const Mark *gap = texts.find(Concept::Gap, kAccounts, Quoted | OwnStatement);
        return gap ? gap : texts.find(Concept::Silence, kAccounts, Quoted | OwnStatement);
    }

    static const Mark *ownAct(const TextView &texts)
    {
        if (const Mark *grave = findGraveAct(texts))
            return grave;
        if (const Mark *force = texts.find(Concept::ActForce, kNarrative, kTold))
            return force;
        const Mark *support = texts.find(Concept::ActSupport, kNarrative, kTold);
        return support ? support : texts.find(Concept::ActOrder, kNarrative, kTold);
    }

    /// Protected speech, assembly, association or religion alone can never make the link (§4); a rank without acts
    /// neither.
    static const char *variantOf(const TextView &texts, const Mark *open)
    {
        const bool speech =
            texts.has(Concept::SpeechPolitical, kNarrative, kTold) || texts.has(Concept::Protest, kNarrative, kTold) ||
            texts.has(Concept::ProtestStrong, kNarrative, kTold) || texts.has(Concept::Symbols, kNarrative, kTold) ||
            texts.has(Concept::Ceremony, kNarrative, kTold);
        if (speech)
            return "speech_or_assembly";
        if (texts.has(Concept::Rank, kNarrative, kTold) || texts.has(Concept::BankAccount, kNarrative, kTold))
            return "status_only";
        return open ? "link_open" : "no_act";
    }

    void addLowering(const CheckContext &context, const TextView &texts, const Mark *act, const Mark *open,
                     QList<Finding> &findings) const
    {
        const Mark *listed = texts.find(Concept::GroupUn, kCharges | kAccounts, Negated | Quoted);
        const bool un = listed || designationByGroups(context) == Designation::Un;
        const Mark *several = texts.find(Concept::GroupSeveral, kAccounts, Negated | Quoted);
        const Evidence group = listed    ? texts.evidence(*listed)
                               : several ? texts.evidence(*several)
                                         : fieldEvidence("groups");
        const bool grave = act && findGraveAct(texts) == act;
        if (un && !open) // universally recognised: a low threshold, travelling to join can suffice
            findings.append(findingOf(info(), "un_listed", Direction::Lower, {group}));
        else if ((several || designationByGroups(context) == Designation::Several) && act)
            findings.append(findingOf(info(), "several_countries", Direction::Lower, {group, texts.evidence(*act)}));
        if (grave)
            findings.append(findingOf(info(), "act_in_itself", Direction::Lower, {texts.evidence(*act)}));
        else if (act)
            findings.append(findingOf(info(), "own_support", Direction::Lower, {texts.evidence(*act)}));
    }
};

} // namespace

void addTerrorIndicators(IndicatorList &list)
{
    list.push_back(std::make_unique<Terrorism>());
}

} // namespace core
