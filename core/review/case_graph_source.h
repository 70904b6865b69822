// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph_source.h"
#include "core/graph/memory_graph_source.h"
#include "core/storage/case_file.h"

#include <memory>
#include <mutex>

namespace core {

/// The links of a case file, one person per request. Reads the latest version of every request once and again only
/// after an import changed something, so the first call costs the reading of the whole file. Files of more than
/// kMostRequests are refused with a sentence: nothing is ever left out silently. Any thread; the file outlives it.
class CaseGraphSource final : public GraphSource
{
public:
    static constexpr qint64 kMostRequests = 50'000;

    explicit CaseGraphSource(const CaseFile &file) : m_file(file) {}

    Result<GraphData> all(const TaskContext &task) const override;
    Result<GraphData> around(const QString &nodeId, int depth, const TaskContext &task) const override;
    /// A case number is looked up first, then ids and whole names of the graph.
    Result<QString> findPerson(const QString &id) const override;
    Result<QString> findGroup(const QString &id) const override;
    Result<QList<NodeHit>> search(const QString &text, int limit, const TaskContext &task) const override;
    Result<QList<GroupReach>> widestGroups(int limit, const TaskContext &task) const override;

private:
    using Memory = std::shared_ptr<const MemoryGraphSource>;
    Result<Memory> current(const TaskContext &task) const;
    static Result<Memory> read(Database &database, const TaskContext &task);

    const CaseFile &m_file;
    mutable std::mutex m_mutex;
    mutable qint64 m_change = -1;
    mutable Memory m_memory;
};

} // namespace core
