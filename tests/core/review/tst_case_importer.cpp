// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/case_importer.h"

#include "core/audit/audit_log.h"
#include "core/exchange/request_json.h"
#include "tests/core/review/review_desk.h"

#include <QTest>

#include <thread>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QList<Request> several(int count)
{
    QList<Request> requests;
    for (int i = 0; i < count; ++i)
        requests.append(ReviewDesk::complete(u"2031/%1"_s.arg(1000 + i)));
    return requests;
}

} // namespace

class TestCaseImporter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameFileTwiceAddsNothing()
    {
        ReviewDesk desk;
        const QString file = desk.write(u"a.jsonl"_s, several(3));
        const auto first = desk.import(file);
        QVERIFY2(first, first ? "" : qPrintable(first.error().message));
        QCOMPARE(first->record.read, 3);
        QCOMPARE(first->record.added, 3);
        const auto second = desk.import(file);
        QCOMPARE(second->record.read, 3);
        QCOMPARE(second->record.added, 0);
        QCOMPARE(second->record.unchanged, 3);
    }

    void changedContentIsShownFieldByField()
    {
        ReviewDesk desk;
        Request request = ReviewDesk::complete(u"2031/1"_s);
        QVERIFY(desk.import(desk.write(u"a.jsonl"_s, QList<Request>{request})));
        request.subject.birth = {{1979, 3, 15}, {}};
        request.offences = {u"robbery"_s, u"assault"_s};
        const auto second = desk.import(desk.write(u"b.jsonl"_s, QList<Request>{request}));
        QCOMPARE(second->record.updated, 1);
        const auto view = CaseService(*desk.file, desk.clock).view(desk.idOf(u"2031/1"_s), desk.clerk);
        QVERIFY(view);
        QCOMPARE(view->stored.version, 2);
        QCOMPARE(view->versions.size(), 2);
        bool birth = false;
        for (const FieldDifference &change : view->changes) {
            if (change.before.contains(u"1979-03-14"_s) && change.after.contains(u"1979-03-15"_s))
                birth = true;
        }
        QVERIFY(birth);
        QCOMPARE(view->changes.size(), 2);
    }

    void oneBadRecordNeverStopsTheOthers()
    {
        ReviewDesk desk;
        QByteArrayList lines;
        for (const Request &request : several(3))
            lines.append(writeRequestJson(request));
        lines.insert(1, "{\"format\": broken");
        const auto report = desk.import(desk.write(u"a.jsonl"_s, lines));
        QVERIFY(report);
        QCOMPARE(report->record.added, 3);
        QCOMPARE(report->record.rejected, 1);
        QCOMPARE(report->record.read,
                 report->record.added + report->record.updated + report->record.unchanged + report->record.rejected);
        const auto rejected = std::ranges::find_if(report->problems, &ReadProblem::rejected);
        QVERIFY(rejected != report->problems.end());
        QCOMPARE(rejected->position.line, 2);
        QVERIFY(!rejected->reason.isEmpty());
        auto database = desk.connect();
        QCOMPARE(ImportStore(*database).problems(report->record.id, 10)->size(), report->problems.size());
    }

    void aCancelledImportKeepsWholeRecordsAndCanBeRunAgain()
    {
        ReviewDesk desk;
        const QString file = desk.write(u"a.jsonl"_s, several(3000));
        int asked = 0;
        TaskContext task;
        task.canceled = [&asked] { return ++asked > 3; };
        const auto report = desk.import(file, task);
        QVERIFY(report);
        QCOMPARE(int(report->record.state), int(ImportRecord::State::Canceled));
        QVERIFY(report->record.added > 0);
        QVERIFY(report->record.added < 3000);
        auto database = desk.connect();
        QCOMPARE(RequestStore(*database).count().value(), report->record.added);
        QCOMPARE(desk.file->check({}).value(), QStringList());
        const auto again = desk.import(file);
        QCOMPARE(again->record.added + again->record.unchanged, 3000);
        QCOMPARE(RequestStore(*database).count().value(), 3000);
    }

    /// A reviewer who opens a case while an import runs does not wait for its end.
    void otherWritersGetInBetweenTwoRecords()
    {
        ReviewDesk desk;
        QVERIFY(desk.import(desk.write(u"a.jsonl"_s, several(1))));
        QList<Request> more = several(3001);
        more.removeFirst();
        const RequestId first = desk.idOf(u"2031/1000"_s);
        std::thread reviewer;
        bool viewed = false;
        TaskContext task;
        task.progress = [&](qint64, qint64) {
            if (!reviewer.joinable()) {
                reviewer = std::thread([&] {
                    viewed = CaseService(*desk.file, desk.clock).view(first, {u"anna"_s, u"desk 2"_s}).ok();
                });
            }
        };
        const auto report = desk.import(desk.write(u"b.jsonl"_s, more), task);
        reviewer.join();
        QVERIFY(report);
        QVERIFY(viewed);
        QCOMPARE(report->record.added, 3000);
        auto database = desk.connect();
        QStringList actions;
        QVERIFY(AuditStore(*database).forEach([&](const AuditRow &row) {
            actions.append(row.action);
            return true;
        }));
        QVERIFY(actions.indexOf(u"view"_s) < actions.lastIndexOf(u"import"_s));
        QVERIFY(AuditLog(*database).verify({})->ok);
    }

    void theShareIsFilledFromTheStandardRequests()
    {
        ReviewDesk desk;
        QVERIFY(desk.import(desk.write(u"a.jsonl"_s, several(400))));
        auto database = desk.connect();
        const auto counts = QueueStore(*database).counts({}).value();
        QCOMPARE(counts.total, 400);
        QCOMPARE(counts.detailed, 20); // 5 % of 400
    }

    void everyImportIsInTheAuditLog()
    {
        ReviewDesk desk;
        const auto report = desk.import(desk.write(u"a.jsonl"_s, several(5)));
        auto database = desk.connect();
        const auto rows = AuditStore(*database).ofObject(u"import"_s, report->record.id.value).value();
        QStringList actions;
        for (const AuditRow &row : rows)
            actions.append(row.action);
        QCOMPARE(actions, (QStringList{u"import.start"_s, u"import.batch"_s, u"import"_s}));
        QVERIFY(rows.last().after.contains(u"\"added\":5"_s));
        QVERIFY(AuditLog(*database).verify({})->ok);
    }

    void aFileThatIsNotThereIsAnErrorAndChangesNothing()
    {
        ReviewDesk desk;
        const auto report = desk.import(desk.path(u"nothing.json"_s));
        QVERIFY(!report);
        auto database = desk.connect();
        QCOMPARE(RequestStore(*database).count().value(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCaseImporter)
#include "tst_case_importer.moc"
