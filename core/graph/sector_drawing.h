// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph_drawing.h"

namespace core {

/// The fields of the continents, a ribbon per group and continent, and under each group the strip of its members by
/// continent. Nothing for other layouts.
void drawSectors(const VisibleGraph &graph, const LayoutResult &layout, const std::vector<Rgb> &groupColours,
                 GraphDrawing &drawing);

/// Members of each group by continent, counted over what is visible; by visible node.
std::vector<std::array<int, kContinentCount>> visibleMembers(const VisibleGraph &graph);

} // namespace core
