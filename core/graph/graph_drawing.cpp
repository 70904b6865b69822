// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_drawing.h"

#include "core/graph/node_geometry.h"
#include "core/graph/sector_drawing.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {

NodeShape shapeOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Group:
        return NodeShape::Hexagon;
    case NodeKind::Document:
    case NodeKind::Country:
    case NodeKind::Continent:
        return NodeShape::Square;
    case NodeKind::Event:
        return NodeShape::Diamond;
    default:
        return NodeShape::Circle;
    }
}

class Drawer
{
public:
    Drawer(const VisibleGraph &graph, const LayoutResult &layout, const DrawingPalette &palette)
        : m_graph(graph), m_layout(layout), m_groupColours(groupColours(graph, palette))
    {
        m_drawing.palette = palette;
        for (int i = 0; i < graph.nodeCount(); ++i)
            m_radii.push_back(nodeRadius(graph, i));
    }

    GraphDrawing draw()
    {
        drawSectors(m_graph, m_layout, m_groupColours, m_drawing);
        addLines();
        addNodes();
        addLabels();
        m_drawing.bounds = bounds();
        m_drawing.footer = drawingFooter(m_graph, m_layout);
        return std::move(m_drawing);
    }

private:
    [[nodiscard]] bool isRibbon(const VisibleEdge &edge) const
    {
        return m_layout.kind == LayoutKind::Sectors && edge.kind == LinkKind::Membership &&
               (m_graph.nodes[size_t(edge.a)].kind == NodeKind::Group ||
                m_graph.nodes[size_t(edge.b)].kind == NodeKind::Group);
    }

    [[nodiscard]] Rgb colourOf(const VisibleEdge &edge) const
    {
        const DrawingPalette &palette = m_drawing.palette;
        switch (edge.kind) {
        case LinkKind::Relation:
            // Over the fields many relations cross the ribbons; they step back there.
            return m_layout.kind == LayoutKind::Sectors ? mixed(palette.background, palette.relation, 0.6)
                                                        : palette.relation;
        case LinkKind::SharedDocument:
            return palette.document;
        case LinkKind::SamePerson:
            return palette.samePerson;
        case LinkKind::Membership: {
            const int group = m_graph.nodes[size_t(edge.a)].kind == NodeKind::Group ? edge.a : edge.b;
            return mixed(palette.background, m_groupColours[size_t(group)], 0.55);
        }
        case LinkKind::Listed:
            break;
        }
        return palette.edge;
    }

    void addLines()
    {
        m_drawing.lines.reserve(m_graph.edgeCount());
        for (int i = 0; i < m_graph.edgeCount(); ++i) {
            const VisibleEdge &edge = m_graph.edges[size_t(i)];
            if (isRibbon(edge))
                continue;
            DrawLine line;
            line.from = m_layout.positions[size_t(edge.a)];
            line.to = m_layout.positions[size_t(edge.b)];
            line.colour = colourOf(edge);
            line.width = edge.linkCount > 1 ? std::min(6.0, 1 + std::log2(double(edge.linkCount))) : 1;
            line.dashed = edge.kind == LinkKind::SamePerson || edge.kind == LinkKind::SharedDocument;
            line.arrowFrom = edge.direction == LinkDirection::Backward || edge.direction == LinkDirection::Both;
            line.arrowTo = edge.direction == LinkDirection::Forward || edge.direction == LinkDirection::Both;
            line.edge = i;
            if (line.arrowFrom || line.arrowTo)
                trim(line, edge);
            m_drawing.lines.append(line);
        }
    }

    /// An arrow ends at the glyph's edge, so that its head is seen.
    void trim(DrawLine &line, const VisibleEdge &edge) const
    {
        const QPointF span = line.to - line.from;
        const double length = std::hypot(span.x(), span.y());
        const double radii = m_radii[size_t(edge.a)] + m_radii[size_t(edge.b)] + 2;
        if (length <= radii)
            return;
        line.from += span / length * (m_radii[size_t(edge.a)] + 1);
        line.to -= span / length * (m_radii[size_t(edge.b)] + 1);
    }

