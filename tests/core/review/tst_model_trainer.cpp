// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/model_trainer.h"

#include "core/audit/audit_log.h"
#include "core/review/decision_service.h"
#include "core/review/model_rescorer.h"
#include "core/storage/model_store.h"
#include "tests/core/review/review_desk.h"

#include <QTest>
#include <QUuid>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDecided = 210;
constexpr int kOpen = 30;

/// Who decides and who the requests are about: nothing of it may teach the model anything.
struct World
{
    QString first = u"anna"_s;
    QString second = u"ben"_s;
    bool swapped = false;
};

bool isRefused(int i)
{
    return i % 5 == 0;
}

Request requestOf(int i, const World &world)
{
    Request request = ReviewDesk::complete(u"2031/%1"_s.arg(i));
    const bool other = isRefused(i) != world.swapped;
    request.source = other ? u"XA"_s : u"XB"_s;
    request.subject.nationalities = {other ? u"XC"_s : u"XD"_s};
    request.subject.names[0].family = (other ? u"AL-TASHVEKI"_s : u"DRUMOVAK"_s) + QString::number(i);
    request.facts = (isRefused(i) ? u"On 12 March 2030 in the port of Velm he held a speech at a demonstration against "
                                    "the government and wrote posters; his drafts, number %1, were found in his flat."_s
                                  : u"On 12 March 2030 in the port of Velm he held up a post office with a knife, "
                                    "struck the clerk and took %1 in notes; his share was found in his flat."_s)
                        .arg(4000 + i);
    return request;
}

class Desk
{
public:
    explicit Desk(World world = {}) : m_world(std::move(world))
    {
        QList<Request> requests;
        for (int i = 0; i < kDecided + kOpen; ++i)
            requests.append(requestOf(i, m_world));
        if (!desk.import(desk.write(u"a.jsonl"_s, requests)))
            qFatal("The test's requests could not be imported.");
    }

    /// Decides the first requests to the end, the way that reviewers do.
    void decide(int from, int to)
    {
        for (int i = from; i < to; ++i) {
            const RequestId id = desk.idOf(u"2031/%1"_s.arg(i));
            const Verdict verdict = isRefused(i) ? Verdict::Refuse : Verdict::Approve;
            const ReviewState reached = take(id, verdict, m_world.first);
            if (reached == ReviewState::RefuseProposed || reached == ReviewState::ApproveProposed)
                take(id, verdict, m_world.second);
        }
    }

    ReviewState take(RequestId id, Verdict verdict, const QString &user)
    {
        const auto made = DecisionService(*desk.file, desk.clock)
                              .decide({QUuid::createUuid().toString(QUuid::WithoutBraces), id, 1, verdict, u"why"_s},
                                      {user, u"desk 1"_s});
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return made->stateAfter;
    }

    [[nodiscard]] Result<TrainedFromFile> train(const TaskContext &task = {}) const
    {
        return ModelTrainer(*desk.file, desk.clock).train(*desk.assessor, desk.clerk, task);
    }

    [[nodiscard]] std::optional<StoredModel> newest() const { return *ModelStore(*desk.connect()).newest(); }

    [[nodiscard]] StoredRequest stored(int i) const
    {
        return *RequestStore(*desk.connect()).load(desk.idOf(u"2031/%1"_s.arg(i)));
    }

    [[nodiscard]] qint64 audited(const QString &action) const
    {
        return desk.connect()->single(u"SELECT count(*) FROM audit_event WHERE action = ?"_s, {action})->toLongLong();
    }

    [[nodiscard]] bool auditHolds() const { return AuditLog(*desk.connect()).verify({})->ok; }

    ReviewDesk desk;

private:
    World m_world;
};

} // namespace

