// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graphviz_layout.h"

#include "core/graph/graphviz_job.h"
#include "core/graph/node_geometry.h"
#include "core/graph/overlap_removal.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPrismNodes = 500;    // above it prism costs more than the layout
constexpr int kDotEdges = 1500;     // above it, or above two edges a node, dot gets its reduced limits
constexpr int kDotHardEdges = 4000; // above it dot takes minutes
constexpr int kTwopiNodes = 5000;   // twopi is not linear
constexpr int kSmallPart = 2;       // placed without Graphviz
constexpr double kGap = 40;         // between parts
constexpr double kEdgeLength = 60;

struct Plan
{
    QString engine;
    QByteArray attributes;
    bool ownOverlapRemoval = false;
    QString warning;
};

Error tooLarge(const QString &sentence)
{
    return {Error::Code::InvalidInput, sentence, {}};
}

Result<Plan> planFor(const VisibleGraph &graph, LayoutKind kind)
{
    const int nodes = graph.nodeCount();
    const int edges = graph.edgeCount();
    switch (kind) {
    case LayoutKind::Hierarchy:
        if (edges > kDotHardEdges)
            return tooLarge(QCoreApplication::translate(
                "graph",
                "The hierarchy layout can't draw so many links in time. Filter them or use the force layout."));
        if (edges > kDotEdges || edges > 2 * nodes)
            return Plan{u"dot"_s, "rankdir=LR,nodesep=0.08,ranksep=1.2,nslimit=2,nslimit1=2,mclimit=0.3,splines=line",
                        false,
                        QCoreApplication::translate(
                            "graph", "This graph is dense: the hierarchy is drawn with less care to come in time.")};
        return Plan{u"dot"_s, "rankdir=LR,nodesep=0.08,ranksep=1.2,splines=line", false, {}};
    case LayoutKind::Radial:
        if (nodes > kTwopiNodes)
            return tooLarge(QCoreApplication::translate(
                "graph", "The radial layout can't draw so many nodes in time. Filter them or use the force layout."));
        if (nodes > kPrismNodes)
            return Plan{u"twopi"_s, "overlap=true,ranksep=1", true, {}};
        return Plan{u"twopi"_s, "overlap=prism,ranksep=1.2", false, {}};
    default:
        if (nodes > kPrismNodes)
            return Plan{u"sfdp"_s, "overlap=true,quadtree=fast", true, {}};
        return Plan{u"sfdp"_s, "overlap=prism,K=0.8,repulsiveforce=1.5,quadtree=normal", false, {}};
    }
}

/// Where a kind stands in a hierarchy: the wider thing above.
int rankOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Continent:
        return 0;
    case NodeKind::Country:
        return 1;
    case NodeKind::Group:
        return 2;
    case NodeKind::Event:
        return 3;
    case NodeKind::Person:
        return 4;
    default:
        return 5;
    }
}

/// The end that stands higher comes first: the wider kind, then the direction of the link, then the id.
std::pair<int, int> oriented(const VisibleGraph &graph, const VisibleEdge &edge)
{
    const int a = rankOf(graph.nodes[size_t(edge.a)].kind);
    const int b = rankOf(graph.nodes[size_t(edge.b)].kind);
    const bool swapped = b < a || (a == b && edge.direction == LinkDirection::Backward);
    return swapped ? std::pair(edge.b, edge.a) : std::pair(edge.a, edge.b);
}

int rootOf(const VisibleGraph &graph, const ViewState &state, const std::vector<int> &part)
{
    size_t best = 0;
    bool focused = false;
    for (size_t i = 0; i < part.size(); ++i) {
        const bool isFocus = state.focus.contains(graph.id(part[i]));
        const bool better = graph.nodes[size_t(part[i])].shown > graph.nodes[size_t(part[best])].shown;
        if ((isFocus && !focused) || (isFocus == focused && better)) {
            best = i;
            focused = focused || isFocus;
        }
    }
    return int(best);
}

