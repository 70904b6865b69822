// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_snapshot.h"
#include "core/graph/link_keys.h"
#include "core/graph/memory_graph_source.h"
#include "core/graph/more_node.h"
#include "core/graph/projection.h"
#include "core/graph/request_graph.h"
#include "core/graph/why_linked.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

class TestRequestGraph : public QObject
{
    Q_OBJECT

    static Request request(const QString &id, const QString &family)
    {
        Request request;
        request.externalId = id;
        request.system = u"request"_s;
        request.source = u"XA"_s;
        request.requestDate = {2031, 4, 17};
        request.subject.names = {{PersonName::Kind::Primary, family, u"Orelin"_s, {}}};
        request.subject.nationalities = {u"FR"_s};
        return request;
    }

    static IdentityDocument passport(const QString &number)
    {
        IdentityDocument document;
        document.type = u"passport"_s;
        document.number = number;
        document.country = u"FR"_s;
        return document;
    }

private Q_SLOTS:
    void resolvedRequestsAreOnePerson()
    {
        RequestGraphBuilder builder;
        builder.add(RequestId{1}, request(u"2031/1"_s, u"DRUMOVAK"_s), u"2031/1"_s);
        builder.add(RequestId{2}, request(u"2031/2"_s, u"DRUMOVAK"_s), u"2031/1"_s);
        builder.add(RequestId{3}, request(u"2031/3"_s, u"DRUMOVAK"_s)); // the same name alone joins nobody
        const auto graph = GraphSnapshot::build(builder.take());
        QCOMPARE(graph->nodeCount(), 3);
        const VisibleGraph visible = project(graph, {});
        QCOMPARE(visible.nodeCount(), 2);
        const int person = visible.indexOf(u"person:2031/1"_s);
        QVERIFY(person >= 0);
        QCOMPARE(visible.membersOf(person).size(), size_t(2));
        QCOMPARE(visible.nodes[size_t(person)].kind, NodeKind::Person);
        QCOMPARE(visible.label(person), u"DRUMOVAK Orelin"_s);
        QCOMPARE(visible.shownAs(u"request:2031/2"_s), person);
        QVERIFY(visible.indexOf(u"request:2031/3"_s) >= 0);
        ViewState unfolded;
        unfolded.expanded = {u"person:2031/1"_s};
        QCOMPARE(project(graph, unfolded).nodeCount(), 3);
    }

    void membershipsMeetInTheGroup()
    {
        RequestGraphBuilder builder;
        Request first = request(u"2031/1"_s, u"DRUMOVAK"_s);
        first.groups = {{u"G-4"_s, u"Velmara ring"_s, u"courier"_s, {}, {2029, 4, 0}, {}}};
        Request second = request(u"2031/2"_s, u"TESSIN"_s);
        second.groups = {{u"G-4"_s, {}, {}, {}, {}, {}}, {{}, u"N/A"_s, {}, {}, {}, {}}}; // unknown is no group
        builder.add(RequestId{1}, first);
        builder.add(RequestId{2}, second);
        const auto graph = GraphSnapshot::build(builder.take());
        QCOMPARE(graph->nodeCount(), 3);
        const int group = graph->indexOf(u"group:G-4");
        QCOMPARE(graph->kind(group), NodeKind::Group);
        QCOMPARE(graph->membersByContinent(group)[size_t(Continent::Europe)], 2);
        const QList<WhyLinked> why = whyLinked(*graph, graph->neighbours(graph->indexOf(u"request:2031/1"))[0].link);
        QCOMPARE(why.size(), 1);
        QVERIFY(why.first().sentence.contains(u"courier"_s));
        QCOMPARE(why.first().saidBy, u"XA"_s);
        QCOMPARE(why.first().dates, u"since 2029-04"_s);
        QCOMPARE(why.first().records, QStringList{u"2031/1"_s});
        QCOMPARE(why.first().requests, QList{RequestId{1}});
    }

