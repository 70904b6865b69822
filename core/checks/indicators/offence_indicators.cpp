// SPDX-License-Identifier: GPL-3.0-or-later
// A01 State security, A02 expression, A03 assembly and association, A05 military, A06 religion and race, A09 elections.
#include "core/checks/indicators/indicator_list.h"
#include "core/checks/indicators/offence_groups.h"
#include "core/checks/indicators/told_patterns.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNear = 14; ///< words between what is said and whom it is said of

/// Own violence or another grave act beside a political charge: shown, cancels nothing.
void lowerForViolence(const IndicatorInfo &info, const TextView &texts, QList<Finding> &findings)
{
    if (texts.has(Concept::Gap, kAccounts, Quoted | OwnStatement))
        return; // the request leaves open what the person did
    if (const Mark *act = findGraveAct(texts))
        findings.append(findingOf(info, "own_violence", Direction::Lower, {texts.evidence(*act)}));
}

class StateSecurity final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"A01"_L1, 5, "RoP 3.4, 2.2"_L1, Direction::Raise, true};
    }

    void check(const CheckContext &, const TextView &texts, QList<Finding> &findings) const override
    {
        const Mark *charge = findCharge(texts, Concept::ChargeSecurity);
        const Mark *told = charge ? nullptr : texts.find(Concept::ChargeSecurity, kNarrative, kTold);
        if (!told && !charge)
            told = texts.find(Concept::Separatist, kNarrative, kTold);
        // What is done against the State as such counts whatever the charge is called (AGN/63/RES/9: facts, not
        // labels).
        const Mark *strong = texts.find(Concept::ActState, kNarrative, kTold);
        if (strong && (!told || ordinaryChargesOnly(texts)))
            told = strong;
        const auto before = findings.size();
        if (charge || (told && (told == strong || !ordinaryChargesOnly(texts))))
            findings.append(findingOf(info(), charge ? "charge" : "facts", {texts.evidence(charge ? *charge : *told)}));
        else
            addToldPatterns(info(), texts, findings);
        if (findings.size() > before)
            lowerForViolence(info(), texts, findings);
    }
};

class FreeExpression final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override { return {"A02"_L1, 6, "RoP 3.2"_L1, Direction::Raise, true}; }

    void check(const CheckContext &, const TextView &texts, QList<Finding> &findings) const override
    {
        const auto before = findings.size();
        if (const Mark *charge = findCharge(texts, Concept::ChargeExpression))
            findings.append(findingOf(info(), "charge", {texts.evidence(*charge)}));
        else if (const Mark *hatred = findCharge(texts, Concept::ChargeHatred))
            findings.append(findingOf(info(), "hatred", {texts.evidence(*hatred)}));
        else
            checkFacts(texts, findings);
        if (findings.size() == before)
            addToldPatterns(info(), texts, findings);
        const Mark *hate = texts.find(Concept::HateSpeech, kNarrative, kTold);
        if (findings.size() > before && hate)
            findings.append(findingOf(info(), "incitement", Direction::Lower, {texts.evidence(*hate)}));
    }

private:
    void checkFacts(const TextView &texts, QList<Finding> &findings) const
    {
        const Mark *speech = texts.find(Concept::SpeechPolitical, kNarrative, kTold);
        if (speech && (!ordinaryChargesOnly(texts) || texts.besides(*speech, Concept::StateTarget))) {
            findings.append(findingOf(info(), "facts", {texts.evidence(*speech)}));
            return;
        }
        const Mark *strong = texts.find(Concept::SpeechStrong, kNarrative, kTold);
        if (strong && !strongWordsAreScenery(texts)) {
            findings.append(findingOf(info(), "facts", {texts.evidence(*strong)}));
            return;
        }
        auto pair = texts.together(Concept::Criticise, Concept::StateTarget, kNarrative, kTold, kNear);
        if (!pair)
            pair = texts.together(Concept::Speech, Concept::PoliticalMotive, kNarrative, kTold, kNear);
        if (pair)
            findings.append(findingOf(info(), "facts", {texts.evidence(*pair.first), texts.evidence(*pair.second)}));
    }
};

class Assembly final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override { return {"A03"_L1, 6, "RoP 3.3"_L1, Direction::Raise, true}; }

    void check(const CheckContext &, const TextView &texts, QList<Finding> &findings) const override
    {
        const auto before = findings.size();
        if (const Mark *charge = findCharge(texts, Concept::ChargeAssembly))
            findings.append(findingOf(info(), "assembly", {texts.evidence(*charge)}));
        else if (const Mark *facts = protest(texts))
            findings.append(findingOf(info(), "assembly_facts", {texts.evidence(*facts)}));
        if (const Mark *charge = findCharge(texts, Concept::ChargeAssociation))
            findings.append(findingOf(info(), "association", {texts.evidence(*charge)}));
        else if (const Mark *group = association(texts))
            findings.append(findingOf(info(), "association_facts", {texts.evidence(*group)}));
        addToldPatterns(info(), texts, findings);
        if (findings.size() > before)
            lowerForViolence(info(), texts, findings);
    }

private:
    static const Mark *association(const TextView &texts)
    {
        const Mark *strong = texts.find(Concept::AssociationStrong, kNarrative, kTold);
        if (strong && !isOfPrivateBody(texts, *strong))
            return strong;
        return ordinaryChargesOnly(texts) ? nullptr : texts.find(Concept::Association, kNarrative, kTold);
    }

    static const Mark *protest(const TextView &texts)
    {
        if (texts.has(Concept::Sport, kNarrative, 0))
            return nullptr; // crowds of supporters
        const Mark *strong = texts.find(Concept::ProtestStrong, kNarrative, kTold);
        if (strong && !strongWordsAreScenery(texts) && !texts.besides(*strong, Concept::Commerce))
            return strong;
        if (ordinaryChargesOnly(texts))
            return nullptr;
        const auto pair = texts.together(Concept::ActJoin, Concept::Protest, kNarrative, kTold, kNear);
        const bool ordinary = pair && texts.besides(*pair.first, Concept::Commerce);
        return ordinary ? nullptr : pair.second;
    }
};

