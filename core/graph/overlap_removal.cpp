// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/overlap_removal.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Pushes a pair apart when it overlaps. Nodes on one spot part to the right and left by index.
bool separate(QPointF &a, QPointF &b, QSizeF boxA, QSizeF boxB)
{
    const double dx = b.x() - a.x();
    const double dy = b.y() - a.y();
    const double overX = (boxA.width() + boxB.width()) / 2 - std::abs(dx);
    const double overY = (boxA.height() + boxB.height()) / 2 - std::abs(dy);
    if (overX <= 1e-6 || overY <= 1e-6)
        return false;
    const QPointF push =
        overX < overY ? QPointF(dx < 0 ? -overX / 2 : overX / 2, 0) : QPointF(0, dy < 0 ? -overY / 2 : overY / 2);
    a -= push;
    b += push;
    return true;
}

using Grid = QHash<std::pair<int, int>, std::vector<int>>;

std::pair<int, int> cellOf(QPointF point, double side)
{
    return {int(std::floor(point.x() / side)), int(std::floor(point.y() / side))};
}

} // namespace

void removeOverlaps(std::vector<QPointF> &positions, const std::vector<QSizeF> &boxes, int passes)
{
    double side = 1;
    for (const QSizeF &box : boxes)
        side = std::max({side, box.width(), box.height()});
    bool moved = true;
    for (int pass = 0; pass < passes && moved; ++pass) {
        moved = false;
        Grid grid;
        for (int i = 0; i < int(positions.size()); ++i)
            grid[cellOf(positions[size_t(i)], side)].push_back(i);
        for (int i = 0; i < int(positions.size()); ++i) {
            const auto [column, row] = cellOf(positions[size_t(i)], side);
            for (int x = column - 1; x <= column + 1; ++x) {
                for (int y = row - 1; y <= row + 1; ++y) {
                    const auto cell = grid.constFind({x, y});
                    if (cell == grid.cend())
                        continue;
                    for (const int j : *cell) {
                        if (j > i)
                            moved = separate(positions[size_t(i)], positions[size_t(j)], boxes[size_t(i)],
                                             boxes[size_t(j)]) ||
                                    moved;
                    }
                }
            }
        }
    }
}

void stretchEdges(std::vector<QPointF> &positions, const std::vector<std::pair<int, int>> &edges, double length)
{
    double sum = 0;
    for (const auto &[a, b] : edges) {
        const QPointF span = positions[size_t(b)] - positions[size_t(a)];
        sum += std::hypot(span.x(), span.y());
    }
    if (edges.empty() || sum <= 0)
        return;
    const double factor = std::max(1.0, length * double(edges.size()) / sum);
    for (QPointF &position : positions)
        position *= factor;
}

} // namespace core
