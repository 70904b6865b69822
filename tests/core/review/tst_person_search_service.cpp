// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/person_search_service.h"

#include "tests/core/review/review_desk.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Request named(const QString &id, const QString &family, const QString &forename, const QString &passport)
{
    Request request = ReviewDesk::complete(id);
    request.subject.names.first().family = family;
    request.subject.names.first().forename = forename;
    request.subject.documents.first().number = passport;
    return request;
}

Query byName(const QString &name)
{
    Query query;
    query.name.whole = name;
    return query;
}

} // namespace

class TestPersonSearchService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ReviewDesk>();
        QVERIFY(m_desk->import(m_desk->write(
            u"a.jsonl"_s, QList<Request>{named(u"2031/1"_s, u"DRUMOVAK"_s, u"Orelin"_s, u"XA440127"_s),
                                         named(u"2031/2"_s, u"SELVARTHI"_s, u"Mirun"_s, u"XA990311"_s),
                                         named(u"2031/3"_s, u"DRUMOVAC"_s, u"Orelin"_s, u"XA440127"_s)})));
    }

    void anUnbuiltIndexNeverSaysNoMatch()
    {
        PersonSearchService service(*m_desk->file);
        const auto answer = service.search(byName(u"Drumovak Orelin"_s), 10);
        QVERIFY(answer);
        QVERIFY(!answer->isWhole());
        QCOMPARE(answer->status.state, SearchState::NotBuilt);
    }

    void findsInTheBackground()
    {
        PersonSearchService service(*m_desk->file);
        service.start();
        QTRY_COMPARE(service.status().state, SearchState::Ready);
        QCOMPARE(service.status().persons, 3);
        const auto answer = service.search(byName(u"selvarti mirun"_s), 10);
        QVERIFY(answer && answer->isWhole());
        QCOMPARE(answer->found.first().request.externalId, u"2031/2"_s);
        QCOMPARE(answer->found.first().display, u"SELVARTHI Mirun"_s);
        QVERIFY(!answer->found.first().evidence.isEmpty());
    }

    void aCommittedRequestIsFoundAndAChangedOneOnlyAsItIsNow()
    {
        PersonSearchService service(*m_desk->file);
        QVERIFY(service.build({}));
        QVERIFY(m_desk->import(m_desk->write(
            u"b.jsonl"_s, QList<Request>{named(u"2031/4"_s, u"QUENTHAMIR"_s, u"Jolva"_s, u"XA1"_s),
                                         named(u"2031/2"_s, u"BRESKOLIAN"_s, u"Tavi"_s, u"XA990311"_s)})));
        QVERIFY(service.committed({m_desk->idOf(u"2031/4"_s), m_desk->idOf(u"2031/2"_s)}));
        QCOMPARE(service.status().persons, 4);
        QCOMPARE(service.search(byName(u"Quenthamir Jolva"_s), 5)->found.first().request.externalId, u"2031/4"_s);
        QCOMPARE(service.search(byName(u"Breskolian Tavi"_s), 5)->found.first().request.externalId, u"2031/2"_s);
        const auto former = service.search(byName(u"Selvarthi Mirun"_s), 5);
        for (const FoundPerson &found : former->found)
            QVERIFY(found.request.externalId != u"2031/2"_s);
    }

    void similarRequestsLeaveOutTheRequestItself()
    {
        PersonSearchService service(*m_desk->file);
        QVERIFY(service.build({}));
        const auto answer = service.similarTo(m_desk->idOf(u"2031/1"_s), 5);
        QVERIFY(answer);
        QCOMPARE(answer->found.first().request.externalId, u"2031/3"_s);
        for (const FoundPerson &found : answer->found)
            QVERIFY(found.request.externalId != u"2031/1"_s);
    }

    void comparesSideBySide()
    {
        const PersonSearchService service(*m_desk->file);
        const auto both = service.compare(m_desk->idOf(u"2031/1"_s), m_desk->idOf(u"2031/3"_s));
        QVERIFY(both);
        QCOMPARE(both->left.externalId, u"2031/1"_s);
        double bits = 0;
        bool document = false;
        for (const FieldEvidence &field : both->comparison.evidence) {
            bits += field.bits;
            document = document || (field.field == MatchField::Document && field.level == u"exact");
        }
        QVERIFY(document);
        QVERIFY(std::abs(bits - both->comparison.bits) < 1e-6);
        QCOMPARE(service.compare(m_desk->idOf(u"2031/1"_s), RequestId{99}).error().code, Error::Code::NotFound);
    }

    void searchesRunWhileRequestsComeIn()
    {
        PersonSearchService service(*m_desk->file);
        QVERIFY(service.build({}));
        const RequestId id = m_desk->idOf(u"2031/3"_s);
        std::atomic<int> wrong{0};
        std::thread reader([&] {
            for (int i = 0; i < 100; ++i) {
                const auto answer = service.search(byName(u"Selvarthi Mirun"_s), 3);
                wrong +=
                    answer && !answer->found.isEmpty() && answer->found.first().request.externalId == u"2031/2" ? 0 : 1;
            }
        });
        for (int i = 0; i < 100; ++i)
            wrong += service.committed({id}) ? 0 : 1;
        reader.join();
        QCOMPARE(wrong.load(), 0);
    }

private:
    std::unique_ptr<ReviewDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestPersonSearchService)
#include "tst_person_search_service.moc"