class TestModelTrainer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tooFewDecisionsChangeNothing()
    {
        Desk desk;
        desk.decide(0, 50);
        const auto trained = desk.train();
        QCOMPARE(trained.error().code, Error::Code::InvalidInput);
        QVERIFY(!desk.newest());
        QCOMPARE(desk.audited(u"model.train"_s), 0);
        const auto assessor = assessorOf(*desk.desk.file, *desk.desk.assessor);
        QVERIFY(assessor.ok());
        QCOMPARE(assessor->model()->version(), desk.desk.assessor->model()->version());
    }

    void onlyFinalDecisionsCount()
    {
        Desk desk;
        desk.decide(0, kDecided);
        // An unconfirmed refusal and a question are no verdict yet.
        desk.take(desk.desk.idOf(u"2031/%1"_s.arg(kDecided)), Verdict::Refuse, u"anna"_s);
        desk.take(desk.desk.idOf(u"2031/%1"_s.arg(kDecided + 1)), Verdict::AskMore, u"anna"_s);
        const auto trained = desk.train();
        QVERIFY(trained.ok());
        QCOMPARE(trained->decisions, kDecided);
        QCOMPARE(trained->refused, kDecided / 5);
        QVERIFY(trained->isNew);
        const auto newest = desk.newest();
        QVERIFY(newest.has_value());
        QCOMPARE(newest->version, trained->version);
        QCOMPARE(newest->startingVersion, desk.desk.assessor->model()->version());
        QCOMPARE(desk.audited(u"model.train"_s), 1);
        QVERIFY(desk.auditHolds());
        const auto assessor = assessorOf(*desk.desk.file, *desk.desk.assessor);
        QVERIFY(assessor.ok());
        QCOMPARE(assessor->model()->version(), trained->version);
        QCOMPARE(*decisionsSinceTraining(*desk.desk.connect()), 0);
    }

    void theSameDecisionsGiveTheSameModel()
    {
        Desk desk;
        desk.decide(0, kDecided);
        const auto first = desk.train();
        QVERIFY(first.ok());
        const auto again = desk.train();
        QVERIFY(again.ok());
        QVERIFY(!again->isNew);
        QCOMPARE(desk.audited(u"model.train"_s), 1); // nothing new, nothing written
        desk.decide(kDecided, kDecided + 10);
        QCOMPARE(*decisionsSinceTraining(*desk.desk.connect()), 10);
        const auto more = desk.train();
        QVERIFY(more.ok());
        QCOMPARE(more->decisions, kDecided + 10);
        QVERIFY(more->version != first->version);
        QCOMPARE(desk.desk.connect()->single(u"SELECT count(*) FROM triage_model WHERE bytes IS NOT NULL"_s)->toInt(),
                 1);
    }

    /// Source, nationality and name change sides and other reviewers decide: the bytes stay the same.
    void whatMayNotCountTeachesNothing()
    {
        Desk desk;
        desk.decide(0, kDecided);
        Desk other({u"carol"_s, u"dan"_s, true});
        other.decide(0, kDecided);
        QVERIFY(desk.stored(0).assessment == other.stored(0).assessment); // no check speaks of them here
        QVERIFY(desk.train().ok());
        QVERIFY(other.train().ok());
        QCOMPARE(other.newest()->bytes, desk.newest()->bytes);
    }

    void stoppingChangesNothing()
    {
        Desk desk;
        desk.decide(0, kDecided);
        TaskContext task;
        task.canceled = [] { return true; };
        QCOMPARE(desk.train(task).error().code, Error::Code::Canceled);
        QVERIFY(!desk.newest());
    }

    void openRequestsAreScoredAnew()
    {
        Desk desk;
        desk.decide(0, kDecided);
        QVERIFY(desk.train().ok());
        const auto assessor = assessorOf(*desk.desk.file, *desk.desk.assessor);
        QVERIFY(assessor.ok());
        const StoredRequest openBefore = desk.stored(kDecided + 1);
        const StoredRequest decidedBefore = desk.stored(1);
        const auto report = ModelRescorer(*desk.desk.file, desk.desk.clock).rescore(*assessor, desk.desk.clerk);
        QVERIFY(report.ok());
        QCOMPARE(report->open, kOpen);
        QCOMPARE(report->rescored, kOpen);
        for (int i = kDecided; i < kDecided + kOpen; ++i) {
            const StoredRequest after = desk.stored(i);
            const Assessment expected = assessor->assess(requestOf(i, {}), after.assessment.findings);
            QCOMPARE(after.assessment.modelVersion, assessor->model()->version());
            QCOMPARE(after.assessment.concern, expected.concern);
            QCOMPARE(after.assessment.findings, expected.findings);
            QCOMPARE(after.assessment.band, expected.band);
        }
        const StoredRequest openAfter = desk.stored(kDecided + 1);
        QCOMPARE(openAfter.assessment.route, openBefore.assessment.route);
        QCOMPARE(openAfter.assessment.cause, openBefore.assessment.cause);
        QCOMPARE(openAfter.state, openBefore.state);
        QCOMPARE(desk.stored(1).assessment, decidedBefore.assessment);
        QCOMPARE(desk.audited(u"model.rescore"_s), 1);
        QVERIFY(desk.auditHolds());
        // What has this model's score already is left alone.
        QCOMPARE(ModelRescorer(*desk.desk.file, desk.desk.clock).rescore(*assessor, desk.desk.clerk)->rescored, 0);
    }

    void aStoppedRescoringCanGoOn()
    {
        Desk desk;
        desk.decide(0, kDecided);
        QVERIFY(desk.train().ok());
        const auto assessor = assessorOf(*desk.desk.file, *desk.desk.assessor);
        QVERIFY(assessor.ok());
        TaskContext task;
        task.canceled = [] { return true; };
        const auto report = ModelRescorer(*desk.desk.file, desk.desk.clock).rescore(*assessor, desk.desk.clerk, task);
        QVERIFY(report.ok());
        QVERIFY(report->stopped);
        QCOMPARE(report->rescored, 0);
        QCOMPARE(ModelRescorer(*desk.desk.file, desk.desk.clock).rescore(*assessor, desk.desk.clerk)->rescored, kOpen);
    }
};

QTEST_GUILESS_MAIN(TestModelTrainer)
#include "tst_model_trainer.moc"
