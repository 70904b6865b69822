// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/review/case_importer.h"
#include "core/review/fact_keys.h"
#include "core/review/graph_facts.h"
#include "core/review/import_pipeline.h"
#include "core/review/linked_assessor.h"

#include <chrono>
#include <optional>

namespace core {

/// One import under way: its connection, its numbers, and the writing of batches. What it writes depends on the records
/// and their order alone, not on where a batch or a transaction ends. On one thread.
class ImportWriter
{
public:
    ImportWriter(Database &database, const RequestAssessor &assessor, const Clock &clock, const Actor &actor,
                 CommitListener committed);

    /// Writes that the import has begun, and reads what it needs to know of earlier requests.
    Result<> start(const QStringList &paths, const TaskContext &task);
    /// Commits when enough has come together, or when another writer waits.
    Result<> write(const PreparedBatch &batch);
    Result<> finish(ImportRecord::State state);
    /// Takes back what is not committed.
    void abandon();

    ImportReport report;

private:
    Result<> begin();
    Result<size_t> putRun(std::span<const PreparedRecord> records);
    Result<> take(const RequestStore::Stored &put, const PreparedRecord &record, const QDateTime &now);
    Result<> addToGraph(const RequestStore::Stored &put, const GraphFacts &facts);
    Result<> connectWithOthers(RequestId id, const PreparedRecord &record, const QDateTime &now);
    Result<> note(const ReadProblem &problem);
    Result<> commit();
    Result<> commitIfDue();
    [[nodiscard]] qint64 mostOpen(std::chrono::steady_clock::time_point now) const;
    [[nodiscard]] bool isDue(std::chrono::steady_clock::duration open) const;
    Result<> log(const QString &action);
    [[nodiscard]] QString summary() const;

    Database &m_database;
    RequestStore m_requests;
    ImportStore m_imports;
    AuditLog m_log;
    GraphKeyWriter m_graph;
    const RequestAssessor &m_assessor;
    const Clock &m_clock;
    const Actor &m_actor;
    CommitListener m_committed;
    FactIndex m_index;
    std::optional<LinkedAssessor> m_linked;
    std::optional<Transaction> m_transaction;
    std::chrono::steady_clock::time_point m_begun; ///< when the open transaction began
    ImportRecord m_kept;                           ///< the numbers at the last commit
    std::vector<FactKeyEntry> m_newKeys;           ///< of the open transaction
    QByteArray m_newDigests;                       ///< ids, versions and digests of the open transaction
    QByteArray m_contents;                         ///< what the log says of all contents committed so far
    QList<RequestId> m_changed;                    ///< in the open transaction
    RequestId m_last;                              ///< the newest request of the file
    qint64 m_uncommitted = 0;
    std::optional<std::chrono::steady_clock::time_point> m_lastWaited; ///< when somebody last waited for a commit
    qint64 m_sinceCheckpoint = 0;
};

} // namespace core
