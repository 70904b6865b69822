// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/decision_service.h"
#include "core/review/oversight_service.h"
#include "core/storage/audit_store.h"
#include "core/storage/share_store.h"
#include "tests/core/review/review_desk.h"

#include <QTest>
#include <QUuid>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QList<Request> complete(int number, int from = 0)
{
    QList<Request> requests;
    for (int i = from; i < from + number; ++i)
        requests.append(ReviewDesk::complete(u"R%1"_s.arg(i, 5, 10, QLatin1Char('0'))));
    return requests;
}

void decide(const ReviewDesk &desk, RequestId id, Verdict verdict, const Actor &actor)
{
    const DecisionService service(*desk.file, desk.clock);
    const auto done =
        service.decide({QUuid::createUuid().toString(QUuid::WithoutBraces), id, 1, verdict, u"because"_s}, actor);
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
}

} // namespace

class TestOversightService : public QObject
{
    Q_OBJECT

    const Actor m_other{u"second"_s, u"desk 2"_s};

private Q_SLOTS:
    void shareIsExactOverSeveralImports()
    {
        ReviewDesk desk;
        int seen = 0;
        for (const int size : {400, 37, 563}) {
            QVERIFY(desk.import(desk.write(u"r%1.jsonl"_s.arg(seen), complete(size, seen))).ok());
            seen += size;
        }
        const auto report = OversightService(*desk.file, desk.clock).report(desk.assessor->engine().policy());
        QVERIFY(report.ok());
        const ShareFigures &share = report->share;
        QCOMPARE(share.total, quint64(1000));
        QCOMPARE(share.concern + share.novelty + share.audit, quint64(50));
        QCOMPARE(share.share, 0.05);
        QVERIFY(share.audit > 0);
        QCOMPARE(report->miss.drawn, share.audit);
        QCOMPARE(report->miss.pending, share.audit);
        QCOMPARE(report->miss.estimate.audits, quint64(0));
        QCOMPARE(report->backlog[0].open, quint64(50));
        QCOMPARE(report->miss.cleared, quint64(950));
    }

    void auditsGiveTheMissRate()
    {
        ReviewDesk desk;
        QVERIFY(desk.import(desk.write(u"r.jsonl"_s, complete(1000))).ok());
        quint64 audits = 0;
        QList<qint64> drawn;
        {
            auto database = desk.connect();
            QVERIFY(OversightStore(*database)
                        .forEach(
                            [&](const OversightRow &row) {
                                if (row.arm == RouteCause::Audit)
                                    drawn.append(row.id);
                            },
                            {})
                        .ok());
        }
        QVERIFY(drawn.size() >= 3);
        for (const qint64 id : std::as_const(drawn)) {
            const bool miss = audits++ == 0;
            decide(desk, RequestId{id}, miss ? Verdict::Refuse : Verdict::Approve, desk.clerk);
            if (miss)
                decide(desk, RequestId{id}, Verdict::Refuse, m_other);
        }
        const auto report = OversightService(*desk.file, desk.clock).report(desk.assessor->engine().policy());
        QVERIFY(report.ok());
        const MissFigures &miss = report->miss;
        QCOMPARE(miss.pending, quint64(0));
        QCOMPARE(miss.estimate.misses, quint64(1));
        const Estimate exact = clopperPearson(1, audits);
        QVERIFY(std::abs(miss.estimate.rate.value - exact.value) < 1e-9);
        QVERIFY(std::abs(miss.estimate.rate.upper - exact.upper) < 1e-9);
        QCOMPARE(report->agreementTable.bothYes, quint64(1));
        QCOMPARE(report->countries.size(), 1);
        QCOMPARE(report->countries[0].refused.rate.value, 1.0 / double(audits));
    }

    void firstComeOrderIsASwitchWithAReason()
    {
        ReviewDesk desk;
        const OversightService service(*desk.file, desk.clock);
        QVERIFY(service.setFirstComeOrder(true, u"model under review"_s, desk.clerk).ok());
        QVERIFY(desk.import(desk.write(u"r.jsonl"_s, complete(100))).ok());
        auto database = desk.connect();
        const auto batch = ShareStore(*database).latest();
        QVERIFY(batch.ok() && batch->firstCome);
        // The queue too: by arrival, what is decided last; an order that was asked for stays.
        const auto query = inSetOrder(*database, {});
        QVERIFY(query.ok());
        const auto ids = QueueStore(*database).ids(*query, 0, {});
        QVERIFY(ids.ok());
        QVERIFY(std::ranges::is_sorted(*ids));
        QVERIFY(RequestStore(*desk.connect(Database::Access::ReadWrite))
                    .setState(RequestId{ids->first()}, ReviewState::Refused)
                    .ok());
        QCOMPARE(QueueStore(*database).ids(*query, 0, {})->last(), ids->first());
        QueueQuery byName;
        byName.sort = QueueSort::Name;
        QVERIFY(*inSetOrder(*database, byName) == byName);
        int entries = 0;
        QVERIFY(AuditStore(*database)
                    .forEach([&](const AuditRow &row) {
                        entries += row.action == u"setting" && row.reason == u"model under review" ? 1 : 0;
                        return true;
                    })
                    .ok());
        QCOMPARE(entries, 1);
    }

