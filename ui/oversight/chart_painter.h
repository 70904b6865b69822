// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/oversight/chart.h"

#include <QFontMetricsF>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace ui {

/// Height that a chart needs in this font, in the font's pixels.
double chartHeight(const Chart &chart, const QFontMetricsF &metrics);
/// Draws a chart into a rectangle: axis with title and unit, rows with intervals, reference and n. Labels stand on the
/// reading side; numbers grow to the right in every language. Shapes and words carry the meaning, colour only helps.
void paintChart(QPainter &painter, const QRectF &rect, const Chart &chart, const QPalette &palette,
                Qt::LayoutDirection direction);
/// Round places for the marks of an axis, at most `most` of them.
QList<double> axisMarks(double from, double to, int most);

} // namespace ui
