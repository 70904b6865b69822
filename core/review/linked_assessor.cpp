// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/linked_assessor.h"

#include "core/audit/audit_log.h"
#include "core/exchange/request_json.h"
#include "core/graph/link_keys.h"
#include "core/review/deadlines.h"
#include "core/review/link_writer.h"
#include "core/storage/decision_store.h"
#include "core/storage/fact_key_store.h"
#include "core/storage/graph_store.h"
#include "core/storage/request_store.h"
#include "core/storage/subject_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Open requests of a group that one decision assesses anew: in a file of a million three tenths of a second.
constexpr qsizetype kMostConcerned = 128;

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
    entries.reserve(static_cast<size_t>(keys.groups.size()));
    for (const FactKey key : keys.groups)
        entries.push_back((FactKeyEntry(key) << 32) | static_cast<quint32>(refused.value));
    return FactKeyStore(database).add(std::move(entries));
}

/// Requests that a decision may bear on although they concern another person: of the same source on the same group, and
/// those that name the decided one. Found by the keys of the link graph, which name too many rather than too few;
/// assessing them anew says which it is. Bounded, because a person waits.
Result<QList<RequestId>> othersConcerned(Database &database, const Request &decided)
{
    QList<RequestId> found;
    GraphStore graph(database);
    SubjectStore subjects(database);
    const auto take = [&](quint64 hash, bool sameSource) -> Result<> {
        auto postings = graph.find(hash);
        if (!postings)
            return postings.error();
        for (const GraphPosting &posting : std::as_const(*postings)) {
            if (found.size() >= kMostConcerned || found.contains(posting.request))
                continue;
            auto brief = subjects.brief(posting.request);
            if (!brief)
                return brief.error();
            if (!isDecided(brief->state) && (!sameSource || brief->source == decided.source))
                found.append(posting.request);
        }
        return {};
    };
    for (const GroupMembership &membership : decided.groups) {
        const QString group = groupNodeId(membership);
        if (group.isEmpty())
            continue;
        if (auto taken = take(groupHash(group), true); !taken)
            return taken.error();
    }
    if (auto taken = take(namedRecordHash(recordKey(decided.system, decided.externalId)), false); !taken)
        return taken.error();
    return found;
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
    case LinkedCause::Duplicate:
        return u"duplicate"_s;
    case LinkedCause::Burst:
        return u"burst"_s;
    case LinkedCause::Link:
        break;
    }
    return u"link"_s;
}

Result<KnownFacts> LinkedAssessor::known(RequestId id, const Request &request, const RequestKeys &keys, QDate today)
{
    auto known = m_finder.find(id, request, keys);
    if (!known)
        return known;
    auto burst = m_bursts.find(id, request, m_lookup);
    if (!burst)
        return burst.error();
    known->facts.similarFromSource = burst->most;
    known->justBurst = burst->justMade;
    if (auto taken = takeExpiry(id, request, today, known->facts); !taken)
        return taken.error();
    return known;
}

/// The end of the retention period counts where the record is live: approved, and not refused since (RPD art. 50(2),
/// 51(2)). Decisions are looked up only where the end is near enough to matter.
Result<> LinkedAssessor::takeExpiry(RequestId id, const Request &request, QDate today, MatchFacts &facts)
{
    const QDate end = request.retentionUntil.latest();
    if (!end.isValid() || end > today.addDays(m_assessor.engine().policy().thresholds.expiryDays))
        return {};
    auto decisions = DecisionStore(m_database).ofRequest(id);
    if (!decisions)
        return decisions.error();
    const auto last = std::find_if(decisions->crbegin(), decisions->crend(),
                                   [](const Decision &decision) { return isDecided(decision.stateAfter); });
    if (last != decisions->crend() && last->stateAfter == ReviewState::Approved)
        facts.expiry = request.retentionUntil;
    return {};
}

Result<KnownFacts> LinkedAssessor::completeNew(RequestId id, const Request &request, const RequestKeys &keys,
                                               QDate today)
{
    auto known = this->known(id, request, keys, today);
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
    auto known = this->known(id, *request, keysOf(*request), at.date());
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
    auto others = othersConcerned(database, *request);
    if (!others)
        return others.error();
    for (const RequestId other : known->siblings + *others) {
        if (other != decided && !linked.contains(other))
            linked.append(other);
    }
    LinkedAssessor refresher(database, *assessor, log->state(), storedLookup(database));
    auto changed = refresher.refresh(
        linked, stateAfter == ReviewState::Refused ? LinkedCause::Refused : LinkedCause::Approved, decided, actor, at);
    return changed ? Result<>() : Result<>(changed.error());
}

} // namespace core
