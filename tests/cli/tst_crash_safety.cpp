// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments of imports and decisions: no half record, no lost acknowledged decision, the chain intact.
#include "core/audit/audit_log.h"
#include "core/base/random.h"
#include "core/review/decision_service.h"
#include "core/storage/decision_store.h"
#include "tests/cli/command_line.h"
#include "tests/cli/killed_child.h"
#include "tests/core/review/review_desk.h"
#include "tests/unlike_name.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QUuid>

#include <chrono>
#include <thread>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

// A hundred kills: most of them of the core at work in a forked child, which aims every kill into the work; some of the
// program itself, start and all.
constexpr int kChildImportsKilled = 34;
constexpr int kProgramImportsKilled = 6;
constexpr int kChildDecisionsKilled = 50;
constexpr int kProgramDecisionsKilled = 10;

constexpr int kChildRecords = 2000;
constexpr int kProgramRecords = 1500;
constexpr int kDecisionsAChild = 8;
constexpr quint32 kMomentOfADecision = 200'000; ///< microseconds: some decisions on a slow machine
constexpr qint64 kForever = 60'000'000;

qint64 microseconds(const QElapsedTimer &timer)
{
    return timer.nsecsElapsed() / 1000;
}

/// Tries until as many were killed at work as the test is to show; the rest ended too early or had not begun. A machine
/// gets faster and slower as others work on it: a run that ends before its kill tells how long one takes now, and after
/// each kill the next one is aimed a little later.
class Kills
{
public:
    /// `whole`: microseconds of a run that nobody kills.
    Kills(int wanted, qint64 whole, quint64 seed) : m_wanted(wanted), m_whole(whole), m_random(seed) {}
    [[nodiscard]] bool wantsMore() const { return m_killed < m_wanted && m_tries < 4 * m_wanted; }
    /// The number of this try.
    int next()
    {
        m_timer.start();
        return m_tries++;
    }
    /// A moment of the run in microseconds, the first part of it left out: one of so many.
    quint32 moment(qint64 firstPart)
    {
        const double from = std::max(m_from, firstPart == 0 ? 0 : 1.0 / static_cast<double>(firstPart));
        const double to = std::max(m_to, std::min(1.0, from + 0.1));
        m_part = from + (to - from) * m_random.below(1'000'000) / 1e6;
        return static_cast<quint32>(m_part * static_cast<double>(m_whole));
    }
    /// The last kill fell before anything was kept, or after all was: the next ones are aimed between such moments, and
    /// further again after each that fell there.
    void wasTooEarly() { m_from = (m_from + m_part) / 2; }
    void wasTooLate() { m_to = (m_to + m_part) / 2; }
    void wasBetween()
    {
        m_from *= 0.9;
        m_to += (1 - m_to) * 0.1;
    }
    void count(bool killed)
    {
        m_killed += killed ? 1 : 0;
        m_whole = killed ? m_whole + m_whole / 20 : std::max<qint64>(1000, microseconds(m_timer));
    }
    void verify() const { QCOMPARE(m_killed, m_wanted); }

private:
    int m_wanted;
    qint64 m_whole;
    double m_from = 0; ///< parts of a run that kills are aimed between
    double m_to = 1;
    double m_part = 0; ///< of the last kill
    Random m_random;
    QElapsedTimer m_timer;
    int m_tries = 0;
    int m_killed = 0;
};

/// Starts the program and kills it after a while; true when it was still running then.
bool startAndKill(const QStringList &arguments, quint32 afterMicroseconds, QByteArray *out = nullptr)
{
    QProcess process;
    process.start(CommandLine::program(), arguments);
    const bool ended = process.waitForFinished(static_cast<int>(afterMicroseconds / 1000));
    if (!ended) {
        process.kill();
        process.waitForFinished(10000);
    }
    if (out)
        *out = process.readAllStandardOutput();
    return !ended;
}

QList<Request> unlikeRequests(int count)
{
    QList<Request> requests;
    for (int i = 1; i <= count; ++i) {
        requests.append(ReviewDesk::complete(u"2031/%1"_s.arg(i)));
        requests.last().subject.names.first().family = unlikeName(i);
    }
    return requests;
}

