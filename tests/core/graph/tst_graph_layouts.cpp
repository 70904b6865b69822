// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_export.h"
#include "core/graph/graphviz_layout.h"
#include "core/graph/local_placement.h"
#include "core/graph/node_geometry.h"
#include "core/graph/overlap_removal.h"
#include "core/graph/sector_drawing.h"
#include "core/graph/sector_layout.h"
#include "tests/core/graph/graph_samples.h"

#include <QStandardPaths>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace core;

class TestGraphLayouts : public QObject
{
    Q_OBJECT

    static VisibleGraph visible(const GraphData &data, LayoutKind kind)
    {
        ViewState state;
        state.layout = kind;
        return project(GraphSnapshot::build(data), state);
    }

    static LayoutResult laidOut(const GraphData &data, LayoutKind kind)
    {
        ViewState state;
        state.layout = kind;
        const auto result = layoutGraph(visible(data, kind), state, {});
        return result ? *result : LayoutResult();
    }

private Q_SLOTS:
    void sameBytesForAnyInputOrder_data()
    {
        QTest::addColumn<LayoutKind>("kind");
        for (const LayoutKind kind : kLayoutKinds)
            QTest::newRow(qPrintable(layoutCode(kind))) << kind;
    }

    void sameBytesForAnyInputOrder()
    {
        QFETCH(LayoutKind, kind);
        const bool own = kind == LayoutKind::Sectors || kind == LayoutKind::Circular;
        if (!own && QStandardPaths::findExecutable(u"dot"_s).isEmpty())
            QSKIP("Graphviz is not installed");
        const GraphData data = samples::network(3, 14, 11);
        QByteArray first;
        for (quint64 seed = 0; seed < 4; ++seed) {
            const GraphData order = seed == 0 ? data : samples::shuffled(data, seed);
            const VisibleGraph graph = visible(order, kind);
            const LayoutResult layout = laidOut(order, kind);
            QCOMPARE(layout.positions.size(), graph.nodes.size());
            const QByteArray svg =
                svgDocument(drawGraph(graph, layout, lightPalette()), graph) + jsonDocument(graph, layout);
            if (seed == 0)
                first = svg;
            QCOMPARE(svg, first);
        }
    }

    void noTwoNodesOverlap_data() { sameBytesForAnyInputOrder_data(); }

    void noTwoNodesOverlap()
    {
        QFETCH(LayoutKind, kind);
        const bool own = kind == LayoutKind::Sectors || kind == LayoutKind::Circular;
        if (!own && QStandardPaths::findExecutable(u"dot"_s).isEmpty())
            QSKIP("Graphviz is not installed");
        const GraphData data = samples::network(4, 15, 2);
        const VisibleGraph graph = visible(data, kind);
        const LayoutResult layout = laidOut(data, kind);
        for (int i = 0; i < graph.nodeCount(); ++i) {
            for (int j = 0; j < i; ++j) {
                const QPointF gap = layout.positions[size_t(i)] - layout.positions[size_t(j)];
                QVERIFY2(std::hypot(gap.x(), gap.y()) >= nodeRadius(graph, i) + nodeRadius(graph, j),
                         qPrintable(graph.id(i) + u' ' + graph.id(j)));
            }
        }
    }

    void continentsLieAsOnTheMap()
    {
        const LayoutResult layout = laidOut(samples::network(3, 30, 4), LayoutKind::Sectors);
        const auto field = [&](Continent continent) {
            return std::ranges::find(layout.sectors, continent, &SectorBox::continent)->box;
        };
        QCOMPARE(layout.sectors.size(), 6);
        const QRectF europe = field(Continent::Europe);
        QVERIFY(field(Continent::Americas).right() < europe.left());
        QVERIFY(field(Continent::Asia).left() > europe.right());
        QVERIFY(field(Continent::Africa).top() > europe.bottom());
        QVERIFY(field(Continent::Oceania).top() > field(Continent::Asia).bottom());
        QVERIFY(field(Continent::Oceania).left() > field(Continent::Africa).right());
        for (const Continent continent : kContinents)
            QVERIFY(continent == Continent::Unknown || field(Continent::Unknown).top() > field(continent).bottom());
    }

    void everyPersonStandsInItsContinent()
    {
        const GraphData data = samples::network(3, 30, 4);
        const VisibleGraph graph = visible(data, LayoutKind::Sectors);
        const LayoutResult layout = sectorLayout(graph);
        for (int i = 0; i < graph.nodeCount(); ++i) {
            const VisibleNode &node = graph.nodes[size_t(i)];
            for (const SectorBox &sector : layout.sectors) {
                const bool inside = sector.box.contains(layout.positions[size_t(i)]);
                QCOMPARE(inside, node.kind == NodeKind::Person && node.continent == sector.continent);
            }
        }
    }

