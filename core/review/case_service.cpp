// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/case_service.h"

#include "core/audit/audit_log.h"
#include "core/exchange/request_json.h"
#include "core/review/share_settings.h"
#include "core/storage/audit_store.h"
#include "core/storage/decision_store.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

HistoryEntry historyEntry(const AuditRow &row)
{
    return {QDateTime::fromMSecsSinceEpoch(row.utcMs, Qt::UTC), row.user, row.action,
            row.reason.isEmpty() ? row.after : row.reason};
}

Result<QList<HistoryEntry>> historyOf(Database &database, RequestId id)
{
    auto rows = AuditStore(database).ofObject(u"request"_s, id.value);
    if (!rows)
        return rows.error();
    QList<HistoryEntry> history;
    for (const AuditRow &row : *rows)
        history.append(historyEntry(row));
    return history;
}

/// The words on the findings, each with the reason that the audit entry of the same moment has.
Result<QList<FindingVerdict>> findingVerdictsOf(Database &database, RequestId id, int version)
{
    auto verdicts = OversightStore(database).findingVerdicts(id, version);
    if (!verdicts || verdicts->isEmpty())
        return verdicts;
    auto rows = AuditStore(database).ofObject(u"request"_s, id.value);
    if (!rows)
        return rows.error();
    for (FindingVerdict &verdict : *verdicts) {
        for (const AuditRow &row : *rows) {
            if (row.action == findingAction(verdict.word) && row.utcMs == verdict.at.toMSecsSinceEpoch() &&
                row.user == verdict.user && row.after == verdict.indicator)
                verdict.reason = row.reason;
        }
    }
    return verdicts;
}

Result<QList<FieldDifference>> changesOf(RequestStore &store, const CaseView &view)
{
    if (view.stored.version < 2)
        return QList<FieldDifference>();
    auto before = store.content(view.stored.id, view.stored.version - 1);
    if (!before)
        return before.error();
    auto request = parseRequestJson(*before);
    if (!request)
        return request.error();
    return differences(*request, view.request);
}

Result<CaseView> readBasics(Database &database, RequestId id)
{
    CaseView view;
    auto stored = RequestStore(database).load(id);
    if (!stored)
        return stored.error();
    auto request = parseRequestJson(stored->content);
    if (!request)
        return request.error();
    view.stored = *std::move(stored);
    view.request = *std::move(request);
    return view;
}

Result<HistoryEntry> recordView(Database &database, const StoredRequest &stored, const Actor &actor,
                                const QDateTime &at)
{
    auto logged = AuditLog(database).append({at,
                                             actor.user,
                                             actor.station,
                                             u"view"_s,
                                             u"request"_s,
                                             stored.id.value,
                                             {},
                                             QString::number(stored.version),
                                             {}});
    if (!logged)
        return logged.error();
    return historyEntry(*logged);
}

/// What stands around a request: earlier decisions, versions, history, what reviewers said.
Result<> readAround(Database &database, const QString &user, CaseView &view)
{
    const RequestId id = view.stored.id;
    RequestStore store(database);
    auto decisions = DecisionStore(database).ofRequest(id);
    auto versions = store.versions(id);
    auto changes = changesOf(store, view);
    auto history = historyOf(database, id);
    if (!decisions)
        return decisions.error();
    if (!versions)
        return versions.error();
    if (!changes)
        return changes.error();
    if (!history)
        return history.error();
    auto findingVerdicts = findingVerdictsOf(database, id, view.stored.version);
    if (!findingVerdicts)
        return findingVerdicts.error();
    auto provisional = OversightStore(database).provisional(id, view.stored.version, user);
    auto hidden = verdictFirst(database);
    if (!provisional)
        return provisional.error();
    if (!hidden)
        return hidden.error();
    view.provisional = *std::move(provisional);
    view.hidesScore = *hidden && !view.provisional && !isDecided(view.stored.state);
    view.findingVerdicts = *std::move(findingVerdicts);
    view.decisions = *std::move(decisions);
    view.versions = *std::move(versions);
    view.changes = *std::move(changes);
    view.history = *std::move(history);
    return {};
}

} // namespace

CaseView::CaseView() = default;
CaseView::CaseView(const CaseView &) = default;
CaseView::CaseView(CaseView &&) noexcept = default;
CaseView &CaseView::operator=(const CaseView &) = default;
CaseView &CaseView::operator=(CaseView &&) noexcept = default;
CaseView::~CaseView() = default;

Result<CaseView> viewWithin(Database &database, RequestId id, const Actor &actor, const QDateTime &at)
{
    auto view = readBasics(database, id);
    if (!view)
        return view;
    if (auto read = readAround(database, actor.user, *view); !read)
        return read.error();
    // Last, so that nothing is recorded of a case that can't be shown.
    auto recorded = recordView(database, view->stored, actor, at);
    if (!recorded)
        return recorded.error();
    view->history.append(*recorded);
    return view;
}

Result<CaseView> CaseService::view(RequestId id, const Actor &actor) const
{
    if (!m_file.isWritable())
        return viewUnrecorded(id, actor);
    auto database = m_file.connectForAct();
    if (!database)
        return database.error();
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.error();
    auto view = viewWithin(**database, id, actor, m_clock.now());
    if (!view)
        return view;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return view;
}

/// A file opened for looking only can't hold the event; what was shown is then not recorded anywhere, as the window
/// says.
Result<CaseView> CaseService::viewUnrecorded(RequestId id, const Actor &actor) const
{
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    auto view = readBasics(**database, id);
    if (!view)
        return view;
    if (auto read = readAround(**database, actor.user, *view); !read)
        return read.error();
    return view;
}

Result<CaseView> CaseService::preview(RequestId id) const
{
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return readBasics(**database, id);
}

Result<QList<FindingVerdict>> CaseService::findingVerdicts(RequestId id, int version) const
{
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return findingVerdictsOf(**database, id, version);
}

Result<RequestId> CaseService::find(const QString &externalId) const
{
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return RequestStore(**database).findByExternalId(externalId);
}

} // namespace core
