// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph_drawing.h"

#include <QHash>

#include <vector>

namespace ui {

/// A uniform grid over the nodes of a drawing: which node lies under a point or in a rectangle.
class HitGrid
{
public:
    void rebuild(const core::GraphDrawing &drawing);
    /// The visible node at a scene point, allowing for `slack` scene units around its glyph; -1 = none. The topmost
    /// of several.
    [[nodiscard]] int nodeAt(const core::GraphDrawing &drawing, QPointF point, double slack) const;
    /// Visible nodes whose centre lies in a rectangle, ascending.
    [[nodiscard]] std::vector<int> nodesIn(const core::GraphDrawing &drawing, const QRectF &box) const;

private:
    static constexpr double kSide = 64;
    QHash<std::pair<int, int>, std::vector<int>> m_cells; ///< indices into the drawing's nodes
};

/// The visible edge whose line passes nearest to a point, within `slack` scene units; -1 = none.
int edgeAt(const core::GraphDrawing &drawing, QPointF point, double slack);

/// The ribbon under a point, as index into the drawing's polygons; -1 = none.
int ribbonAt(const core::GraphDrawing &drawing, QPointF point);

} // namespace ui
