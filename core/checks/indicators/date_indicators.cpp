// SPDX-License-Identifier: GPL-3.0-or-later
// C09: impossible or contradictory dates; limitation passed or sentence already served by the dates given.
#include "core/checks/indicators/indicator_list.h"
#include "core/checks/text/date_scanner.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

Evidence dateEvidence(const char *path, const PartialDate &date)
{
    return fieldEvidence(path, date.toString());
}

/// a certainly lies after b: the first day that a can mean is later than the last day that b can mean.
bool certainlyAfter(const PartialDate &a, const PartialDate &b)
{
    return a.isKnown() && b.isKnown() && a.isPossible() && b.isPossible() && a.earliest() > b.latest();
}

class Dates final : public Indicator
{
public:
    [[nodiscard]] IndicatorInfo info() const override
    {
        return {"C09"_L1, 2, "RPD art. 12, 83(2)(b)(v), 81(3)(c)"_L1, Direction::Ask, false};
    }

    void check(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const override
    {
        checkImpossible(context, texts, findings);
        checkOrder(context.request, findings);
        checkAccount(context.request, texts, findings);
        checkAge(context, findings);
        checkLimitation(context, texts, findings);
        checkSentence(context, texts, findings);
    }

private:
    void checkImpossible(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const
    {
        for (const UnreadableDate &date : context.unreadableDates)
            findings.append(findingOf(info(), "impossible", {{date.field, 0, date.text.size(), date.text}}));
        const QString &facts = context.request.facts;
        for (const TextDate &date : texts.factsDates()) {
            if (date.impossible)
                findings.append(
                    findingOf(info(), "impossible",
                              {{u"facts"_s, date.start, date.end, facts.mid(date.start, date.end - date.start)}}));
        }
    }

    void expectOrder(const char *variant, const char *laterPath, const PartialDate &later, const char *earlierPath,
                     const PartialDate &earlier, QList<Finding> &findings) const
    {
        if (certainlyAfter(earlier, later))
            findings.append(
                findingOf(info(), variant, {dateEvidence(laterPath, later), dateEvidence(earlierPath, earlier)}));
    }

    void checkOrder(const Request &request, QList<Finding> &findings) const
    {
        const PartialDate &act = request.offenceDate;
        const PartialDate &asked = request.requestDate;
        expectOrder("end_before_begin", "offence_date_end", request.offenceDateEnd, "offence_date", act, findings);
        expectOrder("request_before_act", "request_date", asked, "offence_date", act, findings);
        expectOrder("request_before_event", "request_date", asked, "event_date", request.eventDate, findings);
        for (const Warrant &warrant : request.warrants) {
            expectOrder("warrant_before_act", "warrants[0].date", warrant.date, "offence_date", act, findings);
            expectOrder("request_before_warrant", "request_date", asked, "warrants[0].date", warrant.date, findings);
        }
        expectOrder("limitation_before_act", "limitation_date", request.limitationDate, "offence_date", act, findings);
    }

    /// The account itself: a warrant for prosecution, or a request, that is older than every day the account names.
    void checkAccount(const Request &request, const TextView &texts, QList<Finding> &findings) const
    {
        const QString &facts = request.facts;
        const std::vector<TextDate> &dates = texts.factsDates();
        const auto allAfter = [&](const PartialDate &limit) {
            return !dates.empty() && limit.isKnown() && std::ranges::all_of(dates, [&](const TextDate &date) {
                return !date.impossible && certainlyAfter(date.date, limit);
            });
        };
        const bool byWarrant = request.penalty.soughtFor == SoughtFor::Prosecution && !request.warrants.isEmpty() &&
                               allAfter(request.warrants.front().date);
        if (!byWarrant && !allAfter(request.requestDate))
            return;
        const TextDate &first = dates.front();
        const QString said = facts.mid(first.start, first.end - first.start);
        findings.append(findingOf(info(), byWarrant ? "warrant_before_act" : "request_before_act",
                                  {{u"facts"_s, first.start, first.end, said}}));
    }

    void checkAge(const CheckContext &context, QList<Finding> &findings) const
    {
        const Request &request = context.request;
        const QDate born = request.subject.birth.earliest();
        const QDate bornLatest = request.subject.birth.latest();
        const QDate act = request.offenceDate.latest();
        const bool person = request.type == NoticeType::Red || request.type == NoticeType::Green ||
                            (request.type == NoticeType::Blue && request.status != StatusCode::Victim &&
                             request.status != StatusCode::Witness);
        if (born.isValid() && act.isValid() && person && born.addYears(context.policy.thresholds.youngestAge) > act) {
            findings.append(findingOf(info(), "birth_after_act",
                                      {fieldEvidence("subject.birth", request.subject.birth.toString()),
                                       dateEvidence("offence_date", request.offenceDate)}));
            return;
        }
        const QDate asked = request.requestDate.latest();
        if (bornLatest.isValid() && asked.isValid() && born > asked)
            findings.append(findingOf(info(), "birth_after_request",
                                      {fieldEvidence("subject.birth", request.subject.birth.toString())}));
    }

    void checkLimitation(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const
    {
        const PartialDate &limit = context.request.limitationDate;
        const QDate now = context.measuredOn();
        if (limit.isKnown() && now.isValid() && limit.latest() < now) {
            findings.append(referral(findingOf(info(), "limitation", {dateEvidence("limitation_date", limit)})));
            return;
        }
        const Mark *barred = texts.find(Concept::TimeBarred, kNarrative, Negated | Quoted | OwnStatement);
        if (barred)
            findings.append(referral(findingOf(info(), "limitation_stated", {texts.evidence(*barred)})));
    }

    void checkSentence(const CheckContext &context, const TextView &texts, QList<Finding> &findings) const
    {
        const Penalty &penalty = context.request.penalty;
        if (penalty.sentenceMonths && penalty.remainingMonths && *penalty.remainingMonths > *penalty.sentenceMonths)
            findings.append(
                findingOf(info(), "remaining_above_sentence",
                          {fieldEvidence("penalty.remaining_months", QString::number(*penalty.remainingMonths)),
                           fieldEvidence("penalty.sentence_months", QString::number(*penalty.sentenceMonths))}));
        if (penalty.soughtFor == SoughtFor::Sentence && penalty.remainingMonths == 0)
            findings.append(
                referral(findingOf(info(), "sentence_served", {fieldEvidence("penalty.remaining_months", u"0"_s)})));
        const Mark *served = texts.find(Concept::Served, kNarrative, Negated | Quoted | OwnStatement);
        if (!served || penalty.soughtFor != SoughtFor::Sentence)
            return;
        const QDate now = context.measuredOn();
        const QString &text = texts.fields()[served->field].text;
        for (const TextDate &date : scanDates(text)) {
            const bool named = date.start >= served->start && date.start <= served->end + kServedReach;
            if (!named || !penalty.sentenceMonths || !date.date.isPossible() || !now.isValid())
                continue;
            if (date.date.latest().addMonths(*penalty.sentenceMonths) < now)
                findings.append(referral(findingOf(info(), "sentence_served", {texts.evidence(*served)})));
            return;
        }
    }

    static Finding referral(Finding finding)
    {
        finding.mandatoryReferral = true;
        return finding;
    }

    static constexpr qsizetype kServedReach = 25; ///< units between "served from" and its date
};

} // namespace

void addDateIndicators(IndicatorList &list)
{
    list.push_back(std::make_unique<Dates>());
}

} // namespace core
