// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/link_service.h"

#include "core/audit/audit_log.h"
#include "core/review/decision_service.h"
#include "core/storage/link_store.h"
#include "tests/core/review/review_desk.h"

#include <QTest>
#include <QUuid>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Request person(const QString &id, const QString &family, const QString &forename, const QString &passport,
               const PartialDate &birth)
{
    Request request = ReviewDesk::complete(id);
    request.subject.names.first().family = family;
    request.subject.names.first().forename = forename;
    request.subject.documents.clear();
    if (!passport.isEmpty())
        request.subject.documents = {{u"passport"_s, passport, u"XA"_s, {}, {}}};
    request.subject.birth = {birth, {}};
    return request;
}

const Actor kSecond{u"second"_s, u"desk 2"_s};

} // namespace

class TestLinkService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ReviewDesk>();
        m_links = std::make_unique<LinkService>(*m_desk->file, m_desk->clock);
        QVERIFY(m_desk->import(m_desk->write(
            u"a.jsonl"_s,
            QList<Request>{// 1 and 2: name, passport and birth date agree.
                           person(u"2031/1"_s, u"DRUMOVAK"_s, u"Orelin"_s, u"XA440127"_s, {1979, 3, 14}),
                           person(u"2031/2"_s, u"DRUMOVAK"_s, u"Orelin"_s, u"XA440127"_s, {1979, 3, 14}),
                           // 3 has the passport of 1 and nothing else of that person.
                           person(u"2031/3"_s, u"SELVARTHI"_s, u"Mirun"_s, u"XA440127"_s, {1994, 11, 2}),
                           // 4 has the name of 1 alone.
                           person(u"2031/4"_s, u"DRUMOVAK"_s, u"Orelin"_s, {}, {}),
                           person(u"2031/5"_s, u"QUENTHAMIR"_s, u"Jolva"_s, u"XA777001"_s, {1960, 7, 9})})));
    }

    void everyStepHasItsEventAndItsAuditEntry()
    {
        const qint64 before = auditEntries();
        QVERIFY(m_links->merge(id(1), id(4), u"same photograph"_s, m_desk->clerk));
        QVERIFY(m_links->separate(id(1), id(5), {}, m_desk->clerk));
        QVERIFY(m_links->reconsider(id(1), id(5), {}, m_desk->clerk));
        QVERIFY(m_links->split(id(4), {}, m_desk->clerk));
        QVERIFY(m_links->undo({}, m_desk->clerk));
        QCOMPARE(events(), 5);
        QCOMPARE(auditEntries(), before + 5);
        QCOMPARE(auditText(u"link.merge"_s, u"reason"_s), u"same photograph"_s);
        QCOMPARE(
            auditText(u"link.merge"_s, u"after"_s),
            u"{\"first\":%1,\"kind\":\"merge\",\"second\":%2,\"user\":\"clerk\"}"_s.arg(id(1).value).arg(id(4).value));
        QVERIFY(AuditLog(*m_desk->connect()).verify({})->ok);
    }

    void aStepThatIsRefusedWritesNothing()
    {
        const qint64 before = auditEntries();
        QCOMPARE(m_links->split(id(1), {}, m_desk->clerk).error().code, Error::Code::Conflict);
        QCOMPARE(m_links->undo({}, m_desk->clerk).error().code, Error::Code::Conflict);
        QCOMPARE(m_links->merge(id(1), RequestId{99}, {}, m_desk->clerk).error().code, Error::Code::NotFound);
        QCOMPARE(m_links->merge(id(1), id(1), {}, m_desk->clerk).error().code, Error::Code::InvalidInput);
        QCOMPARE(events(), 0);
        QCOMPARE(auditEntries(), before);
    }

    void theSameDocumentWithAnotherIdentityIsAFindingAndNeverAMerge()
    {
        const auto suggested = suggestions();
        QCOMPARE(suggested.conflicts.size(), 2);
        for (const LinkSuggestion &conflict : suggested.conflicts)
            QCOMPARE(conflict.right.externalId, u"2031/3"_s);
        for (const LinkSuggestion &pair : suggested.pairs)
            QVERIFY(pair.left.externalId != u"2031/3"_s && pair.right.externalId != u"2031/3"_s);
        QVERIFY(m_links->previewMerge(id(1), id(3))->isBlocked());
        QCOMPARE(m_links->merge(id(1), id(3), {}, m_desk->clerk).error().code, Error::Code::NotAllowed);
        QCOMPARE(m_links->linkAutomatically(id(1), id(3), m_desk->clerk).error().code, Error::Code::NotAllowed);
        // Nor through another request of the same person.
        QVERIFY(m_links->merge(id(1), id(4), {}, m_desk->clerk));
        QCOMPARE(m_links->merge(id(3), id(4), {}, m_desk->clerk).error().code, Error::Code::NotAllowed);
        QVERIFY(m_links->samePerson(id(3))->isEmpty());
    }

    void onlyTwoStrongFieldsLinkThemselves()
    {
        const auto suggested = suggestions();
        QVERIFY(!suggested.pairs.isEmpty());
        QCOMPARE(suggested.pairs.first().left.externalId, u"2031/1"_s);
        QCOMPARE(suggested.pairs.first().right.externalId, u"2031/2"_s);
        QVERIFY(suggested.pairs.first().mayLinkItself);
        QVERIFY(m_links->linkAutomatically(id(1), id(2), m_desk->clerk)->event.automatic);
        QCOMPARE(m_links->linkAutomatically(id(1), id(4), m_desk->clerk).error().code, Error::Code::NotAllowed);
        QCOMPARE(m_links->samePerson(id(1))->size(), 1);
        QCOMPARE(m_links->samePerson(id(1))->first().externalId, u"2031/2"_s);
    }

    void aRoundOfAutomaticLinksWritesAnEntryForEach()
    {
        const qint64 before = auditEntries();
        const auto linked = m_links->linkAutomatically(suggestions().pairs, m_desk->clerk);
        QVERIFY(linked);
        QCOMPARE(*linked, 1);
        QCOMPARE(events(), 1);
        QCOMPARE(auditEntries(), before + 1);
        QCOMPARE(m_links->state()->persons(), (QList<QList<qint64>>{{id(1).value, id(2).value}}));
        TaskContext stopped;
        stopped.canceled = [] { return true; };
        QVERIFY(m_links->undo({}, m_desk->clerk));
        const auto pairs = suggestions().pairs;
        QCOMPARE(m_links->linkAutomatically(pairs, m_desk->clerk, stopped).error().code, Error::Code::Canceled);
        QCOMPARE(*m_links->state(), LinkState());
    }

    void namesNeverLinkThemselvesHoweverRare()
    {
        Comparison names;
        names.nameBits = 60;
        names.nameProbability = .999;
        names.bits = 60;
        conclude(names, {});
        QVERIFY(names.probability > .99);
        QVERIFY(!qualifiesForAutomaticLink(names));
    }

    void whatIsDecidedIsNotSuggestedAgain()
    {
        QVERIFY(m_links->merge(id(1), id(2), {}, m_desk->clerk));
        QVERIFY(m_links->separate(id(2), id(4), {}, m_desk->clerk));
        for (const LinkSuggestion &pair : suggestions().pairs)
            QVERIFY(pair.left.externalId != u"2031/1"_s && pair.left.externalId != u"2031/2"_s);
        // The other request of that person is kept apart as well.
        QVERIFY(m_links->previewMerge(id(1), id(4))->isBlocked());
        QCOMPARE(m_links->merge(id(1), id(4), {}, m_desk->clerk).error().code, Error::Code::NotAllowed);
    }

    void aPreviewNamesWhatContradicts()
    {
        const auto preview = m_links->previewMerge(id(1), id(5));
        QVERIFY(preview && !preview->isBlocked());
        QCOMPARE(preview->left.size(), 1);
        QCOMPARE(preview->conflicts.size(), 1);
        QCOMPARE(preview->conflicts.first().kind, LinkConflict::Kind::Birth);
    }

    void aSplitIsProposedWhereALinkIsWeak()
    {
        QVERIFY(m_links->merge(id(1), id(2), {}, m_desk->clerk));
        QVERIFY(m_links->proposedSplits()->isEmpty());
        QVERIFY(m_links->merge(id(2), id(5), {}, m_desk->clerk));
        const auto bridges = m_links->proposedSplits();
        QVERIFY(bridges);
        QCOMPARE(bridges->size(), 1);
        QCOMPARE(bridges->first().left.externalId, u"2031/2"_s);
        QCOMPARE(bridges->first().right.externalId, u"2031/5"_s);
        QVERIFY(bridges->first().probability < kLinkAlertBar);
        QCOMPARE(m_links->state()->sideOf(id(2).value, id(5).value), (QList<qint64>{id(1).value, id(2).value}));
    }

    void unlinkingFromARefusedRequestTakesTwoPersons()
    {
        QVERIFY(m_links->merge(id(1), id(2), {}, m_desk->clerk));
        refuse(id(1));
        const auto proposed = m_links->split(id(2), u"another man"_s, m_desk->clerk);
        QVERIFY(proposed && proposed->awaitsSecond);
        QCOMPARE(m_links->samePerson(id(2))->size(), 1);
        QCOMPARE(m_links->split(id(2), {}, m_desk->clerk).error().code, Error::Code::NotAllowed);
        QCOMPARE(m_links->samePerson(id(2))->size(), 1);
        const auto confirmed = m_links->split(id(2), {}, kSecond);
        QVERIFY(confirmed && !confirmed->awaitsSecond);
        QVERIFY(m_links->samePerson(id(2))->isEmpty());
        QCOMPARE(auditText(u"link.propose-split"_s, u"user"_s), u"clerk"_s);
        QCOMPARE(auditText(u"link.split"_s, u"user"_s), u"second"_s);
    }

    void undoIsNoWayAroundTheSecondPerson()
    {
        QVERIFY(m_links->merge(id(1), id(2), {}, m_desk->clerk));
        refuse(id(2));
        QVERIFY(m_links->undo({}, m_desk->clerk)->awaitsSecond);
        QCOMPARE(m_links->undo({}, m_desk->clerk).error().code, Error::Code::NotAllowed);
        QCOMPARE(m_links->samePerson(id(1))->size(), 1);
        QVERIFY(!m_links->undo({}, kSecond)->awaitsSecond);
        QCOMPARE(*m_links->state(), LinkState());
    }

    void reopeningARefusedRequestIsNoWayAroundIt()
    {
        QVERIFY(m_links->merge(id(1), id(2), {}, m_desk->clerk));
        refuse(id(1));
        decide(id(1), Verdict::Refer, m_desk->clerk);
        QVERIFY(m_links->split(id(1), {}, m_desk->clerk)->awaitsSecond);
    }

