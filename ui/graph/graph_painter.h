// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph_drawing.h"

#include <QColor>
#include <QFont>

class QPainter;

namespace ui {

/// A plain colour of core as a toolkit's colour.
inline QColor toColor(core::Rgb rgb)
{
    return QColor(rgb.red, rgb.green, rgb.blue);
}

/// The font of all graph texts at a size in scene units.
QFont graphFont(double pixelSize, bool bold);

/// Paints the display list in scene units: polygons, lines, nodes, then the given texts. Used by every raster and
/// page export; the canvas paints the same list layer by layer.
void paintDrawing(QPainter &painter, const core::GraphDrawing &drawing, const std::vector<int> &texts);
void paintPolygons(QPainter &painter, const QList<core::DrawPolygon> &polygons);
void paintLine(QPainter &painter, const core::DrawLine &line);
void paintNode(QPainter &painter, const core::DrawNode &node);
/// One text at a size of its own; never interpreted as markup.
void paintText(QPainter &painter, const core::DrawText &text, double pixelSize);

} // namespace ui