    void oneRibbonPerGroupAndContinent()
    {
        const GraphData data = samples::network(2, 40, 6);
        const VisibleGraph graph = visible(data, LayoutKind::Sectors);
        const LayoutResult layout = sectorLayout(graph);
        const GraphDrawing drawing = drawGraph(graph, layout, lightPalette());
        const auto members = visibleMembers(graph);
        for (int i = 0; i < graph.nodeCount(); ++i) {
            for (const Continent continent : kContinents) {
                const auto count = std::ranges::count_if(drawing.polygons, [&](const DrawPolygon &polygon) {
                    return polygon.group == i && polygon.continent == continent;
                });
                QCOMPARE(int(count), members[size_t(i)][size_t(continent)] > 0 ? 1 : 0);
            }
        }
        for (const DrawLine &line : drawing.lines)
            QVERIFY(graph.edges[size_t(line.edge)].kind != LinkKind::Membership);
    }

    void foldedContinentsKeepTheCountOfMembers()
    {
        const auto snapshot = GraphSnapshot::build(samples::network(3, 30, 8));
        ViewState state;
        state.aggregation = Aggregation::Continents;
        const VisibleGraph folded = project(snapshot, state);
        const auto members = visibleMembers(folded);
        for (int i = 0; i < folded.nodeCount(); ++i) {
            if (folded.nodes[size_t(i)].kind == NodeKind::Group)
                QCOMPARE(members[size_t(i)], snapshot->membersByContinent(folded.nodes[size_t(i)].node));
        }
    }

    void userPlacesStay()
    {
        const VisibleGraph graph = visible(samples::network(2, 10, 1), LayoutKind::Circular);
        ViewState state;
        state.layout = LayoutKind::Circular;
        state.placed = {{u"p0-3"_s, QPointF(1234, 5)}, {u"not there"_s, QPointF()}};
        const auto layout = layoutGraph(graph, state, {});
        QCOMPARE(layout->positions[size_t(graph.indexOf(u"p0-3"_s))], QPointF(1234, 5));
    }

    void newNodesMoveNoOldOne()
    {
        const GraphData data = samples::network(2, 12, 1);
        ViewState state;
        state.focus = {u"p0-0"_s};
        state.depth = 1;
        const auto snapshot = GraphSnapshot::build(data);
        const VisibleGraph before = project(snapshot, state);
        const LayoutResult old = layoutAtOnce(before, state);
        QHash<QString, QPointF> places;
        for (int i = 0; i < before.nodeCount(); ++i)
            places.insert(before.id(i), old.positions[size_t(i)]);
        state.depth = 2;
        const VisibleGraph after = project(snapshot, state);
        QVERIFY(after.nodeCount() > before.nodeCount());
        const LayoutResult fresh = placeNewNodes(after, places);
        for (int i = 0; i < before.nodeCount(); ++i)
            QCOMPARE(fresh.positions[size_t(after.indexOf(before.id(i)))], old.positions[size_t(i)]);
        QCOMPARE(placeNewNodes(after, places).positions, fresh.positions);
    }

    void overlapRemovalLeavesNoOverlap()
    {
        Random random(5);
        std::vector<QPointF> positions;
        std::vector<QSizeF> boxes;
        for (int i = 0; i < 400; ++i) {
            positions.emplace_back(random.unit() * 400, random.unit() * 400);
            boxes.emplace_back(10 + random.unit() * 10, 10);
        }
        positions[1] = positions[0]; // on one spot
        removeOverlaps(positions, boxes, 500);
        for (size_t i = 0; i < positions.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                const QPointF gap = positions[i] - positions[j];
                QVERIFY(std::abs(gap.x()) > (boxes[i].width() + boxes[j].width()) / 2 - 0.01 ||
                        std::abs(gap.y()) > (boxes[i].height() + boxes[j].height()) / 2 - 0.01);
            }
        }
    }

    void partsAreFoundLargestFirst()
    {
        GraphData data;
        data.links = {samples::tie(u"a"_s, u"b"_s), samples::tie(u"c"_s, u"d"_s), samples::tie(u"d"_s, u"e"_s)};
        data.nodes = {samples::person(u"z"_s)};
        const auto parts = connectedParts(visible(data, LayoutKind::Force));
        QCOMPARE(parts.size(), size_t(3));
        QCOMPARE(parts[0], (std::vector{2, 3, 4}));
        QCOMPARE(parts[1], (std::vector{0, 1}));
    }

    void denseHierarchyIsRefusedNotStarted()
    {
        GraphData data;
        for (int i = 0; i < 100; ++i) {
            for (int j = 0; j < i; ++j)
                data.links.append(samples::tie(u"n%1"_s.arg(i), u"n%1"_s.arg(j)));
        }
        ViewState state;
        state.layout = LayoutKind::Hierarchy;
        const auto layout = layoutGraph(visible(data, LayoutKind::Hierarchy), state, {});
        QVERIFY(!layout.ok());
        QCOMPARE(layout.error().code, Error::Code::InvalidInput);
    }

    void emptyGraphHasAnEmptyPicture()
    {
        for (const LayoutKind kind : kLayoutKinds) {
            ViewState state;
            state.layout = kind;
            const VisibleGraph graph = project(GraphSnapshot::build({}), state);
            const auto layout = layoutGraph(graph, state, {});
            QVERIFY(layout.ok());
            QVERIFY(svgDocument(drawGraph(graph, *layout, lightPalette()), graph).contains("</svg>"));
        }
    }
};

QTEST_GUILESS_MAIN(TestGraphLayouts)
#include "tst_graph_layouts.moc"
