// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/more_node.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <limits>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kPrefix = u"more:";

/// The furthest of each hub's nodes, by hub.
QHash<QString, MoreNode> furthestOf(const GraphData &data)
{
    QHash<QString, MoreNode> furthest;
    for (const GraphNode &node : data.nodes) {
        const auto more = isMoreNode(node) ? moreNodeFromId(node.id) : std::nullopt;
        if (!more)
            continue;
        const auto known = furthest.constFind(more->hub);
        if (known == furthest.cend() || known->next < more->next)
            furthest.insert(more->hub, *more);
    }
    return furthest;
}

/// Neighbours that are in the data, by hub. Requests of one resolved person are one.
QHash<QString, QSet<QString>> readNeighbours(const GraphData &data, const QHash<QString, MoreNode> &hubs)
{
    QHash<QString, QString> person;
    for (const GraphNode &node : data.nodes) {
        if (!node.person.isEmpty())
            person.insert(node.id, personNodeId(node.person));
    }
    QHash<QString, QSet<QString>> neighbours;
    const auto add = [&](const QString &hub, const QString &other) {
        if (hubs.contains(hub) && !other.startsWith(kPrefix))
            neighbours[hub].insert(person.value(other, other));
    };
    for (const GraphLink &link : data.links) {
        add(link.from, link.to);
        add(link.to, link.from);
    }
    return neighbours;
}

} // namespace

QString MoreNode::id() const
{
    return kPrefix + QString::number(next) + u':' + QString::number(total) + u':' + hub;
}

std::optional<MoreNode> moreNodeFromId(const QString &nodeId)
{
    if (!nodeId.startsWith(kPrefix))
        return std::nullopt;
    MoreNode more;
    bool nextOk = false;
    bool totalOk = false;
    more.next = nodeId.section(u':', 1, 1).toUInt(&nextOk);
    more.total = nodeId.section(u':', 2, 2).toLongLong(&totalOk);
    more.hub = nodeId.section(u':', 3);
    return nextOk && totalOk && !more.hub.isEmpty() ? std::optional(more) : std::nullopt;
}

bool isMoreNode(const GraphNode &node)
{
    return node.kind == NodeKind::Other && node.state == kMoreState;
}

void addMoreNode(GraphData &data, const MoreNode &more)
{
    GraphNode node;
    node.id = more.id();
    node.state = kMoreState.toString();
    data.nodes.append(node);
    data.links.append({more.hub, node.id, LinkKind::Listed, false, 1, {}, {}});
}

void settleMoreNodes(GraphData &data)
{
    const QHash<QString, MoreNode> furthest = furthestOf(data);
    if (furthest.isEmpty())
        return;
    const QHash<QString, QSet<QString>> neighbours = readNeighbours(data, furthest);
    QSet<QString> gone;
    for (GraphNode &node : data.nodes) {
        const auto more = isMoreNode(node) ? moreNodeFromId(node.id) : std::nullopt;
        if (!more)
            continue;
        const qint64 left = more->total - neighbours.value(more->hub).size();
        if (left <= 0 || *more != furthest.value(more->hub)) {
            gone.insert(node.id);
            continue;
        }
        node.standsFor = int(std::min<qint64>(left, std::numeric_limits<int>::max()));
        node.label = QCoreApplication::translate("graph", "%n more", nullptr, node.standsFor);
    }
    data.nodes.removeIf([&](const GraphNode &node) { return gone.contains(node.id); });
    data.links.removeIf([&](const GraphLink &link) { return gone.contains(link.from) || gone.contains(link.to); });
}

} // namespace core