    void addNodes()
    {
        m_drawing.nodes.reserve(m_graph.nodeCount());
        for (int i = 0; i < m_graph.nodeCount(); ++i) {
            const VisibleNode &visible = m_graph.nodes[size_t(i)];
            DrawNode node;
            node.centre = m_layout.positions[size_t(i)];
            node.radius = m_radii[size_t(i)];
            node.shape = shapeOf(visible.kind);
            node.fill = visible.kind == NodeKind::Group ? m_groupColours[size_t(i)]
                                                        : m_drawing.palette.nodes[size_t(visible.kind)];
            node.line = m_drawing.palette.halo;
            node.lineWidth = 1.5;
            node.node = i;
            m_drawing.nodes.append(node);
        }
    }

    void addLabels()
    {
        QPointF centre;
        for (const QPointF &position : m_layout.positions)
            centre += position / std::max(1, m_graph.nodeCount());
        for (int i = 0; i < m_graph.nodeCount(); ++i) {
            const VisibleNode &visible = m_graph.nodes[size_t(i)];
            DrawText text;
            text.text = drawnLabel(m_graph.label(i));
            if (text.text.isEmpty())
                continue;
            text.size = labelSize(visible.kind);
            text.bold = isProminent(visible.kind);
            text.colour = m_drawing.palette.text;
            text.node = i;
            if (m_layout.kind == LayoutKind::Circular)
                pointOutwards(text, i);
            else
                text.at = m_layout.positions[size_t(i)] + QPointF(0, m_radii[size_t(i)] + 3 + text.size * 0.6);
            m_drawing.texts.append(text);
            addBadge(i);
        }
    }

    /// On a circle labels follow the radius, so that neighbours never cover each other.
    void pointOutwards(DrawText &text, int node) const
    {
        const QPointF position = m_layout.positions[size_t(node)];
        const double length = std::max(1e-6, std::hypot(position.x(), position.y()));
        const double degrees = std::atan2(position.y(), position.x()) * 180 / std::numbers::pi;
        const bool left = std::abs(degrees) > 90;
        text.at = position + position / length * (m_radii[size_t(node)] + 5);
        text.anchor = left ? TextAnchor::End : TextAnchor::Start;
        text.angle = left ? degrees + (degrees > 0 ? -180 : 180) : degrees;
    }

    /// "shown/total" on a node that has more neighbours than are shown; the number it stands for on an aggregate.
    void addBadge(int i)
    {
        const VisibleNode &visible = m_graph.nodes[size_t(i)];
        DrawText badge;
        if (visible.node < 0)
            badge.text = QString::number(visible.memberCount);
        else if (visible.shown < visible.total)
            badge.text = QStringLiteral("%1/%2").arg(visible.shown).arg(visible.total);
        else
            return;
        const double r = m_radii[size_t(i)];
        badge.at = m_layout.positions[size_t(i)] + QPointF(r + 2, -r - 3);
        badge.size = 8;
        badge.colour = m_drawing.palette.mutedText;
        badge.anchor = TextAnchor::Start;
        badge.node = i;
        m_drawing.texts.append(badge);
    }

    [[nodiscard]] QRectF bounds() const
    {
        QRectF all;
        for (const DrawPolygon &polygon : m_drawing.polygons) {
            for (const QPointF &point : polygon.points)
                all |= QRectF(point, QSizeF(0.01, 0.01));
        }
        for (const DrawNode &node : m_drawing.nodes)
            all |=
                QRectF(node.centre.x() - node.radius, node.centre.y() - node.radius, 2 * node.radius, 2 * node.radius);
        for (const DrawText &text : m_drawing.texts)
            all |= textBounds(text);
        return all.isNull() ? QRectF(0, 0, 200, 100) : all.adjusted(-16, -16, 16, 16);
    }

    const VisibleGraph &m_graph;
    const LayoutResult &m_layout;
    std::vector<Rgb> m_groupColours;
    std::vector<double> m_radii;
    GraphDrawing m_drawing;
};

/// Where a text lies in its own direction, before turning.
QRectF flatBounds(const DrawText &text, double size)
{
    const double width = estimatedTextWidth(text.text, size) * (text.bold ? 1.06 : 1);
    const double left = text.anchor == TextAnchor::Start ? 0 : (text.anchor == TextAnchor::End ? -width : -width / 2);
    return {left, -size * 0.65, width, size * 1.3};
}

