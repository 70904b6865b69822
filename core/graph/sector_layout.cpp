// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/sector_layout.h"

#include "core/graph/circular_layout.h"
#include "core/graph/node_geometry.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace core {

namespace {

constexpr double kFieldGap = 28; // between fields
constexpr double kPadding = 14;  // inside a field
constexpr double kTitle = 26;    // height of a field's title
constexpr double kCaption = 18;  // height of a cell's caption
constexpr double kCellGap = 18;
constexpr double kGroupWidth = 170;
constexpr double kGroupHeight = 110;

/// The members of one group in one field, and where they stand relative to the cell.
struct Cell
{
    int group = -1;
    std::vector<int> nodes;
    QSizeF size;
    QPointF place; ///< in the field's content
    int columns = 1;
};

struct Field
{
    Continent continent = Continent::Unknown;
    std::vector<Cell> cells;
    QSizeF slot; ///< room of one node
    QSizeF content;
    int persons = 0;
};

/// Width to height that a field should have, so that the whole looks like the map.
double targetAspect(Continent continent)
{
    switch (continent) {
    case Continent::Americas:
    case Continent::Asia:
        return 0.8;
    case Continent::Oceania:
        return 1.6;
    case Continent::Unknown:
        return 9;
    default:
        return 2.6;
    }
}

class SectorLayout
{
public:
    explicit SectorLayout(const VisibleGraph &graph)
        : m_graph(graph), m_groups(firstGroups(graph)), m_boxes(nodeBoxes(graph))
    {
        m_result.kind = LayoutKind::Sectors;
        m_result.positions.resize(graph.nodes.size());
    }

    LayoutResult run()
    {
        sortIntoFields();
        for (Field &field : m_fields)
            packField(field);
        placeFields();
        placeGroups();
        return std::move(m_result);
    }

private:
    /// The node's own continent, else the one where most of its neighbours are: a document stands with its holders.
    [[nodiscard]] Continent fieldOf(int node) const
    {
        const VisibleNode &visible = m_graph.nodes[size_t(node)];
        if (visible.continent != Continent::Unknown || visible.kind == NodeKind::Person || visible.node < 0)
            return visible.continent;
        const auto &counts = m_neighbours[size_t(node)];
        Continent best = Continent::Unknown;
        for (const Continent continent : kContinents) {
            if (continent != Continent::Unknown && counts[size_t(continent)] > counts[size_t(best)])
                best = continent;
        }
        return best;
    }

    void countNeighbours()
    {
        m_neighbours.assign(m_graph.nodes.size(), {});
        for (const VisibleEdge &edge : m_graph.edges) {
            const auto count = [&](int node, int other) {
                const Continent continent = m_graph.nodes[size_t(other)].continent;
                if (continent != Continent::Unknown)
                    ++m_neighbours[size_t(node)][size_t(continent)];
            };
            count(edge.a, edge.b);
            count(edge.b, edge.a);
        }
    }

    /// Persons that a node stands for: itself, or all that are folded into it.
    [[nodiscard]] int personsIn(int node) const
    {
        if (m_graph.nodes[size_t(node)].kind == NodeKind::Person && m_graph.nodes[size_t(node)].node < 0)
            return 1; // the requests of one resolved person
        int persons = 0;
        for (const int member : m_graph.membersOf(node)) {
            const NodeKind kind = m_graph.snapshot->kind(member);
            const bool counts = kind == NodeKind::Person || kind == NodeKind::Country;
            persons += counts ? m_graph.snapshot->node(member).standsFor : 0;
        }
        return persons;
    }

    void sortIntoFields()
    {
        countNeighbours();
        std::map<Continent, std::map<int, std::vector<int>>> cells;
        for (int i = 0; i < m_graph.nodeCount(); ++i) {
            if (m_graph.nodes[size_t(i)].kind == NodeKind::Group)
                continue;
            const int group = m_groups[size_t(i)] < 0 ? m_graph.nodeCount() : m_groups[size_t(i)];
            cells[fieldOf(i)][group].push_back(i);
        }
        for (const Continent continent : kContinents) {
            Field field;
            field.continent = continent;
            for (auto &[group, nodes] : cells[continent]) {
                for (const int node : nodes)
                    field.persons += personsIn(node);
                field.cells.push_back({group == m_graph.nodeCount() ? -1 : group, std::move(nodes), {}, {}, 1});
            }
            m_fields.push_back(std::move(field));
        }
    }

