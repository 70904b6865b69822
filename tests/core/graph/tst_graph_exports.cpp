// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/graph/csv_table.h"
#include "core/graph/graph_export.h"
#include "core/graph/graph_file.h"
#include "core/graph/node_geometry.h"
#include "tests/core/graph/graph_samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace core;

/// Hostile names through every export: what is written can be read, means the same, and nothing of it is interpreted.
class TestGraphExports : public QObject
{
    Q_OBJECT

    VisibleGraph m_graph;
    LayoutResult m_layout;
    QStringList m_names;

    static ViewState circular()
    {
        ViewState state;
        state.layout = LayoutKind::Circular;
        return state;
    }

private Q_SLOTS:
    void initTestCase()
    {
        GraphData data;
        m_names = samples::hostileNames();
        for (int i = 0; i < m_names.size(); ++i) {
            data.nodes.append(
                {u"n%1"_s.arg(i, 2, 10, QChar(u'0')), NodeKind::Person, m_names.at(i), {u"FR"_s}, {}, {}});
            if (i > 0) {
                GraphLink link =
                    samples::tie(u"n%1"_s.arg(i - 1, 2, 10, QChar(u'0')), u"n%1"_s.arg(i, 2, 10, QChar(u'0')));
                link.label = m_names.at(i);
                link.directed = i % 2 == 0;
                data.links.append(link);
            }
        }
        m_graph = project(GraphSnapshot::build(data), circular());
        m_layout = layoutAtOnce(m_graph, circular());
    }

    void svgHoldsTextAsText()
    {
        const QByteArray svg = svgDocument(drawGraph(m_graph, m_layout, lightPalette()), m_graph);
        QXmlStreamReader reader(svg);
        QStringList titles;
        QStringList texts;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            const QString element = reader.name().toString();
            static const QStringList allowed{u"svg"_s,  u"g"_s,    u"title"_s,  u"text"_s,
                                             u"line"_s, u"rect"_s, u"circle"_s, u"polygon"_s};
            QVERIFY2(allowed.contains(element), qPrintable(element));
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                QVERIFY2(!attribute.name().startsWith(u"on") && attribute.name() != u"href",
                         qPrintable(attribute.name().toString()));
            if (element == u"title")
                titles += reader.readElementText();
            else if (element == u"text")
                texts += reader.readElementText();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        for (int i = 0; i < m_names.size() - 1; ++i) // all but the one with a control character, which XML can't hold
            QCOMPARE(titles.at(i), m_names.at(i));
        QCOMPARE(titles.last(), u"[U+0001]control"_s);
        for (const QString &name : std::as_const(m_names))
            QVERIFY2(texts.contains(drawnLabel(name)), qPrintable(drawnLabel(name)));
    }

    void graphMlComesBack()
    {
        GraphFileLimits limits;
        limits.textLength = 20000;
        const auto read = readGraph(graphMlDocument(m_graph, m_layout), {}, limits);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        const auto graph = GraphSnapshot::build(read->data);
        QCOMPARE(graph->nodeCount(), m_graph.nodeCount());
        for (int i = 0; i < graph->nodeCount() - 1; ++i) {
            QCOMPARE(graph->node(i).label, m_names.at(i));
            QCOMPARE(graph->node(i).kind, NodeKind::Person);
            QCOMPARE(graph->node(i).countries, QStringList{u"FR"_s});
        }
        QCOMPARE(graph->linkCount(), m_graph.edgeCount());
        for (int i = 0; i < graph->linkCount() - 1; ++i) {
            QCOMPARE(graph->link(i).directed, m_graph.snapshot->link(i).directed);
            QCOMPARE(graph->link(i).kind, LinkKind::Relation);
            QCOMPARE(graph->link(i).label, m_graph.snapshot->link(i).label);
        }
    }

    void jsonComesBack()
    {
        const QJsonObject object = QJsonDocument::fromJson(jsonDocument(m_graph, m_layout)).object();
        const QJsonArray nodes = object.value(u"nodes"_s).toArray();
        QCOMPARE(nodes.size(), m_names.size());
        for (int i = 0; i < nodes.size(); ++i) {
            QCOMPARE(nodes.at(i)[u"label"_s].toString(), m_names.at(i));
            QCOMPARE(nodes.at(i)[u"x"_s].toDouble(), m_layout.positions[size_t(i)].x());
            QCOMPARE(nodes.at(i)[u"continent"_s].toString(), u"europe"_s);
        }
        const QJsonObject edge = object.value(u"edges"_s).toArray().at(0).toObject();
        QCOMPARE(edge.value(u"kind"_s).toString(), u"relation"_s);
        QVERIFY(edge.value(u"why"_s).toArray().at(0)[u"sentence"_s].toString().contains(m_names.at(0)));
    }

