// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/sector_drawing.h"

#include "core/graph/node_geometry.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRibbonSteps = 18;

QList<QPointF> corners(const QRectF &box)
{
    return {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
}

/// Where the way from a point to the middle of a box meets the box.
QPointF entry(QPointF from, const QRectF &box)
{
    const QPointF span = box.center() - from;
    double share = 1;
    if (span.x() != 0)
        share = std::min(share, 1 - box.width() / 2 / std::abs(span.x()));
    if (span.y() != 0) {
        const double vertical = 1 - box.height() / 2 / std::abs(span.y());
        share = span.x() == 0 ? vertical : std::max(share, vertical);
    }
    return from + span * std::clamp(share, 0.0, 1.0);
}

/// A ribbon bowed to one side, wide at the group and narrow at the tip.
QList<QPointF> ribbon(QPointF from, QPointF to, double wide, double narrow)
{
    const QPointF span = to - from;
    const QPointF control = from + span * 0.5 + QPointF(-span.y(), span.x()) * 0.1;
    QList<QPointF> left;
    QList<QPointF> right;
    for (int i = 0; i <= kRibbonSteps; ++i) {
        const double t = double(i) / kRibbonSteps;
        const QPointF at = from * ((1 - t) * (1 - t)) + control * (2 * t * (1 - t)) + to * (t * t);
        const QPointF along = (control - from) * (2 * (1 - t)) + (to - control) * (2 * t);
        const double length = std::max(1e-6, std::hypot(along.x(), along.y()));
        const QPointF side = QPointF(-along.y(), along.x()) / length * ((wide + (narrow - wide) * t) / 2);
        left.append(at + side);
        right.prepend(at - side);
    }
    return left + right;
}

struct Ribbon
{
    int group = -1;
    Continent continent = Continent::Unknown;
    int members = 0;
    QPointF tip;
};

class SectorDrawer
{
public:
    SectorDrawer(const VisibleGraph &graph, const LayoutResult &layout, const std::vector<Rgb> &colours,
                 GraphDrawing &drawing)
        : m_graph(graph), m_layout(layout), m_colours(colours), m_drawing(drawing), m_palette(drawing.palette),
          m_members(visibleMembers(graph))
    {
    }

    void draw()
    {
        for (const SectorBox &sector : m_layout.sectors)
            drawField(sector);
        for (const SectorCell &cell : m_layout.cells)
            drawCell(cell);
        drawRibbons();
        for (int i = 0; i < m_graph.nodeCount(); ++i) {
            if (m_graph.nodes[size_t(i)].kind == NodeKind::Group)
                drawStrip(i);
        }
    }

private:
    void drawField(const SectorBox &sector)
    {
        m_drawing.polygons.append({corners(sector.box), m_palette.fieldFill, m_palette.fieldLine, 1});
        DrawText title;
        title.at = sector.box.topLeft() + QPointF(12, 16);
        title.text = u"%1 · %2"_s.arg(continentName(sector.continent), QString::number(sector.persons));
        title.size = 13;
        title.bold = true;
        title.colour = m_palette.mutedText;
        title.anchor = TextAnchor::Start;
        m_drawing.texts.append(title);
    }

    void drawCell(const SectorCell &cell)
    {
        if (cell.group < 0)
            return;
        const Rgb colour = m_colours[size_t(cell.group)];
        const QRectF box = cell.box.adjusted(-5, -3, 5, 3);
        m_drawing.polygons.append(
            {corners(box), mixed(m_palette.fieldFill, colour, 0.07), mixed(m_palette.fieldFill, colour, 0.35), 1});
        DrawText caption;
        caption.at = cell.box.topLeft() + QPointF(1, 7);
        caption.text = u"%1 · %2"_s.arg(drawnLabel(m_graph.label(cell.group)), QString::number(cell.members));
        caption.size = 9;
        caption.colour = mixed(colour, m_palette.text, 0.35);
        caption.anchor = TextAnchor::Start;
        m_drawing.texts.append(caption);
    }

    [[nodiscard]] QPointF tipFor(int group, Continent continent) const
    {
        const QPointF from = m_layout.positions[size_t(group)];
        for (const SectorCell &cell : m_layout.cells) {
            if (cell.group == group && cell.continent == continent)
                return entry(from, cell.box.adjusted(-5, -3, 5, 3));
        }
        // All its members there stand in cells of other groups: the ribbon ends in their midst.
        QPointF sum;
        int count = 0;
        double rim = 0;
        for (const VisibleEdge &edge : m_graph.edges) {
            const int member = edge.a == group ? edge.b : (edge.b == group ? edge.a : -1);
            if (member < 0 || edge.kind != LinkKind::Membership || m_graph.nodes[size_t(member)].continent != continent)
                continue;
            sum += m_layout.positions[size_t(member)];
            rim = nodeRadius(m_graph, member);
            ++count;
        }
        if (count == 0)
            return from;
        const QPointF span = sum / count - from;
        const double length = std::max(1.0, std::hypot(span.x(), span.y()));
        return count > 1 ? from + span : from + span * std::max(0.0, 1 - (rim + 4) / length);
    }

    void drawRibbons()
    {
        std::vector<Ribbon> ribbons;
        for (int i = 0; i < m_graph.nodeCount(); ++i) {
            if (m_graph.nodes[size_t(i)].kind != NodeKind::Group)
                continue;
            for (const Continent continent : kContinents) {
                const int members = m_members[size_t(i)][size_t(continent)];
                if (members > 0)
                    ribbons.push_back({i, continent, members, tipFor(i, continent)});
            }
        }
        // Wide ones first, so that no thin one is covered.
        std::ranges::stable_sort(ribbons, std::greater(), &Ribbon::members);
        for (const Ribbon &each : ribbons) {
            const double wide = 5 + 5 * std::log(1 + each.members);
            const Rgb tint = mixed(m_palette.background, m_colours[size_t(each.group)], 0.45);
            m_drawing.polygons.append({ribbon(m_layout.positions[size_t(each.group)], each.tip, wide, wide * 0.28),
                                       tint, mixed(m_palette.background, m_colours[size_t(each.group)], 0.65), 0.7,
                                       each.group, each.continent});
        }
        for (const Ribbon &each : ribbons)
            drawCount(each);
    }

    /// The number of members on a small plate a little before the tip.
    void drawCount(const Ribbon &each)
    {
        const QPointF from = m_layout.positions[size_t(each.group)];
        const QPointF span = each.tip - from;
        const double length = std::max(1.0, std::hypot(span.x(), span.y()));
        const QPointF at = each.tip - span / length * std::min(14.0, length / 3);
        const QString number = QString::number(each.members);
        const double half = estimatedTextWidth(number, 9) / 2 + 4;
        m_drawing.plates.append({corners(QRectF(at.x() - half, at.y() - 7, 2 * half, 14)), m_palette.background,
                                 m_colours[size_t(each.group)], 1});
        DrawText text;
        text.at = at;
        text.text = number;
        text.size = 9;
        text.bold = true;
        text.colour = m_palette.text;
        m_drawing.texts.append(text);
    }

    /// Five small bars above the group, Africa to Oceania, and over them how far it reaches; its name stands beneath.
    void drawStrip(int group)
    {
        const auto &members = m_members[size_t(group)];
        const int most = std::max(1, *std::ranges::max_element(members));
        const double top = m_layout.positions[size_t(group)].y() - nodeRadius(m_graph, group) - 18;
        double x = m_layout.positions[size_t(group)].x() - 26;
        for (const Continent continent : kContinents) {
            if (continent == Continent::Unknown)
                continue;
            const double height = members[size_t(continent)] > 0 ? 2 + 9.0 * members[size_t(continent)] / most : 1;
            const Rgb fill = members[size_t(continent)] > 0 ? m_colours[size_t(group)] : m_palette.fieldLine;
            m_drawing.plates.append({corners(QRectF(x, top + 11 - height, 8, height)), fill, fill, 0});
            x += 11;
        }
        DrawText reach;
        reach.at = {m_layout.positions[size_t(group)].x(), top - 8};
        reach.text = QCoreApplication::translate("graph", "spread %1")
                         .arg(QString::number(effectiveContinents(members), 'f', 1));
        reach.size = 9;
        reach.colour = m_palette.mutedText;
        m_drawing.texts.append(reach);
    }

    const VisibleGraph &m_graph;
    const LayoutResult &m_layout;
    const std::vector<Rgb> &m_colours;
    GraphDrawing &m_drawing;
    const DrawingPalette m_palette;
    std::vector<std::array<int, kContinentCount>> m_members;
};

} // namespace

