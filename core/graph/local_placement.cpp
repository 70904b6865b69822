// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/local_placement.h"

#include "core/graph/node_geometry.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {

/// Coarse occupancy: which squares of the plane hold the box of a placed node.
class Occupancy
{
public:
    void add(QPointF centre, QSizeF box)
    {
        forEach(centre, box, [this](std::pair<int, int> cell) {
            m_taken.insert(cell);
            return true;
        });
    }

    [[nodiscard]] bool isFree(QPointF centre, QSizeF box) const
    {
        return forEach(centre, box, [this](std::pair<int, int> cell) { return !m_taken.contains(cell); });
    }

private:
    static constexpr double kSide = 12;

    template <typename Visit>
    static bool forEach(QPointF centre, QSizeF box, const Visit &visit)
    {
        const auto cell = [](double value) { return int(std::floor(value / kSide)); };
        for (int x = cell(centre.x() - box.width() / 2); x <= cell(centre.x() + box.width() / 2); ++x) {
            for (int y = cell(centre.y() - box.height() / 2); y <= cell(centre.y() + box.height() / 2); ++y) {
                if (!visit(std::pair(x, y)))
                    return false;
            }
        }
        return true;
    }

    QSet<std::pair<int, int>> m_taken;
};

/// Rings around a node, wider and wider, until a spot is free; the last ring's first spot if none is.
QPointF freeSpot(const Occupancy &occupancy, QPointF centre, QSizeF box)
{
    QPointF spot = centre;
    for (int ring = 1; ring <= 40; ++ring) {
        const double radius = 30 + ring * 22;
        const int spots = 6 + ring * 4;
        for (int i = 0; i < spots; ++i) {
            const double angle = 2 * std::numbers::pi * i / spots;
            spot = centre + QPointF(radius * std::cos(angle), radius * std::sin(angle));
            if (occupancy.isFree(spot, box))
                return spot;
        }
    }
    return spot;
}

} // namespace

LayoutResult placeNewNodes(const VisibleGraph &graph, const QHash<QString, QPointF> &before)
{
    LayoutResult result;
    result.positions.resize(graph.nodes.size());
    const std::vector<QSizeF> boxes = nodeBoxes(graph);
    std::vector<char> placed(graph.nodes.size(), 0);
    Occupancy occupancy;
    QRectF bounds;
    for (int i = 0; i < graph.nodeCount(); ++i) {
        const auto old = before.constFind(graph.id(i));
        if (old == before.cend())
            continue;
        placed[size_t(i)] = 1;
        result.positions[size_t(i)] = *old;
        occupancy.add(*old, boxes[size_t(i)]);
        bounds |= QRectF(*old, QSizeF(1, 1));
    }
    std::vector<std::vector<int>> neighbours(graph.nodes.size());
    for (const VisibleEdge &edge : graph.edges) {
        neighbours[size_t(edge.a)].push_back(edge.b);
        neighbours[size_t(edge.b)].push_back(edge.a);
    }
    const auto put = [&](int node, QPointF around) {
        const QPointF spot = freeSpot(occupancy, around, boxes[size_t(node)]);
        placed[size_t(node)] = 1;
        result.positions[size_t(node)] = spot;
        occupancy.add(spot, boxes[size_t(node)]);
    };
    bool progress = true;
    while (progress) {
        progress = false;
        for (int i = 0; i < graph.nodeCount(); ++i) {
            if (placed[size_t(i)])
                continue;
            const auto anchor =
                std::ranges::find_if(neighbours[size_t(i)], [&](int other) { return placed[size_t(other)]; });
            if (anchor == neighbours[size_t(i)].end())
                continue;
            put(i, result.positions[size_t(*anchor)]);
            progress = true;
        }
    }
    for (int i = 0; i < graph.nodeCount(); ++i) {
        if (!placed[size_t(i)])
            put(i, bounds.isNull() ? QPointF() : QPointF(bounds.center().x(), bounds.bottom() + 60));
    }
    return result;
}

} // namespace core