    void relationsFindTheOtherRequestInAnyOrder()
    {
        Request first = request(u"2031/1"_s, u"DRUMOVAK"_s);
        first.relations = {{u"accomplice"_s, u"2031/2"_s, {}, {}},
                           {u"brother"_s, {}, u"DRUMOVAK Luan"_s, {}},
                           {u"employer"_s, u"2031/99"_s, {}, {}}};
        for (const bool firstFirst : {true, false}) {
            RequestGraphBuilder builder;
            if (firstFirst)
                builder.add(RequestId{1}, first);
            builder.add(RequestId{2}, request(u"2031/2"_s, u"TESSIN"_s));
            if (!firstFirst)
                builder.add(RequestId{1}, first);
            const auto graph = GraphSnapshot::build(builder.take());
            QCOMPARE(graph->linkCount(), 3);
            QCOMPARE(graph->neighbours(graph->indexOf(u"request:2031/2")).size(), size_t(1));
            QCOMPARE(graph->node(graph->indexOf(u"mention:2:2031/1")).state, u"named-only"_s);
            QCOMPARE(graph->node(graph->indexOf(u"absent:2031/99")).state, u"absent"_s);
        }
    }

    void sharedDocumentsJoin()
    {
        RequestGraphBuilder builder;
        for (int i = 1; i <= 3; ++i) {
            Request each = request(u"2031/%1"_s.arg(i), u"DRUMOVAK"_s);
            each.subject.documents = {passport(u"X 04-17"_s)};
            if (i < 3)
                each.subject.documents.append(passport(i == 1 ? u"ab1234"_s : u"AB-1234"_s));
            each.subject.documents.append(passport(u"12"_s)); // too short to mean anything
            builder.add(RequestId{i}, each);
        }
        const auto graph = GraphSnapshot::build(builder.take());
        int direct = 0;
        for (int i = 0; i < graph->linkCount(); ++i)
            direct +=
                graph->kind(graph->linkFrom(i)) == NodeKind::Person && graph->kind(graph->linkTo(i)) == NodeKind::Person
                    ? 1
                    : 0;
        QCOMPARE(direct, 1);             // two holders: one line
        QCOMPARE(graph->nodeCount(), 4); // three holders meet in the document
        QCOMPARE(graph->linkCount(), 4);
    }

    void proposedSamePersonsAreLinkedAndSaySo()
    {
        RequestGraphBuilder builder;
        builder.add(RequestId{1}, request(u"2031/1"_s, u"DRUMOVAK"_s));
        builder.add(RequestId{2}, request(u"2031/2"_s, u"DRUMOVAC"_s));
        builder.addSamePerson({RequestId{1}, RequestId{2}, SamePersonLink::Says::Proposed, {}, {}, {}, {}});
        builder.addSamePerson(
            {RequestId{1}, RequestId{9}, SamePersonLink::Says::Proposed, {}, {}, {}, {}}); // not there
        const auto graph = GraphSnapshot::build(builder.take());
        QCOMPARE(graph->linkCount(), 1);
        QCOMPARE(whyLinked(*graph, 0).first().rule, u"person.proposed"_s);
        QVERIFY(whyLinked(*graph, 0).first().sentence.contains(u"proposed"_s));
    }

    /// The ids hold what records are called outside, so that they are the same whenever a record came.
    void recordKeysCanBeTakenApart()
    {
        using Parts = std::pair<QString, QString>;
        QCOMPARE(recordKey(u"request"_s, u"2031/1"_s), u"2031/1"_s);
        for (const Parts &parts : {Parts{u"request"_s, u"2031/1"_s}, Parts{u"public|notices%7C"_s, u"a|b"_s},
                                   Parts{u"request"_s, u"x|y"_s}, Parts{u"csv"_s, {}}})
            QCOMPARE(partsOfRecordKey(recordKey(parts.first, parts.second)), parts);
        QVERIFY(recordKey(u"a"_s, u"b|c"_s) != recordKey(u"a|b"_s, u"c"_s));
    }

    /// Two documents, two requests of one person and one of another: the person is one holder, so a line is enough.
    void aResolvedPersonHoldsADocumentOnce()
    {
        RequestGraphBuilder builder;
        for (int i = 1; i <= 3; ++i) {
            Request each = request(u"2031/%1"_s.arg(i), u"DRUMOVAK"_s);
            each.subject.documents = {passport(u"X 04-17"_s)};
            builder.add(RequestId{i}, each, i < 3 ? u"2031/1"_s : QString());
        }
        const auto graph = GraphSnapshot::build(builder.take());
        QCOMPARE(graph->nodeCount(), 3);
        const VisibleGraph visible = project(graph, {});
        QCOMPARE(visible.nodeCount(), 2);
        QCOMPARE(visible.edgeCount(), 1);
        QCOMPARE(visible.edges.front().kind, LinkKind::SharedDocument);
    }

