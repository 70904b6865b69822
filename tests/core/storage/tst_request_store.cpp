// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/request_store.h"

#include "tests/core/storage/stored_requests.h"

using namespace core;
using namespace Qt::StringLiterals;

class TestRequestStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameContentTwiceAddsNothing()
    {
        StoredRequests desk;
        const auto first = desk.put(StoredRequests::make(u"2031/1"_s, u"DRUMOVAK"_s));
        const auto again = desk.put(StoredRequests::make(u"2031/1"_s, u"DRUMOVAK"_s));
        QCOMPARE(first.outcome, StoreOutcome::Added);
        QCOMPARE(again.outcome, StoreOutcome::Unchanged);
        QCOMPARE(again.id, first.id);
        QCOMPARE(RequestStore(*desk.database).count().value(), 1);
        QCOMPARE(RequestStore(*desk.database).versions(first.id).value().size(), 1);
    }

    void otherContentMakesAVersionAndKeepsTheFirst()
    {
        StoredRequests desk;
        RequestStore store(*desk.database);
        const auto first = desk.put(StoredRequests::make(u"2031/1"_s, u"DRUMOVAK"_s));
        QVERIFY(store.setState(first.id, ReviewState::Approved));
        const auto second = desk.put(StoredRequests::make(u"2031/1"_s, u"DRUMOVAKH"_s));
        QCOMPARE(second.outcome, StoreOutcome::Updated);
        QCOMPARE(second.id, first.id);
        QCOMPARE(second.version, 2);
        QCOMPARE(store.content(first.id, 1).value(), "2031/1|DRUMOVAK"_ba);
        QCOMPARE(store.content(first.id, 2).value(), "2031/1|DRUMOVAKH"_ba);
        // New content must be looked at again, whatever had been decided.
        QCOMPARE(store.load(first.id).value().state, ReviewState::Screening);
        QCOMPARE(store.load(first.id, 1).value().version, 1);
        QCOMPARE(store.load(first.id, 1).value().latestVersion, 2);
    }

    void theSameIdFromAnotherSystemIsAnotherRequest()
    {
        StoredRequests desk;
        auto record = StoredRequests::make(u"7"_s, u"DRUMOVAK"_s);
        const auto first = desk.put(record);
        record.request.system = u"table"_s;
        const auto second = desk.put(record);
        QVERIFY(first.id != second.id);
        QCOMPARE(RequestStore(*desk.database).findByExternalId(u"7"_s).value(), first.id);
    }

    void keepsSourceTextAndAssessmentWhole()
    {
        StoredRequests desk;
        auto record = StoredRequests::make(u"2031/1"_s, u"DRUMOVAK"_s, 0.25, Route::Detailed);
        record.sourceText = "{\"entity_id\" : \"2031/1\"}\r\n";
        record.sourceFile = u"dump.json"_s;
        record.sourceLine = 12;
        record.sourceIndex = 3;
        record.due = QDate(2031, 5, 20);
        Finding finding;
        finding.indicator = u"A03"_s;
        finding.direction = Direction::Raise;
        finding.mandatoryReferral = true;
        finding.rule = u"RoP 3.3"_s;
        finding.variant = u"assembly"_s;
        finding.evidence = {{u"facts"_s, 4, 11, u"protest"_s}};
        finding.points = 1.5;
        record.assessment.findings = {finding};
        record.assessment.referral = true;
        record.assessment.cause = RouteCause::MandatoryReferral;
        record.assessment.band = Band::Raised;
        const auto stored = desk.put(record);
        const auto loaded = RequestStore(*desk.database).load(stored.id);
        QVERIFY(loaded);
        QCOMPARE(loaded->sourceText, record.sourceText);
        QCOMPARE(loaded->sourceFile, record.sourceFile);
        QCOMPARE(loaded->sourceLine, 12);
        QCOMPARE(loaded->sourceIndex, 3);
        QCOMPARE(loaded->due, record.due);
        QCOMPARE(loaded->assessment, record.assessment);
        QCOMPARE(loaded->receivedAt, StoredRequests::now());
    }

    void anUnknownRequestIsNotFound()
    {
        StoredRequests desk;
        RequestStore store(*desk.database);
        QCOMPARE(store.load(RequestId{99}).error().code, Error::Code::NotFound);
        QCOMPARE(store.findByExternalId(u"nothing"_s).error().code, Error::Code::NotFound);
    }

    void subjectsComeInOrderAndCanBeStopped()
    {
        StoredRequests desk;
        for (int i = 1; i <= 3; ++i) {
            auto record = StoredRequests::make(QString::number(i), u"N"_s);
            record.subject = QByteArray::number(i);
            desk.put(record);
        }
        QByteArrayList seen;
        QVERIFY(RequestStore(*desk.database).forEachSubject([&](RequestId, const QByteArray &record) {
            seen.append(record);
            return seen.size() < 2;
        }));
        QCOMPARE(seen, (QByteArrayList{"1", "2"}));
    }
};

QTEST_GUILESS_MAIN(TestRequestStore)
#include "tst_request_store.moc"
