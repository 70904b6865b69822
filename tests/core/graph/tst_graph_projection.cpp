// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/projection.h"
#include "core/graph/view_history.h"
#include "tests/core/graph/graph_samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

class TestGraphProjection : public QObject
{
    Q_OBJECT

    static QStringList ids(const VisibleGraph &graph)
    {
        QStringList list;
        for (int i = 0; i < graph.nodeCount(); ++i)
            list += graph.id(i);
        return list;
    }

    /// group g with members a, b; a–b related; b–c related; c–d related; c in Brazil, others in France.
    static GraphSnapshot::Ptr small()
    {
        GraphData data;
        data.nodes = {{u"g"_s, NodeKind::Group, u"Ring"_s, {}, {}, {}},
                      samples::person(u"a"_s, {u"FR"_s}),
                      samples::person(u"b"_s, {u"FR"_s}),
                      samples::person(u"c"_s, {u"BR"_s}),
                      samples::person(u"d"_s, {u"FR"_s})};
        data.links = {samples::tie(u"a"_s, u"g"_s, LinkKind::Membership),
                      samples::tie(u"b"_s, u"g"_s, LinkKind::Membership), samples::tie(u"a"_s, u"b"_s),
                      samples::tie(u"b"_s, u"c"_s), samples::tie(u"c"_s, u"d"_s)};
        return GraphSnapshot::build(data);
    }

private Q_SLOTS:
    void snapshotIsTheSameForAnyOrder()
    {
        const GraphData data = samples::network(3, 15, 5);
        const QByteArray print = GraphSnapshot::build(data)->fingerprint();
        for (quint64 seed = 0; seed < 10; ++seed)
            QCOMPARE(GraphSnapshot::build(samples::shuffled(data, seed))->fingerprint(), print);
        GraphData other = data;
        other.nodes[4].label += u'x';
        QVERIFY(GraphSnapshot::build(other)->fingerprint() != print);
    }

    void snapshotLosesNothing()
    {
        GraphData data;
        data.nodes = {samples::person(u"a"_s, {u"FR"_s}), samples::person(u"a"_s, {u"BR"_s})};
        data.nodes[0].requests = {RequestId{1}};
        data.nodes[1].requests = {RequestId{2}};
        data.links = {samples::tie(u"a"_s, u"nobody"_s)};
        const auto graph = GraphSnapshot::build(data);
        QCOMPARE(graph->nodeCount(), 2);
        QCOMPARE(graph->placeholders(), 1);
        QCOMPARE(graph->node(0).countries, (QStringList{u"BR"_s, u"FR"_s}));
        QCOMPARE(graph->node(0).requests.size(), 2);
        QCOMPARE(graph->node(graph->indexOf(u"nobody")).kind, NodeKind::Other);
        QCOMPARE(graph->without({u"nobody"_s})->linkCount(), 0);
        QCOMPARE(graph->merged({{samples::person(u"z"_s)}, {}})->nodeCount(), 3);
        QCOMPARE(graph->nodeCount(), 2); // the old one is as it was
    }

