// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/layout.h"

namespace core {

/// The first group that each visible node belongs to (itself for a group), as visible node; -1 = none.
std::vector<int> firstGroups(const VisibleGraph &graph);

/// All nodes on one circle, members of a group side by side, with room for labels that point outwards.
LayoutResult circularLayout(const VisibleGraph &graph);

} // namespace core
