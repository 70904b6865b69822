// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/layout.h"

#include "core/graph/circular_layout.h"
#include "core/graph/graphviz_layout.h"
#include "core/graph/sector_layout.h"

#include <cmath>

namespace core {

namespace {

/// What the user placed stays; everything is rounded, so that a picture does not depend on the last bits.
void finish(const VisibleGraph &graph, const ViewState &state, LayoutResult &result)
{
    for (auto placed = state.placed.cbegin(); placed != state.placed.cend(); ++placed) {
        const int visible = graph.indexOf(placed.key());
        if (visible >= 0)
            result.positions[size_t(visible)] = placed.value();
    }
    for (QPointF &position : result.positions)
        position = {std::round(position.x() * 100) / 100, std::round(position.y() * 100) / 100};
}

} // namespace

LayoutResult layoutAtOnce(const VisibleGraph &graph, const ViewState &state)
{
    LayoutResult result = state.layout == LayoutKind::Sectors ? sectorLayout(graph) : circularLayout(graph);
    finish(graph, state, result);
    return result;
}

Result<LayoutResult> layoutGraph(const VisibleGraph &graph, const ViewState &state, const TaskContext &task,
                                 int deadlineMs)
{
    if (state.layout == LayoutKind::Sectors || state.layout == LayoutKind::Circular)
        return layoutAtOnce(graph, state);
    auto result = layoutWithGraphviz(graph, state, task, deadlineMs);
    if (result)
        finish(graph, state, *result);
    return result;
}

} // namespace core
