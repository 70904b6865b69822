// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/indicators/offence_groups.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace core {

namespace {

struct Charged
{
    Concept what;
    quint8 groups;
};

constexpr quint8 kAny = 0xFF;
constexpr quint8 kNotTold = Negated | Quoted | OwnStatement | ChargeName;

constexpr std::array<Charged, 23> kOrdinary = {{
    {Concept::ChargeKilling, Violence},    {Concept::ChargeInjury, Violence},
    {Concept::ChargeSexual, kAny},         {Concept::ChargeKidnapping, Violence | People},
    {Concept::ChargeExplosion, Violence},  {Concept::ChargeRobbery, Violence | Property},
    {Concept::ChargeTheft, Property},      {Concept::ChargeFraud, Property},
    {Concept::ChargeCorruption, Property}, {Concept::ChargeOffice, kAny},
    {Concept::ChargeLaundering, kAny},     {Concept::ChargeTax, Property},
    {Concept::ChargeForgery, kAny},        {Concept::ChargeDrugs, Drugs},
    {Concept::ChargeWeapons, kAny},        {Concept::ChargeTrafficking, kAny},
    {Concept::ChargeSmuggling, kAny},      {Concept::ChargeOrganised, kAny},
    {Concept::ChargeCyber, kAny},          {Concept::ChargeTraffic, kAny},
    {Concept::ChargeEscape, kAny},         {Concept::ChargeEnvironment, kAny},
    {Concept::ChargeOfficer, Violence},
}};

/// Of the ordinary charges those that a political matter is often told under.
constexpr std::array kOftenDress = {Concept::ChargeKilling,    Concept::ChargeExplosion, Concept::ChargeFraud,
                                    Concept::ChargeCorruption, Concept::ChargeOffice,    Concept::ChargeLaundering,
                                    Concept::ChargeTax,        Concept::ChargeForgery,   Concept::ChargeWeapons,
                                    Concept::ChargeOrganised,  Concept::ChargeOfficer};

constexpr std::array<Concept, 14> kSensitive = {
    Concept::ChargeSecurity,    Concept::ChargeExpression, Concept::ChargeHatred,    Concept::ChargeAssembly,
    Concept::ChargeAssociation, Concept::ChargeTerror,     Concept::ChargeMilitary,  Concept::ChargeReligion,
    Concept::ChargeRace,        Concept::ChargeExit,       Concept::ChargeSanctions, Concept::ChargeElection,
    Concept::ChargeGender,      Concept::ChargeGrave};

constexpr std::array<Charged, 11> kActs = {{
    {Concept::ActKill, Violence},
    {Concept::ActInjure, Violence},
    {Concept::ActHostage, Violence | People},
    {Concept::ActBomb, Violence},
    {Concept::ActArson, Violence},
    {Concept::ActForce, Violence | Property},
    {Concept::ActSexual, Violence | People},
    {Concept::ActSteal, Property},
    {Concept::ActDeceive, Property},
    {Concept::ActDrugs, Drugs},
    {Concept::ActTraffic, People},
}};

ConceptSet setOf(std::span<const Concept> concepts)
{
    ConceptSet set;
    for (const Concept what : concepts)
        set.set(size_t(what));
    return set;
}

bool inCharges(const TextView &texts, Concept what)
{
    return texts.charged().test(size_t(what));
}

bool tellsExpression(const TextView &texts)
{
    return texts.has(Concept::SpeechPolitical, kNarrative) || texts.has(Concept::SpeechStrong, kNarrative) ||
           texts.has(Concept::ProtestStrong, kNarrative);
}

} // namespace

bool hasSensitiveCharge(const TextView &texts)
{
    static const ConceptSet sensitive = setOf(kSensitive);
    return (texts.charged() & sensitive).any();
}

bool hasOrdinaryCharge(const TextView &texts)
{
    static const ConceptSet ordinary = [] {
        ConceptSet set;
        for (const Charged &charge : kOrdinary)
            set.set(size_t(charge.what));
        return set;
    }();
    return (texts.charged() & ordinary).any();
}

bool hasExcludedCharge(const TextView &texts)
{
    return inCharges(texts, Concept::ChargeFamily) || inCharges(texts, Concept::ChargePrivate) ||
           inCharges(texts, Concept::ChargeAdministrative) || inCharges(texts, Concept::ChargeNorms);
}

bool ordinaryChargesOnly(const TextView &texts)
{
    return hasOrdinaryCharge(texts) && !hasSensitiveCharge(texts);
}

bool tellsOrdinaryAct(const TextView &texts)
{
    return (toldConduct(texts) & ~Expression) != 0 || texts.has(Concept::ActGain, kNarrative, Negated | OwnStatement);
}

bool ordinaryCrimeTold(const TextView &texts)
{
    return ordinaryChargesOnly(texts) && tellsOrdinaryAct(texts);
}