private:
    [[nodiscard]] RequestId id(int number) const { return m_desk->idOf(u"2031/%1"_s.arg(number)); }

    [[nodiscard]] LinkSuggestions suggestions() const
    {
        PersonSearchService search(*m_desk->file);
        if (!search.build({}))
            qFatal("The index could not be built.");
        auto suggested = m_links->suggest(search, 100);
        return suggested ? *suggested : LinkSuggestions();
    }

    void decide(RequestId request, Verdict verdict, const Actor &actor) const
    {
        const DecisionDraft draft{QUuid::createUuid().toString(), request, 1, verdict, u"art. 3"_s};
        QVERIFY(DecisionService(*m_desk->file, m_desk->clock).decide(draft, actor));
    }

    void refuse(RequestId request) const
    {
        decide(request, Verdict::Refuse, m_desk->clerk);
        decide(request, Verdict::Refuse, kSecond);
    }

    [[nodiscard]] qint64 auditEntries() const
    {
        return m_desk->connect()->single(u"SELECT count(*) FROM audit_event"_s)->toLongLong();
    }

    [[nodiscard]] qint64 events() const { return LinkStore(*m_desk->connect()).all()->size(); }

    /// A column of the latest entry with this action.
    [[nodiscard]] QString auditText(const QString &action, const QString &column) const
    {
        return m_desk->connect()
            ->single(u"SELECT "_s + column + u" FROM audit_event WHERE action = ? ORDER BY seq DESC LIMIT 1"_s,
                     {action})
            ->toString();
    }

    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<LinkService> m_links;
};

QTEST_GUILESS_MAIN(TestLinkService)
#include "tst_link_service.moc"