    void everythingIsShownByDefault()
    {
        const VisibleGraph graph = project(small(), {});
        QCOMPARE(ids(graph), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"g"_s}));
        QCOMPARE(graph.edgeCount(), 5);
        QVERIFY(graph.withheld.isEmpty());
    }

    void depthAroundAFocusAndBadges()
    {
        ViewState state;
        state.focus = {u"a"_s};
        state.depth = 1;
        VisibleGraph graph = project(small(), state);
        QCOMPARE(ids(graph), (QStringList{u"a"_s, u"b"_s, u"g"_s}));
        QCOMPARE(graph.withheld.nodesByDepth, 2);
        QCOMPARE(graph.nodes[1].shown, 2); // b sees a and g
        QCOMPARE(graph.nodes[1].total, 3); // and has c beyond
        state.expanded = {u"b"_s};
        graph = project(small(), state);
        QCOMPARE(ids(graph), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"g"_s}));
        state.collapsed = {u"b"_s};
        QCOMPARE(ids(project(small(), state)), (QStringList{u"a"_s, u"b"_s, u"g"_s}));
    }

    void filtersHideAndAreCounted()
    {
        ViewState state;
        state.hiddenContinents = 1U << uint(Continent::Americas);
        VisibleGraph graph = project(small(), state);
        QCOMPARE(ids(graph), (QStringList{u"a"_s, u"b"_s, u"d"_s, u"g"_s}));
        QCOMPARE(graph.withheld.nodesByFilter, 1);
        QCOMPARE(graph.withheld.linksByFilter, 2);
        state = {};
        state.hiddenLinkKinds = 1U << uint(LinkKind::Relation);
        graph = project(small(), state);
        QCOMPARE(graph.nodeCount(), 5);
        QCOMPARE(graph.edgeCount(), 2);
    }

    void collapsedGroupTakesItsMembersIn()
    {
        ViewState state;
        state.collapsed = {u"g"_s};
        const VisibleGraph graph = project(small(), state);
        QCOMPARE(ids(graph), (QStringList{u"c"_s, u"d"_s, u"g"_s}));
        QCOMPARE(graph.withheld.nodesCollapsed, 2);
        QCOMPARE(graph.nodes[2].memberCount, 3); // the group and two members
        // b–c goes on as g–c.
        QCOMPARE(graph.edgeCount(), 2);
        QCOMPARE(std::pair(graph.edges[1].a, graph.edges[1].b), std::pair(0, 2));
        QCOMPARE(graph.edges[1].kind, LinkKind::Relation);
    }

    void continentsStandForTheirPersons()
    {
        ViewState state;
        state.aggregation = Aggregation::Continents;
        VisibleGraph graph = project(small(), state);
        QCOMPARE(ids(graph), (QStringList{u"g"_s, u"continent:americas"_s, u"continent:europe"_s}));
        QCOMPARE(graph.nodes[2].memberCount, 3);
        QCOMPARE(graph.linksOf(0).size(), size_t(2)); // two memberships in one line g–Europe
        state.expanded = {u"continent:europe"_s};
        QCOMPARE(ids(project(small(), state)), (QStringList{u"a"_s, u"b"_s, u"d"_s, u"g"_s, u"continent:americas"_s}));
        state.aggregation = Aggregation::Countries;
        QCOMPARE(ids(project(small(), state)), (QStringList{u"g"_s, u"country:BR"_s, u"country:FR"_s}));
    }

    /// Whatever the state: nodes are shown, folded or withheld, once each; every line is between shown nodes and
    /// stands for links that are there; counts fit; and the projection is a function.
    void invariantsHoldForRandomStates()
    {
        const auto snapshot = GraphSnapshot::build(samples::network(5, 12, 9));
        Random random(77);
        for (int round = 0; round < 300; ++round) {
            ViewState state;
            const auto someId = [&] { return snapshot->node(int(random.below(quint32(snapshot->nodeCount())))).id; };
            if (random.chance(0.5))
                state.focus = {someId()};
            state.depth = int(random.below(4)) - 1;
            for (int i = 0; i < 4; ++i) {
                if (random.chance(0.4))
                    state.expanded.insert(someId());
                if (random.chance(0.4))
                    state.collapsed.insert(someId());
            }
            state.hiddenContinents = random.below(64);
            state.hiddenLinkKinds = random.below(4);
            state.aggregation = Aggregation(random.below(3));
            const VisibleGraph graph = project(snapshot, state);
            checkInvariants(graph);
            const VisibleGraph again = project(snapshot, state);
            QCOMPARE(ids(again), ids(graph));
            QCOMPARE(again.links, graph.links);
        }
    }

    void checkInvariants(const VisibleGraph &graph)
    {
        const Withheld &withheld = graph.withheld;
        QCOMPARE(int(graph.members.size()) + withheld.nodesByFilter + withheld.nodesByDepth,
                 graph.snapshot->nodeCount());
        for (const VisibleEdge &edge : graph.edges) {
            QVERIFY(edge.a < edge.b && edge.b < graph.nodeCount() && edge.linkCount > 0);
        }
        for (int i = 0; i < graph.edgeCount(); ++i) {
            for (const int link : graph.linksOf(i)) {
                const int from = graph.visibleOf[size_t(graph.snapshot->linkFrom(link))];
                const int to = graph.visibleOf[size_t(graph.snapshot->linkTo(link))];
                QCOMPARE(std::minmax(from, to), std::minmax(graph.edges[size_t(i)].a, graph.edges[size_t(i)].b));
            }
        }
        for (const VisibleNode &node : graph.nodes)
            QVERIFY(node.shown <= node.total);
    }

    void undoIsAPointerAway()
    {
        const auto snapshot = small();
        ViewHistory history({snapshot, {}});
        ViewState second;
        second.depth = 2;
        history.push({snapshot, second});
        history.push({snapshot, second}); // the same again is no step
        QVERIFY(history.canUndo() && !history.canRedo());
        history.undo();
        QVERIFY(!history.canUndo());
        QCOMPARE(history.current().state.depth, -1);
        history.redo();
        QCOMPARE(history.current().state.depth, 2);
        history.undo();
        ViewState third;
        third.depth = 3;
        history.push({snapshot, third}); // a new step forgets the undone one
        QVERIFY(!history.canRedo());
        history.undo();
        history.undo();
        QCOMPARE(history.current().state.depth, -1);
    }
};

QTEST_GUILESS_MAIN(TestGraphProjection)
#include "tst_graph_projection.moc"