std::vector<GraphvizPart> partsFor(const VisibleGraph &graph, const ViewState &state,
                                   const std::vector<std::vector<int>> &parts, const std::vector<QSizeF> &boxes)
{
    std::vector<GraphvizPart> jobs;
    std::vector<int> place(graph.nodes.size(), -1);
    std::vector<int> partOf(graph.nodes.size(), -1);
    for (const std::vector<int> &part : parts) {
        if (part.size() <= kSmallPart)
            break; // parts come largest first
        GraphvizPart job;
        for (size_t i = 0; i < part.size(); ++i) {
            place[size_t(part[i])] = int(i);
            partOf[size_t(part[i])] = int(jobs.size());
            job.boxes.push_back(boxes[size_t(part[i])]);
        }
        if (state.layout == LayoutKind::Radial)
            job.root = rootOf(graph, state, part);
        jobs.push_back(std::move(job));
    }
    for (const VisibleEdge &edge : graph.edges) {
        const int job = partOf[size_t(edge.a)];
        const auto [upper, lower] = oriented(graph, edge);
        if (job >= 0)
            jobs[size_t(job)].edges.emplace_back(place[size_t(upper)], place[size_t(lower)]);
    }
    return jobs;
}

} // namespace

std::vector<std::vector<int>> connectedParts(const VisibleGraph &graph)
{
    std::vector<int> root(graph.nodes.size());
    for (size_t i = 0; i < root.size(); ++i)
        root[i] = int(i);
    const auto find = [&root](int node) {
        while (root[size_t(node)] != node)
            node = root[size_t(node)] = root[size_t(root[size_t(node)])];
        return node;
    };
    for (const VisibleEdge &edge : graph.edges) {
        const int a = find(edge.a);
        const int b = find(edge.b);
        root[size_t(std::max(a, b))] = std::min(a, b);
    }
    std::vector<std::vector<int>> byRoot(root.size());
    for (int i = 0; i < int(root.size()); ++i)
        byRoot[size_t(find(i))].push_back(i);
    std::erase_if(byRoot, [](const std::vector<int> &part) { return part.empty(); });
    std::ranges::stable_sort(byRoot, std::greater(), [](const std::vector<int> &part) { return part.size(); });
    return byRoot;
}

void packParts(std::vector<QPointF> &positions, const std::vector<QSizeF> &boxes,
               const std::vector<std::vector<int>> &parts)
{
    std::vector<QRectF> bounds;
    double area = 0;
    double widest = 0;
    for (const std::vector<int> &part : parts) {
        QRectF box;
        for (const int node : part) {
            const QSizeF size = boxes[size_t(node)];
            box |= QRectF(positions[size_t(node)] - QPointF(size.width() / 2, size.height() / 2), size);
        }
        bounds.push_back(box);
        area += (box.width() + kGap) * (box.height() + kGap);
        widest = std::max(widest, box.width());
    }
    const double shelf = std::max(widest, std::sqrt(area * 1.6));
    double x = 0;
    double y = 0;
    double shelfHeight = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        // What has no link stands apart, beneath the rest.
        const bool firstLone = parts[i].size() == 1 && i > 0 && parts[i - 1].size() > 1;
        if (x > 0 && (firstLone || x + bounds[i].width() > shelf)) {
            x = 0;
            y += shelfHeight + kGap;
            shelfHeight = 0;
        }
        const QPointF shift = QPointF(x, y) - bounds[i].topLeft();
        for (const int node : parts[i])
            positions[size_t(node)] += shift;
        x += bounds[i].width() + kGap;
        shelfHeight = std::max(shelfHeight, bounds[i].height());
    }
}

Result<LayoutResult> layoutWithGraphviz(const VisibleGraph &graph, const ViewState &state, const TaskContext &task,
                                        int deadlineMs)
{
    const auto plan = planFor(graph, state.layout);
    if (!plan)
        return plan.error();
    const std::vector<QSizeF> boxes = nodeBoxes(graph);
    const auto parts = connectedParts(graph);
    const GraphvizRequest request{plan->engine, plan->attributes, partsFor(graph, state, parts, boxes), deadlineMs, {}};
    const auto placed = runGraphviz(request, task);
    if (!placed)
        return placed.error();
    LayoutResult result;
    result.kind = state.layout;
    result.warning = plan->warning;
    result.positions.resize(graph.nodes.size());
    for (size_t i = 0; i < parts.size(); ++i) {
        std::vector<QPointF> points(parts[i].size());
        if (i < placed->size()) {
            points = (*placed)[i];
            if (plan->ownOverlapRemoval) {
                stretchEdges(points, request.parts[i].edges, kEdgeLength);
                removeOverlaps(points, request.parts[i].boxes);
            }
        } else if (points.size() == 2) {
            points[1] = {boxes[size_t(parts[i][0])].width() / 2 + boxes[size_t(parts[i][1])].width() / 2 + kGap, 0};
        }
        for (size_t j = 0; j < points.size(); ++j)
            result.positions[size_t(parts[i][j])] = points[j];
    }
    packParts(result.positions, boxes, parts);
    return result;
}

} // namespace core
