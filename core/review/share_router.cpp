// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/share_router.h"

#include "core/audit/audit_log.h"
#include "core/review/share_settings.h"
#include "core/storage/queue_store.h"
#include "core/storage/request_store.h"
#include "core/storage/share_store.h"
#include "core/triage/share_ledger.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// What a pattern seen before this often is no longer new.
constexpr qint64 kKnownPattern = 20;

QHash<QString, qint64> countsOf(const QList<ShareRow> &rows)
{
    QHash<QString, qint64> counts;
    for (const ShareRow &row : rows)
        ++counts[row.pattern];
    return counts;
}

/// Novelty: the rarer a request's type and indicators among all requests so far, the higher. Without a single
/// indicator nothing is new about a request.
double noveltyOf(const ShareRow &row, const QHash<QString, qint64> &seen)
{
    const qint64 times = seen.value(row.pattern);
    return row.pattern.endsWith(u'|') || times > kKnownPattern ? 0 : 1.0 / double(1 + times);
}

std::vector<ShareCandidate> candidatesOf(const QList<ShareRow> &fresh, const QHash<QString, qint64> &seen,
                                         const QList<ShareRow> &waiting)
{
    std::vector<ShareCandidate> candidates;
    candidates.reserve(size_t(fresh.size() + waiting.size()));
    for (const ShareRow &row : fresh)
        candidates.push_back({row.id, row.concern, noveltyOf(row, seen), true});
    for (const ShareRow &row : waiting)
        candidates.push_back({row.id, row.concern, 0, false});
    return candidates;
}

QString batchJson(const ShareBatch &batch, qsizetype chosen)
{
    const QJsonObject object{{u"batch"_s, batch.id},
                             {u"first_request"_s, batch.firstRequest},
                             {u"last_request"_s, batch.lastRequest},
                             {u"fresh"_s, batch.fresh},
                             {u"share"_s, batch.share},
                             {u"audit_probability"_s, batch.auditProbability},
                             {u"seed"_s, QString::number(batch.seed)},
                             {u"first_come"_s, batch.firstCome},
                             {u"chosen"_s, chosen}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<> restore(Database &database)
{
    auto fallen = ShareStore(database).fallenOut();
    if (!fallen)
        return fallen.error();
    RequestStore requests(database);
    for (const auto &[id, cause] : *fallen) {
        if (auto set = requests.setRoute(RequestId{id}, Route::Detailed, cause); !set)
            return set;
    }
    return {};
}

Result<> write(Database &database, const ShareBatch &batch, const std::vector<ShareChoice> &choices)
{
    ShareStore store(database);
    RequestStore requests(database);
    if (auto added = store.addBatch(batch); !added)
        return added;
    for (const ShareChoice &choice : choices) {
        if (auto added = store.addChoice(choice.id, batch.id, choice.cause, choice.probability); !added)
            return added;
        if (auto set = requests.setRoute(RequestId{choice.id}, Route::Detailed, choice.cause); !set)
            return set;
    }
    return {};
}

} // namespace

Result<qint64> ShareRouter::route(const Policy &policy, const Actor &actor, const TaskContext &task)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto restored = restore(m_database); !restored)
        return restored.error();
    ShareStore store(m_database);
    const auto plan = sharePlan(m_database, policy);
    const auto before = store.latest();
    const auto freshBefore = store.freshSoFar();
    const auto last = store.lastRequest();
    const auto counts = QueueStore(m_database).counts({});
    if (!plan)
        return plan.error();
    if (!before)
        return before.error();
    if (!freshBefore)
        return freshBefore.error();
    if (!last)
        return last.error();
    if (!counts)
        return counts.error();
    const auto fresh = store.fresh(before->lastRequest, task);
    if (!fresh)
        return fresh.error();
    const auto goal = static_cast<qint64>(std::floor(plan->share * static_cast<double>(counts->total) + 1e-9));
    const qint64 open = goal - counts->detailed;
    const auto waiting = store.waiting(before->lastRequest, plan->firstComeOrder, std::max<qint64>(0, open));
    if (!waiting)
        return waiting.error();
    if (fresh->isEmpty() && (open <= 0 || waiting->isEmpty())) {
        if (auto committed = transaction->commit(); !committed)
            return committed.error();
        return 0;
    }
    const QHash<QString, qint64> freshCounts = countsOf(*fresh);
    auto seen = store.patternCounts(freshCounts.keys());
    if (!seen)
        return seen.error();
    for (auto it = freshCounts.cbegin(); it != freshCounts.cend(); ++it)
        (*seen)[it.key()] += it.value();
    const ShareBatch batch{before->id + 1,      m_clock.now(), before->lastRequest + 1,  *last,
                           fresh->size(),       plan->share,   plan->auditProbability(), plan->seed,
                           plan->firstComeOrder};
    const auto choices = chooseShare(candidatesOf(*fresh, *seen, *waiting), *plan, open, quint64(*freshBefore));
    if (auto added = store.addPatterns(freshCounts); !added)
        return added.error();
    if (auto written = write(m_database, batch, choices); !written)
        return written.error();
    auto logged =
        AuditLog(m_database)
            .append({m_clock.now(), actor.user, actor.station, u"share"_s, u"queue"_s, batch.id,
                     QString::number(counts->detailed), batchJson(batch, qsizetype(choices.size())), policy.version});
    if (!logged)
        return logged.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return qint64(choices.size());
}

} // namespace core
