// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/decision_service.h"

#include "core/audit/audit_log.h"
#include "core/storage/decision_store.h"
#include "tests/core/review/review_desk.h"

#include <QTest>
#include <QUuid>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const Actor kAnna{u"anna"_s, u"desk 1"_s};
const Actor kBen{u"ben"_s, u"desk 2"_s};

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Assessment with(Direction direction, bool referral)
{
    Finding finding;
    finding.indicator = u"X"_s;
    finding.direction = direction;
    finding.mandatoryReferral = referral;
    Assessment assessment;
    assessment.findings = {finding};
    assessment.referral = referral;
    return assessment;
}

QString codesOf(const QList<DecisionStep> &steps)
{
    QStringList codes;
    for (const DecisionStep &step : steps)
        codes.append(verdictCode(step.verdict) + u">"_s + reviewStateCode(step.leadsTo));
    return codes.join(u' ');
}

} // namespace

class TestDecisionService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ReviewDesk>();
        QVERIFY(m_desk->import(m_desk->write(u"a.jsonl"_s, QList<Request>{ReviewDesk::complete(u"2031/1"_s)})));
        m_id = m_desk->idOf(u"2031/1"_s);
        // Alone in its file the request fills no share and nothing stands against it.
        QCOMPARE(stored().state, ReviewState::Screening);
        QStringList found;
        for (const Finding &finding : stored().assessment.findings)
            found.append(finding.indicator + u' ' + finding.variant);
        QCOMPARE(found.join(u", "_s), QString());
    }

    void aDecisionBringsTheNextCaseAlongAndRecordsBoth()
    {
        QVERIFY(m_desk->import(m_desk->write(u"b.jsonl"_s, QList<Request>{ReviewDesk::complete(u"2031/2"_s)})));
        const RequestId next = m_desk->idOf(u"2031/2"_s);
        const auto taken =
            service().decideAndGoOn({newUuid(), m_id, stored().version, Verdict::Approve, {}}, next, kAnna);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
        QCOMPARE(taken->decision.request, m_id);
        QVERIFY(taken->next);
        QCOMPARE(taken->next->request.externalId, u"2031/2"_s);
        // The audit log tells of both, the view with who and which version; the shown history has it too.
        QCOMPARE(taken->next->history.last().action, u"view"_s);
        QCOMPARE(taken->next->history.last().user, kAnna.user);
        auto database = m_desk->file->connect(Database::Access::ReadOnly);
        QCOMPARE((*database)
                     ->single(u"SELECT group_concat(action || ' ' || object_id, ', ') FROM (SELECT action, object_id "
                              "FROM audit_event ORDER BY seq DESC LIMIT 2)"_s)
                     .value()
                     .toString(),
                 u"view %1, decide %2"_s.arg(next.value).arg(m_id.value));
    }

    void aDecisionIsKeptThoughTheNextCaseIsGone()
    {
        const auto taken =
            service().decideAndGoOn({newUuid(), m_id, stored().version, Verdict::Approve, {}}, RequestId{4711}, kAnna);
        QVERIFY(taken);
        QVERIFY(!taken->next);
        QCOMPARE(stored().state, ReviewState::Approved);
    }

    void stepsFollowFromStateAndFindings_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<Assessment>("assessment");
        QTest::addColumn<QString>("expected");
        const QString open = u"refuse>refuse_proposed ask>wait_source"_s;
        QTest::newRow("nothing found: one person may approve")
            << int(ReviewState::Screening) << Assessment()
            << QString(u"approve>approved "_s + open + u" refer>detailed"_s);
        QTest::newRow("a mandatory referral needs two")
            << int(ReviewState::Screening) << with(Direction::Raise, true)
            << QString(u"approve>approve_proposed "_s + open + u" refer>detailed"_s);
        QTest::newRow("a blocking defect needs two")
            << int(ReviewState::WaitSource) << with(Direction::Block, false)
            << QString(u"approve>approve_proposed "_s + open + u" refer>detailed"_s);
        QTest::newRow("in detailed review there is nothing to refer to")
            << int(ReviewState::Detailed) << with(Direction::Ask, false) << QString(u"approve>approved "_s + open);
        QTest::newRow("a proposed approval is confirmed or sent back")
            << int(ReviewState::ApproveProposed) << Assessment() << u"approve>approved refer>detailed"_s;
        QTest::newRow("a proposed refusal is confirmed or sent back")
            << int(ReviewState::RefuseProposed) << Assessment() << u"refuse>refused refer>detailed"_s;
        QTest::newRow("a decided request can be reopened")
            << int(ReviewState::Refused) << Assessment() << u"refer>detailed"_s;
    }
    void stepsFollowFromStateAndFindings()
    {
        QFETCH(int, state);
        QFETCH(Assessment, assessment);
        QFETCH(QString, expected);
        QCOMPARE(codesOf(DecisionService::steps(ReviewState(state), assessment, {}, kAnna)), expected);
    }

    void aRefusalTakesTwoPersons()
    {
        QVERIFY(decide(Verdict::Refuse, u"no own act stated"_s, kAnna));
        QCOMPARE(stored().state, ReviewState::RefuseProposed);
        const auto same = decide(Verdict::Refuse, u"I am sure"_s, kAnna);
        QVERIFY(!same);
        QCOMPARE(same.error().code, Error::Code::NotAllowed);
        QCOMPARE(stored().state, ReviewState::RefuseProposed);
        QVERIFY(decide(Verdict::Refuse, u"confirmed"_s, kBen));
        QCOMPARE(stored().state, ReviewState::Refused);
    }

    void reasonsAreRequiredWhereTheRulesSaySo()
    {
        for (const Verdict verdict : {Verdict::Refuse, Verdict::AskMore, Verdict::Refer}) {
            const auto decided = decide(verdict, u"  "_s, kAnna);
            QVERIFY(!decided);
            QCOMPARE(decided.error().code, Error::Code::NotAllowed);
        }
        QVERIFY(decide(Verdict::Approve, {}, kAnna));
        QCOMPARE(stored().state, ReviewState::Approved);
    }

    void aNewerVersionMustBeReadFirst()
    {
        const int seen = stored().version;
        Request changed = ReviewDesk::complete(u"2031/1"_s);
        changed.offences = {u"robbery"_s, u"arson"_s};
        QVERIFY(m_desk->import(m_desk->write(u"b.jsonl"_s, QList<Request>{changed})));
        const auto decided = service().decide({newUuid(), m_id, seen, Verdict::Approve, {}}, kAnna);
        QVERIFY(!decided);
        QCOMPARE(decided.error().code, Error::Code::Conflict);
        QCOMPARE(stored().state, ReviewState::Screening);
    }

    void whatAnotherReviewerHoldsIsNotDecided()
    {
        QVERIFY(service().claim(m_id, true, kBen));
        QCOMPARE(decide(Verdict::Approve, {}, kAnna).error().code, Error::Code::Conflict);
        QVERIFY(decide(Verdict::Approve, {}, kBen));
    }

    void theSameDraftTwiceIsOneDecision()
    {
        const DecisionDraft draft{newUuid(), m_id, stored().version, Verdict::Approve, {}};
        QVERIFY(service().decide(draft, kAnna));
        QVERIFY(service().decide(draft, kAnna));
        QCOMPARE(service().decisions(m_id)->size(), 1);
    }

    void aDecisionStateAndAuditEntryAreOne()
    {
        const auto decision = decide(Verdict::AskMore, u"Which port?"_s, kAnna);
        QVERIFY(decision);
        QCOMPARE(decision->at, m_desk->clock.now());
        QCOMPARE(decision->policyVersion, m_desk->assessor->engine().policy().version);
        auto database = m_desk->connect();
        const auto rows = AuditStore(*database).ofObject(u"request"_s, m_id.value).value();
        QCOMPARE(rows.last().action, u"decide"_s);
        QCOMPARE(rows.last().before, decision->uuid);
        QCOMPARE(rows.last().user, u"anna"_s);
        QVERIFY(AuditLog(*database).verify({})->ok);
    }

    /// No order of steps by one person alone leads to a refusal, or to an approval against a mandatory referral.
    void oneActorCanNeverDoBoth()
    {
        for (const bool referral : {false, true}) {
            const Assessment assessment = with(Direction::Raise, referral);
            QSet<ReviewState> reached{ReviewState::Screening};
            QList<ReviewState> open{ReviewState::Screening};
            while (!open.isEmpty()) {
                const ReviewState state = open.takeFirst();
                const Decision own{u"d"_s, m_id, 1, Verdict::Refer, state, state, {}, kAnna.user, {}, {}};
                for (const DecisionStep &step : DecisionService::steps(state, assessment, own, kAnna)) {
                    if (step.blockedBecause.isEmpty() && !reached.contains(step.leadsTo)) {
                        reached.insert(step.leadsTo);
                        open.append(step.leadsTo);
                    }
                }
            }
            QVERIFY(!reached.contains(ReviewState::Refused));
            QCOMPARE(reached.contains(ReviewState::Approved), !referral);
        }
    }

    void viewsAreRecorded()
    {
        QVERIFY(CaseService(*m_desk->file, m_desk->clock).view(m_id, kBen));
        auto database = m_desk->connect();
        const auto rows = AuditStore(*database).ofObject(u"request"_s, m_id.value).value();
        QCOMPARE(rows.last().action, u"view"_s);
        QCOMPARE(rows.last().user, u"ben"_s);
    }

private:
    DecisionService service() const { return {*m_desk->file, m_desk->clock}; }

    Result<Decision> decide(Verdict verdict, const QString &reason, const Actor &actor) const
    {
        return service().decide({newUuid(), m_id, stored().version, verdict, reason}, actor);
    }

    StoredRequest stored() const
    {
        auto database = m_desk->connect();
        return RequestStore(*database).load(m_id).value();
    }

    std::unique_ptr<ReviewDesk> m_desk;
    RequestId m_id;
};

QTEST_GUILESS_MAIN(TestDecisionService)
#include "tst_decision_service.moc"