/// Imports into a new case file beside another writer, so that the import commits all the time.
void importBesideAnother(const ReviewDesk &desk, const QString &path, const QString &source)
{
    const auto file = CaseFile::create(path);
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    std::jthread other([&file](const std::stop_token &stop) {
        const auto database = (*file)->connect(Database::Access::ReadWrite);
        while (database && !stop.stop_requested()) {
            if (const auto turn = Transaction::begin(**database); !turn)
                qFatal("%s", qPrintable(turn.error().message));
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    });
    const auto report = CaseImporter(**file, *desk.assessor, desk.clock).import({source}, {}, desk.clerk, {});
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
}

enum class Tells : quint8 { AfterCommit, BeforeCommit };

/// Decides the requests `first` and the next ones, and tells of each decision that it was taken.
void decideSome(const ReviewDesk &desk, const QString &path, qint64 first, Tells when, const Acknowledge &acknowledge)
{
    const auto file = CaseFile::open(path, CaseFile::Mode::Write);
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    const DecisionService service(**file, desk.clock, desk.assessor.get());
    for (qint64 id = first; id < first + kDecisionsAChild; ++id) {
        const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (when == Tells::BeforeCommit && !acknowledge(uuid.toLatin1() + '\n'))
            qFatal("nobody listens");
        const auto taken = service.decide({uuid, RequestId{id}, 1, Verdict::AskMore, u"Which port?"_s}, desk.clerk);
        if (!taken)
            qFatal("%s", qPrintable(taken.error().message));
        if (when == Tells::AfterCommit && !acknowledge(uuid.toLatin1() + '\n'))
            qFatal("nobody listens");
    }
}

} // namespace

class TestCrashSafety : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The kills of children come first: a fork copies no thread, so none may be at work.
    void anImportKilledAnywhereLeavesWholeRecords()
    {
        const ReviewDesk desk;
        const QString source = desk.write(u"requests.jsonl"_s, unlikeRequests(kChildRecords));
        const auto whole = [&](const QString &path) {
            return [&desk, &source, path](const Acknowledge &) { importBesideAnother(desk, path, source); };
        };
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!killAtWork(whole(desk.path(u"whole.case"_s)), kForever).killed);
        Kills kills(kChildImportsKilled, microseconds(timer), 20310506);
        QCOMPARE(keptIn(desk.path(u"whole.case"_s)), kChildRecords);
        qint64 partly = 0;
        while (kills.wantsMore() && !QTest::currentTestFailed()) {
            const QString path = desk.path(u"%1.case"_s.arg(kills.next()));
            // The first fifth of a run makes the case file and reads what is known so far.
            kills.count(killAtWork(whole(path), kills.moment(5)).killed);
            const qint64 kept = keptIn(path);
            if (kept == 0)
                kills.wasTooEarly();
            else if (kept == kChildRecords)
                kills.wasTooLate();
            else
                kills.wasBetween();
            partly += kept > 0 && kept < kChildRecords ? 1 : 0;
        }
        kills.verify();
        QVERIFY2(partly > kChildImportsKilled / 8, "Too few kills fell between two commits.");
    }

    void anAcknowledgedDecisionIsNeverLost()
    {
        const ReviewDesk desk;
        const CommandLine cli;
        const int requests = (4 * kChildDecisionsKilled + 1) * kDecisionsAChild;
        QCOMPARE(cli.run({u"import"_s, desk.write(u"requests.jsonl"_s, unlikeRequests(requests))}).exitCode, 0);
        qint64 first = 1;
        const auto some = [&](const Acknowledge &tell) {
            decideSome(desk, cli.caseFile(), first, Tells::AfterCommit, tell);
        };
        QElapsedTimer timer;
        timer.start();
        QByteArray acknowledged = killAtWork(some, kForever).said;
        QCOMPARE(acknowledged.count('\n'), kDecisionsAChild);
        Kills kills(kChildDecisionsKilled, microseconds(timer), 7);
        while (kills.wantsMore()) {
            kills.next();
            first += kDecisionsAChild;
            const KilledChild child = killAtWork(some, kills.moment(0));
            kills.count(child.killed);
            acknowledged += child.said;
        }
        kills.verify();
        QVERIFY2(acknowledged.count('\n') > kChildDecisionsKilled, "The kills came before the decisions.");
        verifyDecided(cli.caseFile(), requests, acknowledged.trimmed().split('\n'));
    }

    /// The control: told before the commit, some are lost, and it is seen.
    void aDecisionAcknowledgedTooEarlyIsMissed()
    {
        const ReviewDesk desk;
        const CommandLine cli;
        const int requests = kChildDecisionsKilled * kDecisionsAChild;
        QCOMPARE(cli.run({u"import"_s, desk.write(u"requests.jsonl"_s, unlikeRequests(requests))}).exitCode, 0);
        qint64 first = 1;
        const auto some = [&](const Acknowledge &tell) {
            decideSome(desk, cli.caseFile(), first, Tells::BeforeCommit, tell);
        };
        Random random(7);
        qsizetype lost = 0;
        for (; lost == 0 && first <= requests; first += kDecisionsAChild) {
            const QByteArray said = killAtWork(some, random.below(kMomentOfADecision)).said.trimmed();
            if (!said.isEmpty())
                lost = lostOf(cli.caseFile(), said.split('\n'));
        }
        QVERIFY(lost > 0);
    }

    void theProgramKilledAtAnImport()
    {
        const ReviewDesk desk;
        const QString source = desk.write(u"requests.jsonl"_s, unlikeRequests(kProgramRecords));
        QElapsedTimer timer;
        timer.start();
        const CommandLine whole;
        QCOMPARE(whole.run({u"import"_s, source}).exitCode, 0);
        Kills kills(kProgramImportsKilled, microseconds(timer), 20310506);
        while (kills.wantsMore() && !QTest::currentTestFailed()) {
            const CommandLine cli;
            const bool first = kills.next() == 0;
            // The first quarter of a run reads tables; no case file is there yet.
            kills.count(startAndKill({u"--case-file"_s, cli.caseFile(), u"import"_s, source}, kills.moment(4)));
            keptIn(cli.caseFile());
            if (first) { // run again, it adds what is missing
                QCOMPARE(cli.run({u"import"_s, source}).exitCode, 0);
                QCOMPARE(keptIn(cli.caseFile()), kProgramRecords);
            }
        }
        kills.verify();
    }

    void theProgramKilledAtADecision()
    {
        const ReviewDesk desk;
        const CommandLine cli;
        const int requests = 4 * kProgramDecisionsKilled + 1;
        QCOMPARE(cli.run({u"import"_s, desk.write(u"requests.jsonl"_s, unlikeRequests(requests))}).exitCode, 0);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(cli.run({u"decide"_s, u"2031/1"_s, u"ask"_s, u"--reason"_s, u"Which port?"_s}).exitCode, 0);
        QByteArrayList acknowledged;
        Kills kills(kProgramDecisionsKilled, microseconds(timer), 7);
        while (kills.wantsMore()) {
            const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
            QByteArray out;
            const QString request = u"2031/%1"_s.arg(kills.next() + 2);
            // Aimed at the end of the run, where the transaction is.
            kills.count(startAndKill({u"--case-file"_s, cli.caseFile(), u"decide"_s, request, u"ask"_s, u"--reason"_s,
                                      u"Which port?"_s, u"--uuid"_s, uuid},
                                     kills.moment(2), &out));
            if (!out.isEmpty())
                acknowledged.append(uuid.toLatin1());
        }
        kills.verify();
        verifyDecided(cli.caseFile(), requests, acknowledged);
    }

