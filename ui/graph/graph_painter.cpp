// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;

QFont graphFont(double pixelSize, bool bold)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setStyleHint(QFont::SansSerif);
    // Whole pixels only keep the glyph cache small; exports paint at a scale that makes the difference invisible.
    font.setPixelSize(std::max(1, int(std::lround(pixelSize))));
    font.setBold(bold);
    return font;
}

void paintPolygons(QPainter &painter, const QList<core::DrawPolygon> &polygons)
{
    for (const core::DrawPolygon &polygon : polygons) {
        painter.setPen(polygon.lineWidth > 0 ? QPen(toColor(polygon.line), polygon.lineWidth) : QPen(Qt::NoPen));
        painter.setBrush(toColor(polygon.fill));
        painter.drawPolygon(QPolygonF(polygon.points));
    }
}

void paintLine(QPainter &painter, const core::DrawLine &line)
{
    painter.setPen(QPen(toColor(line.colour), line.width, line.dashed ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(line.from, line.to);
    if (!line.arrowFrom && !line.arrowTo)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(toColor(line.colour));
    for (const QList<QPointF> &head : core::arrowHeads(line))
        painter.drawPolygon(QPolygonF(head));
}

void paintNode(QPainter &painter, const core::DrawNode &node)
{
    painter.setPen(QPen(toColor(node.line), node.lineWidth));
    painter.setBrush(toColor(node.fill));
    if (node.shape == core::NodeShape::Circle)
        painter.drawEllipse(node.centre, node.radius, node.radius);
    else
        painter.drawPolygon(QPolygonF(core::shapePoints(node)));
}

void paintText(QPainter &painter, const core::DrawText &text, double pixelSize)
{
    painter.setFont(graphFont(pixelSize, text.bold));
    painter.setPen(toColor(text.colour));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double width = metrics.horizontalAdvance(text.text);
    const double left =
        text.anchor == core::TextAnchor::Start ? 0 : (text.anchor == core::TextAnchor::End ? -width : -width / 2);
    const QPointF baseline(left, pixelSize * 0.35);
    if (text.angle == 0) {
        painter.drawText(text.at + baseline, text.text);
        return;
    }
    painter.save();
    painter.translate(text.at);
    painter.rotate(text.angle);
    painter.drawText(baseline, text.text);
    painter.restore();
}

namespace {

/// A rim in the background's colour keeps a label readable where lines run beneath it.
void paintRim(QPainter &painter, const core::DrawText &text, core::Rgb colour)
{
    const QFont font = graphFont(text.size, text.bold);
    const double width = QFontMetricsF(font, painter.device()).horizontalAdvance(text.text);
    const double left =
        text.anchor == core::TextAnchor::Start ? 0 : (text.anchor == core::TextAnchor::End ? -width : -width / 2);
    QPainterPath outline;
    outline.addText(QPointF(left, text.size * 0.35), font, text.text);
    painter.save();
    painter.translate(text.at);
    painter.rotate(text.angle);
    painter.strokePath(outline, QPen(toColor(colour), 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

} // namespace

void paintDrawing(QPainter &painter, const core::GraphDrawing &drawing, const std::vector<int> &texts)
{
    paintPolygons(painter, drawing.polygons);
    for (const core::DrawLine &line : drawing.lines)
        paintLine(painter, line);
    paintPolygons(painter, drawing.plates);
    for (const core::DrawNode &node : drawing.nodes)
        paintNode(painter, node);
    for (const int text : texts) {
        const core::DrawText &label = drawing.texts.at(text);
        if (label.node >= 0)
            paintRim(painter, label, drawing.palette.halo);
        paintText(painter, label, label.size);
    }
}

} // namespace ui
