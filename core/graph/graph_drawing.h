// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/layout.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <array>

namespace core {

/// A colour as a plain value; core knows no toolkit.
struct Rgb
{
    quint8 red = 0;
    quint8 green = 0;
    quint8 blue = 0;
    bool operator==(const Rgb &) const = default;
};

/// The colours of a picture. All opaque: translucent antialiased lines cost several times as much to paint.
struct DrawingPalette
{
    Rgb background, text, mutedText, edge, relation, document, samePerson, conflict, fieldFill, fieldLine, halo;
    std::array<Rgb, kNodeKindCount> nodes;
    std::array<Rgb, 8> groups;
};
DrawingPalette lightPalette();
DrawingPalette darkPalette();
/// `share` of `over` mixed into `under`, 0 to 1.
Rgb mixed(Rgb under, Rgb over, double share);

enum class NodeShape : quint8 { Circle, Square, Diamond, Hexagon };

struct DrawPolygon
{
    QList<QPointF> points;
    Rgb fill;
    Rgb line;
    double lineWidth = 0;                     ///< 0 = no line
    int group = -1;                           ///< visible node of the group whose ribbon this is; -1 = other shape
    Continent continent = Continent::Unknown; ///< where the ribbon leads
};

struct DrawLine
{
    QPointF from;
    QPointF to;
    Rgb colour;
    double width = 1;
    bool dashed = false;
    bool arrowFrom = false;
    bool arrowTo = false;
    int edge = -1; ///< visible edge
};

struct DrawNode
{
    QPointF centre;
    double radius = 6;
    NodeShape shape = NodeShape::Circle;
    Rgb fill;
    Rgb line;
    double lineWidth = 1;
    int node = -1; ///< visible node
};

enum class TextAnchor : quint8 { Start, Middle, End };

/// A text, drawn as it is: never interpreted. The point is the anchor on the middle line of the text.
struct DrawText
{
    QPointF at;
    QString text;
    double size = kDefaultTextSize;
    Rgb colour;
    TextAnchor anchor = TextAnchor::Middle;
    bool bold = false;
    double angle = 0; ///< degrees, clockwise
    int node = -1;    ///< visible node that it labels; -1 = other text
    static constexpr double kDefaultTextSize = 10;
};

/// Everything that is drawn, in the order of drawing: polygons, lines, plates, nodes, texts. The canvas, SVG, PNG and
/// PDF all walk this one list.
struct GraphDrawing
{
    QRectF bounds;
    DrawingPalette palette;
    QList<DrawPolygon> polygons;
    QList<DrawLine> lines;
    QList<DrawPolygon> plates; ///< what figures stand on, which no line may cross
    QList<DrawNode> nodes;
    QList<DrawText> texts;
    std::vector<int> textOrder; ///< indices of texts, the most important first
    QStringList footer;         ///< what the picture shows and what it leaves out, one sentence each
};

/// Draws a visible graph at the places of a layout.
GraphDrawing drawGraph(const VisibleGraph &graph, const LayoutResult &layout, const DrawingPalette &palette);

/// The room that a text takes, estimated without fonts.
QRectF textBounds(const DrawText &text);
/// The size in pixels at which a text is drawn at a zoom: it grows with the picture between bounds that can be read.
double drawnTextSize(const DrawText &text, double zoom);
/// Where a text is drawn at a zoom, in pixels from the scene's origin: a label that may not shrink any more keeps its
/// distance to the glyph.
QPointF drawnTextPlace(const GraphDrawing &drawing, const DrawText &text, double zoom);
/// Indices of the texts that lie in a view (scene units) and don't cover each other at a zoom; the most important
/// first until the budget is used up.
std::vector<int> fittingTexts(const GraphDrawing &drawing, const QRectF &view, double zoom, int budget);
/// The texts that an export shows: all of them in pictures whose layout left room for labels, else those that fit.
std::vector<int> exportedTexts(const GraphDrawing &drawing);
/// The corners of a node's glyph; none for a circle.
QList<QPointF> shapePoints(const DrawNode &node);
/// The triangles at the ends of a directed line.
QList<QList<QPointF>> arrowHeads(const DrawLine &line);
/// The mark of a kind of node and of a kind of link.
NodeShape nodeShape(NodeKind kind);
Rgb linkColour(LinkKind kind, const DrawingPalette &palette);
bool isDashed(LinkKind kind);
/// One colour per group in the order of ids, by visible node.
std::vector<Rgb> groupColours(const VisibleGraph &graph, const DrawingPalette &palette);

/// The words under an exported picture: counts, layout, data fingerprint, and every kind of thing withheld.
QStringList drawingFooter(const VisibleGraph &graph, const LayoutResult &layout);

} // namespace core
