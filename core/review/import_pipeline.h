// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/request_reader.h"
#include "core/matching/person_keys.h"
#include "core/review/bounded_queue.h"
#include "core/review/graph_facts.h"
#include "core/review/request_assessor.h"
#include "core/storage/request_store.h"

#include <QFuture>
#include <QThreadPool>

#include <atomic>
#include <thread>
#include <vector>

namespace core {

/// A record made ready for storing, with the keys by which others find it and what it adds to the links.
struct PreparedRecord
{
    NewRequest request;
    RequestKeys keys;
    GraphFacts graph;
};

/// A run of records, read and assessed, with the problems met among them.
struct PreparedBatch
{
    std::vector<PreparedRecord> records;
    QList<ReadProblem> problems;
};

/// Reads files on one thread and assesses runs of records on others, while the caller writes. Batches come out in the
/// order of the files, so that the same input always gets the same ids.
class ImportPipeline
{
public:
    ImportPipeline(QStringList paths, ReadOptions options, const RequestAssessor &assessor, QDate today);
    ~ImportPipeline();
    ImportPipeline(const ImportPipeline &) = delete;
    ImportPipeline &operator=(const ImportPipeline &) = delete;

    /// The next batch; nothing at the end. Ask result() then.
    std::optional<PreparedBatch> next();
    /// Frees a batch that was written, on a thread that has less to do than the one that writes.
    void letGo(PreparedBatch batch);
    /// How the reading ended; call after next() gave nothing or after stop().
    Result<> result();
    /// Makes the reader stop at the next record. Any thread.
    void stop();
    /// Bytes read and bytes in all files.
    [[nodiscard]] qint64 bytesDone() const { return m_bytesDone.load(); }
    [[nodiscard]] qint64 bytesTotal() const { return m_bytesTotal; }

private:
    class Collector;
    void readAll();

    QStringList m_paths;
    ReadOptions m_options;
    const RequestAssessor &m_assessor;
    QDate m_today;
    QThreadPool m_workers;
    BoundedQueue<QFuture<PreparedBatch>> m_batches;
    std::atomic<bool> m_stopped{false};
    std::atomic<qint64> m_bytesDone{0};
    qint64 m_bytesTotal = 0;
    Result<> m_result;
    std::thread m_reader;
};

} // namespace core
