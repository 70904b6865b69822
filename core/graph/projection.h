// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph_snapshot.h"
#include "core/graph/view_state.h"

namespace core {

/// A node as seen: a node of the snapshot, or one point for all persons of a country or continent, or for the requests
/// of one resolved person.
struct VisibleNode
{
    int node = -1; ///< index in the snapshot; -1 for an aggregate
    NodeKind kind = NodeKind::Other;
    Continent continent = Continent::Unknown;
    int shown = 0;       ///< neighbours that can be seen
    int total = 0;       ///< neighbours that there are, filters applied
    int firstMember = 0; ///< into VisibleGraph::members
    int memberCount = 0; ///< snapshot nodes that it stands for, itself included
    int standsFor = 0;   ///< persons or other things that those stand for
};

enum class LinkDirection : quint8 { None, Forward, Backward, Both };

/// A line as seen: all links between two visible nodes; a < b.
struct VisibleEdge
{
    int a = 0;
    int b = 0;
    LinkKind kind = LinkKind::Listed; ///< a conflict where there is one, else the first kind that occurs
    LinkDirection direction = LinkDirection::None;
    int firstLink = 0; ///< into VisibleGraph::links
    int linkCount = 0;
};

/// What a view leaves out, by reason. Shown beside every picture and written under every export.
struct Withheld
{
    int nodesByFilter = 0;
    int nodesByDepth = 0;
    int nodesCollapsed = 0; ///< folded into another node or into an aggregate
    int nodesNotRead = 0;   ///< left in the source, behind nodes that say so
    int linksByFilter = 0;  ///< by kind, or because an end is filtered
    bool operator==(const Withheld &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == Withheld{}; }
};

/// What is seen of a snapshot under a view state. Layouts, drawings, tables and exports know nothing else, so that
/// what is hidden can't get into them.
struct VisibleGraph
{
    GraphSnapshot::Ptr snapshot;
    std::vector<VisibleNode> nodes; ///< snapshot nodes in the order of ids, then aggregates
    std::vector<VisibleEdge> edges; ///< sorted by ends
    std::vector<int> members;
    std::vector<int> links;
    std::vector<int> visibleOf; ///< visible node of a snapshot node; -1 = not seen
    Withheld withheld;

    [[nodiscard]] int nodeCount() const { return int(nodes.size()); }
    [[nodiscard]] int edgeCount() const { return int(edges.size()); }
    /// The stable id: the record's, or "person:KEY", "country:FR", "continent:150".
    [[nodiscard]] QString id(int visible) const;
    [[nodiscard]] QString label(int visible) const;
    [[nodiscard]] QStringList countries(int visible) const;
    [[nodiscard]] int indexOf(const QString &nodeId) const;
    /// The visible node that shows a node of the snapshot, be it folded into another; -1 = not seen.
    [[nodiscard]] int shownAs(const QString &nodeId) const;
    [[nodiscard]] std::span<const int> membersOf(int visible) const;
    [[nodiscard]] std::span<const int> linksOf(int edge) const;
};

/// Pure: the same snapshot and state give the same visible graph, to the byte. O(nodes + links · log).
VisibleGraph project(const GraphSnapshot::Ptr &snapshot, const ViewState &state);

/// "5 nodes, 6 lines".
QString sizeInWords(const VisibleGraph &graph);

/// "12 of 40 nodes are hidden by filters …": one sentence per reason; empty when nothing is withheld.
QStringList withheldSentences(const Withheld &withheld);

} // namespace core
