// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_file.h"
#include "core/graph/graph_snapshot.h"
#include "tests/core/graph/graph_samples.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

class TestGraphReaders : public QObject
{
    Q_OBJECT

    /// "a-b:1 …": the links of a file, in canonical order; "a>b" when directed.
    static QString ties(const QByteArray &content)
    {
        const auto read = readGraph(content, {});
        if (!read)
            return u"error: "_s + read.error().message;
        const auto graph = GraphSnapshot::build(read->data);
        QStringList list;
        for (int i = 0; i < graph->linkCount(); ++i) {
            const GraphLink &link = graph->link(i);
            list += link.from + (link.directed ? u'>' : u'-') + link.to + u':' + QString::number(link.weight);
        }
        return list.join(u' ');
    }

    static QByteArray fileContent(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void edgeLists_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        const QString two = u"1-2:1 2-3:5"_s;
        QTest::newRow("tab, no header") << QByteArray("1\t2\t1\n2\t3\t5\n") << two;
        QTest::newRow("comma with header") << QByteArray("source,target,weight\n1,2,1\n2,3,5\n") << two;
        QTest::newRow("header in another order") << QByteArray("weight;to;from\n1;2;1\n5;3;2\n") << two;
        QTest::newRow("semicolon") << QByteArray("1;2;1\r\n2;3;5\r\n") << two;
        QTest::newRow("blanks") << QByteArray("1 2 1\n 2   3 5 \n") << two;
        QTest::newRow("old line ends") << QByteArray("1,2,1\r2,3,5") << two;
        QTest::newRow("unknown header over numbers") << QByteArray("p,q,n\n1,2,1\n2,3,5\n") << two;
        QTest::newRow("byte order mark and quotes") << QByteArray("\xEF\xBB\xBF\"1\",\"2\",1\n2,3,5\n") << two;
        QTest::newRow("comments") << QByteArray("# from a tool\n1,2,1\n2,3,5\n") << two;
        QTest::newRow("no weight") << QByteArray("a,b\nb,c\n") << u"a-b:1 b-c:1"_s;
        QTest::newRow("both directions") << QByteArray("a,b,2\nb,a,2\n") << u"a-b:2"_s;
        QTest::newRow("names with separators")
            << QByteArray("\"DRU, Ore\",\"say \"\"x\"\"\"\n") << u"DRU, Ore-say \"x\":1"_s;
        QTest::newRow("kind in the third column") << QByteArray("a,b,relation\nb,c,listed\n") << u"a-b:1 b-c:1"_s;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0,\0b\0\n\0",
                                              10)
                                << u"a-b:1"_s;
    }

    void edgeLists()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, expected);
        QCOMPARE(ties(content), expected);
    }

    void matrices()
    {
        // UCINET: byte order mark, empty quoted corner, labels with a comma; symmetric.
        QCOMPARE(ties("\xEF\xBB\xBF\"\",\"a, x\",b,c*\n\"a, x\",0,2,0\nb,2,0,1\nc*,0,1,0\n"), u"a, x-b:2 b-c*:1"_s);
        // Not symmetric, so directed; columns in another order than rows; c has no tie but stays.
        const QByteArray directed = ",b,a,c\na,3,0,0\nb,0,1,0\nc,0,0,0\n";
        QCOMPARE(ties(directed), u"a>b:3 b>a:1"_s);
        QCOMPARE(readGraph(directed, {})->data.nodes.size(), 3);
        // Persons by events; the label "b" on both sides is two nodes.
        const auto twoModes = readGraph(",m1,b\na,1,0\nb,1,1\n", {});
        QVERIFY(twoModes.ok());
        const auto graph = GraphSnapshot::build(twoModes->data);
        QCOMPARE(graph->nodeCount(), 4);
        QCOMPARE(graph->kind(graph->indexOf(u"event:b")), NodeKind::Event);
        QCOMPARE(graph->kind(graph->indexOf(u"b")), NodeKind::Person);
        QCOMPARE(graph->linkCount(), 3);
    }

    void badTablesSayWhere_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("only blanks") << QByteArray("\n\n  \n") << u"empty"_s;
        QTest::newRow("one column") << QByteArray("a\nb\n") << u"Line 1"_s;
        QTest::newRow("end missing") << QByteArray("a,b\nc,\n") << u"Line 2"_s;
        QTest::newRow("weight no number") << QByteArray("from,to,weight\na,b,1\nb,c,x\n") << u"Line 3"_s;
        QTest::newRow("open quote") << QByteArray("a,b\nb,\"c\n") << u"Line 2"_s;
        QTest::newRow("matrix row short") << QByteArray(",a,b\na,0,1\nb,1\n") << u"Line 3"_s;
        QTest::newRow("matrix with words") << QByteArray(",a,b\na,0,x\nb,1,0\n") << u"Line 2"_s;
        QTest::newRow("not UTF-8") << QByteArray("a,\xC3\x28\n") << u"UTF-8"_s;
        QTest::newRow("NUL") << QByteArray("a,b\0c\n", 6) << u"not text"_s;
    }

    void badTablesSayWhere()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        const auto read = readGraph(content, {});
        QVERIFY(!read.ok());
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    }

    void graphMl()
    {
        const auto read =
            readGraph("<?xml version='1.0'?><graphml xmlns='http://graphml.graphdrawing.org/xmlns' "
                      "xmlns:y='http://www.yworks.com/xml/graphml'>"
                      "<key id='d0' for='node' attr.name='label'/><key id='d1' for='edge' attr.name='weight'/>"
                      "<key id='d2' for='node' yfiles.type='nodegraphics'/><key id='d3' for='node' "
                      "attr.name='country'><default>FR</default></key>"
                      "<graph edgedefault='directed'><node id='n1'><data key='d0'>A &amp; B</data></node>"
                      "<node id='n2'><data key='d2'><y:ShapeNode><y:NodeLabel><![CDATA[ <b>C</b> "
                      "]]><y:LabelModel>x</y:LabelModel></y:NodeLabel>"
                      "<y:NodeLabel>second</y:NodeLabel></y:ShapeNode></data><data key='d3'>BR</data></node>"
                      "<node id='n3'><graph edgedefault='undirected'><node id='n4'/><edge source='n4' "
                      "target='n1'/></graph></node>"
                      "<edge source='n1' target='n2'><data key='d1'>2.5</data></edge>"
                      "<edge source='n2' target='n3' directed='false'/><hyperedge/></graph></graphml>",
                      {});
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        QCOMPARE(read->warnings.size(), 2);
        const auto graph = GraphSnapshot::build(read->data);
        QCOMPARE(graph->node(graph->indexOf(u"n1")).label, u"A & B"_s);
        QCOMPARE(graph->node(graph->indexOf(u"n2")).label, u"<b>C</b>"_s);
        QCOMPARE(graph->node(graph->indexOf(u"n3")).label, u"n3"_s);
        QCOMPARE(graph->node(graph->indexOf(u"n1")).countries, QStringList{u"FR"_s});
        QCOMPARE(graph->node(graph->indexOf(u"n2")).countries, QStringList{u"BR"_s});
        QStringList links;
        for (int i = 0; i < graph->linkCount(); ++i)
            links += graph->link(i).from + (graph->link(i).directed ? u'>' : u'-') + graph->link(i).to;
        QCOMPARE(links, (QStringList{u"n1>n2"_s, u"n1-n4"_s, u"n2-n3"_s}));
    }

    void badGraphMlIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("document type") << QByteArray("<!DOCTYPE graphml [<!ENTITY a 'x'>]><graphml><graph/></graphml>");
        QTest::newRow("external document type")
            << QByteArray("<!DOCTYPE graphml SYSTEM 'file:///etc/passwd'><graphml><graph/></graphml>");
        QTest::newRow("unknown entity") << QByteArray("<graphml><graph><node id='&x;'/></graph></graphml>");
        QTest::newRow("cut off") << QByteArray("<graphml><graph><node id='a'>");
        QTest::newRow("no graph") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
        QTest::newRow("node without id") << QByteArray("<graphml><graph><node/></graph></graphml>");
        QTest::newRow("edge without end") << QByteArray("<graphml><graph><edge source='a'/></graph></graphml>");
        QTest::newRow("deep") << QByteArray("<graphml><graph>") + QByteArray("<x>").repeated(100000);
        QByteArray wide = "<graphml><graph><node id='a' ";
        for (int i = 0; i < 400; ++i)
            wide += "a" + QByteArray::number(i) + "='1' ";
        QTest::newRow("many attributes") << wide + "/></graph></graphml>";
    }

    void badGraphMlIsRefused()
    {
        QFETCH(QByteArray, content);
        const auto read = readGraph(content, {});
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, Error::Code::InvalidInput);
    }

    void boundsAreKept()
    {
        GraphFileLimits limits;
        limits.nodes = 3;
        limits.links = 10;
        limits.textLength = 20;
        limits.bytes = 300;
        QVERIFY(readGraph("a,b\nb,c\n", {}, limits).ok());
        QVERIFY(!readGraph("a,b\nb,c\nc,d\n", {}, limits).ok());
        QVERIFY(!readGraph(QByteArray("a,b\n").repeated(40), {}, limits).ok());
        QVERIFY(!readGraph("a," + QByteArray(21, 'x'), {}, limits).ok());
        QVERIFY(!readGraph(QByteArray(301, 'x'), {}, limits).ok());
        QVERIFY(!readGraph("<graphml><graph><node id='a'/><node id='b'/><node id='c'/><node id='d'/></graph></graphml>",
                           {}, limits)
                     .ok());
    }

    void cancelIsAnswered()
    {
        TaskContext task;
        task.canceled = [] { return true; };
        QCOMPARE(readGraph("a,b\nb,c\n", task).error().code, Error::Code::Canceled);
    }

    /// Bytes of good files changed at random: the reader answers with a graph or an error, and never with more than
    /// the limits allow.
    void mutationsNeverBreakIt()
    {
        const QList<QByteArray> seeds = {
            fileContent(QStringLiteral(ND_TEST_DATA) + u"/graph/four-groups.graphml"_s).left(4000) +
                "</graph></graphml>",
            "source,target,weight\n1,2,1\n\"a, b\",\"c\"\"d\",5\n",
            "\xEF\xBB\xBF\"\",a,b,c\na,0,2,0\nb,2,0,1\nc,0,1,0\n",
            "1 2 3\n2 3 4\n# x\n",
        };
        Random random(20310417);
        const QByteArray spice("<>&;\"',\n\r\t \0\xFF\xC3]!-/=#09", 22);
        int good = 0;
        for (int round = 0; round < 6000; ++round) {
            QByteArray content = seeds.at(round % seeds.size());
            const int changes = 1 + int(random.below(6));
            for (int i = 0; i < changes; ++i) {
                const qsizetype at = random.below(quint32(content.size()));
                switch (random.below(4)) {
                case 0:
                    content[at] = spice.at(random.below(quint32(spice.size())));
                    break;
                case 1:
                    content.remove(at, 1 + random.below(20));
                    break;
                case 2:
                    content.insert(at, content.mid(random.below(quint32(content.size())), random.below(60)));
                    break;
                default:
                    content[at] = char(random.below(256));
                }
                if (content.isEmpty())
                    content = "x";
            }
            const auto read = readGraph(content, {});
            if (read) {
                GraphSnapshot::build(read->data);
                ++good;
            } else {
                QVERIFY(!read.error().message.isEmpty());
            }
        }
        QVERIFY(good > 100); // some changes must leave a file that can be read, else only the refusal is tried
    }

    void hostileXmlAndCsvFiles()
    {
        int files = 0;
        for (const QString &folder : {u"/data/fuzz-xml"_s, u"/data/fuzz-csv"_s}) {
            QDirIterator each(QStringLiteral(ND_SHARED_DIR) + folder, QDir::Files, QDirIterator::Subdirectories);
            while (each.hasNext()) {
                const auto read = readGraphFile(each.next(), {});
                QVERIFY(read.ok() || !read.error().message.isEmpty());
                ++files;
            }
        }
        if (files == 0)
            QSKIP("the hostile XML and CSV collections do not stand beside the project");
    }

    void fileOfYed()
    {
        const auto content = fileContent(QStringLiteral(ND_SHARED_DIR) + u"/data/graphml-yed/items05.graphml"_s);
        if (content.isEmpty())
            QSKIP("the yEd example does not stand beside the project");
        const auto read = readGraph(content, {});
        QVERIFY(read.ok());
        QCOMPARE(read->data.nodes.size(), 16);
        QCOMPARE(read->data.links.size(), 15);
        const auto named = std::ranges::count_if(read->data.nodes, [](const GraphNode &n) { return n.label != n.id; });
        QCOMPARE(named, 12); // the labels of n12 to n15 are blank in the file
    }
};

QTEST_GUILESS_MAIN(TestGraphReaders)
#include "tst_graph_readers.moc"
