// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/graph/graph_snapshot.h"

#include <vector>

namespace core {

/// Measures of one node in the undirected reading of a graph: parallel ties count once, ties to itself not at all,
/// weights are not used.
struct NodeMeasures
{
    int degree = 0;
    double betweenness = 0; ///< shortest paths through it, not normalised; each pair counts once
    double closeness = 0;   ///< 1 / mean distance to the nodes that can be reached; NaN when there are none
    double eigenvector = 0; ///< scaled so that the largest is 1
    int core = 0;           ///< the largest k of a k-core that holds it
    int community = 0;      ///< number of its community, counted by first member in the order of ids
    bool articulation = false;
};

/// One tie of the undirected reading; from < to.
struct UndirectedEdge
{
    int from = 0;
    int to = 0;
    bool bridge = false;
};

struct GraphMeasures
{
    std::vector<NodeMeasures> nodes;   ///< by node index of the snapshot
    std::vector<UndirectedEdge> edges; ///< sorted
    std::vector<int> components;       ///< sizes, largest first
};

/// Computes all measures with igraph. Communities by greedy modularity (Clauset, Newman and Moore, 2004), which uses
/// no random numbers. Calls from several threads wait for each other, because igraph as packaged is not thread-safe.
/// Cancel ends the longest loops; the answer is then Error::Code::Canceled.
Result<GraphMeasures> measureGraph(const GraphSnapshot &graph, const TaskContext &task);

} // namespace core
