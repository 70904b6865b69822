// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/storage/case_file.h"
#include "core/storage/graph_store.h"

namespace core {

/// What one request adds to the keys and counts of the link graph.
struct GraphFacts
{
    quint32 order = 0;
    std::vector<quint64> hashes;
    QList<GraphCountKey> counts; ///< each counts one subject
};

/// Pure; some microseconds a request, so that the importing workers do it.
GraphFacts graphFactsOf(const Request &request);

/// Gathers what the requests of one transaction add to the link graph and writes it at once.
class GraphKeyWriter
{
public:
    explicit GraphKeyWriter(Database &database) : m_database(database), m_store(database) {}

    void add(RequestId request, const GraphFacts &facts);
    /// A new version of a request takes the place of the one before; that one's counts are taken back. Nothing happens
    /// to a request that has no keys yet.
    Result<> replace(RequestId request, int version, const GraphFacts &facts);
    /// Writes what was gathered. Call before the transaction is committed.
    Result<> flush();
    /// Flushes and joins runs, at the end of an import.
    Result<> finish();
    /// Forgets what was gathered: the transaction was taken back.
    void abandon();

private:
    void count(const GraphFacts &facts, int sign);

    Database &m_database;
    GraphStore m_store;
    std::vector<GraphEntry> m_entries;
    GraphCounts m_counts;
};

/// Gives keys to the requests that were in the file before it kept any, in short transactions; a stopped run goes on
/// where it was. Progress counts requests. An error when the file is open for reading only.
Result<> closeGraphGap(const CaseFile &file, const TaskContext &task);

} // namespace core
