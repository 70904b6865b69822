// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_measures.h"

#include <QCoreApplication>

#include <igraph/igraph.h>

#include <algorithm>
#include <mutex>

namespace core {

namespace {

/// igraph keeps its handlers and its generator in globals.
std::mutex igraphMutex;
const TaskContext *runningTask = nullptr;

igraph_error_t askCanceled(void *)
{
    if (!runningTask || !runningTask->canceled())
        return IGRAPH_SUCCESS;
    // igraph leaves at once after this and frees nothing itself: what the interrupted functions hold goes here, or the
    // next call would free memory of frames that are gone.
    IGRAPH_FINALLY_FREE();
    return IGRAPH_INTERRUPTED;
}

/// Owns one igraph object: every igraph type has its own destroy function.
template <typename T, void (*destroy)(T *)>
struct Owned
{
    T value;
    ~Owned() { destroy(&value); }
};
struct RealVector : Owned<igraph_vector_t, igraph_vector_destroy>
{
    RealVector() { igraph_vector_init(&value, 0); }
};
struct IntVector : Owned<igraph_vector_int_t, igraph_vector_int_destroy>
{
    explicit IntVector(igraph_integer_t size = 0) { igraph_vector_int_init(&value, size); }
};
using Graph = Owned<igraph_t, igraph_destroy>;

/// Quiet error handling and cancel for as long as it lives; put back afterwards.
class IgraphSession
{
public:
    explicit IgraphSession(const TaskContext &task)
        : m_lock(igraphMutex), m_errors(igraph_set_error_handler(igraph_error_handler_ignore)),
          m_warnings(igraph_set_warning_handler(igraph_warning_handler_ignore)),
          m_interruption(igraph_set_interruption_handler(askCanceled))
    {
        runningTask = &task;
        // The eigenvector's start is jittered by igraph's generator; a fixed seed makes the result the same each time.
        igraph_rng_seed(igraph_rng_default(), 20310417);
    }
    ~IgraphSession()
    {
        runningTask = nullptr;
        igraph_set_interruption_handler(m_interruption);
        igraph_set_warning_handler(m_warnings);
        igraph_set_error_handler(m_errors);
    }
    Q_DISABLE_COPY_MOVE(IgraphSession)

private:
    std::scoped_lock<std::mutex> m_lock;
    igraph_error_handler_t *m_errors;
    igraph_warning_handler_t *m_warnings;
    igraph_interruption_handler_t *m_interruption;
};

Error measureError(igraph_error_t code)
{
    if (code == IGRAPH_INTERRUPTED)
        return {Error::Code::Canceled, QCoreApplication::translate("graph", "The measures were canceled."), {}};
    return {Error::Code::Internal,
            QCoreApplication::translate("graph", "The measures of this graph could not be computed."),
            QString::fromUtf8(igraph_strerror(code))};
}

std::vector<UndirectedEdge> undirectedEdges(const GraphSnapshot &graph)
{
    std::vector<UndirectedEdge> edges;
    edges.reserve(size_t(graph.linkCount()));
    for (int i = 0; i < graph.linkCount(); ++i) {
        const auto [from, to] = std::minmax({graph.linkFrom(i), graph.linkTo(i)});
        if (from != to)
            edges.push_back({from, to, false});
    }
    const auto ends = [](const UndirectedEdge &edge) { return std::pair(edge.from, edge.to); };
    std::ranges::sort(edges, {}, ends);
    edges.erase(std::ranges::unique(edges, {}, ends).begin(), edges.end());
    return edges;
}

void fillComponents(const igraph_t &graph, GraphMeasures &measures)
{
    IntVector membership;
    IntVector sizes;
    igraph_connected_components(&graph, &membership.value, &sizes.value, nullptr, IGRAPH_WEAK);
    for (igraph_integer_t i = 0; i < igraph_vector_int_size(&sizes.value); ++i)
        measures.components.push_back(int(VECTOR(sizes.value)[i]));
    std::ranges::sort(measures.components, std::greater());
}

igraph_error_t fillCentralities(const igraph_t &graph, GraphMeasures &measures)
{
    RealVector betweenness;
    RealVector closeness;
    RealVector eigenvector;
    IntVector cores;
    IntVector degrees;
    igraph_arpack_options_t options;
    igraph_arpack_options_init(&options);
    igraph_error_t code = igraph_betweenness(&graph, &betweenness.value, igraph_vss_all(), IGRAPH_UNDIRECTED, nullptr);
    if (code == IGRAPH_SUCCESS)
        code =
            igraph_closeness(&graph, &closeness.value, nullptr, nullptr, igraph_vss_all(), IGRAPH_ALL, nullptr, true);
    if (code == IGRAPH_SUCCESS)
        code = igraph_eigenvector_centrality(&graph, &eigenvector.value, nullptr, IGRAPH_UNDIRECTED, true, nullptr,
                                             &options);
    if (code == IGRAPH_SUCCESS)
        code = igraph_coreness(&graph, &cores.value, IGRAPH_ALL);
    if (code == IGRAPH_SUCCESS)
        code = igraph_degree(&graph, &degrees.value, igraph_vss_all(), IGRAPH_ALL, IGRAPH_NO_LOOPS);
    if (code != IGRAPH_SUCCESS)
        return code;
    for (size_t i = 0; i < measures.nodes.size(); ++i) {
        NodeMeasures &node = measures.nodes[i];
        node.betweenness = VECTOR(betweenness.value)[i];
        node.closeness = VECTOR(closeness.value)[i];
        // A tie-less graph has no principal direction: igraph then says 1 for all, which would read as importance.
        node.eigenvector = measures.edges.empty() ? 0 : std::max(0.0, VECTOR(eigenvector.value)[i]);
        node.core = int(VECTOR(cores.value)[i]);
        node.degree = int(VECTOR(degrees.value)[i]);
    }
    return code;
}

igraph_error_t fillCuts(const igraph_t &graph, GraphMeasures &measures)
{
    IntVector articulations;
    IntVector bridges;
    igraph_error_t code = igraph_articulation_points(&graph, &articulations.value);
    if (code == IGRAPH_SUCCESS)
        code = igraph_bridges(&graph, &bridges.value);
    if (code != IGRAPH_SUCCESS)
        return code;
    for (igraph_integer_t i = 0; i < igraph_vector_int_size(&articulations.value); ++i)
        measures.nodes[size_t(VECTOR(articulations.value)[i])].articulation = true;
    for (igraph_integer_t i = 0; i < igraph_vector_int_size(&bridges.value); ++i)
        measures.edges[size_t(VECTOR(bridges.value)[i])].bridge = true;
    return code;
}

igraph_error_t fillCommunities(const igraph_t &graph, GraphMeasures &measures)
{
    IntVector membership;
    const igraph_error_t code = igraph_community_fastgreedy(&graph, nullptr, nullptr, nullptr, &membership.value);
    if (code != IGRAPH_SUCCESS)
        return code;
    std::vector<int> renamed(measures.nodes.size(), -1);
    int next = 0;
    for (size_t i = 0; i < measures.nodes.size(); ++i) {
        int &name = renamed[size_t(VECTOR(membership.value)[i])];
        if (name < 0)
            name = next++;
        measures.nodes[i].community = name;
    }
    return code;
}

} // namespace

Result<GraphMeasures> measureGraph(const GraphSnapshot &snapshot, const TaskContext &task)
{
    GraphMeasures measures;
    measures.nodes.resize(size_t(snapshot.nodeCount()));
    measures.edges = undirectedEdges(snapshot);
    if (snapshot.nodeCount() == 0)
        return measures;
    const IgraphSession session(task);
    IntVector ends(igraph_integer_t(measures.edges.size() * 2));
    for (size_t i = 0; i < measures.edges.size(); ++i) {
        VECTOR(ends.value)[2 * i] = measures.edges[i].from;
        VECTOR(ends.value)[2 * i + 1] = measures.edges[i].to;
    }
    Graph graph;
    igraph_error_t code = igraph_create(&graph.value, &ends.value, snapshot.nodeCount(), IGRAPH_UNDIRECTED);
    if (code != IGRAPH_SUCCESS) {
        igraph_empty(&graph.value, 0, IGRAPH_UNDIRECTED); // so that there is something to destroy
        return measureError(code);
    }
    fillComponents(graph.value, measures);
    code = fillCentralities(graph.value, measures);
    if (code == IGRAPH_SUCCESS)
        code = fillCuts(graph.value, measures);
    if (code == IGRAPH_SUCCESS)
        code = fillCommunities(graph.value, measures);
    if (code != IGRAPH_SUCCESS)
        return measureError(code);
    return measures;
}

} // namespace core
