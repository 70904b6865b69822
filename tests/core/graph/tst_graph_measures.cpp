// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_file.h"
#include "core/graph/graph_measures.h"
#include "tests/core/graph/graph_samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

class TestGraphMeasures : public QObject
{
    Q_OBJECT

    static bool near(double a, double b) { return std::abs(a - b) < 1e-6; }

private Q_SLOTS:
    /// a–b–c–d and a triangle d–e–f, by hand. Betweenness of b: pairs (a; c d e f) = 4. c: (a b; d e f) = 6.
    /// d: (a b c; e f) = 6. Closeness of a: distances 1 2 3 4 4 = 14, 5/14.
    void pathWithTriangleByHand()
    {
        core::GraphData data;
        for (const auto &[a, b] : {std::pair(u"a"_s, u"b"_s),
                                   {u"b"_s, u"c"_s},
                                   {u"c"_s, u"d"_s},
                                   {u"d"_s, u"e"_s},
                                   {u"e"_s, u"f"_s},
                                   {u"f"_s, u"d"_s},
                                   {u"b"_s, u"a"_s},
                                   {u"e"_s, u"e"_s}})
            data.links.append(samples::tie(a, b)); // b–a again and a loop must not count
        data.nodes.append(samples::person(u"lone"_s));
        const auto graph = core::GraphSnapshot::build(data);
        const auto measures = core::measureGraph(*graph, {});
        QVERIFY(measures.ok());
        QCOMPARE(measures->components, (std::vector{6, 1}));
        QCOMPARE(measures->edges.size(), size_t(6));
        const auto of = [&](QStringView id) { return measures->nodes[size_t(graph->indexOf(id))]; };
        QCOMPARE(of(u"a").degree, 1);
        QCOMPARE(of(u"d").degree, 3);
        QVERIFY(near(of(u"b").betweenness, 4));
        QVERIFY(near(of(u"c").betweenness, 6));
        QVERIFY(near(of(u"d").betweenness, 6));
        QVERIFY(near(of(u"e").betweenness, 0));
        QVERIFY(near(of(u"a").closeness, 5.0 / 14));
        QVERIFY(std::isnan(of(u"lone").closeness));
        QCOMPARE(of(u"a").core, 1);
        QCOMPARE(of(u"e").core, 2);
        QCOMPARE(of(u"lone").core, 0);
        for (const auto &[id, expected] :
             {std::pair(u"a"_s, false), {u"b"_s, true}, {u"c"_s, true}, {u"d"_s, true}, {u"e"_s, false}})
            QCOMPARE(of(id).articulation, expected);
        int bridges = 0;
        for (const core::UndirectedEdge &edge : measures->edges)
            bridges += edge.bridge ? 1 : 0;
        QCOMPARE(bridges, 3);
    }

    /// Star with three leaves: the eigenvector of the adjacency matrix to √3 is (√3, 1, 1, 1), scaled (1, 1/√3, …).
    void eigenvectorOfStar()
    {
        core::GraphData data;
        for (const QString &leaf : {u"b"_s, u"c"_s, u"d"_s})
            data.links.append(samples::tie(u"a"_s, leaf));
        const auto measures = core::measureGraph(*core::GraphSnapshot::build(data), {});
        QVERIFY(near(measures->nodes[0].eigenvector, 1));
        for (size_t i = 1; i < 4; ++i)
            QVERIFY(near(measures->nodes[i].eigenvector, 1 / std::sqrt(3.0)));
    }

    void communitiesAreTheTwoTriangles()
    {
        core::GraphData data;
        for (const auto &[a, b] : {std::pair(u"a"_s, u"b"_s),
                                   {u"b"_s, u"c"_s},
                                   {u"c"_s, u"a"_s},
                                   {u"d"_s, u"e"_s},
                                   {u"e"_s, u"f"_s},
                                   {u"f"_s, u"d"_s},
                                   {u"c"_s, u"d"_s}})
            data.links.append(samples::tie(a, b));
        const auto measures = core::measureGraph(*core::GraphSnapshot::build(data), {});
        QList<int> communities;
        for (const core::NodeMeasures &node : measures->nodes)
            communities.append(node.community);
        QCOMPARE(communities, (QList{0, 0, 0, 1, 1, 1}));
    }

