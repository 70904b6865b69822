// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/memory_graph_source.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace core {

namespace {

Error canceled()
{
    return {Error::Code::Canceled, QCoreApplication::translate("graph", "Reading was canceled."), {}};
}

/// By id, else by whole label; nothing when a label fits more than one.
int findNode(const GraphSnapshot &graph, const QString &id, bool wantGroup)
{
    const auto fits = [&](int node) { return (graph.kind(node) == NodeKind::Group) == wantGroup; };
    const int exact = graph.indexOf(id);
    if (exact >= 0 && fits(exact))
        return exact;
    int found = -1;
    for (int i = 0; i < graph.nodeCount(); ++i) {
        if (!fits(i) || graph.node(i).label.compare(id, Qt::CaseInsensitive) != 0)
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

} // namespace

Result<GraphData> MemoryGraphSource::all(const TaskContext &) const
{
    return m_snapshot->data();
}

Result<GraphData> MemoryGraphSource::around(const QString &nodeId, int depth, const TaskContext &task) const
{
    const int start = m_snapshot->indexOf(nodeId);
    if (start < 0)
        return Error{Error::Code::NotFound, QCoreApplication::translate("graph", "There is no such node."), {}};
    std::vector<int> distance(size_t(m_snapshot->nodeCount()), -1);
    std::vector<int> queue{start};
    distance[size_t(start)] = 0;
    for (size_t at = 0; at < queue.size(); ++at) {
        if ((at & 1023) == 0 && task.canceled())
            return canceled();
        if (distance[size_t(queue[at])] >= depth)
            continue;
        for (const auto &[other, link] : m_snapshot->neighbours(queue[at])) {
            if (distance[size_t(other)] < 0) {
                distance[size_t(other)] = distance[size_t(queue[at])] + 1;
                queue.push_back(other);
            }
        }
    }
    GraphData data;
    for (int i = 0; i < m_snapshot->nodeCount(); ++i) {
        if (distance[size_t(i)] >= 0)
            data.nodes.append(m_snapshot->node(i));
    }
    for (int i = 0; i < m_snapshot->linkCount(); ++i) {
        if (distance[size_t(m_snapshot->linkFrom(i))] >= 0 && distance[size_t(m_snapshot->linkTo(i))] >= 0)
            data.links.append(m_snapshot->link(i));
    }
    return data;
}

Result<QString> MemoryGraphSource::nodeOf(RequestId request) const
{
    for (int i = 0; i < m_snapshot->nodeCount(); ++i) {
        if (m_snapshot->node(i).requests.contains(request))
            return m_snapshot->node(i).id;
    }
    return Error{Error::Code::NotFound, QCoreApplication::translate("graph", "There is no such node."), {}};
}

Result<QString> MemoryGraphSource::findPerson(const QString &id) const
{
    const int node = findNode(*m_snapshot, id, false);
    if (node < 0)
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("graph", "There is no single person “%1” in the graph.").arg(id),
                     {}};
    return m_snapshot->node(node).id;
}

Result<QString> MemoryGraphSource::findGroup(const QString &id) const
{
    const int node = findNode(*m_snapshot, id, true);
    if (node < 0)
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("graph", "There is no single group “%1” in the graph.").arg(id),
                     {}};
    return m_snapshot->node(node).id;
}

Result<QList<NodeHit>> MemoryGraphSource::search(const QString &text, int limit, const TaskContext &task) const
{
    struct Found
    {
        int rank;
        int node;
    };
    std::vector<Found> found;
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return QList<NodeHit>();
    for (int i = 0; i < m_snapshot->nodeCount(); ++i) {
        if ((i & 4095) == 0 && task.canceled())
            return canceled();
        const GraphNode &node = m_snapshot->node(i);
        if (node.label.compare(wanted, Qt::CaseInsensitive) == 0 || node.id == wanted)
            found.push_back({0, i});
        else if (node.label.startsWith(wanted, Qt::CaseInsensitive))
            found.push_back({1, i});
        else if (node.label.contains(wanted, Qt::CaseInsensitive) || node.id.contains(wanted, Qt::CaseInsensitive))
            found.push_back({2, i});
    }
    std::ranges::stable_sort(found, {}, &Found::rank);
    QList<NodeHit> hits;
    for (const Found &each : found) {
        if (hits.size() >= limit)
            break;
        const GraphNode &node = m_snapshot->node(each.node);
        hits.append({node.id, node.label, node.kind});
    }
    return hits;
}

Result<QList<GroupReach>> MemoryGraphSource::widestGroups(int limit, const TaskContext &) const
{
    return widestGroupsOf(*m_snapshot, limit);
}

QList<GroupReach> widestGroupsOf(const GraphSnapshot &snapshot, int limit)
{
    QList<GroupReach> groups;
    for (int i = 0; i < snapshot.nodeCount(); ++i) {
        if (snapshot.kind(i) != NodeKind::Group)
            continue;
        const auto members = snapshot.membersByContinent(i);
        GroupReach reach{snapshot.node(i).id, snapshot.node(i).label, 0, 0, effectiveContinents(members)};
        for (const Continent continent : kContinents) {
            reach.members += members[size_t(continent)];
            reach.continents += continent != Continent::Unknown && members[size_t(continent)] > 0 ? 1 : 0;
        }
        groups.append(reach);
    }
    std::ranges::stable_sort(groups, [](const GroupReach &a, const GroupReach &b) {
        return std::tie(a.spread, a.members) > std::tie(b.spread, b.members);
    });
    return groups.mid(0, limit);
}

} // namespace core
