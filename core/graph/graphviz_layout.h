// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/layout.h"

namespace core {

/// The connected parts of a visible graph, largest first, then by smallest node; nodes ascending inside.
std::vector<std::vector<int>> connectedParts(const VisibleGraph &graph);

/// Force (sfdp), hierarchy (dot) or radial (twopi). Parts are laid out apart and packed by us. The engine's
/// settings follow the size: what Graphviz can't do in time is refused before it starts.
Result<LayoutResult> layoutWithGraphviz(const VisibleGraph &graph, const ViewState &state, const TaskContext &task,
                                        int deadlineMs);

/// Puts parts, each a set of positions with boxes, on shelves: largest first, about 16:10 in all.
void packParts(std::vector<QPointF> &positions, const std::vector<QSizeF> &boxes,
               const std::vector<std::vector<int>> &parts);

} // namespace core
