// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/layout.h"

namespace core {

/// Fixed fields for the continents (Americas left, Europe top, Africa bottom, Asia right, Oceania lower right, and a
/// strip beneath for those whose continent is unknown, never hidden). In a field one cell per group, persons packed
/// by id; groups stand in the free middle, near where their members are. No random numbers; O(n log n).
LayoutResult sectorLayout(const VisibleGraph &graph);

} // namespace core