    void packField(Field &field)
    {
        field.slot = {14, 14};
        double area = 0;
        double widest = 0;
        for (const Cell &cell : field.cells) {
            for (const int node : cell.nodes)
                field.slot = field.slot.expandedTo(m_boxes[size_t(node)]);
        }
        field.slot += QSizeF(4, 5);
        for (Cell &cell : field.cells) {
            const auto count = double(cell.nodes.size());
            const double columns =
                std::sqrt(count * field.slot.height() / field.slot.width() * targetAspect(field.continent));
            cell.columns = std::clamp(int(std::lround(columns)), 1, std::max(1, int(count)));
            const int rows = int(cell.nodes.size() + size_t(cell.columns) - 1) / cell.columns;
            cell.size = {std::max(cell.columns * field.slot.width(), captionWidth(cell)),
                         rows * field.slot.height() + kCaption};
            area += (cell.size.width() + kCellGap) * (cell.size.height() + kCellGap);
            widest = std::max(widest, cell.size.width());
        }
        const double shelf = std::max(widest, std::sqrt(area * targetAspect(field.continent)));
        packShelves(field, shelf);
    }

    [[nodiscard]] double captionWidth(const Cell &cell) const
    {
        if (cell.group < 0)
            return 60;
        return estimatedTextWidth(drawnLabel(m_graph.label(cell.group)), kLabelSize) + 30;
    }

    static void packShelves(Field &field, double shelf)
    {
        double x = 0;
        double y = 0;
        double height = 0;
        for (Cell &cell : field.cells) {
            if (x > 0 && x + cell.size.width() > shelf) {
                x = 0;
                y += height + kCellGap;
                height = 0;
            }
            cell.place = {x, y};
            x += cell.size.width() + kCellGap;
            height = std::max(height, cell.size.height());
            field.content = field.content.expandedTo({x - kCellGap, y + height});
        }
    }

    [[nodiscard]] const Field &field(Continent continent) const
    {
        return *std::ranges::find(m_fields, continent, &Field::continent);
    }

    [[nodiscard]] QSizeF outer(Continent continent) const
    {
        const QSizeF content = field(continent).content;
        return {std::max(150.0, content.width() + 2 * kPadding),
                std::max(30.0, content.height()) + kTitle + 2 * kPadding};
    }

    [[nodiscard]] QSizeF middleSize() const
    {
        const int groups = groupCount();
        if (groups == 0)
            return {80, 80};
        const double columns = std::ceil(std::sqrt(groups * 1.2));
        const double rows = std::ceil(groups / columns);
        return {columns * kGroupWidth + 40, rows * kGroupHeight + 40};
    }

    [[nodiscard]] int groupCount() const
    {
        return int(std::ranges::count(m_graph.nodes, NodeKind::Group, &VisibleNode::kind));
    }

    void placeFields()
    {
        const QSizeF americas = outer(Continent::Americas);
        const QSizeF europe = outer(Continent::Europe);
        const QSizeF africa = outer(Continent::Africa);
        const QSizeF asia = outer(Continent::Asia);
        const QSizeF oceania = outer(Continent::Oceania);
        const QSizeF unknown = outer(Continent::Unknown);
        const QSizeF middle = middleSize();
        const double left = americas.width();
        const double centre = std::max({europe.width(), africa.width(), middle.width()});
        const double right = std::max(asia.width(), oceania.width());
        const double bottom = std::max(africa.height(), oceania.height());
        const double rest = std::max(middle.height(), asia.height() - europe.height() - kFieldGap);
        const double band = std::max(rest, americas.height() - europe.height() - bottom - 2 * kFieldGap);
        const double x1 = left + kFieldGap;
        const double x2 = x1 + centre + kFieldGap;
        const double y1 = europe.height() + kFieldGap;
        const double y2 = y1 + band + kFieldGap;
        place(Continent::Americas, {0, 0, left, y2 + bottom});
        place(Continent::Europe, {x1, 0, centre, europe.height()});
        place(Continent::Africa, {x1, y2, centre, bottom});
        place(Continent::Asia, {x2, 0, right, y1 + band});
        place(Continent::Oceania, {x2, y2, right, bottom});
        place(Continent::Unknown,
              {0, y2 + bottom + kFieldGap, std::max(x2 + right, unknown.width()), unknown.height()});
        m_middle = {x1, y1, centre, band};
    }

