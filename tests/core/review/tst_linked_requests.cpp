// SPDX-License-Identifier: GPL-3.0-or-later
// What one request says about another on the same person, by the words of the rules: notice-review §8, C04, C10, S02,
// D01, S04, B03, D03, G02 with RPD art. 12, 34(3)(d), 83(2)(b)(i), 125(3) and RoP 2.2 §56.
#include "core/audit/audit_log.h"
#include "core/review/decision_service.h"
#include "core/review/link_service.h"
#include "core/storage/fact_key_store.h"
#include "tests/core/review/review_desk.h"

#include <QTest>
#include <QUuid>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const Actor kAnna{u"anna"_s, u"desk 1"_s};
const Actor kBen{u"ben"_s, u"desk 2"_s};

/// A request on one invented man; what a test is about it changes.
Request onOrelin(const QString &externalId)
{
    Request request = ReviewDesk::complete(externalId);
    request.subject.names = {{PersonName::Kind::Primary, u"DRUMOVAK"_s, u"Orelin"_s, {}}};
    request.subject.documents = {{u"passport"_s, u"XA4471209"_s, u"XA"_s, {}, {}}};
    return request;
}

/// A request on somebody else.
Request onAnother(const QString &externalId)
{
    Request request = ReviewDesk::complete(externalId);
    request.subject.names = {{PersonName::Kind::Primary, u"SELBRIGOTHE"_s, u"Maun"_s, {}}};
    request.subject.birth = {{1964, 11, 2}, {}};
    request.subject.documents = {{u"passport"_s, u"XA9905518"_s, u"XA"_s, {}, {}}};
    return request;
}

} // namespace

class TestLinkedRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ReviewDesk>();
        m_files = 0;
    }

    /// S02: an earlier request by the source on the same person was refused.
    void aRefusalIsRememberedUnderAnotherSpelling()
    {
        bring({onOrelin(u"2031/1"_s)});
        refuse(u"2031/1"_s);
        Request again = onOrelin(u"2031/2"_s);
        again.subject.names = {{PersonName::Kind::Primary, u"DROUMOVACK"_s, u"Aurelin"_s, {}}};
        again.subject.documents[0].number = u"xa 447-1209"_s;
        bring({again});
        const auto found = finding(u"2031/2"_s, u"S02"_s);
        QVERIFY(found);
        QCOMPARE(found->variant, u"person"_s);
        QVERIFY(found->mandatoryReferral);
        QCOMPARE(found->evidence.first().text, u"2031/1"_s);
        QCOMPARE(stored(u"2031/2"_s).assessment.route, Route::Detailed);
        QVERIFY(!finding(u"2031/2"_s, u"C10"_s)); // what was refused is no live record
    }

    void aRefusedNoticeIsNotToBeGoneRoundByADiffusion()
    {
        bring({onOrelin(u"2031/1"_s)});
        refuse(u"2031/1"_s);
        Request diffusion = onOrelin(u"2031/2"_s);
        diffusion.channel = Channel::Diffusion;
        bring({diffusion});
        QCOMPARE(finding(u"2031/2"_s, u"S02"_s).value_or(Finding()).variant, u"other_channel"_s);
    }

    void whatIsNotTheSamePersonOrSourceIsNotRemembered_data()
    {
        QTest::addColumn<Request>("later");
        QTest::newRow("somebody else") << onAnother(u"2031/2"_s);
        Request brother = onOrelin(u"2031/2"_s);
        brother.subject.names[0].forename = u"Tammaq"_s;
        brother.subject.birth = {{1983, 9, 30}, {}};
        brother.subject.documents[0].number = u"XA1200347"_s;
        QTest::newRow("a relative with the family name") << brother;
        Request namesake = onOrelin(u"2031/2"_s);
        namesake.subject.birth = {{1951, 6, 7}, {}};
        namesake.subject.documents.clear();
        QTest::newRow("a namesake of another age") << namesake;
        Request stolen = onAnother(u"2031/2"_s);
        stolen.subject.documents[0].number = u"XA4471209"_s;
        QTest::newRow("another identity with his passport") << stolen;
        Request other = onOrelin(u"2031/2"_s);
        other.source = u"XC"_s;
        QTest::newRow("another source") << other;
    }

    void whatIsNotTheSamePersonOrSourceIsNotRemembered()
    {
        QFETCH(Request, later);
        bring({onOrelin(u"2031/1"_s)});
        refuse(u"2031/1"_s);
        bring({later});
        QVERIFY(!finding(u"2031/2"_s, u"S02"_s));
    }

    void aRefusalMarksTheOpenRequestsOnThePerson()
    {
        bring({onOrelin(u"2031/1"_s), onOrelin(u"2031/2"_s), onOrelin(u"2031/3"_s), onAnother(u"2031/4"_s)});
        decide(u"2031/3"_s, Verdict::Approve, kAnna);
        const Assessment untouched = stored(u"2031/4"_s).assessment;
        QVERIFY(!finding(u"2031/2"_s, u"S02"_s));
        refuse(u"2031/1"_s);
        const auto found = finding(u"2031/2"_s, u"S02"_s);
        QVERIFY(found);
        QCOMPARE(found->evidence.first().text, u"2031/1"_s);
        QCOMPARE(stored(u"2031/2"_s).assessment.route, Route::Detailed);
        QVERIFY(!finding(u"2031/3"_s, u"S02"_s)); // decided already
        QCOMPARE(stored(u"2031/4"_s).assessment, untouched);
        QCOMPARE(reassessments(u"2031/2"_s, u"refused"_s).size(), 1);
        QVERIFY(reassessments(u"2031/2"_s, u"refused"_s).first().after.contains(u"\"about\":\"2031/1\""_s));
        QCOMPARE(reassessments(u"2031/3"_s).size() + reassessments(u"2031/4"_s).size(), 0);
        QVERIFY(AuditLog(*m_desk->connect()).verify({})->ok);
    }

    void anApprovalAfterTheRefusalTakesTheMarkBack()
    {
        bring({onOrelin(u"2031/1"_s), onOrelin(u"2031/2"_s)});
        refuse(u"2031/1"_s);
        decide(u"2031/1"_s, Verdict::Refer, kAnna);
        QVERIFY(finding(u"2031/2"_s, u"S02"_s)); // reopened is not taken back
        decide(u"2031/1"_s, Verdict::Approve, kAnna);
        QVERIFY(!finding(u"2031/2"_s, u"S02"_s));
        QVERIFY(finding(u"2031/2"_s, u"C10"_s)); // it is a live record again
    }

    /// C10: a live record on the person, of the same or another source.
    void liveRecordsOnThePersonAreNamed()
    {
        Request other = onOrelin(u"2031/2"_s);
        other.source = u"XC"_s;
        bring({onOrelin(u"2031/1"_s), other, onOrelin(u"2031/3"_s), onAnother(u"2031/4"_s)});
        QCOMPARE(evidenceOf(u"2031/1"_s, u"C10"_s), (QStringList{u"other_source 2031/2"_s, u"same_source 2031/3"_s}));
        QCOMPARE(evidenceOf(u"2031/2"_s, u"C10"_s), (QStringList{u"other_source 2031/1"_s, u"other_source 2031/3"_s}));
        QCOMPARE(evidenceOf(u"2031/3"_s, u"C10"_s), (QStringList{u"same_source 2031/1"_s, u"other_source 2031/2"_s}));
        QVERIFY(!finding(u"2031/4"_s, u"C10"_s));
        QCOMPARE(reassessments(u"2031/1"_s, u"duplicate"_s).size(), 2);
        QCOMPARE(reassessments(u"2031/4"_s).size(), 0);
    }

    /// The list of a request ends at sixteen, so that thousands on one person don't bring it in again each.
    void endlessRecordsOnOnePersonAreListedUpToABound()
    {
        QList<Request> all;
        for (int i = 0; i < 40; ++i)
            all.append(onOrelin(u"2031/%1"_s.arg(100 + i)));
        bring(all);
        for (const Request &request : std::as_const(all))
            QCOMPARE(evidenceOf(request.externalId, u"C10"_s).size(), 16);
        QCOMPARE(reassessments(u"2031/100"_s).size(), 16);
    }

    void aDecidedRequestIsLeftAsItWasDecided()
    {
        bring({onOrelin(u"2031/1"_s)});
        decide(u"2031/1"_s, Verdict::Approve, kAnna);
        bring({onOrelin(u"2031/2"_s)});
        QCOMPARE(evidenceOf(u"2031/2"_s, u"C10"_s), QStringList{u"same_source 2031/1"_s});
        QVERIFY(!finding(u"2031/1"_s, u"C10"_s));
    }

    /// D01: a protest counts for every request on the person, also for one that came before it.
    void aProtestAgainstOneRequestCountsForTheOthers()
    {
        Request protested = onOrelin(u"2031/1"_s);
        protested.statements = {{u"XB"_s, u"protest"_s, {2031, 4, 20}, u"We object."_s, false}};
        Request other = onOrelin(u"2031/2"_s);
        other.source = u"XC"_s;
        bring({onOrelin(u"2031/3"_s), onAnother(u"2031/4"_s)});
        QVERIFY(!finding(u"2031/3"_s, u"D01"_s));
        bring({protested, other});
        for (const QString &id : {u"2031/2"_s, u"2031/3"_s}) {
            const auto found = finding(id, u"D01"_s);
            QVERIFY2(found, qPrintable(id));
            QCOMPARE(found->variant, u"protest"_s);
            QVERIFY(found->mandatoryReferral);
            QCOMPARE(found->evidence[0].text, u"XB"_s);
            QCOMPARE(found->evidence[1].text, u"2031/1"_s);
        }
        QVERIFY(!finding(u"2031/4"_s, u"D01"_s));
        QCOMPARE(reassessments(u"2031/3"_s, u"protest"_s).size(), 1);
    }

    void aProtestFromBeforeTheRequestIsCalledSo()
    {
        Request protested = onOrelin(u"2031/1"_s);
        protested.statements = {{u"XB"_s, u"protest"_s, {2030, 12, 1}, u"We object."_s, false}};
        bring({protested, onOrelin(u"2031/2"_s)}); // asked on 1 April 2031
        QCOMPARE(finding(u"2031/2"_s, u"D01"_s).value_or(Finding()).variant, u"pre_emptive"_s);
    }

    /// C04: the same text for several persons.
    void siblingsWithTheSameTextAreNamedWhicheverComesFirst_data()
    {
        QTest::addColumn<bool>("namedFirst");
        QTest::newRow("the named one first") << true;
        QTest::newRow("the naming one first") << false;
    }

    void siblingsWithTheSameTextAreNamedWhicheverComesFirst()
    {
        QFETCH(bool, namedFirst);
        const Request named = onOrelin(u"2031/1"_s);
        Request naming = onAnother(u"2031/2"_s);
        naming.siblingIds = {u"2031/1"_s};
        bring({namedFirst ? named : naming});
        bring({namedFirst ? naming : named});
        const auto found = finding(u"2031/2"_s, u"C04"_s);
        QVERIFY(found);
        QCOMPARE(found->variant, u"same_text"_s);
        QCOMPARE(found->evidence.first().text, u"2031/1"_s);
    }

    void siblingsWithTextsOfTheirOwnAreNot()
    {
        Request naming = onAnother(u"2031/2"_s);
        naming.siblingIds = {u"2031/1"_s};
        naming.facts.replace(u"held up a post office with a knife"_s, u"drove the car in which they fled"_s);
        bring({onOrelin(u"2031/1"_s), naming});
        QVERIFY(!finding(u"2031/2"_s, u"C04"_s));
    }

    /// S02: … or on the same group.
    void aRefusalIsRememberedForTheGroup()
    {
        Request first = onOrelin(u"2031/1"_s);
        first.groups = {{u"G-17"_s, u"Tidewater League"_s, u"member"_s, {}, {}, {}}};
        Request second = onAnother(u"2031/2"_s);
        second.groups = first.groups;
        Request elsewhere = onAnother(u"2031/3"_s);
        elsewhere.groups = first.groups;
        elsewhere.source = u"XC"_s;
        Request without = onAnother(u"2031/4"_s);
        bring({first});
        refuse(u"2031/1"_s);
        bring({second, elsewhere, without});
        QCOMPARE(evidenceOf(u"2031/2"_s, u"S02"_s), QStringList{u"group 2031/1"_s});
        QVERIFY(!finding(u"2031/3"_s, u"S02"_s));
        QVERIFY(!finding(u"2031/4"_s, u"S02"_s));
    }

    void aRefusalMarksTheOpenRequestsOnTheGroup()
    {
        const auto inLeague = [](Request request) {
            request.groups = {{u"G-17"_s, u"Tidewater League"_s, u"member"_s, {}, {}, {}}};
            return request;
        };
        Request elsewhere = inLeague(ReviewDesk::complete(u"2031/3"_s));
        elsewhere.source = u"XC"_s;
        bring({inLeague(onOrelin(u"2031/1"_s)), inLeague(onAnother(u"2031/2"_s)), elsewhere,
               ReviewDesk::complete(u"2031/4"_s), inLeague(ReviewDesk::complete(u"2031/5"_s))});
        decide(u"2031/5"_s, Verdict::Approve, kAnna);
        refuse(u"2031/1"_s);
        QCOMPARE(evidenceOf(u"2031/2"_s, u"S02"_s), QStringList{u"group 2031/1"_s});
        QCOMPARE(stored(u"2031/2"_s).assessment.route, Route::Detailed);
        QCOMPARE(reassessments(u"2031/2"_s, u"refused"_s).size(), 1);
        for (const QString &id : {u"2031/3"_s, u"2031/4"_s, u"2031/5"_s}) // another source, no member, decided
            QVERIFY2(!finding(id, u"S02"_s), qPrintable(id));
        decide(u"2031/1"_s, Verdict::Refer, kAnna);
        decide(u"2031/1"_s, Verdict::Approve, kAnna);
        QVERIFY(!finding(u"2031/2"_s, u"S02"_s));
        QVERIFY(AuditLog(*m_desk->connect()).verify({})->ok);
    }

    /// S04: many similar requests from one source soon after a political event (RoP 3.5 case 9); the shipped policy
    /// says twenty within ninety days. The shipped calendar knows a coup in XE in July 2030.
    void manyAlikeAfterAnEventAreABurst_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("daysApart");
        QTest::addColumn<bool>("sameCharge");
        QTest::addColumn<int>("marked");
        QTest::newRow("twenty within 77 days") << u"XE"_s << 20 << 4 << true << 20;
        QTest::newRow("twenty on one day") << u"XE"_s << 20 << 0 << true << 20;
        QTest::newRow("seventy on one day") << u"XE"_s << 70 << 0 << true << 70;
        QTest::newRow("nineteen") << u"XE"_s << 19 << 4 << true << 0;
        QTest::newRow("twenty within 96 days") << u"XE"_s << 20 << 5 << true << 0;
        QTest::newRow("other charges") << u"XE"_s << 20 << 4 << false << 0;
        QTest::newRow("no event there") << u"XA"_s << 20 << 4 << true << 0;
    }

    void manyAlikeAfterAnEventAreABurst()
    {
        QFETCH(QString, source);
        QFETCH(int, count);
        QFETCH(int, daysApart);
        QFETCH(bool, sameCharge);
        QFETCH(int, marked);
        QList<Request> all;
        for (int i = 0; i < count; ++i) {
            Request request = ReviewDesk::complete(u"2030/%1"_s.arg(100 + i));
            const QDate asked = QDate(2030, 7, 20).addDays(i * daysApart);
            request.source = source;
            request.requestDate = {qint16(asked.year()), qint8(asked.month()), qint8(asked.day())};
            request.offences = {sameCharge ? u"Riot  at night"_s : u"riot number %1"_s.arg(i)};
            if (sameCharge && i % 2 == 1)
                request.offences = {u"riot at NIGHT"_s};
            all.append(request);
        }
        bring(all.mid(0, count / 2)); // not all in one import
        bring(all.mid(count / 2));
        int found = 0;
        for (const Request &request : std::as_const(all)) {
            const auto burst = finding(request.externalId, u"S04"_s);
            found += burst ? 1 : 0;
            QVERIFY(!burst || burst->mandatoryReferral);
        }
        QCOMPARE(found, marked);
    }

    /// B03: what another request on the person says about a confirmed status counts for all of them.
    void aConfirmedStatusCountsForTheOtherRequests_data()
    {
        QTest::addColumn<Request>("telling");
        Request marked = onOrelin(u"2031/1"_s);
        marked.subject.refugee = true;
        QTest::newRow("marked in the request") << marked;
        Request granted = onOrelin(u"2031/1"_s);
        granted.source = u"XC"_s;
        granted.statements = {{u"XB"_s, u"asylum-granted"_s, {2030, 2, 1}, u"Status was granted."_s, false}};
        QTest::newRow("stated by another bureau") << granted;
    }

    void aConfirmedStatusCountsForTheOtherRequests()
    {
        QFETCH(Request, telling);
        bring({onOrelin(u"2031/2"_s), onAnother(u"2031/3"_s)});
        QVERIFY(!finding(u"2031/2"_s, u"B03"_s));
        bring({telling, onOrelin(u"2031/4"_s)});
        for (const QString &id : {u"2031/2"_s, u"2031/4"_s}) {
            const auto found = finding(id, u"B03"_s);
            QVERIFY2(found, qPrintable(id));
            QCOMPARE(found->variant, u"protection_record"_s); // which country is feared nobody says
            QVERIFY(found->mandatoryReferral);
        }
        QVERIFY(!finding(u"2031/3"_s, u"B03"_s));
    }

    void aDeniedStatusIsNone()
    {
        Request telling = onOrelin(u"2031/1"_s);
        telling.subject.refugee = false;
        bring({telling, onOrelin(u"2031/2"_s)});
        QVERIFY(!finding(u"2031/2"_s, u"B03"_s));
    }

    /// D03: an accomplice's data were deleted after they had been recorded.
    void anAccomplicesDeletedDataCount()
    {
        Request accomplice = onAnother(u"2031/2"_s);
        accomplice.source = u"XC"_s;
        accomplice.relations = {{u"accomplice"_s, u"2031/1"_s, {}, {}}};
        Request brother = ReviewDesk::complete(u"2031/3"_s);
        brother.relations = {{u"brother"_s, u"2031/1"_s, {}, {}}};
        bring({onOrelin(u"2031/1"_s), accomplice, brother});
        decide(u"2031/1"_s, Verdict::Approve, kAnna);
        QVERIFY(!finding(u"2031/2"_s, u"D03"_s));
        decide(u"2031/1"_s, Verdict::Refer, kAnna);
        refuse(u"2031/1"_s);
        Request later = ReviewDesk::complete(u"2031/4"_s);
        later.siblingIds = {u"2031/1"_s};
        bring({later});
        for (const QString &id : {u"2031/2"_s, u"2031/4"_s}) {
            const auto found = finding(id, u"D03"_s);
            QVERIFY2(found, qPrintable(id));
            QCOMPARE(found->variant, u"accomplice_deleted"_s);
            QVERIFY(found->mandatoryReferral);
        }
        QVERIFY(!finding(u"2031/3"_s, u"D03"_s));
    }

    void whatWasNeverRecordedIsNotDeleted()
    {
        Request accomplice = onAnother(u"2031/2"_s);
        accomplice.relations = {{u"accomplice"_s, u"2031/1"_s, {}, {}}};
        bring({onOrelin(u"2031/1"_s), accomplice});
        refuse(u"2031/1"_s);
        QVERIFY(!finding(u"2031/2"_s, u"D03"_s));
        QCOMPARE(evidenceOf(u"2031/2"_s, u"S02"_s), QStringList{u"group 2031/1"_s});
    }

    /// G02: a live record whose retention period ends within six months (RPD art. 50(2)); it is 6 May 2031.
    void aLiveRecordThatEndsSoonIsTold_data()
    {
        QTest::addColumn<PartialDate>("until");
        QTest::addColumn<bool>("approved");
        QTest::addColumn<bool>("told");
        QTest::newRow("in three months") << PartialDate{2031, 8, 1} << true << true;
        QTest::newRow("in a year") << PartialDate{2032, 5, 6} << true << false;
        QTest::newRow("not live") << PartialDate{2031, 8, 1} << false << false;
    }

    void aLiveRecordThatEndsSoonIsTold()
    {
        QFETCH(PartialDate, until);
        QFETCH(bool, approved);
        QFETCH(bool, told);
        Request request = onOrelin(u"2031/1"_s);
        request.retentionUntil = until;
        bring({request});
        QVERIFY(!finding(u"2031/1"_s, u"G02"_s));
        if (approved)
            decide(u"2031/1"_s, Verdict::Approve, kAnna);
        request.subject.addresses = {u"Quay 4, Velm"_s}; // the source sends a newer version
        bring({request});
        const auto found = finding(u"2031/1"_s, u"G02"_s);
        QCOMPARE(found.has_value(), told);
        QVERIFY(!found || found->variant == u"expiry");
    }

    void whoIsKeptApartIsAnotherPerson()
    {
        bring({onOrelin(u"2031/1"_s), onOrelin(u"2031/2"_s)});
        QVERIFY(LinkService(*m_desk->file, m_desk->clock)
                    .separate(m_desk->idOf(u"2031/1"_s), m_desk->idOf(u"2031/2"_s), u"twins"_s, kAnna));
        refuse(u"2031/1"_s);
        QVERIFY(!finding(u"2031/2"_s, u"S02"_s));
    }

    void whomAReviewerLinkedIsTheSamePerson()
    {
        bring({onOrelin(u"2031/1"_s), onAnother(u"2031/2"_s)});
        QVERIFY(LinkService(*m_desk->file, m_desk->clock)
                    .merge(m_desk->idOf(u"2031/1"_s), m_desk->idOf(u"2031/2"_s), u"new identity"_s, kAnna));
        refuse(u"2031/1"_s);
        QVERIFY(finding(u"2031/2"_s, u"S02"_s));
    }

    void aLinkBringsTheFactsAtOnceAndASplitTakesThem()
    {
        const LinkService links(*m_desk->file, m_desk->clock, m_desk->assessor.get());
        bring({onOrelin(u"2031/1"_s), onAnother(u"2031/2"_s)});
        QVERIFY(!finding(u"2031/2"_s, u"C10"_s));
        QVERIFY(links.merge(m_desk->idOf(u"2031/1"_s), m_desk->idOf(u"2031/2"_s), u"new identity"_s, kAnna));
        QCOMPARE(evidenceOf(u"2031/2"_s, u"C10"_s), QStringList{u"same_source 2031/1"_s});
        QCOMPARE(evidenceOf(u"2031/1"_s, u"C10"_s), QStringList{u"same_source 2031/2"_s});
        QVERIFY(links.undo(u"a mistake"_s, kAnna));
        QVERIFY(!finding(u"2031/2"_s, u"C10"_s));
        QVERIFY(!finding(u"2031/1"_s, u"C10"_s));
    }

    /// What is found depends on the records and their order, not on files, batches or transactions.
    void anyCutGivesTheSameFindings()
    {
        QList<Request> all;
        for (int i = 0; i < 700; ++i) {
            Request request = ReviewDesk::complete(u"2031/%1"_s.arg(1000 + i));
            if (i % 7 == 3)
                request.subject = all[i / 2].subject;
            if (i % 50 == 9)
                request.statements = {{u"XB"_s, u"protest"_s, {}, u"We object."_s, false}};
            all.append(request);
        }
        bring(all);
        ReviewDesk cut;
        for (int from = 0, size = 1; from < all.size(); from += size, size = size % 90 + 17) {
            const QString file = cut.write(u"%1.jsonl"_s.arg(from), all.mid(from, size));
            QVERIFY(cut.import(file));
        }
        int known = 0;
        for (const Request &request : std::as_const(all)) {
            const auto one = stored(request.externalId).assessment.findings;
            auto other = RequestStore(*cut.connect()).load(cut.idOf(request.externalId));
            QCOMPARE(one, other->assessment.findings);
            known += one.isEmpty() ? 0 : 1;
        }
        QVERIFY(known >= 100); // a hundred of them have a subject that was there before
    }

    void theSameFileAgainChangesNothing()
    {
        const QList<Request> all{onOrelin(u"2031/1"_s), onOrelin(u"2031/2"_s), onAnother(u"2031/3"_s)};
        bring(all);
        const Assessment before = stored(u"2031/2"_s).assessment;
        const qsizetype told = reassessments(u"2031/1"_s).size();
        const qint64 keys = FactKeyStore(*m_desk->connect()).count().value();
        bring(all);
        QCOMPARE(stored(u"2031/2"_s).assessment, before);
        QCOMPARE(FactKeyStore(*m_desk->connect()).count().value(), keys);
        QCOMPARE(reassessments(u"2031/1"_s).size(), told);
        QCOMPARE(reassessments(u"2031/2"_s).size(), 0);
    }

    /// A file that an older program made has no keys; they are made before anything is looked up.
    void anOlderFileIsCaughtUpWith()
    {
        bring({onOrelin(u"2031/1"_s)});
        refuse(u"2031/1"_s);
        {
            auto database = m_desk->connect(Database::Access::ReadWrite);
            QVERIFY(database->execute(u"DELETE FROM fact_key"_s));
            QVERIFY(database->execute(u"DELETE FROM setting WHERE key = 'fact_keys.through'"_s));
        }
        bring({onOrelin(u"2031/2"_s)});
        QVERIFY(finding(u"2031/2"_s, u"S02"_s));
    }

