// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/hit_grid.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

int cell(double value, double side)
{
    return int(std::floor(value / side));
}

double distanceToSegment(QPointF point, QPointF a, QPointF b)
{
    const QPointF span = b - a;
    const double length = QPointF::dotProduct(span, span);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(point - a, span) / length, 0.0, 1.0) : 0;
    const QPointF gap = point - (a + span * share);
    return std::hypot(gap.x(), gap.y());
}

} // namespace

void HitGrid::rebuild(const core::GraphDrawing &drawing)
{
    m_cells.clear();
    for (int i = 0; i < drawing.nodes.size(); ++i) {
        const QPointF centre = drawing.nodes.at(i).centre;
        m_cells[{cell(centre.x(), kSide), cell(centre.y(), kSide)}].push_back(i);
    }
}

int HitGrid::nodeAt(const core::GraphDrawing &drawing, QPointF point, double slack) const
{
    const double reach = std::min(40 + slack, 4 * kSide);
    int best = -1;
    for (int x = cell(point.x() - reach, kSide); x <= cell(point.x() + reach, kSide); ++x) {
        for (int y = cell(point.y() - reach, kSide); y <= cell(point.y() + reach, kSide); ++y) {
            const auto found = m_cells.constFind({x, y});
            if (found == m_cells.cend())
                continue;
            for (const int i : *found) {
                const core::DrawNode &node = drawing.nodes.at(i);
                const QPointF gap = point - node.centre;
                if (std::hypot(gap.x(), gap.y()) <= node.radius + slack)
                    best = std::max(best, i); // drawn later = on top
            }
        }
    }
    return best < 0 ? -1 : drawing.nodes.at(best).node;
}

std::vector<int> HitGrid::nodesIn(const core::GraphDrawing &drawing, const QRectF &box) const
{
    std::vector<int> inside;
    for (const core::DrawNode &node : drawing.nodes) {
        if (box.contains(node.centre))
            inside.push_back(node.node);
    }
    return inside;
}

int edgeAt(const core::GraphDrawing &drawing, QPointF point, double slack)
{
    int best = -1;
    double nearest = slack;
    for (const core::DrawLine &line : drawing.lines) {
        const double distance = distanceToSegment(point, line.from, line.to);
        if (distance <= nearest) {
            nearest = distance;
            best = line.edge;
        }
    }
    return best;
}

int ribbonAt(const core::GraphDrawing &drawing, QPointF point)
{
    for (int i = int(drawing.polygons.size()) - 1; i >= 0; --i) {
        if (drawing.polygons.at(i).group >= 0 &&
            QPolygonF(drawing.polygons.at(i).points).containsPoint(point, Qt::OddEvenFill))
            return i;
    }
    return -1;
}

} // namespace ui
