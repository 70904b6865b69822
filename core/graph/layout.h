// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/graph/projection.h"

#include <QPointF>
#include <QRectF>

#include <vector>

namespace core {

/// The field of one continent in the sector layout.
struct SectorBox
{
    Continent continent = Continent::Unknown;
    QRectF box;
    int persons = 0;
    bool operator==(const SectorBox &) const = default;
};

/// Where the members of one group on one continent stand; group -1 = persons without a group.
struct SectorCell
{
    int group = -1; ///< visible node
    Continent continent = Continent::Unknown;
    QRectF box;
    int members = 0;
    bool operator==(const SectorCell &) const = default;
};

/// Positions of the visible nodes, in scene units: pixels at zoom 1, y downwards, rounded to 1/100.
struct LayoutResult
{
    LayoutKind kind = LayoutKind::Sectors;
    std::vector<QPointF> positions; ///< centre of each visible node's glyph
    QList<SectorBox> sectors;       ///< only of the sector layout
    QList<SectorCell> cells;        ///< only of the sector layout
    QString warning;                ///< one translated sentence, or empty
};

/// The longest that a Graphviz child may take before it is killed.
inline constexpr int kLayoutDeadlineMs = 10'000;

/// Places the visible nodes. Deterministic: the same visible graph gives the same positions to the byte. Nodes that
/// the state says the user placed keep that place. Error when Graphviz is missing, fails, runs out of time or is
/// canceled; the caller then keeps the picture it has.
Result<LayoutResult> layoutGraph(const VisibleGraph &graph, const ViewState &state, const TaskContext &task,
                                 int deadlineMs = kLayoutDeadlineMs);

/// The layouts that need no child process; force, hierarchy and radial fall to a circle, to have something at once.
LayoutResult layoutAtOnce(const VisibleGraph &graph, const ViewState &state);

} // namespace core
