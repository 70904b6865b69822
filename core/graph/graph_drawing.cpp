// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_drawing.h"

#include "core/graph/more_node.h"
#include "core/graph/node_geometry.h"
#include "core/graph/sector_drawing.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace core {

namespace {

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
        orderTexts();
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
        if (edge.kind == LinkKind::Membership) {
            const int group = m_graph.nodes[size_t(edge.a)].kind == NodeKind::Group ? edge.a : edge.b;
            return mixed(palette.background, m_groupColours[size_t(group)], 0.55);
        }
        // Over the fields many relations cross the ribbons; they step back there.
        const bool quiet = edge.kind == LinkKind::Relation && m_layout.kind == LayoutKind::Sectors;
        return quiet ? mixed(palette.background, palette.relation, 0.6) : linkColour(edge.kind, palette);
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
            line.dashed = isDashed(edge.kind);
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
            node.shape = nodeShape(visible.kind);
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
        const bool more = visible.node >= 0 && isMoreNode(m_graph.snapshot->node(visible.node)); // its label says it
        if (!more && (visible.node < 0 || visible.kind == NodeKind::Country))
            badge.text = QString::number(visible.standsFor);
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

    /// Fixed texts first, then labels of prominent kinds, then of large nodes; the order of ids among equals.
    void orderTexts()
    {
        m_drawing.textOrder.resize(size_t(m_drawing.texts.size()));
        std::iota(m_drawing.textOrder.begin(), m_drawing.textOrder.end(), 0);
        std::ranges::stable_sort(m_drawing.textOrder, std::greater(), [this](int i) {
            const DrawText &text = m_drawing.texts.at(i);
            if (text.node < 0)
                return text.bold ? 1e9 : 1150; // titles and counts first; captions after the groups' names
            return text.size * 100 + m_radii[size_t(text.node)];
        });
    }

    [[nodiscard]] QRectF bounds() const
    {
        QRectF all;
        for (const auto &shapes : {m_drawing.polygons, m_drawing.plates}) {
            for (const DrawPolygon &polygon : shapes) {
                for (const QPointF &point : polygon.points)
                    all |= QRectF(point, QSizeF(0.01, 0.01));
            }
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

/// Squares of the screen that glyphs and labels have taken.
class LabelGrid
{
public:
    explicit LabelGrid(const QRectF &area)
        : m_corner(area.topLeft()), m_columns(int(area.width() / kSide) + 1), m_rows(int(area.height() / kSide) + 1),
          m_taken(size_t(m_columns) * size_t(m_rows), 0)
    {
    }

    void block(const QRectF &box)
    {
        visit(box, [this](size_t cell) {
            m_taken[cell] = 1;
            return true;
        });
    }

    bool take(const QRectF &box)
    {
        const bool free = visit(box, [this](size_t cell) { return m_taken[cell] == 0; });
        if (free)
            block(box);
        return free;
    }

private:
    static constexpr double kSide = 4;

    template <typename Visit>
    bool visit(const QRectF &box, const Visit &each)
    {
        const auto cell = [](double value, int count) {
            return int(std::clamp(std::floor(value / kSide), 0.0, double(count - 1)));
        };
        const QRectF local = box.translated(-m_corner);
        for (int y = cell(local.top(), m_rows); y <= cell(local.bottom(), m_rows); ++y) {
            for (int x = cell(local.left(), m_columns); x <= cell(local.right(), m_columns); ++x) {
                if (!each(size_t(y) * size_t(m_columns) + size_t(x)))
                    return false;
            }
        }
        return true;
    }

    QPointF m_corner;
    int m_columns;
    int m_rows;
    std::vector<quint8> m_taken;
};

/// Above this many nodes labels may cover dots: keeping off all of them would leave no label.
constexpr int kGlyphsKeptClear = 3000;
constexpr double kLargestLabelArea = 64e6; ///< pixels; a picture larger than that gets no labels that must fit

} // namespace

NodeShape nodeShape(NodeKind kind)
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

Rgb linkColour(LinkKind kind, const DrawingPalette &palette)
{
    switch (kind) {
    case LinkKind::Relation:
        return palette.relation;
    case LinkKind::SharedDocument:
        return palette.document;
    case LinkKind::SamePerson:
        return palette.samePerson;
    case LinkKind::Membership:
        return palette.nodes[size_t(NodeKind::Group)];
    case LinkKind::Conflict:
        return palette.conflict;
    case LinkKind::Listed:
        break;
    }
    return palette.edge;
}

bool isDashed(LinkKind kind)
{
    return kind == LinkKind::SamePerson || kind == LinkKind::SharedDocument || kind == LinkKind::Conflict;
}

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
    std::vector<int> fitting;
    const QRectF area(view.topLeft() * zoom, view.size() * zoom);
    if (area.width() * area.height() > kLargestLabelArea)
        return fitting;
    LabelGrid grid(area);
    if (drawing.nodes.size() <= kGlyphsKeptClear) {
        for (const DrawNode &node : drawing.nodes) {
            const double half = std::max(0.5, node.radius * zoom - 3);
            if (view.contains(node.centre))
                grid.block(QRectF(node.centre * zoom - QPointF(half, half), QSizeF(2 * half, 2 * half)));
        }
    }
    int misses = 0;
    for (const int i : drawing.textOrder) {
        // Where the picture is crowded most of the rest would not fit either.
        if (int(fitting.size()) >= budget || misses > 4 * budget)
            break;
        const DrawText &text = drawing.texts.at(i);
        if (!view.contains(text.at))
            continue;
        const double pixels = drawnTextSize(text, zoom);
        // Turned texts stand side by side by construction once they are as small as laid out.
        const bool fits = text.angle != 0
                              ? pixels <= text.size * zoom + 0.5
                              : grid.take(flatBounds(text, pixels).translated(drawnTextPlace(drawing, text, zoom)));
        if (fits)
            fitting.push_back(i);
        else
            ++misses;
    }
    std::ranges::sort(fitting);
    return fitting;
}

QPointF drawnTextPlace(const GraphDrawing &drawing, const DrawText &text, double zoom)
{
    if (text.node < 0 || text.angle != 0 || text.anchor != TextAnchor::Middle)
        return text.at * zoom;
    const DrawNode &node = drawing.nodes.at(text.node);
    return node.centre * zoom + QPointF(0, node.radius * zoom + 3 + drawnTextSize(text, zoom) * 0.6);
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
    lines += QCoreApplication::translate("graph", "%1 · layout: %2 · data: %3", "how many nodes and lines")
                 .arg(sizeInWords(graph), layoutName(layout.kind),
                      QString::fromLatin1(graph.snapshot->fingerprint().left(16)));
    const QStringList hidden = withheldSentences(graph.withheld);
    lines += hidden.isEmpty() ? QStringList(QCoreApplication::translate("graph", "Nothing is hidden in this picture."))
                              : hidden;
    if (!layout.warning.isEmpty())
        lines += layout.warning;
    return lines;
}

} // namespace core