/// Squares of the plane that labels have taken.
class LabelGrid
{
public:
    bool take(const QRectF &box)
    {
        const auto column = [](double x) { return int(std::floor(x / kSide)); };
        std::vector<quint64> cells;
        for (int x = column(box.left()); x <= column(box.right()); ++x) {
            for (int y = column(box.top()); y <= column(box.bottom()); ++y) {
                const quint64 cell = quint64(quint32(x)) << 32 | quint32(y);
                if (m_taken.contains(cell))
                    return false;
                cells.push_back(cell);
            }
        }
        for (const quint64 cell : cells)
            m_taken.insert(cell);
        return true;
    }

private:
    static constexpr double kSide = 7;
    QSet<quint64> m_taken;
};

} // namespace

QRectF textBounds(const DrawText &text)
{
    const QRectF flat = flatBounds(text, text.size);
    if (text.angle == 0)
        return flat.translated(text.at);
    const double radians = text.angle * std::numbers::pi / 180;
    const auto turned = [&](QPointF p) {
        return QPointF(p.x() * std::cos(radians) - p.y() * std::sin(radians),
                       p.x() * std::sin(radians) + p.y() * std::cos(radians)) +
               text.at;
    };
    QRectF box;
    for (const QPointF &corner : {flat.topLeft(), flat.topRight(), flat.bottomLeft(), flat.bottomRight()})
        box |= QRectF(turned(corner), QSizeF(0.01, 0.01));
    return box;
}

std::vector<int> fittingTexts(const GraphDrawing &drawing, const QRectF &view, double zoom, int budget)
{
    std::vector<int> candidates;
    for (int i = 0; i < drawing.texts.size(); ++i) {
        if (view.contains(drawing.texts.at(i).at))
            candidates.push_back(i);
    }
    const auto importance = [&drawing](int i) {
        const DrawText &text = drawing.texts.at(i);
        return text.node < 0 ? 1e9 : text.size * 100 + drawing.nodes.at(text.node).radius;
    };
    std::ranges::stable_sort(candidates, std::greater(), importance);
    LabelGrid grid;
    std::vector<int> fitting;
    for (const int i : candidates) {
        if (int(fitting.size()) >= budget)
            break;
        const DrawText &text = drawing.texts.at(i);
        const double pixels = drawnTextSize(text, zoom);
        // Turned texts stand side by side by construction once they are as small as laid out.
        const bool fits = text.angle != 0 ? pixels <= text.size * zoom + 0.5
                                          : grid.take(flatBounds(text, pixels).translated(text.at * zoom));
        if (fits)
            fitting.push_back(i);
    }
    std::ranges::sort(fitting);
    return fitting;
}

double drawnTextSize(const DrawText &text, double zoom)
{
    return std::clamp(text.size * zoom, std::min(8.5, text.size), text.size * 1.7);
}

std::vector<Rgb> groupColours(const VisibleGraph &graph, const DrawingPalette &palette)
{
    std::vector<Rgb> colours(graph.nodes.size(), palette.edge);
    size_t next = 0;
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        if (graph.nodes[i].kind == NodeKind::Group)
            colours[i] = palette.groups[next++ % palette.groups.size()];
    }
    return colours;
}

GraphDrawing drawGraph(const VisibleGraph &graph, const LayoutResult &layout, const DrawingPalette &palette)
{
    return Drawer(graph, layout, palette).draw();
}

QStringList drawingFooter(const VisibleGraph &graph, const LayoutResult &layout)
{
    QStringList lines;
    lines += QCoreApplication::translate("graph", "%1 nodes, %2 lines · layout: %3 · data: %4")
                 .arg(QString::number(graph.nodeCount()), QString::number(graph.edgeCount()), layoutName(layout.kind),
                      QString::fromLatin1(graph.snapshot->fingerprint().left(16)));
    const QStringList hidden = withheldSentences(graph.withheld);
    lines += hidden.isEmpty() ? QStringList(QCoreApplication::translate("graph", "Nothing is hidden in this picture."))
                              : hidden;
    if (!layout.warning.isEmpty())
        lines += layout.warning;
    return lines;
}

} // namespace core
