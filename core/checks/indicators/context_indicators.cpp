// SPDX-License-Identifier: GPL-3.0-or-later
// F01 neutrality between states, G01 coup, unrest and timing, G02 life cycle.
#include "core/checks/indicators/indicator_list.h"
#include "core/checks/indicators/offence_groups.h"
#include "core/checks/indicators/person_roles.h"
#include "core/checks/indicators/told_patterns.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

class Neutrality final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"F01"_L1, 6, "RoP 2.2 §57 G-H, 3.1 B, 3.7"_L1, Direction::Raise, true};
    }

    void check(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const override
    {
        const Request &request = context.request;
        for (const QString &country : request.subject.nationalities) {
            if (context.tables.pairOf(request.source, country, context.measuredOn()))
                findings.append(findingOf(info(), "state_pair", {fieldEvidence("subject.nationalities", country)}));
        }
        const Mark *states = texts.find(Concept::InterState, kAccounts, kTold);
        if (states && !isOfPrivateBody(texts, *states) && !provenCommonCrimeTold(texts))
            findings.append(findingOf(info(), "between_states", {texts.evidence(*states)}));
        if (const Mark *official = texts.find(Concept::OfficialStatement, kAccounts, kTold))
            findings.append(findingOf(info(), "official_statement", {texts.evidence(*official)}));
        checkForeignOffice(request, texts, findings);
        addToldPatterns(info(), texts, findings);
    }

private:
    /// An office-holder of one state wanted by another (3.1 B). Nothing when a nationality is not in the request.
    void checkForeignOffice(const Request &request, const TextView &texts, QList<Finding> &findings) const
    {
        const QStringList &nationalities = request.subject.nationalities;
        const bool foreign =
            !nationalities.isEmpty() && !request.source.isEmpty() && !nationalities.contains(request.source);
        const Mark *office = foreign ? officeOfSubject(texts) : nullptr;
        if (office)
            findings.append(findingOf(info(), "office_of_other_state", {texts.evidence(*office)}));
    }
};

class Upheaval final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"G01"_L1, 6, "RoP 3.5, 3.1 case 8"_L1, Direction::Raise, true};
    }

    void check(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const override
    {
        checkCalendar(context, findings);
        struct Case
        {
            Concept what;
            const char *variant;
        };
        for (const auto &[what, variant] :
             {Case{Concept::Coup, "coup"}, Case{Concept::RegimeFall, "change_of_power"},
              Case{Concept::Unrest, "unrest"}, Case{Concept::Revocation, "passports_revoked"},
              Case{Concept::PoliticalStep, "after_political_step"}}) {
            const Mark *told = texts.find(what, kAccounts | kRole, Negated | Quoted | OfOther);
            if (told && !isOfPrivateBody(texts, *told) && !isOnlyWhoHeIs(texts, *told))
                findings.append(findingOf(info(), variant, {texts.evidence(*told)}));
        }
        addToldPatterns(info(), texts, findings);
        if (const Mark *motive = texts.find(Concept::PoliticalMotive, kAccounts, Negated | Quoted)) {
            Finding finding = findingOf(info(), "political_motive", {texts.evidence(*motive)});
            const bool ownWords = (motive->flags & OwnStatement) != 0;
            finding.mandatoryReferral = !ownWords;
            if (ownWords)
                finding.variant = u"political_motive_claimed"_s;
            findings.append(finding);
        }
    }

private:
    /// "A candidate who lost" in the role beside an ordinary crime that is told and proved: B01 and B02 say who it is.
    static bool isOnlyWhoHeIs(const TextView &texts, const Mark &mark)
    {
        return mark.kind == FieldKind::Role && provenCrimeTold(texts);
    }

    void checkCalendar(const CheckContext &context, QList<Finding> &findings) const
    {
        const Request &request = context.request;
        const int days = context.policy.thresholds.eventDays;
        struct Dated
        {
            const char *field;
            QDate date;
        };
        for (const auto &[field, date] : {Dated{"offence_date", request.offenceDate.latest()},
                                          Dated{"request_date", request.requestDate.latest()}}) {
            if (context.tables.eventNear(request.source, date, days)) {
                findings.append(findingOf(info(), "calendar", {fieldEvidence(field, date.toString(Qt::ISODate))}));
                return;
            }
        }
    }
};

class LifeCycle final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"G02"_L1, 2, "RPD art. 81(3)(d), 87(b), 50(2), 51(2)"_L1, Direction::Ask, false};
    }

    void check(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const override
    {
        const MatchFacts &known = context.matches;
        const Thresholds &limits = context.policy.thresholds;
        const QDate located = known.located.latest();
        const bool late =
            located.isValid() && context.today.isValid() && located.addDays(limits.extraditionStepDays) < context.today;
        if (late && !known.extraditionStepTaken.value_or(false))
            findings.append(findingOf(info(), "no_step", {fieldEvidence("matches.located", known.located.toString())}));
        const QDate expiry = known.expiry.latest();
        const bool soon =
            expiry.isValid() && context.today.isValid() && context.today.addDays(limits.expiryDays) >= expiry;
        if (soon && !known.renewalAnswered.value_or(false))
            findings.append(findingOf(info(), "expiry", {fieldEvidence("matches.expiry", known.expiry.toString())}));
        if (const Mark *told = texts.find(Concept::NoExtraditionStep, kAccounts, Quoted))
            findings.append(findingOf(info(), "no_step_stated", {texts.evidence(*told)}));
        if (const Mark *whereabouts = texts.find(Concept::KnownWhereabouts, kAccounts, Quoted | Negated))
            findings.append(findingOf(info(), "whereabouts_known", {texts.evidence(*whereabouts)}));
        if (const Mark *asked = texts.find(Concept::ExtraditionAsked, kAccounts, kTold))
            findings.append(findingOf(info(), "extradition_asked", Direction::Lower, {texts.evidence(*asked)}));
    }
};

} // namespace

void addContextIndicators(IndicatorList &list)
{
    list.push_back(std::make_unique<Neutrality>());
    list.push_back(std::make_unique<Upheaval>());
    list.push_back(std::make_unique<LifeCycle>());
}

} // namespace core
