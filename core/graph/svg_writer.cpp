// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_export.h"
#include "core/graph/node_geometry.h"

#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFooterSize = 9;
constexpr double kFooterLine = 14;

QString svgNumber(double value)
{
    // Two decimals are a hundredth of a pixel; "-0" and "0" must not differ.
    const double rounded = std::round(value * 100) / 100;
    return QString::number(rounded == 0 ? 0 : rounded, 'g', 10);
}

QString colour(Rgb rgb)
{
    return u"#%1"_s.arg(uint(rgb.red) << 16 | uint(rgb.green) << 8 | rgb.blue, 6, 16, QChar(u'0'));
}

QString pointList(const QList<QPointF> &points)
{
    QStringList list;
    for (const QPointF &point : points)
        list += u"%1,%2"_s.arg(svgNumber(point.x()), svgNumber(point.y()));
    return list.join(u' ');
}

QString polygonElement(const QList<QPointF> &points, const QString &paint)
{
    return u"<polygon points=\"%1\" %2/>"_s.arg(pointList(points), paint);
}

QString paint(Rgb fill, Rgb line, double lineWidth)
{
    if (lineWidth <= 0)
        return u"fill=\"%1\""_s.arg(colour(fill));
    return u"fill=\"%1\" stroke=\"%2\" stroke-width=\"%3\""_s.arg(colour(fill), colour(line), svgNumber(lineWidth));
}

QString nodeElement(const DrawNode &node)
{
    const QString fill = paint(node.fill, node.line, node.lineWidth);
    if (node.shape == NodeShape::Circle)
        return u"<circle cx=\"%1\" cy=\"%2\" r=\"%3\" %4/>"_s.arg(
            svgNumber(node.centre.x()), svgNumber(node.centre.y()), svgNumber(node.radius), fill);
    return polygonElement(shapePoints(node), fill);
}

QString lineElement(const DrawLine &line)
{
    QString element = u"<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"%5\" stroke-width=\"%6\"%7/>\n"_s.arg(
        svgNumber(line.from.x()), svgNumber(line.from.y()), svgNumber(line.to.x()), svgNumber(line.to.y()),
        colour(line.colour), svgNumber(line.width), line.dashed ? u" stroke-dasharray=\"4 3\""_s : QString());
    for (const QList<QPointF> &head : arrowHeads(line))
        element += polygonElement(head, u"fill=\"%1\""_s.arg(colour(line.colour))) + u'\n';
    return element;
}

QString textElement(const DrawText &text)
{
    const QString anchor =
        text.anchor == TextAnchor::Start ? u"start"_s : (text.anchor == TextAnchor::End ? u"end"_s : u"middle"_s);
    const QString turn = text.angle == 0 ? QString()
                                         : u" transform=\"rotate(%1 %2 %3)\""_s.arg(
                                               svgNumber(text.angle), svgNumber(text.at.x()), svgNumber(text.at.y()));
    // The point is the middle line of the text; the baseline lies about a third of the size lower.
    return u"<text x=\"%1\" y=\"%2\" font-size=\"%3\" text-anchor=\"%4\" fill=\"%5\"%6%7 unicode-bidi=\"isolate\">%8</text>\n"_s
        .arg(svgNumber(text.at.x()), svgNumber(text.at.y() + text.size * 0.35), svgNumber(text.size), anchor,
             colour(text.colour), text.bold ? u" font-weight=\"bold\""_s : QString(), turn, xmlEscaped(text.text));
}

} // namespace

QList<QPointF> shapePoints(const DrawNode &node)
{
    const double r = node.radius;
    const QPointF c = node.centre;
    switch (node.shape) {
    case NodeShape::Square:
        return {c + QPointF(-r, -r), c + QPointF(r, -r), c + QPointF(r, r), c + QPointF(-r, r)};
    case NodeShape::Diamond:
        return {c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r), c + QPointF(-r, 0)};
    case NodeShape::Hexagon:
        return {c + QPointF(-r, 0), c + QPointF(-r / 2, -r * 0.87), c + QPointF(r / 2, -r * 0.87),
                c + QPointF(r, 0),  c + QPointF(r / 2, r * 0.87),   c + QPointF(-r / 2, r * 0.87)};
    case NodeShape::Circle:
        break;
    }
    return {};
}

QList<QList<QPointF>> arrowHeads(const DrawLine &line)
{
    const QPointF span = line.to - line.from;
    const double length = std::hypot(span.x(), span.y());
    if (length < 1)
        return {};
    const QPointF along = span / length * (6 + line.width);
    const QPointF side = QPointF(-along.y(), along.x()) * 0.45;
    QList<QList<QPointF>> heads;
    if (line.arrowTo)
        heads.append({line.to, line.to - along + side, line.to - along - side});
    if (line.arrowFrom)
        heads.append({line.from, line.from + along + side, line.from + along - side});
    return heads;
}

QByteArray svgDocument(const GraphDrawing &drawing, const VisibleGraph &graph)
{
    const double footer = kFooterLine * double(drawing.footer.size()) + 8;
    const QRectF box = drawing.bounds.adjusted(0, 0, 0, footer);
    QString out = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                  "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"%3 %4 %1 %2\" "
                  "font-family=\"Noto Sans, DejaVu Sans, sans-serif\">\n"_s.arg(
                      svgNumber(box.width()), svgNumber(box.height()), svgNumber(box.x()), svgNumber(box.y()));
    out += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\"/>\n"_s.arg(
        svgNumber(box.x()), svgNumber(box.y()), svgNumber(box.width()), svgNumber(box.height()),
        colour(drawing.palette.background));
    const auto addPolygons = [&out](const QList<DrawPolygon> &polygons) {
        for (const DrawPolygon &polygon : polygons)
            out += polygonElement(polygon.points, paint(polygon.fill, polygon.line, polygon.lineWidth)) + u'\n';
    };
    addPolygons(drawing.polygons);
    for (const DrawLine &line : drawing.lines)
        out += lineElement(line);
    addPolygons(drawing.plates);
    for (const DrawNode &node : drawing.nodes)
        out += u"<g id=\"n%1\"><title>%2</title>%3</g>\n"_s.arg(QString::number(node.node),
                                                                xmlEscaped(graph.label(node.node)), nodeElement(node));
    for (const int text : exportedTexts(drawing))
        out += textElement(drawing.texts.at(text));
    double y = drawing.bounds.bottom() + kFooterLine / 2;
    for (const QString &line : drawing.footer) {
        DrawText text;
        text.at = {drawing.bounds.left() + 16, y};
        text.text = line;
        text.size = kFooterSize;
        text.colour = drawing.palette.mutedText;
        text.anchor = TextAnchor::Start;
        out += textElement(text);
        y += kFooterLine;
    }
    out += u"</svg>\n";
    return out.toUtf8();
}

std::vector<int> exportedTexts(const GraphDrawing &drawing)
{
    if (drawing.nodes.size() > kLabelledNodes)
        return fittingTexts(drawing, drawing.bounds, 1, 5000);
    std::vector<int> all(size_t(drawing.texts.size()));
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = int(i);
    return all;
}

} // namespace core
