// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/projection.h"

#include <QSizeF>

#include <vector>

namespace core {

/// Up to this many nodes, layouts leave room for every label; above it labels are drawn where there is room.
inline constexpr int kLabelledNodes = 500;
/// Longest label drawn, in characters; the rest is an ellipsis and the tooltip has it all.
inline constexpr int kLabelLength = 26;
inline constexpr double kLabelSize = 10;      ///< font size of a node's label, scene units (pixels at zoom 1)
inline constexpr double kGroupLabelSize = 12; ///< of a group's

/// The width of a text, estimated without fonts so that layouts are the same on every machine. Errs on the wide side.
double estimatedTextWidth(QStringView text, double fontSize);

/// A label fit to draw: one line, hidden characters made visible, cut at kLabelLength.
QString drawnLabel(const QString &label);

/// True for nodes drawn with a large bold label: groups, countries and continents.
bool isProminent(NodeKind kind);
double labelSize(NodeKind kind);
/// Radius of the node's glyph, growing slowly with what it stands for.
double nodeRadius(const VisibleGraph &graph, int visible);
/// Room that each node needs: its glyph, and its label beneath it while labels are all drawn.
std::vector<QSizeF> nodeBoxes(const VisibleGraph &graph);

} // namespace core