namespace {

/// The end of a link that stands for all members from one country; -1 = neither does.
int countryOf(const GraphSnapshot &snapshot, int from, int to)
{
    if (snapshot.kind(from) == NodeKind::Country)
        return from;
    return snapshot.kind(to) == NodeKind::Country ? to : -1;
}

} // namespace

std::vector<std::array<int, kContinentCount>> visibleMembers(const VisibleGraph &graph)
{
    std::vector<std::array<int, kContinentCount>> counts(graph.nodes.size());
    std::vector<int> persons;
    for (int i = 0; i < graph.edgeCount(); ++i) {
        const VisibleEdge &edge = graph.edges[size_t(i)];
        if (edge.kind != LinkKind::Membership)
            continue;
        // A line to a folded node stands for several members: they are counted, each once.
        const bool groupFirst = graph.nodes[size_t(edge.a)].kind == NodeKind::Group;
        const int group = groupFirst ? edge.a : edge.b;
        if (graph.nodes[size_t(group)].kind != NodeKind::Group)
            continue;
        const int other = groupFirst ? edge.b : edge.a;
        if (graph.nodes[size_t(other)].kind == NodeKind::Person && graph.nodes[size_t(other)].node < 0) {
            ++counts[size_t(group)][size_t(graph.nodes[size_t(other)].continent)]; // one resolved person
            continue;
        }
        persons.clear();
        for (const int link : graph.linksOf(i)) {
            if (graph.snapshot->linkKind(link) != LinkKind::Membership)
                continue;
            const int from = graph.snapshot->linkFrom(link);
            const int to = graph.snapshot->linkTo(link);
            if (const int country = countryOf(*graph.snapshot, from, to); country >= 0) {
                counts[size_t(group)][size_t(graph.snapshot->continent(country))] +=
                    int(graph.snapshot->link(link).weight);
                continue;
            }
            persons.push_back(graph.visibleOf[size_t(from)] == group ? to : from);
        }
        std::ranges::sort(persons);
        persons.erase(std::ranges::unique(persons).begin(), persons.end());
        for (const int person : persons)
            ++counts[size_t(group)][size_t(graph.snapshot->continent(person))];
    }
    return counts;
}

void drawSectors(const VisibleGraph &graph, const LayoutResult &layout, const std::vector<Rgb> &groupColours,
                 GraphDrawing &drawing)
{
    if (layout.kind == LayoutKind::Sectors)
        SectorDrawer(graph, layout, groupColours, drawing).draw();
}

} // namespace core