private:
    /// How many requests the file holds, all of them whole and told of.
    static qint64 keptIn(const QString &path)
    {
        qint64 count = 0;
        verifyKept(path, count);
        return count;
    }

    static void verifyKept(const QString &path, qint64 &count)
    {
        const auto file = CaseFile::open(path, CaseFile::Mode::ReadOnly);
        if (file) {
            verifyWhole(**file, count);
            return;
        }
        // A kill before the first commit leaves no file, or one that is not ours yet; never a damaged one.
        const Error::Code why = file.error().code;
        QVERIFY2(why == Error::Code::NotFound || why == Error::Code::InvalidInput, qPrintable(file.error().message));
    }

    static void verifyWhole(const CaseFile &file, qint64 &count)
    {
        QCOMPARE(file.check({}).value(), QStringList());
        auto database = file.connect(Database::Access::ReadOnly).value();
        const auto verified = AuditLog(*database).verify({});
        QVERIFY2(verified->ok, qPrintable(verified->why));
        RequestStore store(*database);
        count = store.count().value();
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
    }

    /// How many of these decisions the file does not hold.
    static qsizetype lostOf(const QString &path, const QByteArrayList &acknowledged)
    {
        const auto file = CaseFile::open(path, CaseFile::Mode::ReadOnly).value();
        const auto database = file->connect(Database::Access::ReadOnly).value();
        return std::ranges::count_if(acknowledged, [&](const QByteArray &uuid) {
            return !DecisionStore(*database).find(QString::fromLatin1(uuid))->has_value();
        });
    }

    static void verifyDecided(const QString &path, int requests, const QByteArrayList &acknowledged)
    {
        const auto file = CaseFile::open(path, CaseFile::Mode::ReadOnly);
        QVERIFY(file);
        auto database = (*file)->connect(Database::Access::ReadOnly).value();
        QCOMPARE(lostOf(path, acknowledged), 0);
        const auto verified = AuditLog(*database).verify({});
        QVERIFY2(verified->ok, qPrintable(verified->why));
        QHash<qint64, ReviewState> expected;
        QVERIFY(DecisionStore(*database).forEach(
            [&](const Decision &decision) { expected.insert(decision.request.value, decision.stateAfter); }));
        for (qint64 id = 1; id <= requests; ++id)
            QCOMPARE(int(RequestStore(*database).load(RequestId{id})->state),
                     int(expected.value(id, ReviewState::Screening)));
    }
};

QTEST_GUILESS_MAIN(TestCrashSafety)
#include "tst_crash_safety.moc"
