// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph_snapshot.h"
#include "core/graph/graph_source.h"

namespace core {

/// A source over a snapshot that is in memory: graph files, tests, and graphs built from requests. Any thread.
class MemoryGraphSource final : public GraphSource
{
public:
    explicit MemoryGraphSource(GraphSnapshot::Ptr snapshot) : m_snapshot(std::move(snapshot)) {}

    Result<GraphData> all(const TaskContext &task) const override;
    Result<GraphData> around(const QString &nodeId, int depth, const TaskContext &task) const override;
    Result<QString> nodeOf(RequestId request) const override;
    Result<QString> findPerson(const QString &id) const override;
    Result<QString> findGroup(const QString &id) const override;
    Result<QList<NodeHit>> search(const QString &text, int limit, const TaskContext &task) const override;
    Result<QList<GroupReach>> widestGroups(int limit, const TaskContext &task) const override;

private:
    GraphSnapshot::Ptr m_snapshot;
};

/// The groups of a snapshot with the widest reach: spread, then members, then id.
QList<GroupReach> widestGroupsOf(const GraphSnapshot &snapshot, int limit);

} // namespace core