    void place(Continent continent, const QRectF &box)
    {
        const Field &field = this->field(continent);
        m_result.sectors.append({continent, box, field.persons});
        const QPointF spare((box.width() - field.content.width()) / 2,
                            kTitle + (box.height() - kTitle - field.content.height()) / 2);
        for (const Cell &cell : field.cells) {
            const QPointF origin = box.topLeft() + spare + cell.place;
            m_result.cells.append({cell.group, continent, QRectF(origin, cell.size), int(cell.nodes.size())});
            for (size_t i = 0; i < cell.nodes.size(); ++i) {
                const double column = double(i % size_t(cell.columns)) + 0.5;
                const size_t row = i / size_t(cell.columns);
                const double top = nodeRadius(m_graph, cell.nodes[i]) + 3;
                m_result.positions[size_t(cell.nodes[i])] =
                    origin + QPointF(column * field.slot.width(), kCaption + double(row) * field.slot.height() + top);
            }
        }
    }

    /// The mean place of a group's members; the middle for a group without any.
    [[nodiscard]] QPointF barycentre(int group) const
    {
        QPointF sum;
        int count = 0;
        for (const SectorCell &cell : m_result.cells) {
            if (cell.group == group && cell.continent != Continent::Unknown) {
                sum += cell.box.center() * cell.members;
                count += cell.members;
            }
        }
        return count == 0 ? m_middle.center() : sum / count;
    }

    /// Groups get places of a grid in the middle: rows by how far up their members are, then from left to right.
    void placeGroups()
    {
        struct Place
        {
            QPointF wish;
            int group;
        };
        std::vector<Place> places;
        for (int i = 0; i < m_graph.nodeCount(); ++i) {
            if (m_graph.nodes[size_t(i)].kind == NodeKind::Group)
                places.push_back({barycentre(i), i});
        }
        if (places.empty())
            return;
        const size_t maxColumns = std::max<size_t>(1, size_t((m_middle.width() - 40) / kGroupWidth));
        const auto wanted = size_t(std::ceil(std::sqrt(double(places.size()) * m_middle.width() / m_middle.height())));
        const size_t columns = std::clamp<size_t>(wanted, 1, std::min(maxColumns, places.size()));
        const size_t rows = (places.size() + columns - 1) / columns;
        std::ranges::sort(places, {}, [](const Place &place) { return std::pair(place.wish.y(), place.group); });
        for (size_t row = 0; row < rows; ++row) {
            const auto first = places.begin() + std::ptrdiff_t(row * columns);
            const auto last = places.begin() + std::ptrdiff_t(std::min(places.size(), (row + 1) * columns));
            std::sort(first, last, [](const Place &a, const Place &b) {
                return std::pair(a.wish.x(), a.group) < std::pair(b.wish.x(), b.group);
            });
            const auto inRow = double(last - first);
            for (auto at = first; at != last; ++at) {
                const double x = (double(at - first) + 0.5) / inRow;
                const double y = (double(row) + 0.5) / double(rows);
                m_result.positions[size_t(at->group)] =
                    m_middle.topLeft() + QPointF(x * m_middle.width(), y * m_middle.height() - 10);
            }
        }
    }

    const VisibleGraph &m_graph;
    std::vector<int> m_groups;
    std::vector<QSizeF> m_boxes;
    std::vector<std::array<int, kContinentCount>> m_neighbours;
    std::vector<Field> m_fields;
    QRectF m_middle;
    LayoutResult m_result;
};

} // namespace

LayoutResult sectorLayout(const VisibleGraph &graph)
{
    return SectorLayout(graph).run();
}

} // namespace core