    void reviewersWordsOnFindingsAreCounted()
    {
        ReviewDesk desk;
        QVERIFY(desk.import(desk.write(u"r.jsonl"_s, complete(2))).ok());
        const OversightService service(*desk.file, desk.clock);
        const auto judge = [&](const QString &request, FindingWord word, const QString &reason, const Actor &actor) {
            return service.judgeFinding({desk.idOf(request), 1, u"A03"_s, {}, word, {}, reason}, actor).ok();
        };
        QVERIFY(judge(u"R00000"_s, FindingWord::Rejected, u"the words are a quotation"_s, desk.clerk));
        QVERIFY(judge(u"R00000"_s, FindingWord::Accepted, {}, desk.clerk));
        QVERIFY(judge(u"R00001"_s, FindingWord::Rejected, u"no such words"_s, m_other));
        QVERIFY(judge(u"R00001"_s, FindingWord::Deferred, u"the source is asked"_s, desk.clerk)); // counts nowhere
        QVERIFY(!judge(u"R00001"_s, FindingWord::Rejected, u"  "_s, desk.clerk));
        const auto view = CaseService(*desk.file, desk.clock).view(desk.idOf(u"R00001"_s), desk.clerk);
        QVERIFY(view.ok());
        QCOMPARE(view->findingVerdicts.size(), 2);
        QStringList words;
        for (const FindingVerdict &verdict : view->findingVerdicts)
            words.append(verdict.user + u": "_s + findingAction(verdict.word) + u": "_s + verdict.reason);
        QVERIFY(words.contains(desk.clerk.user + u": finding.defer: the source is asked"_s));
        QVERIFY(words.contains(m_other.user + u": finding.reject: no such words"_s));
        const auto report = service.report(desk.assessor->engine().policy());
        QVERIFY(report.ok());
        const auto row = std::ranges::find(report->indicators, u"A03"_s, &IndicatorFigures::indicator);
        QVERIFY(row != report->indicators.end());
        QCOMPARE(row->accepted, quint64(1)); // a later word replaces the earlier one
        QCOMPARE(row->rejected, quint64(1));
    }

    void verdictFirstHidesTheScoreUntilOneIsSaved()
    {
        ReviewDesk desk;
        QVERIFY(desk.import(desk.write(u"r.jsonl"_s, complete(1))).ok());
        {
            auto database = desk.connect(Database::Access::ReadWrite);
            QVERIFY(
                changeTriageSetting(*database, triage_setting::verdictFirst, u"1"_s, {}, desk.clerk, desk.clock).ok());
            QVERIFY(!changeTriageSetting(*database, triage_setting::share, u"2"_s, {}, desk.clerk, desk.clock).ok());
        }
        const RequestId id = desk.idOf(u"R00000"_s);
        const CaseService cases(*desk.file, desk.clock);
        const DecisionService decisions(*desk.file, desk.clock);
        QVERIFY(cases.view(id, desk.clerk)->hidesScore);
        QVERIFY(!decisions.saveProvisional(id, 1, Verdict::Refuse, {}, desk.clerk).ok()); // needs a reason
        QVERIFY(!decisions.saveProvisional(id, 2, Verdict::Approve, {}, desk.clerk).ok());
        QVERIFY(decisions.saveProvisional(id, 1, Verdict::Approve, u"plain robbery"_s, desk.clerk).ok());
        const auto view = cases.view(id, desk.clerk);
        QVERIFY(!view->hidesScore);
        QCOMPARE(view->provisional->verdict, Verdict::Approve);
        QCOMPARE(view->stored.state, ReviewState::Screening);
        QVERIFY(cases.view(id, m_other)->hidesScore); // each reviewer gives one
        QCOMPARE(decisions.saveProvisional(id, 1, Verdict::Refuse, u"changed"_s, desk.clerk).error().code,
                 Error::Code::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestOversightService)
#include "tst_oversight_service.moc"
