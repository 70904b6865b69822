// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments of imports and decisions: no half record, no lost acknowledged decision, the chain intact.
#include "core/audit/audit_log.h"
#include "core/base/random.h"
#include "core/storage/decision_store.h"
#include "tests/cli/command_line.h"
#include "tests/core/review/review_desk.h"
#include "tests/unlike_name.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QUuid>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int kImportsKilled = 16;
constexpr int kDecisions = 30;
constexpr int kRecords = 4000; // several commits on a slow machine, which come every two seconds

/// Starts the program and kills it after a while; true when it was still running then.
bool startAndKill(const QStringList &arguments, int afterMs, QByteArray *out = nullptr)
{
    QProcess process;
    process.start(CommandLine::program(), arguments);
    const bool ended = process.waitForFinished(afterMs);
    if (!ended) {
        process.kill();
        process.waitForFinished(10000);
    }
    if (out)
        *out = process.readAllStandardOutput();
    return !ended;
}

} // namespace

class TestCrashSafety : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anImportKilledAnywhereLeavesWholeRecords()
    {
        QList<Request> requests;
        for (int i = 1; i <= kRecords; ++i) {
            requests.append(ReviewDesk::complete(u"2031/%1"_s.arg(i)));
            requests.last().subject.names.first().family = unlikeName(i);
        }
        ReviewDesk desk;
        const QString source = desk.write(u"requests.jsonl"_s, requests);
        QElapsedTimer timer;
        timer.start();
        CommandLine whole;
        QCOMPARE(whole.run({u"import"_s, source}).exitCode, 0);
        const auto full = static_cast<quint32>(timer.elapsed());
        Random random(20310506);
        int killed = 0;
        for (int i = 0; i < kImportsKilled; ++i) {
            CommandLine cli;
            // The first quarter of a run reads tables; no case file is there yet.
            const int after = static_cast<int>(full / 4 + random.below(full - full / 4));
            killed += startAndKill({u"--case-file"_s, cli.caseFile(), u"import"_s, source}, after) ? 1 : 0;
            if (!QFile::exists(cli.caseFile()))
                continue;
            verifyImported(cli, false);
            if (QTest::currentTestFailed())
                return;
            if (i % 8 == 0) {
                QCOMPARE(cli.run({u"import"_s, source}).exitCode, 0);
                verifyImported(cli, true);
            }
        }
        QVERIFY2(killed > kImportsKilled / 2,
                 "Too few imports were still running when killed; the test shows nothing.");
    }

    void anAcknowledgedDecisionIsNeverLost()
    {
        ReviewDesk desk;
        CommandLine cli;
        QList<Request> requests;
        for (int i = 1; i <= kDecisions; ++i)
            requests.append(ReviewDesk::complete(u"2031/%1"_s.arg(i)));
        QCOMPARE(cli.run({u"import"_s, desk.write(u"requests.jsonl"_s, requests)}).exitCode, 0);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(cli.run({u"decide"_s, u"2031/1"_s, u"ask"_s, u"--reason"_s, u"Which port?"_s}).exitCode, 0);
        const auto full = static_cast<quint32>(timer.elapsed());
        Random random(7);
        QStringList acknowledged;
        int killed = 0;
        for (int i = 2; i <= kDecisions; ++i) {
            const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
            QByteArray out;
            // Aimed at the end of the run, where the transaction is.
            const int after = static_cast<int>(full / 3 + random.below(full));
            killed += startAndKill({u"--case-file"_s, cli.caseFile(), u"decide"_s, u"2031/%1"_s.arg(i), u"ask"_s,
                                    u"--reason"_s, u"Which port?"_s, u"--uuid"_s, uuid},
                                   after, &out)
                          ? 1
                          : 0;
            if (!out.isEmpty())
                acknowledged.append(uuid);
        }
        const auto file = CaseFile::open(cli.caseFile(), CaseFile::Mode::ReadOnly);
        QVERIFY(file);
        auto database = (*file)->connect(Database::Access::ReadOnly).value();
        for (const QString &uuid : acknowledged)
            QVERIFY(DecisionStore(*database).find(uuid)->has_value());
        const auto verified = AuditLog(*database).verify({});
        QVERIFY2(verified->ok, qPrintable(verified->why));
        verifyStatesFollowDecisions(*database);
        QVERIFY2(killed > 5 && acknowledged.size() > 5,
                 "The kills came too early or too late; the test shows nothing.");
    }

private:
    static void verifyImported(const CommandLine &cli, bool complete)
    {
        // A kill between making the file and its first commit leaves an empty file that is not ours yet.
        const auto file = CaseFile::open(cli.caseFile(), CaseFile::Mode::ReadOnly);
        if (!file) {
            QVERIFY(!complete);
            return;
        }
        QCOMPARE((*file)->check({}).value(), QStringList());
        auto database = (*file)->connect(Database::Access::ReadOnly).value();
        const auto verified = AuditLog(*database).verify({});
        QVERIFY2(verified->ok, qPrintable(verified->why));
        RequestStore store(*database);
        const qint64 count = store.count().value();
        qint64 subjects = 0;
        QVERIFY(store.forEachSubject([&](RequestId, const QByteArray &) { return ++subjects > 0; }));
        QCOMPARE(subjects, count);
        qint64 told = 0;
        for (const ImportRecord &import : ImportStore(*database).all().value())
            told += import.added;
        QCOMPARE(told, count);
        if (count > 0) {
            QVERIFY(store.load(RequestId{1}));
            QVERIFY(store.load(RequestId{count}));
        }
        if (complete)
            QCOMPARE(count, kRecords);
    }

    static void verifyStatesFollowDecisions(Database &database)
    {
        QHash<qint64, ReviewState> expected;
        QVERIFY(DecisionStore(database).forEach(
            [&](const Decision &decision) { expected.insert(decision.request.value, decision.stateAfter); }));
        for (qint64 id = 1; id <= kDecisions; ++id)
            QCOMPARE(int(RequestStore(database).load(RequestId{id})->state),
                     int(expected.value(id, ReviewState::Screening)));
    }
};

QTEST_GUILESS_MAIN(TestCrashSafety)
#include "tst_crash_safety.moc"
