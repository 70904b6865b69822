// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/circular_layout.h"

#include "core/graph/node_geometry.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <tuple>

namespace core {

std::vector<int> firstGroups(const VisibleGraph &graph)
{
    std::vector<int> groups(graph.nodes.size(), -1);
    for (int i = 0; i < graph.nodeCount(); ++i) {
        if (graph.nodes[size_t(i)].kind == NodeKind::Group)
            groups[size_t(i)] = i;
    }
    const auto offer = [&](int member, int group) {
        const NodeKind kind = graph.nodes[size_t(member)].kind;
        // A whole country or continent is in no group.
        const bool fits = graph.nodes[size_t(group)].kind == NodeKind::Group && kind != NodeKind::Group &&
                          kind != NodeKind::Country && kind != NodeKind::Continent;
        if (fits && (groups[size_t(member)] < 0 || group < groups[size_t(member)]))
            groups[size_t(member)] = group;
    };
    for (const VisibleEdge &edge : graph.edges) {
        if (edge.kind != LinkKind::Membership)
            continue;
        offer(edge.a, edge.b);
        offer(edge.b, edge.a);
    }
    return groups;
}

LayoutResult circularLayout(const VisibleGraph &graph)
{
    const std::vector<int> groups = firstGroups(graph);
    std::vector<int> order(graph.nodes.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::ranges::sort(order, {}, [&](int node) {
        // Nodes without a group come last; a group stands before its members.
        const int group = groups[size_t(node)] < 0 ? graph.nodeCount() : groups[size_t(node)];
        return std::tuple(group, group != node, graph.nodes[size_t(node)].continent, node);
    });
    double circumference = 0;
    for (const int node : order)
        circumference += std::max(2 * nodeRadius(graph, node), kLabelSize * 1.3) + 4;
    const double radius = std::max(60.0, circumference / (2 * std::numbers::pi));
    LayoutResult result;
    result.kind = LayoutKind::Circular;
    result.positions.resize(graph.nodes.size());
    double along = 0;
    for (const int node : order) {
        const double room = std::max(2 * nodeRadius(graph, node), kLabelSize * 1.3) + 4;
        const double angle = (along + room / 2) / std::max(circumference, 1.0) * 2 * std::numbers::pi;
        along += room;
        result.positions[size_t(node)] = {radius * std::sin(angle), -radius * std::cos(angle)};
    }
    return result;
}

} // namespace core
