// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/database.h"

#include <QList>
#include <QString>

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace core {

/// A key under which a request can be found by what it shares with others: 39 bits of a hash of the shared thing, then
/// 24 bits of a hash of the request's own name outside, by which those that share it are ordered. The order says
/// nothing and does not depend on when a request came, so the first hundred of a thousand are the same in every file.
struct GraphEntry
{
    static constexpr int kOrderBits = 24;
    static constexpr quint64 kHashMask = (quint64(1) << 39) - 1;
    static constexpr quint64 kOrderMask = (quint64(1) << kOrderBits) - 1;

    quint64 key = 0;
    qint64 request = 0;
    auto operator<=>(const GraphEntry &) const = default;

    static quint64 keyOf(quint64 hash, quint32 order)
    {
        return (hash & kHashMask) << kOrderBits | (order & kOrderMask);
    }
};

/// A request that may share the thing asked for. The hash may be another thing's and the request may have a newer
/// version that no longer names it: the reader checks the request itself.
struct GraphPosting
{
    quint32 order = 0;
    RequestId request;
    bool operator==(const GraphPosting &) const = default;
};

/// Subjects by group and country. An empty group counts all persons.
struct GraphCountKey
{
    QString group;   ///< node id of the group
    QString label;   ///< as a request names the group
    QString country; ///< the one that the subject is counted under; empty = unknown
    bool operator==(const GraphCountKey &) const = default;
    bool operator<(const GraphCountKey &other) const
    {
        return std::tie(group, label, country) < std::tie(other.group, other.label, other.country);
    }
};
using GraphCounts = std::map<GraphCountKey, qint64>;

/// Requests that were in the file before it kept graph keys and have none yet: first to last, by id.
struct GraphGap
{
    qint64 first = 1;
    qint64 last = 0;
    [[nodiscard]] bool isEmpty() const { return first > last; }
    [[nodiscard]] bool holds(RequestId id) const { return id.value >= first && id.value <= last; }
    bool operator==(const GraphGap &) const = default;
};

/// What the link graph of a case file is found by: sorted runs of keys in small blocks, and counts by group and
/// country. Each import adds runs, which costs one insert per 400 keys; compact() joins them, so that a look-up goes
/// through a handful of runs however many imports there were. Call what writes inside a transaction.
class GraphStore
{
public:
    explicit GraphStore(Database &database) : m_database(database) {}

    /// Adds a run of keys, in any order.
    Result<> addRun(std::vector<GraphEntry> entries);
    /// Joins the runs from the oldest on that is not four times as large as all newer ones together.
    Result<> compact();
    /// Number of runs that a look-up goes through.
    Result<qint64> runCount();
    /// Everything under a hash from an order on, ascending by order, each request once.
    Result<QList<GraphPosting>> find(quint64 hash, quint32 fromOrder = 0);

    /// Adds the differences to the counts.
    Result<> addCounts(const GraphCounts &differences);
    /// The counts of one group, of all persons (empty), or of everything; none that is zero.
    Result<GraphCounts> counts(const QString &group);
    Result<GraphCounts> allCounts();

    /// What was read of the runs is read again: call when another connection may have written, or after a rollback.
    void forget() { m_runs.reset(); }

    /// False for a file of an earlier program that is looked at without being changed.
    Result<bool> exists();
    Result<GraphGap> gap();
    Result<> setGap(const GraphGap &gap);

private:
    struct Run
    {
        qint64 id = 0;
        qint64 entries = 0;
    };
    using Runs = std::vector<Run>;

    /// The runs as the file has them, read once; valid until forget().
    Result<Runs *> readRuns();
    Result<> readBlocks(qint64 run, quint64 low, quint64 high, std::vector<GraphEntry> &out);
    Result<> readRun(qint64 run, std::vector<GraphEntry> &out);
    Result<> collect(Database::Statement &rows, quint64 low, quint64 high, std::vector<GraphEntry> &out);
    Result<> writeRun(const std::vector<GraphEntry> &sorted, Runs &runs);
    Result<> dropRuns(qint64 from, Runs &runs);

    Database &m_database;
    std::optional<Runs> m_runs; ///< oldest first; read once
};

} // namespace core