    void emptyAndTielessGraphs()
    {
        QVERIFY(core::measureGraph(*core::GraphSnapshot::build({}), {}).ok());
        core::GraphData lone;
        lone.nodes = {samples::person(u"a"_s), samples::person(u"b"_s)};
        const auto measures = core::measureGraph(*core::GraphSnapshot::build(lone), {});
        QVERIFY(measures.ok());
        QCOMPARE(measures->components, (std::vector{1, 1}));
        QCOMPARE(measures->nodes[0].eigenvector, 0.0);
    }

    void sameForAnyInputOrder()
    {
        const core::GraphData data = samples::network(4, 20, 3);
        const auto first = core::measureGraph(*core::GraphSnapshot::build(data), {});
        for (quint64 seed = 0; seed < 5; ++seed) {
            const auto again = core::measureGraph(*core::GraphSnapshot::build(samples::shuffled(data, seed)), {});
            for (size_t i = 0; i < first->nodes.size(); ++i) {
                QCOMPARE(again->nodes[i].betweenness, first->nodes[i].betweenness);
                QCOMPARE(again->nodes[i].eigenvector, first->nodes[i].eigenvector);
                QCOMPARE(again->nodes[i].community, first->nodes[i].community);
            }
        }
    }

    void cancelEndsIt()
    {
        core::TaskContext task;
        task.canceled = [] { return true; };
        const auto measures = core::measureGraph(*core::GraphSnapshot::build(samples::network(10, 60, 1)), task);
        QVERIFY(!measures.ok());
        QCOMPARE(measures.error().code, core::Error::Code::Canceled);
    }

    /// Three published criminal networks; the reference was computed in plain Python from the same files.
    void publishedNetworks()
    {
        const QString folder = QStringLiteral(ND_SHARED_DIR) + u"/data/criminal-networks/"_s;
        QFile reference(folder + u"expected-structure.json"_s);
        if (!reference.open(QIODevice::ReadOnly))
            QSKIP("the criminal networks data set does not stand beside the project");
        const QJsonObject all = QJsonDocument::fromJson(reference.readAll()).object();
        for (const QString &name : all.keys()) {
            const QJsonObject expected = all.value(name).toObject();
            const auto content = core::readGraphFile(folder + expected.value(u"file"_s).toString(), {});
            QVERIFY2(content.ok(), qPrintable(name));
            const auto graph = core::GraphSnapshot::build(content->data);
            const auto measures = core::measureGraph(*graph, {});
            QCOMPARE(graph->nodeCount(), expected.value(u"nodes"_s).toInt());
            QCOMPARE(int(measures->edges.size()), expected.value(u"undirected_edges"_s).toInt());
            QJsonArray components;
            for (const int size : measures->components)
                components.append(size);
            QCOMPARE(components, expected.value(u"components"_s).toArray());
            int largestCore = 0;
            std::set<QString> articulations;
            for (int i = 0; i < graph->nodeCount(); ++i) {
                largestCore = std::max(largestCore, measures->nodes[size_t(i)].core);
                if (measures->nodes[size_t(i)].articulation)
                    articulations.insert(graph->node(i).id);
            }
            QCOMPARE(largestCore, expected.value(u"max_core"_s).toInt());
            std::set<QString> expectedArticulations;
            for (const QJsonValue &id : expected.value(u"articulation_points"_s).toArray())
                expectedArticulations.insert(id.toString());
            QCOMPARE(articulations, expectedArticulations);
            for (const QJsonValue &row : expected.value(u"top_degree"_s).toArray())
                QCOMPARE(measures->nodes[size_t(graph->indexOf(row.toArray().at(0).toString()))].degree,
                         row.toArray().at(1).toInt());
            for (const QJsonValue &row : expected.value(u"top_betweenness_unnormalised"_s).toArray())
                QVERIFY(std::abs(measures->nodes[size_t(graph->indexOf(row.toArray().at(0).toString()))].betweenness -
                                 row.toArray().at(1).toDouble()) < 1e-5);
        }
    }
};

QTEST_GUILESS_MAIN(TestGraphMeasures)
#include "tst_graph_measures.moc"
