// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/request_store.h"

#include "tests/core/storage/stored_requests.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Puts all records in runs, and says what became of each.
std::vector<RequestStore::Stored> putInRuns(StoredRequests &desk, const std::vector<NewRequest> &records)
{
    std::vector<const NewRequest *> left;
    for (const NewRequest &record : records)
        left.push_back(&record);
    std::vector<RequestStore::Stored> all;
    RequestStore store(*desk.database);
    while (all.size() < left.size()) {
        const auto run = store.putRun(std::span(left).subspan(all.size()), desk.importId, StoredRequests::now());
        if (!run || run->empty())
            qFatal("a run could not be put");
        all.insert(all.end(), run->begin(), run->end());
    }
    return all;
}

/// `count` requests of unlike content, subject and assessment.
std::vector<NewRequest> unlike(int count)
{
    std::vector<NewRequest> records;
    for (int i = 1; i <= count; ++i) {
        records.push_back(StoredRequests::make(QString::number(i), u"N%1"_s.arg(i), i / 1000.0,
                                               i % 3 == 0 ? Route::Detailed : Route::Standard));
        records.back().subject = QByteArray::number(i);
    }
    return records;
}

} // namespace

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

    void aRunStoresWhatEachRequestStoresByItself()
    {
        const auto records = unlike(int(2 * RequestStore::kMostTogether) + 7);
        StoredRequests together;
        StoredRequests single;
        const auto runs = putInRuns(together, records);
        QCOMPARE(runs.size(), records.size());
        for (size_t i = 0; i < records.size(); ++i) {
            const auto alone = single.put(records[i]);
            QCOMPARE(runs[i].outcome, StoreOutcome::Added);
            QCOMPARE(runs[i].id.value, qint64(i + 1));
            QCOMPARE(runs[i].id, alone.id);
            const auto one = RequestStore(*together.database).load(runs[i].id);
            const auto other = RequestStore(*single.database).load(alone.id);
            QVERIFY(one && other);
            QCOMPARE(one->content, records[i].content);
            QCOMPARE(one->content, other->content);
            QCOMPARE(one->assessment, other->assessment);
            QCOMPARE(one->receivedAt, other->receivedAt);
        }
        qint64 subjects = 0;
        QVERIFY(RequestStore(*together.database).forEachSubject([&](RequestId id, const QByteArray &record) {
            return ++subjects == id.value && record == QByteArray::number(id.value);
        }));
        QCOMPARE(subjects, qint64(records.size()));
    }

    void aRequestThatIsKnownEndsTheRun()
    {
        StoredRequests desk;
        desk.put(StoredRequests::make(u"40"_s, u"OLDER"_s));
        const auto stored = putInRuns(desk, unlike(150));
        for (size_t i = 0; i < stored.size(); ++i)
            QCOMPARE(stored[i].outcome, i == 39 ? StoreOutcome::Updated : StoreOutcome::Added);
        QCOMPARE(stored[39].version, 2);
        RequestStore store(*desk.database);
        QCOMPARE(store.count().value(), 150);
        // Nothing half is left of a run that was begun and taken back.
        for (const RequestStore::Stored &one : stored)
            QVERIFY(store.load(one.id));
        QVERIFY(!desk.database->single(u"PRAGMA foreign_key_check"_s)->isValid());
    }

    void oneIdTwiceInARunIsTwoVersions()
    {
        StoredRequests desk;
        auto records = unlike(int(RequestStore::kMostTogether));
        records[50].request.externalId = records[20].request.externalId;
        records[50].assessment.concern = 0.9;
        const auto stored = putInRuns(desk, records);
        QCOMPARE(stored[50].id, stored[20].id);
        QCOMPARE(stored[50].outcome, StoreOutcome::Updated);
        RequestStore store(*desk.database);
        QCOMPARE(store.load(stored[50].id).value().assessment.concern, 0.9);
        QCOMPARE(store.content(stored[20].id, 1).value(), records[20].content);
        QCOMPARE(store.content(stored[20].id, 2).value(), records[50].content);
    }

    void theSameRunAgainChangesNothing()
    {
        StoredRequests desk;
        const auto records = unlike(100);
        putInRuns(desk, records);
        for (const RequestStore::Stored &again : putInRuns(desk, records))
            QCOMPARE(again.outcome, StoreOutcome::Unchanged);
        QCOMPARE(RequestStore(*desk.database).count().value(), 100);
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
