// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/continent.h"
#include "core/graph/graph_data.h"

#include <QByteArray>

#include <memory>
#include <span>
#include <vector>

namespace core {

/// An immutable graph: structure of arrays with compressed adjacency. Nodes are sorted by id and links by their ends
/// and content, so the same data gives the same snapshot whatever order it came in. An edit makes a new snapshot;
/// undo is a change of pointer. Shared freely between threads.
class GraphSnapshot
{
public:
    using Ptr = std::shared_ptr<const GraphSnapshot>;
    struct Neighbour
    {
        int node = 0;
        int link = 0;
    };

    /// Sorts, merges nodes of the same id (countries and requests are united, the first non-empty text wins in
    /// canonical order), and gives every unknown end a node of kind Other. Exact duplicates of a link are dropped.
    static Ptr build(GraphData data);
    /// This graph and more: a new snapshot, with the nodes that stand for what was not read counted anew.
    [[nodiscard]] Ptr merged(const GraphData &more) const;
    /// This graph without some nodes and their links: a new snapshot.
    [[nodiscard]] Ptr without(const QStringList &nodeIds) const;

    [[nodiscard]] int nodeCount() const { return int(m_nodes.size()); }
    [[nodiscard]] int linkCount() const { return int(m_links.size()); }
    [[nodiscard]] const GraphNode &node(int index) const { return m_nodes.at(index); }
    [[nodiscard]] const GraphLink &link(int index) const { return m_links.at(index); }
    [[nodiscard]] NodeKind kind(int node) const { return m_kinds[size_t(node)]; }
    [[nodiscard]] Continent continent(int node) const { return m_continents[size_t(node)]; }
    [[nodiscard]] LinkKind linkKind(int link) const { return m_linkKinds[size_t(link)]; }
    [[nodiscard]] int linkFrom(int link) const { return m_from[size_t(link)]; }
    [[nodiscard]] int linkTo(int link) const { return m_to[size_t(link)]; }
    /// Every link end at a node; a tie of a node to itself is not listed.
    [[nodiscard]] std::span<const Neighbour> neighbours(int node) const;
    /// Index of a node id, or -1.
    [[nodiscard]] int indexOf(QStringView id) const;
    /// Nodes that were made up because a link named an id that no node carried.
    [[nodiscard]] int placeholders() const { return m_placeholders; }
    /// SHA-256 over the canonical content, as hex: tells whether two pictures show the same data.
    [[nodiscard]] QByteArray fingerprint() const;
    /// The content as plain values, in canonical order.
    [[nodiscard]] GraphData data() const { return {m_nodes, m_links}; }
    /// Members of a group by continent, through links of kind Membership.
    [[nodiscard]] std::array<int, kContinentCount> membersByContinent(int groupNode) const;

private:
    GraphSnapshot() = default;
    void index();

    QList<GraphNode> m_nodes;
    QList<GraphLink> m_links;
    std::vector<NodeKind> m_kinds;
    std::vector<Continent> m_continents;
    std::vector<LinkKind> m_linkKinds;
    std::vector<int> m_from;
    std::vector<int> m_to;
    std::vector<int> m_offsets;
    std::vector<Neighbour> m_neighbours;
    int m_placeholders = 0;
};

} // namespace core
