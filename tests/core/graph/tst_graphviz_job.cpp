// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graphviz_job.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

class TestGraphvizJob : public QObject
{
    Q_OBJECT

    static GraphvizRequest triangle()
    {
        GraphvizRequest request;
        request.engine = u"sfdp"_s;
        request.attributes = "overlap=prism";
        request.parts = {{{{86, 29}, {86, 29}, {86, 29}}, {{0, 1}, {1, 2}, {2, 0}}, -1}};
        return request;
    }

    /// A stand-in child: a shell script in a folder of its own.
    static QString script(const QTemporaryDir &folder, const QByteArray &body)
    {
        const QString path = folder.filePath(u"dot"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("#!/bin/sh\n" + body);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

private Q_SLOTS:
    void inputHoldsNumbersOnly()
    {
        const QByteArray dot = graphvizInput(triangle());
        // Beside the fixed words of the language and the engine's settings there are only numbers.
        QByteArray rest = dot;
        for (const char *word :
             {"graph", "node", "overlap", "prism", "shape", "box", "fixedsize", "true", "label", "width", "height"})
            rest.replace(word, "");
        QVERIFY2(!QString::fromLatin1(rest).contains(QRegularExpression(u"[A-Za-z]"_s)), rest.constData());
    }

    void laysOutApart()
    {
        if (QStandardPaths::findExecutable(u"dot"_s).isEmpty())
            QSKIP("Graphviz is not installed");
        const auto points = runGraphviz(triangle(), {});
        QVERIFY(points.ok());
        QCOMPARE(points->size(), size_t(1));
        QCOMPARE(points->front().size(), size_t(3));
        const QPointF gap = points->front()[0] - points->front()[1];
        QVERIFY(qAbs(gap.x()) > 80 || qAbs(gap.y()) > 28);
    }

    void cancelKillsTheChildSoon()
    {
        const QTemporaryDir folder;
        GraphvizRequest request = triangle();
        request.program = script(folder, "mkdir " + folder.filePath(u"pid"_s).toUtf8() + "-$$\nexec sleep 30\n");
        TaskContext task;
        // The child may make a folder but no file: its name tells the process id.
        const auto started = [&] { return QDir(folder.path()).entryList({u"pid-*"_s}, QDir::Dirs); };
        task.canceled = [&] { return !started().isEmpty(); };
        const auto points = runGraphviz(request, task);
        QCOMPARE(points.error().code, Error::Code::Canceled);
        QCOMPARE(started().size(), 1);
        QVERIFY(!QDir(u"/proc/"_s + started().first().mid(4)).exists());
    }

    void deadlineStopsTheChild()
    {
        const QTemporaryDir folder;
        GraphvizRequest request = triangle();
        request.program = script(folder, "exec sleep 30\n");
        request.deadlineMs = 100;
        const auto points = runGraphviz(request, {});
        QCOMPARE(points.error().code, Error::Code::Io);
        QVERIFY(points.error().message.contains(u"too long"_s)); // not what an ended child without an answer gives
    }

    void badChildrenAreErrors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("crashes") << QByteArray("kill -SEGV $$\n");
        QTest::newRow("fails") << QByteArray("exit 3\n");
        QTest::newRow("says nothing") << QByteArray("cat > /dev/null\n");
        QTest::newRow("says nonsense") << QByteArray("cat > /dev/null; echo graph; echo node 0 x y\n");
        QTest::newRow("leaves a node out")
            << QByteArray("cat > /dev/null; echo graph 1 2 2; echo node 0 1 1; echo stop\n");
        QTest::newRow("names a node too many")
            << QByteArray("cat > /dev/null; echo graph 1 2 2; for i in 0 1 2 3; do echo node $i 1 1; done\n");
        QTest::newRow("gives no number") << QByteArray(
            "cat > /dev/null; echo graph 1 2 2; for i in 0 1 2; do echo node $i nan 1; done\n");
        QTest::newRow("does not read its input") << QByteArray("exit 0\n");
    }

    void badChildrenAreErrors()
    {
        QFETCH(QByteArray, body);
        const QTemporaryDir folder;
        GraphvizRequest request = triangle();
        request.program = script(folder, body);
        const auto points = runGraphviz(request, {});
        QVERIFY(!points.ok());
        QVERIFY(!points.error().message.isEmpty());
    }

    void missingProgramIsAnError()
    {
        GraphvizRequest request = triangle();
        request.program = u"/nonexistent/dot"_s;
        QVERIFY(!runGraphviz(request, {}).ok());
    }

    void childSeesAnEmptyWorld()
    {
        const QTemporaryDir folder;
        qputenv("ND_SECRET", "name of a person");
        GraphvizRequest request = triangle();
        // The child may not write files: it answers through its exit code.
        request.program =
            script(folder, "[ -z \"$ND_SECRET\" ] && [ -n \"$SERVER_NAME\" ] && [ -d \"$GV_FILE_PATH\" ] || exit 9\n"
                           "[ \"$(ulimit -c)\" = 0 ] && [ \"$(ulimit -f)\" = 0 ] || exit 8\n"
                           "cat > /dev/null; echo graph 1 2 2; for i in 0 1 2; do echo node $i 1 1; done\n");
        QVERIFY(runGraphviz(request, {}).ok());
        qunsetenv("ND_SECRET");
    }
};

QTEST_GUILESS_MAIN(TestGraphvizJob)
#include "tst_graphviz_job.moc"
