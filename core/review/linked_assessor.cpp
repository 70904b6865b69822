// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/linked_assessor.h"

#include "core/audit/audit_log.h"
#include "core/exchange/request_json.h"
#include "core/review/deadlines.h"
#include "core/review/link_writer.h"
#include "core/storage/decision_store.h"
#include "core/storage/fact_key_store.h"
#include "core/storage/request_store.h"
#include "core/storage/subject_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

bool choseShare(RouteCause cause)
{
    return cause == RouteCause::Concern || cause == RouteCause::Novelty || cause == RouteCause::Audit;
}

QJsonObject summary(const Assessment &assessment)
{
    QStringList indicators;
    for (const Finding &finding : assessment.findings) {
        if (!indicators.contains(finding.indicator))
            indicators.append(finding.indicator);
    }
    return {{u"route"_s, routeCode(assessment.route)},
            {u"indicators"_s, QJsonArray::fromStringList(indicators)},
            {u"findings"_s, qint64(assessment.findings.size())}};
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

AuditEvent eventOf(const StoredRequest &stored, const Assessment &fresh, LinkedCause cause, const QString &about,
                   const Actor &actor, const QDateTime &at)
{
    QJsonObject after = summary(fresh);
    after.insert(u"cause"_s, linkedCauseCode(cause));
    after.insert(u"about"_s, about);
    return {at,
            actor.user,
            actor.station,
            u"reassess"_s,
            u"request"_s,
            stored.id.value,
            compact(summary(stored.assessment)),
            compact(after),
            {}};
}

/// A request that was refused before and now is approved no longer counts against others.
Result<bool> takesRefusalBack(Database &database, RequestId decided)
{
    auto decisions = DecisionStore(database).ofRequest(decided);
    if (!decisions)
        return decisions.error();
    return std::ranges::any_of(*decisions,
                               [](const Decision &decision) { return decision.stateAfter == ReviewState::Refused; });
}

/// Later requests of the source on the same group look a refused request up by these.
Result<> rememberGroups(Database &database, RequestId refused, const RequestKeys &keys)
{
    std::vector<FactKeyEntry> entries;
    for (const FactKey key : keys.groups)
        entries.push_back((FactKeyEntry(key) << 32) | static_cast<quint32>(refused.value));
    return FactKeyStore(database).add(std::move(entries));
}

} // namespace

QString linkedCauseCode(LinkedCause cause)
{
    switch (cause) {
    case LinkedCause::Refused:
        return u"refused"_s;
    case LinkedCause::Approved:
        return u"approved"_s;
    case LinkedCause::Protest:
        return u"protest"_s;
    case LinkedCause::SameText:
        return u"same-text"_s;
    case LinkedCause::Link:
        break;
    }
    return u"link"_s;
}

Result<KnownFacts> LinkedAssessor::completeNew(RequestId id, const Request &request, const RequestKeys &keys,
                                               QDate today)
{
    auto known = m_finder.find(id, request, keys);
    if (!known || known->facts == MatchFacts())
        return known;
    const Assessment assessment = m_assessor.assess(request, known->facts, today);
    RequestStore store(m_database);
    if (auto set = store.setAssessment(id, assessment); !set)
        return set.error();
    if (auto set = store.setDue(id, dueDay(assessment.route, today)); !set)
        return set.error();
    return known;
}

Result<int> LinkedAssessor::refresh(const QList<RequestId> &requests, LinkedCause cause, RequestId about,
                                    const Actor &actor, const QDateTime &at)
{
    if (requests.isEmpty())
        return 0;
    auto brief = SubjectStore(m_database).brief(about);
    if (!brief)
        return brief.error();
    int changed = 0;
    for (const RequestId id : requests) {
        auto fresh = refreshOne(id, cause, brief->externalId, actor, at);
        if (!fresh)
            return fresh.error();
        changed += *fresh ? 1 : 0;
    }
    return changed;
}

Result<bool> LinkedAssessor::refreshOne(RequestId id, LinkedCause cause, const QString &about, const Actor &actor,
                                        const QDateTime &at)
{
    RequestStore store(m_database);
    auto stored = store.load(id);
    if (!stored)
        return stored.error();
    if (isDecided(stored->state))
        return false;
    auto request = parseRequestJson(stored->content);
    if (!request)
        return request.error();
    auto known = m_finder.find(id, *request, keysOf(*request));
    if (!known)
        return known.error();
    Assessment fresh = m_assessor.assess(*request, known->facts, at.date());
    if (fresh.findings == stored->assessment.findings)
        return false;
    const Assessment &before = stored->assessment;
    if (before.route == Route::Detailed && choseShare(before.cause) && fresh.route != Route::Detailed) {
        fresh.route = before.route;
        fresh.cause = before.cause;
    }
    if (auto set = store.setAssessment(id, fresh); !set)
        return set.error();
    if (fresh.route != before.route) {
        if (auto set = store.setDue(id, dueDay(fresh.route, at.date())); !set)
            return set.error();
    }
    auto logged = AuditLog(m_database).append(eventOf(*stored, fresh, cause, about, actor, at));
    if (!logged)
        return logged.error();
    return true;
}

Result<> applyDecisionToLinked(Database &database, const RequestAssessor *assessor, RequestId decided,
                               ReviewState stateAfter, const Actor &actor, const QDateTime &at)
{
    if (!isDecided(stateAfter))
        return {};
    if (stateAfter == ReviewState::Approved) {
        auto takesBack = takesRefusalBack(database, decided);
        if (!takesBack)
            return takesBack.error();
        if (!*takesBack)
            return {};
    }
    auto request = storedRequest(database, decided);
    if (!request)
        return request.error();
    const RequestKeys keys = keysOf(*request);
    if (stateAfter == ReviewState::Refused) {
        if (auto remembered = rememberGroups(database, decided, keys); !remembered)
            return remembered;
    }
    if (!assessor)
        return {};
    auto log = readLinkLog(database);
    if (!log)
        return log.error();
    auto known = KnownFactsFinder(database, log->state(), storedLookup(database)).find(decided, *request, keys);
    if (!known)
        return known.error();
    QList<RequestId> linked = known->samePerson;
    for (const RequestId sibling : std::as_const(known->siblings)) {
        if (!linked.contains(sibling))
            linked.append(sibling);
    }
    LinkedAssessor refresher(database, *assessor, log->state(), storedLookup(database));
    auto changed = refresher.refresh(
        linked, stateAfter == ReviewState::Refused ? LinkedCause::Refused : LinkedCause::Approved, decided, actor, at);
    return changed ? Result<>() : Result<>(changed.error());
}

} // namespace core
