// SPDX-License-Identifier: GPL-3.0-or-later
// C06 excluded offence categories, A07 illegal exit, E04 gender, sexuality and family law.
#include "core/checks/indicators/indicator_list.h"
#include "core/checks/indicators/offence_groups.h"
#include "core/checks/indicators/told_patterns.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Category
{
    Concept charge;
    Concept topic;
    const char *variant;
    bool ordinaryWins;       ///< "possession of a firearm without licence" is no administrative breach
    bool organisedException; ///< art. 83(1)(a)(i)(c): may pass when linked to serious or organised crime
};

constexpr std::array<Category, 4> kExcluded = {{
    {Concept::ChargePrivate, Concept::PrivateDispute, "private_dispute", false, true},
    {Concept::ChargeFamily, Concept::FamilyDispute, "family", false, false},
    {Concept::ChargeAdministrative, Concept::AdminBreach, "administrative", true, true},
    {Concept::ChargeNorms, Concept::NormsTopic, "norms", true, true},
}};

constexpr std::array kNeverPrivate = {Concept::ChargeKilling,   Concept::ChargeInjury,     Concept::ChargeSexual,
                                      Concept::ChargeExplosion, Concept::ChargeRobbery,    Concept::ChargeDrugs,
                                      Concept::ChargeWeapons,   Concept::ChargeTrafficking};

constexpr std::array kViolent = {Concept::ChargeKilling, Concept::ChargeSexual, Concept::ChargeExplosion,
                                 Concept::ChargeRobbery, Concept::ChargeTraffic};

/// The patterns that tell of another purpose than prosecution.
constexpr QByteArrayView kPurpose = "purpose";

class ExcludedCategory final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"C06"_L1, 6, "RPD art. 83(1)(a)(i)"_L1, Direction::Block, true};
    }

    void check(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const override
    {
        checkCategory(context, texts, findings);
        checkPurpose(texts, findings);
    }

private:
    /// What a request is made for concerns every type of notice and diffusion: the closed list of purposes of art. 10,
    /// the admission of data of art. 35, the interest for all members of art. 77. The source is asked.
    void checkPurpose(const TextView &texts, QList<Finding> &findings) const
    {
        const IndicatorInfo purpose{info().id, info().version, "RPD art. 10(2), 35, 77(2)(b)"_L1, Direction::Ask, true};
        QList<Finding> told; // apart: a referral by category does not make this question needless
        addToldPatterns(purpose, texts, told, kPurpose);
        findings.append(told);
    }

    void checkCategory(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const
    {
        const bool wanted = context.request.type == NoticeType::Red || context.request.type == NoticeType::Unknown;
        if (!wanted)
            return;
        for (const Category &category : kExcluded) {
            const Mark *mark = findCharge(texts, category.charge);
            const bool byFacts = mark == nullptr;
            if (byFacts && !tellsOrdinaryCrime(texts) && mayBeDispute(texts, category))
                mark = texts.find(category.topic, kNarrative, kTold);
            // Art. 83(1)(c): one qualifying offence is enough, so a norms charge beside an ordinary one is no bar.
            const bool norms = category.charge == Concept::ChargeNorms && !byFacts && hasOrdinaryCharge(texts);
            if (!mark || norms || (category.ordinaryWins && ordinaryWins(texts, *mark, byFacts)))
                continue;
            findings.append(findingOf(info(), category.variant, {texts.evidence(*mark)}));
            if (category.organisedException)
                checkException(context, texts, findings);
        }
        if (!isViolent(texts))
            addToldPatterns(info(), texts, findings);
    }

    /// Beside a charge of violence a debt, a divorce or a casino is why or where it happened.
    static bool isViolent(const TextView &texts)
    {
        return std::ranges::any_of(kViolent,
                                   [&](Concept charge) { return texts.has(charge, kindBit(FieldKind::Charge), 0); });
    }

    /// "Possession of drugs" told as for own use is no ordinary crime unless the account tells of trade as well.
    static bool ordinaryWins(const TextView &texts, const Mark &mark, bool byFacts)
    {
        if (byFacts && mark.what == Concept::NormsTopic)
            return texts.has(Concept::ActTrade, kNarrative, kTold) || texts.has(Concept::ActTraffic, kNarrative, kTold);
        return ordinaryInField(texts, mark);
    }

    /// A quarrel over money beside a charge of violence is the motive, not the matter of the request.
    static bool mayBeDispute(const TextView &texts, const Category &category)
    {
        if (category.topic == Concept::NormsTopic)
            return true;
        return std::ranges::none_of(kNeverPrivate,
                                    [&](Concept charge) { return texts.has(charge, kindBit(FieldKind::Charge), 0); });
    }

    static bool tellsOrdinaryCrime(const TextView &texts)
    {
        return findGraveAct(texts) != nullptr || texts.has(Concept::ActSteal, kNarrative, kTold | ChargeName);
    }

    void checkException(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const
    {
        if (const Mark *link = texts.find(Concept::OrganisedLink, kNarrative, kTold))
            findings.append(findingOf(info(), "organised_crime_link", Direction::Lower, {texts.evidence(*link)}));
        else if (context.request.organisedCrimeLink.value_or(false))
            findings.append(
                findingOf(info(), "organised_crime_link", Direction::Lower, {fieldEvidence("organised_crime_link")}));
    }
};

class IllegalExit final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override { return {"A07"_L1, 5, "RoP 3.9"_L1, Direction::Raise, true}; }

    void check(const CheckContext &, const TextView &texts, QList<Finding> &findings) const override
    {
        const Mark *mark = findCharge(texts, Concept::ChargeExit);
        const bool others = hasOrdinaryCharge(texts);
        if (!mark && !others)
            mark = texts.find(Concept::ExitAct, kNarrative, kTold);
        if (!mark)
            addToldPatterns(info(), texts, findings);
        if (!mark || smugglesOthers(texts, *mark))
            return;
        findings.append(findingOf(info(), others ? "with_other_charge" : "sole_charge", {texts.evidence(*mark)}));
    }

private:
    /// "Facilitating illegal border crossing" is smuggling of persons, not the crossing itself.
    static bool smugglesOthers(const TextView &texts, const Mark &mark)
    {
        return std::ranges::any_of(texts.marks(), [&](const Mark &other) {
            const bool smuggling = other.what == Concept::ChargeTrafficking || other.what == Concept::ChargeSmuggling;
            return smuggling && other.field == mark.field && (kindBit(other.kind) & kCharges) != 0;
        });
    }
};

class GenderOrFamily final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"E04"_L1, 5, "RoP 2.3 §60, RPD art. 83(1)(a)(i)"_L1, Direction::Raise, true};
    }

    void check(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const override
    {
        const Mark *mark = findCharge(texts, Concept::ChargeGender);
        if (!mark)
            mark = texts.find(Concept::GenderTopic, ordinaryChargesOnly(texts) ? kStatements : kAccounts,
                              Negated | Quoted);
        if (mark)
            findings.append(findingOf(info(), "gender", {texts.evidence(*mark)}));
        const bool wanted = context.request.type == NoticeType::Red;
        if (const Mark *family = wanted ? findCharge(texts, Concept::ChargeFamily) : nullptr)
            findings.append(findingOf(info(), "family_law", {texts.evidence(*family)}));
        addToldPatterns(info(), texts, findings);
    }
};

} // namespace

void addExclusionIndicators(IndicatorList &list)
{
    list.push_back(std::make_unique<ExcludedCategory>());
    list.push_back(std::make_unique<IllegalExit>());
    list.push_back(std::make_unique<GenderOrFamily>());
}

} // namespace core