bool provenCrimeTold(const TextView &texts)
{
    return ordinaryCrimeTold(texts) && texts.has(Concept::Proof, kNarrative, Negated | Quoted | OwnStatement);
}

bool commonChargesOnly(const TextView &texts)
{
    static const ConceptSet oftenDress = setOf(kOftenDress);
    ConceptSet dress = texts.charged() & oftenDress;
    if (inCharges(texts, Concept::ChargeRobbery)) // with a weapon, and a weapon it is that the charge names
        dress.reset(size_t(Concept::ChargeWeapons));
    return ordinaryChargesOnly(texts) && dress.none();
}

bool provenCommonCrimeTold(const TextView &texts)
{
    return commonChargesOnly(texts) && provenCrimeTold(texts);
}

bool strongWordsAreScenery(const TextView &texts)
{
    return commonChargesOnly(texts) || provenCrimeTold(texts);
}

bool isOfOtherPeople(const TextView &texts, const Mark &mark)
{
    return (kindBit(mark.kind) & (kNarrative | kRole)) != 0 && texts.besides(mark, Concept::OtherPeople) &&
           ordinaryChargesOnly(texts);
}

bool isOfPrivateBody(const TextView &texts, const Mark &mark)
{
    return texts.besides(mark, Concept::PrivateBody) && ordinaryChargesOnly(texts);
}

bool ordinaryInField(const TextView &texts, const Mark &mark)
{
    for (const Mark &other : texts.marks()) {
        const bool ordinary =
            std::ranges::any_of(kOrdinary, [&](const Charged &row) { return row.what == other.what; });
        if (ordinary && other.field == mark.field)
            return true;
    }
    return false;
}

quint8 hintedConduct(const TextView &texts)
{
    quint8 groups = toldConduct(texts);
    if (texts.has(Concept::Victim, kNarrative, Negated | ChargeName))
        groups |= Violence | People;
    if (texts.has(Concept::PropertyWord, kNarrative, Negated | ChargeName))
        groups |= Property;
    if (texts.has(Concept::DrugWord, kNarrative, Negated | ChargeName))
        groups |= Drugs;
    return groups;
}

quint8 chargedConduct(const TextView &texts)
{
    std::vector<quint8> ofField(texts.fields().size(), 0);
    const bool robbery = inCharges(texts, Concept::ChargeRobbery);
    for (const Mark &mark : texts.marks()) {
        // "Robbery with a weapon" is robbery, not the possession of weapons, which may go with any conduct.
        if (mark.kind != FieldKind::Charge || (robbery && mark.what == Concept::ChargeWeapons))
            continue;
        const auto row = std::ranges::find(kOrdinary, mark.what, &Charged::what);
        if (row != kOrdinary.end())
            ofField[mark.field] |= row->groups;
    }
    quint8 groups = 0;
    for (size_t i = 0; i < ofField.size(); ++i) {
        if (texts.fields()[i].kind != FieldKind::Charge)
            continue;
        if (ofField[i] == 0 || ofField[i] == kAny)
            return 0;
        groups |= ofField[i];
    }
    return groups;
}

quint8 toldConduct(const TextView &texts)
{
    quint8 groups = 0;
    for (const Charged &act : kActs) {
        if (texts.has(act.what, kNarrative, kNotTold))
            groups |= act.groups;
    }
    if (groups == 0 && tellsExpression(texts))
        groups |= Expression;
    return groups;
}

bool tellsAnyAct(const TextView &texts)
{
    for (const Mark &mark : texts.marks()) {
        const bool act =
            mark.what >= Concept::ActKill && mark.what <= Concept::ActOrder && mark.what != Concept::NoGain;
        const bool speech = mark.what == Concept::SpeechPolitical || mark.what == Concept::HateSpeech;
        const bool told = (kindBit(mark.kind) & kNarrative) != 0 && (mark.flags & kNotTold) == 0;
        if (told && (act || speech || (mark.what == Concept::OwnPart || mark.what == Concept::ActTold)))
            return true;
    }
    return false;
}

const Mark *findCharge(const TextView &texts, Concept what)
{
    if (const Mark *mark = texts.find(what, kCharges, 0))
        return mark;
    if (hasOrdinaryCharge(texts) || hasSensitiveCharge(texts))
        return nullptr;
    for (const Mark &mark : texts.marks()) {
        const bool context = (mark.flags & ChargeContext) != 0 && (mark.flags & (Negated | OwnStatement)) == 0;
        if (mark.what == what && context && (kindBit(mark.kind) & kNarrative) != 0)
            return &mark;
    }
    return nullptr;
}

const Mark *findGraveAct(const TextView &texts)
{
    for (const Concept act : {Concept::ActKill, Concept::ActInjure, Concept::ActHostage, Concept::ActBomb,
                              Concept::ActSexual, Concept::ActArson}) {
        if (const Mark *mark = texts.find(act, kNarrative, kNotTold))
            return mark;
    }
    return nullptr;
}

} // namespace core
