// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace core {

/// Moves nodes apart until no two boxes overlap or the passes are used up: each overlapping pair is pushed along the
/// axis of the smaller overlap, in index order. Deterministic; a grid keeps a pass near linear.
void removeOverlaps(std::vector<QPointF> &positions, const std::vector<QSizeF> &boxes, int passes = 60);

/// Scales positions up so that the mean length of an edge is at least `length`.
void stretchEdges(std::vector<QPointF> &positions, const std::vector<std::pair<int, int>> &edges, double length);

} // namespace core
