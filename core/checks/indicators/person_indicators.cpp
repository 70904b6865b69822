// SPDX-License-Identifier: GPL-3.0-or-later
// B01 politicians and officials, B02 journalists, activists and others, B03 refugees, B04 personal enrichment.
#include "core/checks/indicators/indicator_list.h"
#include "core/checks/indicators/offence_groups.h"
#include "core/checks/indicators/person_roles.h"
#include "core/checks/indicators/told_patterns.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

class Politician final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"B01"_L1, 5, "RoP 3.1, 2.2 §57 D"_L1, Direction::Raise, true};
    }

    void check(const CheckContext &, const TextView &texts, QList<Finding> &findings) const override
    {
        if (const Mark *office = officeOfSubject(texts)) {
            const bool byRole = office->kind == FieldKind::Role;
            const Mark *near = texts.beside(*office, Concept::RoleRelative);
            const char *variant =
                near ? (byRole ? "relative" : "relative_in_facts") : (byRole ? "office" : "office_in_facts");
            QList<Evidence> evidence{texts.evidence(*office)};
            if (near)
                evidence.prepend(texts.evidence(*near));
            findings.append(findingOf(info(), variant, evidence));
        } else if (const Mark *stated = texts.find(Concept::RoleStatedOffice, kNarrative, kTold)) {
            findings.append(findingOf(info(), "office_in_facts", {texts.evidence(*stated)}));
        }
        if (const Mark *immunity = texts.find(Concept::Immunity, kAccounts, Negated | Quoted))
            findings.append(findingOf(info(), "immunity", {texts.evidence(*immunity)}));
        if (const Mark *capacity = texts.find(Concept::OfficialCapacity, kAccounts, kTold))
            findings.append(findingOf(info(), "official_act", {texts.evidence(*capacity)}));
        addToldPatterns(info(), texts, findings);
        if (const Mark *own = texts.find(Concept::PrivateCapacity, kNarrative, kTold))
            findings.append(findingOf(info(), "private_capacity", Direction::Lower, {texts.evidence(*own)}));
    }
};

class CivilRole final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"B02"_L1, 5, "RoP 3.2-3.3"_L1, Direction::Raise, true};
    }

    void check(const CheckContext &, const TextView &texts, QList<Finding> &findings) const override
    {
        const Mark *role = civilRoleOfSubject(texts);
        const bool sport = texts.has(Concept::Sport, kAccounts | kRole, 0);
        if (role && !(sport && role->what == Concept::RoleOpposition)) {
            const bool byRole = role->kind == FieldKind::Role;
            findings.append(findingOf(info(), byRole ? "role" : "role_in_facts", {texts.evidence(*role)}));
        } else if (const Mark *stated = texts.find(Concept::RoleStatedCivil, kNarrative, kTold)) {
            findings.append(findingOf(info(), "role_in_facts", {texts.evidence(*stated)}));
        }
        const Mark *opposition = texts.find(Concept::Opposition, kAccounts | kRole, Negated | Quoted | OfOther);
        if (opposition && !sport) {
            const bool byRole = opposition->kind == FieldKind::Role;
            findings.append(
                findingOf(info(), byRole ? "opposition" : "opposition_in_facts", {texts.evidence(*opposition)}));
        }
        addToldPatterns(info(), texts, findings);
    }
};

class Protected final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"B03"_L1, 6, "GA-2017-86-RES-09, RoP 2.1 §33"_L1, Direction::Raise, true};
    }

    void check(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const override
    {
        const Request &request = context.request;
        for (const ProtectionRecord &record : context.matches.protection)
            addRecord(request, record, findings);
        if (request.subject.refugee.value_or(false))
            findings.append(findingOf(info(), "refugee_stated", {fieldEvidence("subject.refugee", u"true"_s)}));
        else if (const Mark *status = ofSubject(texts, Concept::Refugee, kAccounts | kRole))
            findings.append(findingOf(info(), "refugee_in_text", {texts.evidence(*status)}));
        if (const Mark *claim = ofSubject(texts, Concept::AsylumClaim, kAccounts | kRole))
            findings.append(findingOf(info(), "asylum_claim", {texts.evidence(*claim)}));
        if (const Mark *ruling = ofSubject(texts, Concept::Protection, kAccounts))
            findings.append(findingOf(info(), "protection", {texts.evidence(*ruling)}));
        if (!tellsOnlyOfOthers(texts))
            addToldPatterns(info(), texts, findings);
    }

private:
    /// Not the status of migrants who were smuggled or deceived.
    static const Mark *ofSubject(const TextView &texts, Concept what, FieldKinds kinds)
    {
        for (const Mark *mark = texts.firstOf(what); mark != nullptr; mark = texts.nextOf(*mark)) {
            const bool said = (kindBit(mark->kind) & kinds) != 0 && (mark->flags & (Negated | Quoted | OfOther)) == 0;
            if (said && !isOfOtherPeople(texts, *mark))
                return mark;
        }
        return nullptr;
    }

    static bool tellsOnlyOfOthers(const TextView &texts)
    {
        const bool statements = std::ranges::any_of(
            texts.fields(), [](const TextField &field) { return field.kind == FieldKind::Statement; });
        return !statements && texts.has(Concept::OtherPeople, kNarrative, 0) && ordinaryChargesOnly(texts);
    }

    void addRecord(const Request &request, const ProtectionRecord &record, QList<Finding> &findings) const
    {
        const bool confirmed = record.kind == ProtectionRecord::Kind::RefugeeConfirmed ||
                               record.kind == ProtectionRecord::Kind::NonRefoulement;
        const bool feared = !record.fearedCountry.isEmpty() && record.fearedCountry == request.source;
        const bool blocks = confirmed && feared;
        findings.append(findingOf(info(), blocks ? "refugee_from_source" : "protection_record",
                                  blocks ? Direction::Block : Direction::Raise, {fieldEvidence("matches.protection")}));
    }
};

class PersonalGain final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override { return {"B04"_L1, 2, "RoP 3.1"_L1, Direction::Lower, false}; }

    void check(const CheckContext &, const TextView &texts, QList<Finding> &findings) const override
    {
        const bool official = officeOfSubject(texts) != nullptr;
        if (const Mark *gain = texts.find(Concept::ActGain, kNarrative, kTold))
            findings.append(findingOf(info(), official ? "official" : "other_person", {texts.evidence(*gain)}));
        else if (const Mark *none = texts.find(Concept::NoGain, kNarrative, Quoted | OwnStatement))
            findings.append(findingOf(info(), "no_gain_stated", Direction::Raise, {texts.evidence(*none)}));
    }
};

} // namespace

void addPersonIndicators(IndicatorList &list)
{
    list.push_back(std::make_unique<Politician>());
    list.push_back(std::make_unique<CivilRole>());
    list.push_back(std::make_unique<Protected>());
    list.push_back(std::make_unique<PersonalGain>());
}

} // namespace core
