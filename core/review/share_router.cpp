// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/share_router.h"

#include "core/audit/audit_log.h"
#include "core/storage/queue_store.h"
#include "core/storage/request_store.h"

#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

Result<qint64> ShareRouter::route(const Policy &policy, const Actor &actor, const TaskContext &task)
{
    QueueStore queue(m_database);
    const auto counts = queue.counts({});
    if (!counts)
        return counts.error();
    const auto goal = static_cast<qint64>(std::floor(policy.detailedShare * static_cast<double>(counts->total)));
    const qint64 missing = goal - counts->detailed;
    if (missing <= 0)
        return 0;
    QueueQuery query;
    query.filter.routes = {Route::Standard};
    query.filter.states = {ReviewState::Screening};
    const auto ids = queue.ids(query, missing, task);
    if (!ids)
        return ids.error();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    RequestStore requests(m_database);
    for (const qint64 id : *ids) {
        if (auto set = requests.setRoute(RequestId{id}, Route::Detailed, RouteCause::Concern); !set)
            return set.error();
    }
    auto logged = AuditLog(m_database)
                      .append({m_clock.now(), actor.user, actor.station, u"share"_s, u"queue"_s, 0,
                               QString::number(counts->detailed), QString::number(counts->detailed + ids->size()),
                               policy.version});
    if (!logged)
        return logged.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return ids->size();
}

} // namespace core
