// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queue_store.h"

#include "tests/core/storage/stored_requests.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QStringList shown(Database &database, const QueueQuery &query, qint64 limit = 0)
{
    QueueStore queue(database);
    const auto ids = queue.ids(query, limit, {});
    if (!ids)
        return {ids.error().message};
    const auto rows = queue.rows(*ids);
    if (!rows)
        return {rows.error().message};
    QStringList externalIds;
    for (const QueueRow &row : *rows)
        externalIds.append(row.externalId);
    return externalIds;
}

QueueQuery filtered(const QueueFilter &filter)
{
    return {filter, QueueSort::ExternalId, false};
}

} // namespace

class TestQueueStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<StoredRequests>();
        put(u"a"_s, u"DRUMOVAK"_s, 0.10, Route::Standard);
        put(u"b"_s, u"SELTANO"_s, 0.90, Route::Standard);
        put(u"c"_s, u"Île_100%"_s, 0.30, Route::Detailed);
        put(u"d"_s, u"ORVANE"_s, 0.60, Route::Detailed);
        put(u"e"_s, u"QUIN'TAR"_s, 0.99, Route::ReturnToSource);
    }

    void deskOrderIsDetailedThenConcernThenOldest()
    {
        QCOMPARE(shown(*m_desk->database, {}), (QStringList{u"d"_s, u"c"_s, u"b"_s, u"a"_s, u"e"_s}));
    }

    void decidedRequestsSinkToTheEnd()
    {
        QVERIFY(RequestStore(*m_desk->database).setState(m_ids[u"d"_s], ReviewState::Approved));
        QVERIFY(RequestStore(*m_desk->database).setState(m_ids[u"a"_s], ReviewState::RefuseProposed));
        QCOMPARE(shown(*m_desk->database, {}), (QStringList{u"c"_s, u"a"_s, u"b"_s, u"e"_s, u"d"_s}));
        QueueQuery open;
        open.filter.onlyOpen = true;
        QCOMPARE(shown(*m_desk->database, open), (QStringList{u"c"_s, u"a"_s, u"b"_s, u"e"_s}));
    }

    void filtersHoldTogether()
    {
        QueueFilter filter;
        filter.routes = {Route::Detailed, Route::ReturnToSource};
        QCOMPARE(shown(*m_desk->database, filtered(filter)), (QStringList{u"c"_s, u"d"_s, u"e"_s}));
        filter.text = u"orv"_s;
        QCOMPARE(shown(*m_desk->database, filtered(filter)), QStringList{u"d"_s});
        filter.text = u"nothing like it"_s;
        QCOMPARE(shown(*m_desk->database, filtered(filter)), QStringList());
    }

    void wordsAreTakenLiterally()
    {
        QueueFilter filter;
        filter.text = u"100%"_s;
        QCOMPARE(shown(*m_desk->database, filtered(filter)), QStringList{u"c"_s});
        filter.text = u"%"_s;
        QCOMPARE(shown(*m_desk->database, filtered(filter)), QStringList{u"c"_s});
        filter.text = u"_1"_s;
        QCOMPARE(shown(*m_desk->database, filtered(filter)), QStringList{u"c"_s});
        filter.text = u"'"_s;
        QCOMPARE(shown(*m_desk->database, filtered(filter)), QStringList{u"e"_s});
    }

    void anIndicatorIsFoundAsAWholeWord()
    {
        auto record = StoredRequests::make(u"f"_s, u"X"_s);
        Finding finding;
        finding.indicator = u"A11"_s;
        record.assessment.findings = {finding};
        m_desk->put(record);
        QueueFilter filter;
        filter.indicators = {u"A11"_s};
        QCOMPARE(shown(*m_desk->database, filtered(filter)), QStringList{u"f"_s});
        filter.indicators = {u"A1"_s};
        QCOMPARE(shown(*m_desk->database, filtered(filter)), QStringList());
    }

    void sortsBothWaysAndLimits()
    {
        QCOMPARE(shown(*m_desk->database, {{}, QueueSort::Concern, true}, 2), (QStringList{u"e"_s, u"b"_s}));
        QCOMPARE(shown(*m_desk->database, {{}, QueueSort::ExternalId, true}),
                 (QStringList{u"e"_s, u"d"_s, u"c"_s, u"b"_s, u"a"_s}));
    }

    void countsWithTheirBase()
    {
        QueueFilter filter;
        filter.routes = {Route::Detailed};
        const auto counts = QueueStore(*m_desk->database).counts(filter).value();
        QCOMPARE(counts.total, 5);
        QCOMPARE(counts.matching, 2);
        QCOMPARE(counts.detailed, 2);
        QCOMPARE(counts.referrals, 0);
        QCOMPARE(counts.returns, 1);
        QCOMPARE(counts.decided, 0);
        QCOMPARE(QueueStore(*m_desk->database).counts({}).value().matching, 5);
    }

    void onlyOneReviewerGetsARequest()
    {
        QueueStore queue(*m_desk->database);
        QVERIFY(queue.claim(m_ids[u"a"_s], u"anna"_s, u"anna"_s));
        QCOMPARE(queue.claim(m_ids[u"a"_s], u"ben"_s, u"ben"_s).error().code, Error::Code::Conflict);
        QCOMPARE(queue.claim(m_ids[u"a"_s], {}, u"ben"_s).error().code, Error::Code::Conflict);
        QVERIFY(queue.claim(m_ids[u"a"_s], {}, u"anna"_s));
        QVERIFY(queue.claim(m_ids[u"a"_s], u"ben"_s, u"ben"_s));
    }

    void aSavedFilterComesBackEqual()
    {
        QueueFilter filter;
        filter.types = {NoticeType::Red, NoticeType::UnSpecial};
        filter.routes = {Route::Detailed};
        filter.states = {ReviewState::WaitSource};
        filter.bands = {Band::High};
        filter.sources = {u"XA"_s};
        filter.indicators = {u"C04"_s};
        filter.text = u"R&D \"x\""_s;
        filter.dueBefore = QDate(2031, 5, 9);
        filter.claimedBy = u"anna"_s;
        filter.onlyOpen = true;
        QCOMPARE(QueueFilter::fromJson(filter.toJson()).value(), filter);
        QVERIFY(!QueueFilter::fromJson("not json"));
    }

private:
    void put(const QString &externalId, const QString &family, double concern, Route route)
    {
        m_ids.insert(externalId, m_desk->put(StoredRequests::make(externalId, family, concern, route)).id);
    }

    std::unique_ptr<StoredRequests> m_desk;
    QHash<QString, RequestId> m_ids;
};

QTEST_GUILESS_MAIN(TestQueueStore)
#include "tst_queue_store.moc"
