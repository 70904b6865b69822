// SPDX-License-Identifier: GPL-3.0-or-later
// resolve as scripts call it: result columns, exit codes, damaged and wrongly mapped tables.
#include "tests/cli/command_line.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <random>

#include <sys/types.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kTable = "no,given,family,born,paper\n"
                          "1,Velmira,Ostranek,1961-05-17,K4471290\n"
                          "2,Velmria,Ostranek,1961-05-17,K4471290\n"
                          "3,Casimo,Brandell,1948-11-02,B9902133\n"
                          "=4,Tobrak,Wolmitz,1975-09-30,C1288307\n";
const QString kMap = u"id=no,name=given+family,dob=born,document=paper"_s;

} // namespace

class TestResolveCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesEachRecordWithItsCluster()
    {
        const auto outcome = resolve(kTable, kMap);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.isEmpty() && outcome.err.contains("\"figures\""));
        const QList<QByteArray> lines = result().split('\n');
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0], "record,cluster");
        const auto cluster = [&lines](qsizetype line) { return lines[line].split(',').value(1); };
        QCOMPARE(cluster(1), cluster(2));
        QVERIFY(cluster(1) != cluster(3) && cluster(3) != cluster(4) && cluster(1) != cluster(4));
        QVERIFY2(lines[4].startsWith("'=4,"), "the identifier would run as a formula");
    }

    void saysInJsonHowManyPersonsThereAre()
    {
        const auto outcome = resolve(kTable + "5,Orelin\n", kMap, {u"--json"_s});
        QCOMPARE(outcome.exitCode, 3);
        const QJsonObject told = outcome.object();
        QCOMPARE(told[u"records"].toInt(), result().count('\n') - 1);
        QCOMPARE(told[u"clusters"].toInt(), told[u"records"].toInt() - 1); // two rows of kTable are one person
        QCOMPARE(told[u"rejected"].toInt(), 1);
    }

    void wrongCallsAndTablesAreToldOf_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("map");
        QTest::addColumn<int>("expected");
        QTest::newRow("no such column") << kTable << u"id=no,name=forename"_s << 1;
        QTest::newRow("no such key") << kTable << u"id=no,shoe_size=given"_s << 2;
        QTest::newRow("key twice") << kTable << u"id=no,name=given,name=family"_s << 2;
        QTest::newRow("no identifier") << kTable << u"name=given"_s << 2;
        QTest::newRow("identifier alone") << kTable << u"id=no"_s << 2;
        QTest::newRow("no equals sign") << kTable << u"id"_s << 2;
        QTest::newRow("empty file") << QByteArray() << kMap << 1;
        QTest::newRow("header alone") << kTable.left(kTable.indexOf('\n') + 1) << kMap << 0;
        QTest::newRow("short row") << kTable + "5,Orelin\n" << kMap << 3;
        QTest::newRow("row without identifier") << kTable + ",Orelin,Drumovak,,\n" << kMap << 3;
        QTest::newRow("open quote") << kTable + "5,\"Orelin,Drumovak,,\n" << kMap << 3;
    }
    void wrongCallsAndTablesAreToldOf()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, map);
        QFETCH(int, expected);
        const auto outcome = resolve(table, map);
        QCOMPARE(outcome.exitCode, expected);
        QVERIFY(!outcome.err.isEmpty());
        // The rows that can be read are in the result whatever stands beside them.
        if (expected == 3)
            QCOMPARE(result().count('\n'), 5);
        else if (expected != 0)
            QVERIFY(!QFile::exists(m_cli.path(u"clusters.csv"_s)));
    }

    void damagedBytesNeverEndTheProgramBadly()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 40; ++round) {
            QByteArray table = kTable;
            for (int change = 0; change < 4; ++change)
                table[qsizetype(random() % quint32(table.size()))] = static_cast<char>(random() % 256);
            const auto outcome = resolve(table, kMap);
            QVERIFY2(outcome.exitCode == 0 || outcome.exitCode == 1 || outcome.exitCode == 3, table.toHex());
        }
    }

    /// Whenever Ctrl+C comes, the result is there as a whole or not at all, and nothing else is left.
    void anInterruptLeavesNoHalfResult_data()
    {
        QTest::addColumn<int>("milliseconds");
        for (const int wait : {50, 400, 900, 1600})
            QTest::newRow(QByteArray::number(wait)) << wait;
    }
    void anInterruptLeavesNoHalfResult()
    {
        QFETCH(int, milliseconds);
        constexpr int kRows = 8000;
        QTemporaryDir folder;
        QFile table(folder.filePath(u"persons.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("no,given,family,born,paper\n");
        for (int row = 0; row < kRows; ++row)
            table.write(u"%1,Vel%2,Ostr%3,19%4-05-17,K%5\n"_s.arg(row)
                            .arg(row % 97)
                            .arg(row % 89)
                            .arg(40 + row % 50)
                            .arg(1000000 + row / 2)
                            .toUtf8());
        table.close();
        QProcess process;
        process.start(CommandLine::program(), {u"resolve"_s, table.fileName(), u"--map"_s, kMap, u"--out"_s,
                                               folder.filePath(u"clusters.csv"_s)});
        QVERIFY(process.waitForStarted());
        if (!process.waitForFinished(milliseconds))
            ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(60000));
        const bool done = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        // Once the result is written, an interrupt may still end the process while it gives back its memory.
        QFile result(folder.filePath(u"clusters.csv"_s));
        const bool written = result.exists();
        QVERIFY(written || !done);
        const QStringList left = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QCOMPARE(left, written ? QStringList({u"clusters.csv"_s, u"persons.csv"_s}) : QStringList{u"persons.csv"_s});
        if (written) {
            QVERIFY(result.open(QIODevice::ReadOnly));
            QCOMPARE(result.readAll().count('\n'), kRows + 1);
        }
    }

private:
    CommandLine::Outcome resolve(const QByteArray &table, const QString &map, const QStringList &more = {}) const
    {
        QFile::remove(m_cli.path(u"clusters.csv"_s));
        QFile file(m_cli.path(u"persons.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
            qFatal("The table could not be written.");
        file.close();
        return m_cli.run(
            QStringList{u"resolve"_s, file.fileName(), u"--map"_s, map, u"--out"_s, m_cli.path(u"clusters.csv"_s)} +
            more);
    }
    [[nodiscard]] QByteArray result() const
    {
        QFile file(m_cli.path(u"clusters.csv"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    CommandLine m_cli;
};

QTEST_GUILESS_MAIN(TestResolveCommand)
#include "tst_resolve_command.moc"
