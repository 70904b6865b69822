// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph_data.h"

namespace core {

/// The state of a node that stands for neighbours of another which were not read, because they are many.
inline constexpr QStringView kMoreState = u"more";

/// Where the reading of a node's neighbours stopped.
struct MoreNode
{
    QString hub;      ///< the node that has more neighbours
    quint32 next = 0; ///< the place in the source from which to read on
    qint64 total = 0; ///< neighbours of that kind in the source
    [[nodiscard]] QString id() const;
    bool operator==(const MoreNode &) const = default;
};

/// Nothing for a node that is no such one.
std::optional<MoreNode> moreNodeFromId(const QString &nodeId);
bool isMoreNode(const GraphNode &node);

/// Adds the node and its link. settleMoreNodes() gives it its count.
void addMoreNode(GraphData &data, const MoreNode &more);

/// Of several such nodes at one hub the furthest stays; each gets the number of neighbours that are not in the data,
/// and goes when there are none.
void settleMoreNodes(GraphData &data);

/// The id of a resolved person's node.
inline QString personNodeId(const QString &personKey)
{
    return QStringLiteral("person:") + personKey;
}

} // namespace core
