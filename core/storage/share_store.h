// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/task_context.h"
#include "core/domain/assessment.h"
#include "core/domain/decision.h"
#include "core/storage/database.h"

#include <QDateTime>

namespace core {

/// One routing of the share: which requests were new, and what the random draw was made with.
struct ShareBatch // NOLINT(clang-analyzer-core.uninitialized.Assign): see .clang-tidy
{
    qint64 id = 0;
    QDateTime at; ///< UTC
    qint64 firstRequest = 0;
    qint64 lastRequest = 0;
    qint64 fresh = 0; ///< new requests that took part in the draw
    double share = 0;
    double auditProbability = 0;
    quint64 seed = 0;
    bool firstCome = false;
};

/// A request that the share may take, as stored.
struct ShareRow
{
    qint64 id = 0;
    double concern = 0;
    int pattern = -1; ///< index into ShareRows::patterns
};

/// Requests that the share may take. A million of them have some thousand patterns.
struct ShareRows
{
    QList<ShareRow> rows;
    QStringList patterns; ///< type and indicators, "red|A02 C04": what novelty is counted by
};

/// Keeps what the share of detailed review chose, with arm and probability.
class ShareStore
{
public:
    explicit ShareStore(Database &database) : m_database(database) {}

    /// The latest routing; id 0 when there is none.
    Result<ShareBatch> latest();
    /// How many requests took part in the draw so far.
    Result<qint64> freshSoFar();
    /// Undecided requests in standard review that came after `afterId`, in id order.
    Result<ShareRows> fresh(qint64 afterId, const TaskContext &task);
    /// Without patterns: the first `limit` undecided requests in standard review with an id of at most `upToId`: those
    /// of most concern, or the oldest in first-come order.
    Result<QList<ShareRow>> waiting(qint64 upToId, bool firstCome, qint64 limit);
    /// The highest request id; 0 in an empty file.
    Result<qint64> lastRequest();
    /// Requests that were chosen before but whose newer version put them back into standard review.
    Result<QList<std::pair<qint64, RouteCause>>> fallenOut();

    /// How often each pattern was seen before; patterns never seen are missing.
    Result<QHash<QString, qint64>> patternCounts(const QStringList &patterns);
    Result<> addPatterns(const QHash<QString, qint64> &counts);
    Result<> addBatch(const ShareBatch &batch);
    Result<> addChoice(qint64 request, qint64 batch, RouteCause arm, double probability);

private:
    Database &m_database;
};

} // namespace core