class Military final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override { return {"A05"_L1, 6, "RoP 3.10"_L1, Direction::Raise, true}; }

    void check(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const override
    {
        const auto before = findings.size();
        if (const Mark *charge = findCharge(texts, Concept::ChargeMilitary))
            findings.append(findingOf(info(), "charge", {texts.evidence(*charge)}));
        else if (const Mark *desertion =
                     ordinaryCrimeTold(texts) ? nullptr : texts.find(Concept::Desertion, kAccounts, kTold))
            findings.append(findingOf(info(), "desertion", {texts.evidence(*desertion)}));
        if (const Mark *court = militaryCourt(texts))
            findings.append(findingOf(info(), "military_court", {texts.evidence(*court)}));
        const Mark *combat = texts.find(Concept::Combat, kAccounts, kTold);
        if (!combat)
            combat = texts.find(Concept::Militia, kAccounts, kTold);
        if (combat && !isOfPrivateBody(texts, *combat) && !provenCommonCrimeTold(texts))
            findings.append(findingOf(info(), "armed_conflict", {texts.evidence(*combat)}));
        checkSoldier(context, texts, findings);
        if (findings.size() == before)
            addToldPatterns(info(), texts, findings);
        if (findings.size() == before)
            return;
        if (const Mark *grave = findCharge(texts, Concept::ChargeGrave))
            findings.append(findingOf(info(), "grave_crime", Direction::Lower, {texts.evidence(*grave)}));
    }

private:
    /// 3.10: a yellow or blue notice for a soldier may hide a search for a deserter; a link to a conflict is asked for.
    void checkSoldier(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const
    {
        const NoticeType type = context.request.type;
        const bool search = type == NoticeType::Yellow || type == NoticeType::Blue;
        const Mark *soldier = search ? texts.find(Concept::RoleMilitary, kRole) : nullptr;
        if (soldier && !hasOrdinaryCharge(texts))
            findings.append(findingOf(info(), "soldier_sought", {texts.evidence(*soldier)}));
    }

    static const Mark *militaryCourt(const TextView &texts)
    {
        return texts.find(Concept::MilitaryCourt, kAccounts | kindBit(FieldKind::Warrant), kTold);
    }
};

class ReligionOrRace final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override { return {"A06"_L1, 6, "RoP 3.11"_L1, Direction::Raise, true}; }

    void check(const CheckContext &, const TextView &texts, QList<Finding> &findings) const override
    {
        const auto before = findings.size();
        if (const Mark *charge = findCharge(texts, Concept::ChargeReligion))
            findings.append(findingOf(info(), "charge", {texts.evidence(*charge)}));
        else if (const Mark *facts = faith(texts))
            findings.append(findingOf(info(), "facts", {texts.evidence(*facts)}));
        if (const Mark *race = findCharge(texts, Concept::ChargeRace))
            findings.append(findingOf(info(), "race", {texts.evidence(*race)}));
        else if (const Mark *told = texts.find(Concept::Race, kAccounts, Negated | Quoted))
            findings.append(findingOf(info(), "race_facts", {texts.evidence(*told)}));
        if (findings.size() == before)
            addToldPatterns(info(), texts, findings);
        if (findings.size() > before)
            lowerForViolence(info(), texts, findings);
    }

private:
    static const Mark *faith(const TextView &texts)
    {
        const Mark *offence = texts.find(Concept::FaithOffence, kNarrative, kTold);
        if (offence && !ordinaryChargesOnly(texts))
            return offence;
        // Beside a political charge, religious life told as the act is the point (3.11, 3.6 §4).
        const Mark *life = hasSensitiveCharge(texts) ? texts.find(Concept::Faith, kNarrative, kTold) : nullptr;
        if (life)
            return life;
        return commonChargesOnly(texts) ? nullptr
                                        : texts.find(Concept::FaithRestricted, kAccounts, Negated | Quoted | OfOther);
    }
};

class Elections final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override { return {"A09"_L1, 6, "RoP 3.8"_L1, Direction::Raise, true}; }

    void check(const CheckContext &, const TextView &texts, QList<Finding> &findings) const override
    {
        const Mark *charge = findCharge(texts, Concept::ChargeElection);
        const Mark *told = charge ? nullptr
                                  : texts.find(Concept::Election, ordinaryChargesOnly(texts) ? kStatements : kAccounts,
                                               Negated | Quoted);
        if (!charge && !told && !strongWordsAreScenery(texts))
            told = texts.find(Concept::ElectionStrong, kNarrative, kTold);
        if (told && isOfPrivateBody(texts, *told))
            told = nullptr;
        const auto before = findings.size();
        if (charge || told)
            findings.append(findingOf(info(), charge ? "charge" : "facts", {texts.evidence(charge ? *charge : *told)}));
        else
            addToldPatterns(info(), texts, findings);
        if (findings.size() > before)
            lowerForViolence(info(), texts, findings);
    }
};

} // namespace

void addOffenceIndicators(IndicatorList &list)
{
    list.push_back(std::make_unique<StateSecurity>());
    list.push_back(std::make_unique<FreeExpression>());
    list.push_back(std::make_unique<Assembly>());
    list.push_back(std::make_unique<Military>());
    list.push_back(std::make_unique<ReligionOrRace>());
    list.push_back(std::make_unique<Elections>());
}

} // namespace core