    void whatIsKeptApartIsShownAsAConflict()
    {
        RequestGraphBuilder builder;
        builder.add(RequestId{1}, request(u"2031/1"_s, u"DRUMOVAK"_s));
        builder.add(RequestId{2}, request(u"2031/2"_s, u"DRUMOVAK"_s));
        builder.addSamePerson({RequestId{2},
                               RequestId{1},
                               SamePersonLink::Says::KeptApart,
                               u"Reviewer A"_s,
                               u"Other fingerprints"_s,
                               {2031, 5, 2},
                               -3.25});
        const auto graph = GraphSnapshot::build(builder.take());
        const VisibleGraph visible = project(graph, {});
        QCOMPARE(visible.edges.front().kind, LinkKind::Conflict);
        const WhyLinked why = whyLinked(visible, 0).first();
        QVERIFY2(why.sentence.contains(u"kept apart"_s), qPrintable(why.sentence));
        QVERIFY(why.sentence.contains(u"Other fingerprints"_s));
        QVERIFY(why.sentence.contains(u"-3.2"_s) || why.sentence.contains(u"-3.3"_s));
        QCOMPARE(why.saidBy, u"Reviewer A"_s);
        QCOMPARE(why.dates, u"since 2031-05-02"_s);
    }

    /// Three of five members are read: two more, whichever node said so last; none when all are there.
    void whatWasNotReadIsCounted()
    {
        GraphData data;
        data.nodes = {{u"g"_s, NodeKind::Group, u"Velmara ring"_s, {}, {}, {}}};
        const auto join = [](GraphData &to, const QString &id) {
            to.nodes.append({id, NodeKind::Person, id, {}, {}, {}});
            to.links.append({id, u"g"_s, LinkKind::Membership, false, 1, {}, {}});
        };
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            join(data, id);
        addMoreNode(data, {u"g"_s, 10, 5});
        settleMoreNodes(data);
        const auto first = GraphSnapshot::build(data);
        const VisibleGraph visible = project(first, {});
        QCOMPARE(visible.withheld.nodesNotRead, 2);
        QVERIFY(visible.label(visible.indexOf(MoreNode{u"g"_s, 10, 5}.id())).startsWith(u'2'));
        GraphData next;
        join(next, u"d"_s);
        addMoreNode(next, {u"g"_s, 20, 5});
        const auto second = first->merged(next);
        QCOMPARE(project(second, {}).withheld.nodesNotRead, 1);
        QCOMPARE(second->indexOf(MoreNode{u"g"_s, 10, 5}.id()), -1);
        GraphData last;
        join(last, u"e"_s);
        QCOMPARE(project(second->merged(last), {}).withheld.nodesNotRead, 0);
    }

    void sourceFindsAndBounds()
    {
        GraphData data;
        data.nodes = {{u"g"_s, NodeKind::Group, u"Velmara ring"_s, {}, {}, {}},
                      {u"a"_s, NodeKind::Person, u"Ana"_s, {u"FR"_s}, {}, {}},
                      {u"b"_s, NodeKind::Person, u"Ben"_s, {u"BR"_s}, {}, {}},
                      {u"c"_s, NodeKind::Person, u"Ben"_s, {}, {}, {}}};
        data.links = {{u"a"_s, u"g"_s, LinkKind::Membership, false, 1, {}, {}},
                      {u"b"_s, u"g"_s, LinkKind::Membership, false, 1, {}, {}},
                      {u"b"_s, u"c"_s, LinkKind::Relation, false, 1, {}, {}}};
        const MemoryGraphSource source(GraphSnapshot::build(data));
        QCOMPARE(source.around(u"a"_s, 1, {})->nodes.size(), 2);
        QCOMPARE(source.around(u"a"_s, 2, {})->nodes.size(), 3);
        QCOMPARE(source.around(u"x"_s, 1, {}).error().code, Error::Code::NotFound);
        QCOMPARE(*source.findPerson(u"ana"_s), u"a"_s);
        QVERIFY(!source.findPerson(u"Ben"_s).ok()); // two of that name: not guessed
        QVERIFY(!source.findPerson(u"g"_s).ok());
        QCOMPARE(*source.findGroup(u"velmara RING"_s), u"g"_s);
        const GroupReach reach = source.widestGroups(5, {})->first();
        QCOMPARE(reach.members, 2);
        QCOMPARE(reach.continents, 2);
        QVERIFY(qAbs(reach.spread - 2) < 1e-9);
        QCOMPARE(source.search(u"be"_s, 10, {})->size(), 2);
        QCOMPARE(source.search(u"be"_s, 1, {})->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRequestGraph)
#include "tst_request_graph.moc"