    void csvIsGuardedAgainstFormulas()
    {
        GraphFileLimits limits;
        limits.textLength = 20000;
        const auto table = readCsvTable(csvDocument(m_graph), {}, limits);
        if (!table) {
            // The control character is text for us, but the reader refuses no more than NUL and lone surrogates.
            QFAIL(qPrintable(table.error().message));
        }
        QCOMPARE(table->rows.size(), m_names.size());
        static const QString starts = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20"_s;
        for (qsizetype i = 1; i < table->rows.size(); ++i) {
            for (const QString &cell : table->rows.at(i))
                QVERIFY2(cell.isEmpty() || !starts.contains(cell.trimmed().front()), qPrintable(cell));
        }
        QStringList labels;
        for (qsizetype i = 1; i < table->rows.size(); ++i)
            labels << table->rows.at(i).at(1) << table->rows.at(i).at(3);
        for (const QString &name : std::as_const(m_names))
            QVERIFY2(labels.contains(name) || labels.contains(u'\'' + name), qPrintable(name));
    }

    void dotEscapesInThisOrder()
    {
        QCOMPARE(dotEscaped(u"a\"b"), u"a\\\"b"_s);
        QCOMPARE(dotEscaped(u"x\\"), u"x\\\\"_s);
        QCOMPARE(dotEscaped(u"&#x202e;\\N"), u"&amp;#x202e;\\\\N"_s);
        QCOMPARE(dotEscaped(u"a\nb"), u"a[U+000A]b"_s);
        QVERIFY(dotEscaped(QString(5000, u'x')).size() <= 200);
    }

    /// Graphviz itself reads the export and writes the labels out again: none is interpreted, none adds an attribute.
    void dotComesBackThroughGraphviz()
    {
        const QString neato = QStandardPaths::findExecutable(u"neato"_s);
        if (neato.isEmpty())
            QSKIP("Graphviz is not installed");
        const QTemporaryDir empty;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SERVER_NAME"_s, u"1"_s);
        environment.insert(u"GV_FILE_PATH"_s, empty.path());
        process.setProcessEnvironment(environment);
        process.start(neato, {u"-n2"_s, u"-Tsvg"_s});
        process.write(dotDocument(m_graph, m_layout));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 0);
        QXmlStreamReader reader(process.readAllStandardOutput());
        QStringList texts;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            QVERIFY(reader.name() != u"image" && reader.name() != u"a");
            if (reader.name() == u"text")
                texts += reader.readElementText();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        for (const QString &name : std::as_const(m_names)) {
            QString expected = withVisibleControls(QStringView(name).left(200));
            const bool found = std::ranges::any_of(texts, [&](const QString &text) {
                // Graphviz writes runs of blanks as no-break spaces.
                return QString(text).replace(QChar(0xA0), u' ').trimmed() == expected.trimmed();
            });
            QVERIFY2(found, qPrintable(expected));
        }
    }

    /// What a view hides can't be found in any byte of any export.
    void hiddenDataIsInNoExport()
    {
        GraphData data = samples::network(4, 12, 3);
        for (GraphNode &node : data.nodes) {
            if (node.countries.contains(u"NG"_s))
                node.label = u"WITHHELD %1"_s.arg(node.id);
        }
        ViewState state;
        state.layout = LayoutKind::Sectors;
        const auto snapshot = GraphSnapshot::build(data);
        const VisibleGraph all = project(snapshot, state);
        QVERIFY(
            jsonDocument(all, layoutAtOnce(all, state)).contains("WITHHELD")); // the control: it is there to be hidden
        state.hiddenContinents = 1U << uint(Continent::Africa);
        const VisibleGraph graph = project(snapshot, state);
        QVERIFY(graph.withheld.nodesByFilter > 0);
        const LayoutResult layout = layoutAtOnce(graph, state);
        const QByteArray svg = svgDocument(drawGraph(graph, layout, lightPalette()), graph);
        for (const QByteArray &document : {svg, graphMlDocument(graph, layout), dotDocument(graph, layout),
                                           jsonDocument(graph, layout), csvDocument(graph)})
            QVERIFY(!document.contains("WITHHELD"));
        const QByteArray said = u"Nodes hidden by filters: %1."_s.arg(graph.withheld.nodesByFilter).toUtf8();
        QVERIFY(svg.contains(said));
    }

    void formatsAreKnownByEnding()
    {
        QCOMPARE(graphFormatOfFile(u"/a.b/x.SVG"_s), GraphFormat::Svg);
        QCOMPARE(graphFormatOfFile(u"x.graphml"_s), GraphFormat::GraphMl);
        QVERIFY(!graphFormatOfFile(u"svg"_s));
        QVERIFY(!graphFormatOfFile(u"x.exe"_s));
    }
};

QTEST_GUILESS_MAIN(TestGraphExports)
#include "tst_graph_exports.moc"
