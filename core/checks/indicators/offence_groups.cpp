// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/indicators/offence_groups.h"

#include <array>

namespace core {

namespace {

struct Charged
{
    Concept what;
    quint8 groups;
};

constexpr quint8 kAny = 0xFF;

constexpr std::array<Charged, 23> kOrdinary = {{
    {Concept::ChargeKilling, Violence},
    {Concept::ChargeInjury, Violence},
    {Concept::ChargeSexual, Violence | People},
    {Concept::ChargeKidnapping, Violence | People},
    {Concept::ChargeExplosion, Violence},
    {Concept::ChargeRobbery, Violence | Property},
    {Concept::ChargeTheft, Property},
    {Concept::ChargeFraud, Property},
    {Concept::ChargeCorruption, Property},
    {Concept::ChargeOffice, kAny},
    {Concept::ChargeLaundering, kAny},
    {Concept::ChargeTax, Property},
    {Concept::ChargeForgery, kAny},
    {Concept::ChargeDrugs, Drugs},
    {Concept::ChargeWeapons, kAny},
    {Concept::ChargeTrafficking, kAny},
    {Concept::ChargeSmuggling, kAny},
    {Concept::ChargeOrganised, kAny},
    {Concept::ChargeCyber, kAny},
    {Concept::ChargeTraffic, kAny},
    {Concept::ChargeEscape, kAny},
    {Concept::ChargeEnvironment, kAny},
    {Concept::ChargeOfficer, Violence},
}};

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
    {Concept::ActForce, Violence},
    {Concept::ActSexual, Violence | People},
    {Concept::ActSteal, Property},
    {Concept::ActDeceive, Property},
    {Concept::ActDrugs, Drugs},
    {Concept::ActTraffic, People},
}};

bool inCharges(const TextView &texts, Concept what)
{
    return texts.has(what, kindBit(FieldKind::Charge), 0);
}

} // namespace

bool hasSensitiveCharge(const TextView &texts)
{
    for (const Concept what : kSensitive) {
        if (inCharges(texts, what))
            return true;
    }
    return false;
}

bool hasOrdinaryCharge(const TextView &texts)
{
    for (const Charged &charge : kOrdinary) {
        if (inCharges(texts, charge.what))
            return true;
    }
    return false;
}

quint8 chargedConduct(const TextView &texts)
{
    quint8 groups = 0;
    for (const TextField &field : texts.fields()) {
        if (field.kind != FieldKind::Charge)
            continue;
        quint8 ofField = 0;
        for (const Charged &charge : kOrdinary) {
            for (const Mark &mark : texts.marks()) {
                const bool here = mark.what == charge.what && &texts.fields()[mark.field] == &field;
                ofField |= here ? charge.groups : quint8(0);
            }
        }
        if (ofField == 0 || ofField == kAny)
            return 0;
        groups |= ofField;
    }
    return groups;
}

quint8 toldConduct(const TextView &texts)
{
    quint8 groups = 0;
    for (const Charged &act : kActs) {
        if (texts.has(act.what, kNarrative, Negated | Quoted | OwnStatement))
            groups |= act.groups;
    }
    if (groups == 0 &&
        (texts.has(Concept::SpeechPolitical, kNarrative) || texts.has(Concept::ProtestStrong, kNarrative)))
        groups |= Expression;
    return groups;
}

const Mark *findCharge(const TextView &texts, Concept what)
{
    if (const Mark *mark = texts.find(what, kCharges, 0))
        return mark;
    for (const Mark &mark : texts.marks()) {
        const bool context = (mark.flags & ChargeContext) != 0 && (mark.flags & (Negated | OwnStatement)) == 0;
        if (mark.what == what && context && (kindBit(mark.kind) & kNarrative) != 0)
            return &mark;
    }
    return nullptr;
}

const Mark *findGraveAct(const TextView &texts)
{
    constexpr quint8 without = Negated | Quoted | OwnStatement;
    for (const Concept act : {Concept::ActKill, Concept::ActInjure, Concept::ActHostage, Concept::ActBomb,
                              Concept::ActSexual, Concept::ActArson}) {
        if (const Mark *mark = texts.find(act, kNarrative, without))
            return mark;
    }
    return nullptr;
}

} // namespace core
