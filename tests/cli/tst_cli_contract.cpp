// SPDX-License-Identifier: GPL-3.0-or-later
// What scripts may rely on: exit codes, one JSON value on standard output, the keys of each command.
#include "tests/cli/command_line.h"
#include "tests/core/review/review_desk.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestCliContract : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QList<Request> requests;
        for (int i = 1; i <= 40; ++i)
            requests.append(ReviewDesk::complete(u"2031/%1"_s.arg(i)));
        m_file = m_desk.write(u"requests.jsonl"_s, requests);
        const auto outcome = m_cli.run({u"import"_s, m_file, u"--json"_s});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.object()[u"added"].toInt(), 40);
    }

    void exitCodesAreStable_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("expected");
        QTest::newRow("done") << QStringList{u"queue"_s} << 0;
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << 2;
        QTest::newRow("unknown option") << QStringList{u"queue"_s, u"--colour"_s, u"red"_s} << 2;
        QTest::newRow("missing value") << QStringList{u"queue"_s, u"--limit"_s} << 2;
        QTest::newRow("bad number") << QStringList{u"queue"_s, u"--limit"_s, u"-3"_s} << 2;
        QTest::newRow("missing argument") << QStringList{u"show"_s} << 2;
        QTest::newRow("unknown request") << QStringList{u"show"_s, u"1999/1"_s} << 1;
        QTest::newRow("missing file") << QStringList{u"import"_s, u"nothing-here.json"_s} << 1;
        QTest::newRow("unknown step") << QStringList{u"links"_s, u"marry"_s} << 2;
        QTest::newRow("half a pair") << QStringList{u"links"_s, u"merge"_s, u"2031/1"_s} << 2;
        QTest::newRow("nothing to undo") << QStringList{u"links"_s, u"undo"_s} << 1;
        QTest::newRow("no reason") << QStringList{u"decide"_s, u"2031/1"_s, u"refuse"_s} << 4;
    }
    void exitCodesAreStable()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, expected);
        const auto outcome = m_cli.run(arguments);
        QCOMPARE(outcome.exitCode, expected);
        if (expected != 0) {
            QVERIFY(outcome.out.isEmpty());
            QVERIFY(!outcome.err.isEmpty());
        }
    }

    void aCaseFileMustBeNamed()
    {
        const auto outcome = m_cli.runBare({u"queue"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.err.contains("--case-file"));
    }

    void rejectedInputIsExitThreeAndInTheReport()
    {
        const QString bad = m_desk.write(u"bad.jsonl"_s, QByteArrayList{"{\"format\": 1,,"});
        const auto outcome = m_cli.run({u"import"_s, bad, u"--json"_s});
        QCOMPARE(outcome.exitCode, 3);
        const QJsonArray rejected = outcome.object()[u"rejected"].toArray();
        QCOMPARE(rejected.size(), 1);
        const QJsonObject problem = rejected.first().toObject();
        QCOMPARE(problem[u"file"].toString(), u"bad.jsonl"_s);
        QVERIFY(problem.contains(u"line"_s) || problem.contains(u"index"_s));
        QVERIFY(problem.contains(u"field"_s));
        QVERIFY(!problem[u"reason"].toString().isEmpty());
    }

    void helpIsAResultAndNamesTheCall()
    {
        const auto overview = m_cli.runBare({u"--help"_s});
        QCOMPARE(overview.exitCode, 0);
        QVERIFY(overview.out.contains("rank-simulate"));
        for (const QStringList &call : {QStringList{u"help"_s, u"import"_s}, QStringList{u"import"_s, u"--help"_s}}) {
            const auto outcome = m_cli.runBare(call);
            QCOMPARE(outcome.exitCode, 0);
            QVERIFY(outcome.out.contains("import FILE"));
            QVERIFY(outcome.err.isEmpty());
        }
        QCOMPARE(m_cli.runBare({u"help"_s, u"frobnicate"_s}).exitCode, 2);
        QCOMPARE(m_cli.runBare({u"--version"_s}).exitCode, 0);
    }

    void theManualTellsEveryCommandAndOption()
    {
        QFile page(QStringLiteral(ND_SOURCE_DIR "/packaging/man/noticedesk-cli.1"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString manual = QString::fromUtf8(page.readAll()).replace(u"\\-"_s, u"-"_s);
        const QString overview = QString::fromUtf8(m_cli.runBare({u"help"_s}).out);
        static const QRegularExpression row(u"^  ([a-z-]+) +\\S"_s, QRegularExpression::MultilineOption);
        static const QRegularExpression option(u"--[a-z-]+"_s);
        int commands = 0;
        for (auto found = row.globalMatch(overview); found.hasNext(); ++commands) {
            const QString name = found.next().captured(1);
            QVERIFY2(manual.contains(u"\n.BI "_s + name) || manual.contains(u"\n.BI \""_s + name), qPrintable(name));
            const QString help = QString::fromUtf8(m_cli.runBare({u"help"_s, name}).out);
            for (auto used = option.globalMatch(help); used.hasNext();) {
                const QString word = used.next().captured();
                QVERIFY2(manual.contains(word), qPrintable(name + u' ' + word));
            }
        }
        QVERIFY(commands > 20);
    }

    void theQueueHasTheKeysOfTheContract()
    {
        const auto outcome = m_cli.run({u"queue"_s, u"--limit"_s, u"5"_s, u"--json"_s});
        QCOMPARE(outcome.array().size(), 5);
        const QJsonObject row = outcome.array().first().toObject();
        for (const QString &key : {u"id"_s, u"type"_s, u"source"_s, u"state"_s, u"route"_s, u"concern"_s, u"band"_s,
                                   u"due"_s, u"indicators"_s})
            QVERIFY2(row.contains(key), qPrintable(key));
        QCOMPARE(outcome.out.count('\n'), 1);
    }

    void namesAreComparedAsColumnsOrAsJson()
    {
        const QString pairs = m_cli.path(u"pairs.tsv"_s);
        QFile file(pairs);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Orelin Vastrou\tOrelin Vastrou\nOrelin Vastrou\tMibako Tundeli\n");
        file.close();
        const QByteArrayList columns = m_cli.runBare({u"compare"_s, u"--batch"_s, pairs}).out.trimmed().split('\n');
        const QByteArrayList objects =
            m_cli.runBare({u"compare"_s, u"--batch"_s, pairs, u"--json"_s}).out.trimmed().split('\n');
        QCOMPARE(objects.size(), 2);
        QCOMPARE(columns.size(), 2);
        for (qsizetype i = 0; i < 2; ++i) {
            const QJsonObject object = QJsonDocument::fromJson(objects.at(i)).object();
            const QByteArrayList cells = columns.at(i).split('\t');
            QCOMPARE(cells.size(), 4);
            QCOMPARE(object[u"right"].toString().toUtf8(), cells.at(1));
            QVERIFY(std::abs(object[u"p"].toDouble() - cells.at(2).toDouble()) < 1e-4);
            QVERIFY(std::abs(object[u"bits"].toDouble() - cells.at(3).toDouble()) < 1e-4);
            QCOMPARE(object[u"p"].toDouble() > .5, i == 0);
        }
        QVERIFY(m_cli.runBare({u"compare"_s, u"Orelin"_s, u"Orelin"_s, u"--json"_s}).object().contains(u"parts"));
    }

    void aPictureIsToldInJson()
    {
        const QString picture = m_cli.path(u"links.svg"_s);
        const auto outcome = m_cli.run({u"graph"_s, u"--all"_s, u"--out"_s, picture, u"--json"_s});
        QCOMPARE(outcome.exitCode, 0);
        const QJsonObject told = outcome.object();
        QVERIFY(told[u"nodes"].toInt() > 0);
        QCOMPARE(told[u"file"].toString(), picture);
        for (const QString &key : {u"edges"_s, u"layout"_s, u"data"_s, u"hidden"_s})
            QVERIFY2(told.contains(key), qPrintable(key));
    }

    void theSameQuestionGivesTheSameBytes()
    {
        const QStringList question{u"queue"_s, u"--json"_s};
        QCOMPARE(m_cli.run(question).out, m_cli.run(question).out);
    }

    void decisionsHaveTheGuardsOfTheWindow()
    {
        QCOMPARE(m_cli.run({u"decide"_s, u"2031/2"_s, u"refuse"_s, u"--reason"_s, u"no"_s}).exitCode, 0);
        QCOMPARE(m_cli.run({u"decide"_s, u"2031/2"_s, u"refuse"_s, u"--reason"_s, u"no"_s}).exitCode, 4);
        const auto second =
            m_cli.run({u"decide"_s, u"2031/2"_s, u"refuse"_s, u"--reason"_s, u"no"_s, u"--json"_s}, u"ben"_s);
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(second.object()[u"after"].toString(), u"refused"_s);
        const auto shown = m_cli.run({u"show"_s, u"2031/2"_s, u"--history"_s, u"--json"_s}).object();
        QCOMPARE(shown[u"decisions"].toArray().size(), 2);
        QCOMPARE(shown[u"state"].toString(), u"refused"_s);
        QCOMPARE(shown[u"request"].toObject()[u"id"].toString(), u"2031/2"_s);
    }

    void linksAreShownOnBothRequests()
    {
        const auto merged = m_cli.run({u"links"_s, u"merge"_s, u"2031/11"_s, u"2031/12"_s, u"--json"_s});
        QCOMPARE(merged.exitCode, 0);
        QCOMPARE(merged.object()[u"kind"].toString(), u"merge"_s);
        const auto shown = m_cli.run({u"show"_s, u"2031/12"_s, u"--json"_s}).object()[u"links"].toArray();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first()[u"id"].toString(), u"2031/11"_s);
        QCOMPARE(personsOf({u"2031/11"_s, u"2031/12"_s, u"2031/13"_s}), 2);
        QCOMPARE(m_cli.run({u"links"_s, u"undo"_s, u"--json"_s}).object()[u"kind"].toString(), u"undo"_s);
        QVERIFY(m_cli.run({u"show"_s, u"2031/12"_s, u"--json"_s}).object()[u"links"].toArray().isEmpty());
        QCOMPARE(personsOf({u"2031/11"_s, u"2031/12"_s, u"2031/13"_s}), 3);
        const QJsonObject suggested = m_cli.run({u"links"_s, u"suggest"_s, u"--limit"_s, u"3"_s, u"--json"_s}).object();
        QVERIFY(suggested[u"suggestions"].isArray() && suggested[u"suggestions"].toArray().size() <= 3);
        QVERIFY(suggested[u"conflicts"].isArray());
        // Suggestions name persons: looking at them is a search, and in the log.
        QVERIFY(m_cli.run({u"audit"_s, u"export"_s}).out.contains("\\\"kind\\\":\\\"pairs\\\""));
    }

    /// An empty answer could be mistaken for a program that did nothing, and a country's name for its code.
    void aSearchThatFindsNobodySaysSo()
    {
        const auto nobody = m_cli.run({u"search"_s, u"Xyqzzwv Qqxyzwk"_s});
        QCOMPARE(nobody.exitCode, 0);
        QVERIFY(nobody.out.isEmpty());
        QVERIFY(nobody.err.contains("Nobody was found."));
        QVERIFY(m_cli.run({u"search"_s, u"Xyqzzwv Qqxyzwk"_s, u"--json"_s}).object()[u"hits"].toArray().isEmpty());
        const auto named = m_cli.run({u"search"_s, u"Xyqzzwv"_s, u"--nationality"_s, u"Utopia"_s});
        QCOMPARE(named.exitCode, 2);
        QVERIFY(named.err.contains("two letters"));
        QCOMPARE(m_cli.run({u"search"_s, u"Xyqzzwv"_s, u"--nationality"_s, u"xa,XB"_s}).exitCode, 0);
    }

    void auditCheckAndBackup()
    {
        const auto audit = m_cli.run({u"audit"_s, u"verify"_s, u"--json"_s});
        QCOMPARE(audit.exitCode, 0);
        QVERIFY(audit.object()[u"ok"].toBool());
        QVERIFY(audit.object()[u"first_bad"].isNull());
        const auto exported = m_cli.run({u"audit"_s, u"export"_s});
        QCOMPARE(exported.out.count('\n'), audit.object()[u"entries"].toInt());
        QVERIFY(m_cli.run({u"check"_s, u"--json"_s}).object()[u"ok"].toBool());
        const QString copy = m_cli.path(u"copy.case"_s);
        QCOMPARE(m_cli.run({u"backup"_s, copy}).exitCode, 0);
        QCOMPARE(m_cli.run({u"backup"_s, copy}).exitCode, 1);
        const auto fromCopy = m_cli.runBare({u"--case-file"_s, copy, u"queue"_s, u"--json"_s});
        QCOMPARE(fromCopy.array().size(), 40);
    }

    void versionNamesWhatItIsMadeOf()
    {
        const QJsonObject version = m_cli.runBare({u"version"_s, u"--json"_s}).object();
        QVERIFY(!version[u"program"].toString().isEmpty());
        QVERIFY(!version[u"policy"].toString().isEmpty());
        QVERIFY(version[u"libraries"].toObject().contains(u"sqlite"_s));
    }

private:
    /// How many persons these requests are of, as a search for the name says that they all bear; -1 where a file of
    /// queries says something else.
    int personsOf(const QStringList &requests)
    {
        const QString name = ReviewDesk::complete(requests.first()).subject.primaryName()->display();
        QFile file(m_cli.path(u"queries.tsv"_s));
        const QByteArray query = "one\t" + name.toUtf8() + "\t\t\n";
        if (!file.open(QIODevice::WriteOnly) || file.write(query) != query.size())
            return -1;
        file.close();
        const auto batch = m_cli.run({u"search"_s, u"--batch"_s, file.fileName(), u"--limit"_s, u"40"_s});
        const auto alone = m_cli.run({u"search"_s, name, u"--limit"_s, u"40"_s, u"--json"_s});
        QSet<QString> persons;
        for (const QString &request : requests) {
            const QString person = personIn(alone.object(), request);
            if (person.isEmpty() || personIn(batch.object(), request) != person)
                return -1;
            persons.insert(person);
        }
        return int(persons.size());
    }
    /// The person of the hit that is this request; empty when there is none.
    static QString personIn(const QJsonObject &answer, const QString &request)
    {
        for (const QJsonValue &hit : answer[u"hits"].toArray()) {
            if (hit[u"request"].toString() == request)
                return hit[u"person"].toString();
        }
        return {};
    }

    ReviewDesk m_desk;
    CommandLine m_cli;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestCliContract)
#include "tst_cli_contract.moc"