private:
    void bring(const QList<Request> &requests)
    {
        const auto report = m_desk->import(m_desk->write(u"%1.jsonl"_s.arg(m_files++), requests));
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        QCOMPARE(report->record.rejected, 0);
    }

    void decide(const QString &externalId, Verdict verdict, const Actor &actor)
    {
        const DecisionDraft draft{QUuid::createUuid().toString(), m_desk->idOf(externalId), 1, verdict, u"because"_s};
        const auto decision =
            DecisionService(*m_desk->file, m_desk->clock, m_desk->assessor.get()).decide(draft, actor);
        QVERIFY2(decision, decision ? "" : qPrintable(decision.error().message + decision.error().detail));
        if (decision->stateAfter == ReviewState::ApproveProposed)
            decide(externalId, verdict, kBen);
    }

    void refuse(const QString &externalId)
    {
        decide(externalId, Verdict::Refuse, kAnna);
        decide(externalId, Verdict::Refuse, kBen);
        QCOMPARE(stored(externalId).state, ReviewState::Refused);
    }

    [[nodiscard]] StoredRequest stored(const QString &externalId) const
    {
        return RequestStore(*m_desk->connect()).load(m_desk->idOf(externalId)).value();
    }

    [[nodiscard]] std::optional<Finding> finding(const QString &externalId, const QString &indicator) const
    {
        for (const Finding &found : stored(externalId).assessment.findings) {
            if (found.indicator == indicator)
                return found;
        }
        return std::nullopt;
    }

    [[nodiscard]] QStringList evidenceOf(const QString &externalId, const QString &indicator) const
    {
        QStringList lines;
        for (const Finding &found : stored(externalId).assessment.findings) {
            if (found.indicator == indicator)
                lines.append(found.variant + u' ' + found.evidence.first().text);
        }
        return lines;
    }

    /// Those for one cause; all where none is named.
    [[nodiscard]] QList<AuditRow> reassessments(const QString &externalId, const QString &cause = {}) const
    {
        QList<AuditRow> rows;
        for (const AuditRow &row :
             AuditStore(*m_desk->connect()).ofObject(u"request"_s, m_desk->idOf(externalId).value).value()) {
            if (row.action == u"reassess" && (cause.isEmpty() || row.after.contains(u"\"cause\":\"%1\""_s.arg(cause))))
                rows.append(row);
        }
        return rows;
    }

    std::unique_ptr<ReviewDesk> m_desk;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestLinkedRequests)
#include "tst_linked_requests.moc"
