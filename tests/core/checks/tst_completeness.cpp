// SPDX-License-Identifier: GPL-3.0-or-later
// C01-C11 for each type of notice (RPD art. 12, 40-44, 82-95, 103), one fault at a time on a complete request.
#include "check_desk.h"

#include "core/checks/assessment_of.h"

#include <QTest>

#include <functional>

using core::NoticeType;
using core::Request;
using core::StatusCode;

namespace {

using Fault = std::function<void(Request &)>;

struct Row
{
    const char *name;
    NoticeType type;
    Fault fault;
    const char *indicator;
    const char *variant;
};

void bare(Request &request)
{
    core::Person &subject = request.subject;
    subject.description = {};
    subject.fingerprints.reset();
    subject.dna.reset();
    subject.documents.clear();
    subject.photos.clear();
}

void onlyPhoto(Request &request)
{
    bare(request);
    request.subject.names.clear();
    request.subject.photos = {{}};
}

void withoutForename(Request &request)
{
    request.subject.names.first().forename.clear();
}

const QList<Row> &faults()
{
    static const QList<Row> rows{
        {"red, names without one more", NoticeType::Red, bare, "C01", "red"},
        {"red, no forename and no photo", NoticeType::Red, withoutForename, "C01", "red"},
        {"red, sex not stated", NoticeType::Red, [](Request &r) { r.subject.sex = core::Sex::Unknown; }, "C01", "red"},
        {"red, no year of birth", NoticeType::Red, [](Request &r) { r.subject.birth = {}; }, "C01", "red"},
        {"red, photo alone", NoticeType::Red, onlyPhoto, "C01", "red"},
        {"blue, names without one more", NoticeType::Blue, bare, "C01", "blue.identified"},
        {"blue, unidentified without biometric", NoticeType::Blue, [](Request &r) { bare(r), r.subject.names.clear(); },
         "C01", "blue.unidentified"},
        {"green, names without one more", NoticeType::Green, bare, "C01", "green"},
        {"yellow, names without one more", NoticeType::Yellow, bare, "C01", "yellow"},
        {"yellow, unknown person without sex", NoticeType::Yellow,
         [](Request &r) {
             r.status = StatusCode::UnidentifiedPerson;
             r.subject.names.clear();
             r.subject.sex = core::Sex::Unknown;
         },
         "C01", "yellow"},
        {"black, description alone", NoticeType::Black, [](Request &r) { r.subject.fingerprints.reset(); }, "C01",
         "black"},
        {"red, no charge", NoticeType::Red, [](Request &r) { r.offences.clear(); }, "C02", "charge"},
        {"red, charge unknown", NoticeType::Red, [](Request &r) { r.offences = {QStringLiteral("N/A")}; }, "C02",
         "charge"},
        {"red, no law", NoticeType::Red, [](Request &r) { r.laws.clear(); }, "C02", "law"},
        {"red, no penalty", NoticeType::Red, [](Request &r) { r.penalty.maximumMonths.reset(); }, "C02", "penalty"},
        {"red, no warrant", NoticeType::Red, [](Request &r) { r.warrants.clear(); }, "C02", "warrant.missing"},
        {"red, warrant without reference", NoticeType::Red, [](Request &r) { r.warrants[0].reference.clear(); }, "C02",
         "warrant.reference"},
        {"red, no facts", NoticeType::Red, [](Request &r) { r.facts.clear(); }, "C02", "facts"},
        {"red, maximum of 23 months", NoticeType::Red, [](Request &r) { r.penalty.maximumMonths = 23; }, "C03",
         "maximum"},
        {"red, sentence of 5 months", NoticeType::Red,
         [](Request &r) { r.penalty = {core::SoughtFor::Sentence, {}, 5, {}, false, {}}; }, "C03", "sentence"},
        {"red, 5 of 20 months left", NoticeType::Red,
         [](Request &r) { r.penalty = {core::SoughtFor::Sentence, {}, 20, 5, false, {}}; }, "C03", "remaining_short"},
        {"red, no date", NoticeType::Red,
         [](Request &r) {
             r.offenceDate = {};
             r.facts = QStringLiteral("In the port of Velm he held up a post office with a knife, struck the clerk and "
                                      "took all the notes; his share was found in his flat.");
         },
         "C04", "date"},
        {"red, no place", NoticeType::Red,
         [](Request &r) {
             r.offencePlace.clear();
             r.facts = QStringLiteral("On 12 March 2030 he held up a woman with a knife, struck her and took 4,000 in "
                                      "notes from her, of which he had spent half by the evening.");
         },
         "C04", "place"},
        {"red, charge of fraud for a killing", NoticeType::Red,
         [](Request &r) {
             r.offences = {QStringLiteral("fraud")};
             r.facts = QStringLiteral("On 12 March 2030 in Velm he stabbed a night watchman who died of his wounds an "
                                      "hour later in the hospital of the town.");
         },
         "C05", "disagree"},
        {"red, private debt", NoticeType::Red, [](Request &r) { r.offences = {QStringLiteral("unpaid debt")}; }, "C06",
         "private_dispute"},
        {"red, maintenance", NoticeType::Red,
         [](Request &r) { r.offences = {QStringLiteral("failure to pay child support")}; }, "C06", "family"},
        {"red, building permit", NoticeType::Red,
         [](Request &r) { r.offences = {QStringLiteral("building without a permit")}; }, "C06", "administrative"},
        {"red, no word on extradition", NoticeType::Red,
         [](Request &r) { r.assurances.extraditionWillBeSought.reset(); }, "C07", "extradition.unknown"},
        {"red, extradition not sought", NoticeType::Red,
         [](Request &r) { r.assurances.extraditionWillBeSought = false; }, "C07", "extradition.refused"},
        {"red, prosecutor's warrant without appeal", NoticeType::Red,
         [](Request &r) {
             r.warrants[0].judicial = false;
             r.warrants[0].appealToCourt = false;
         },
         "C07", "appeal.none"},
        {"red, prosecutor's warrant, appeal unknown", NoticeType::Red,
         [](Request &r) { r.warrants[0].judicial = false; }, "C07", "appeal.unknown"},
        {"red on a suspect", NoticeType::Red, [](Request &r) { r.status = StatusCode::Suspect; }, "C08", "mismatch"},
        {"green on a person charged", NoticeType::Green, [](Request &r) { r.status = StatusCode::Charged; }, "C08",
         "mismatch"},
        {"yellow on a person charged", NoticeType::Yellow, [](Request &r) { r.status = StatusCode::Charged; }, "C08",
         "mismatch"},
        {"black on a missing person", NoticeType::Black, [](Request &r) { r.status = StatusCode::Missing; }, "C08",
         "mismatch"},
        {"blue on a missing person", NoticeType::Blue, [](Request &r) { r.status = StatusCode::Missing; }, "C08",
         "mismatch"},
        {"red, warrant before the act", NoticeType::Red,
         [](Request &r) {
             r.warrants[0].date = {2030, 3, 1};
         },
         "C09", "warrant_before_act"},
        {"red, act after the request", NoticeType::Red,
         [](Request &r) {
             r.requestDate = {2030, 1, 1};
         },
         "C09", "request_before_act"},
        {"red, time-barred", NoticeType::Red,
         [](Request &r) {
             r.limitationDate = {2031, 3, 31};
         },
         "C09", "limitation"},
        {"red, born after the act", NoticeType::Red,
         [](Request &r) {
             r.subject.birth = {{2030, 4, 1}, {}};
         },
         "C09", "birth_after_act"},
        {"red, impossible day in the facts", NoticeType::Red,
         [](Request &r) { r.facts.replace(QStringLiteral("12 March"), QStringLiteral("31 June")); }, "C09",
         "impossible"},
        {"red, more left than imposed", NoticeType::Red,
         [](Request &r) { r.penalty = {core::SoughtFor::Sentence, {}, 20, 30, false, {}}; }, "C09",
         "remaining_above_sentence"},
        {"red, a minor at the act", NoticeType::Red,
         [](Request &r) {
             r.subject.birth = {{2014, 1, 1}, {}};
         },
         "C11", "minor"},
        {"red on a victim", NoticeType::Red, [](Request &r) { r.status = StatusCode::Victim; }, "C11",
         "victim_or_witness"},
    };
    return rows;
}

} // namespace

class TstCompleteness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompleteRequestRaisesNothing_data()
    {
        QTest::addColumn<int>("type");
        for (const NoticeType type : {NoticeType::Red, NoticeType::Blue, NoticeType::Green, NoticeType::Yellow,
                                      NoticeType::Black, NoticeType::Purple, NoticeType::Orange, NoticeType::UnSpecial})
            QTest::newRow(qPrintable(core::noticeTypeCode(type))) << int(type);
    }
    void aCompleteRequestRaisesNothing()
    {
        QFETCH(const int, type);
        const auto findings = m_desk.run(completeRequest(NoticeType(type)), {}, {2031, 4, 2});
        for (const core::Finding &finding : findings)
            QVERIFY2(!finding.indicator.startsWith(u'C'), qPrintable(firedIn(findings)));
        const core::Assessment assessment = core::assessmentOf(findings, m_desk.engine().policy());
        QVERIFY(!assessment.referral);
        QCOMPARE(assessment.route, core::Route::Standard);
    }

    void eachFaultIsFound_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < faults().size(); ++i)
            QTest::newRow(faults()[i].name) << i;
    }
    void eachFaultIsFound()
    {
        QFETCH(const int, index);
        const Row &row = faults()[index];
        Request request = completeRequest(row.type);
        row.fault(request);
        const auto findings = m_desk.run(request, {}, {2031, 4, 2});
        QVERIFY2(findingIn(findings, QString::fromLatin1(row.indicator), QString::fromLatin1(row.variant)),
                 qPrintable(firedIn(findings)));
        QCOMPARE(wrongEvidence(request, findings), QString());
        const core::Assessment assessment = core::assessmentOf(findings, m_desk.engine().policy());
        QVERIFY(assessment.route != core::Route::Standard);
    }

    /// Art. 83(2)(a): the second set, a good photograph and some more, is enough without a name.
    void theOtherIdentifierSetIsEnough()
    {
        Request request = completeRequest();
        onlyPhoto(request);
        request.subject.motherName = QStringLiteral("TASHVEK");
        QVERIFY(!findingIn(m_desk.run(request), u"C01"));
        request.subject.photos[0].goodQuality = false;
        QVERIFY(findingIn(m_desk.run(request), u"C01"));
    }

    /// Art. 83(1)(a)(ii): at least two years, at least six months: the limits themselves pass; "and/or" needs one.
    void theThresholdsThemselvesPass()
    {
        Request request = completeRequest();
        request.penalty.maximumMonths = 24;
        QVERIFY(!findingIn(m_desk.run(request), u"C03"));
        request.penalty = {core::SoughtFor::Sentence, {}, 6, {}, false, {}};
        QVERIFY(!findingIn(m_desk.run(request), u"C03"));
        request.penalty = {core::SoughtFor::Sentence, {}, {}, 6, false, {}};
        QVERIFY(!findingIn(m_desk.run(request), u"C03"));
    }

    /// Art. 83(1)(b): the exception has to be weighed by a person.
    void theExceptionIsReferred()
    {
        Request request = completeRequest();
        request.penalty.maximumMonths = 12;
        QVERIFY(!referralsIn(m_desk.run(request)).contains(QStringLiteral("C03")));
        request.exceptionAsked = true;
        QVERIFY(referralsIn(m_desk.run(request)).contains(QStringLiteral("C03")));
    }

    /// Art. 83(1)(a)(i): a link to organised crime is shown and cancels nothing.
    void organisedCrimeLowersAndCancelsNothing()
    {
        Request request = completeRequest();
        request.offences = {QStringLiteral("unpaid debt")};
        request.organisedCrimeLink = true;
        const auto findings = m_desk.run(request);
        const core::Finding *link = findingIn(findings, u"C06", u"organised_crime_link");
        QVERIFY(link);
        QCOMPARE(link->direction, core::Direction::Lower);
        QVERIFY(core::assessmentOf(findings, m_desk.engine().policy()).referral);
    }

    /// Art. 97(2): an arrest diffusion rests on the general conditions, so the red notice's own ones aren't asked for.
    void aDiffusionIsNotARedNotice()
    {
        Request request = completeRequest();
        request.channel = core::Channel::Diffusion;
        request.penalty.maximumMonths = 12;
        request.laws.clear();
        request.assurances.extraditionWillBeSought.reset();
        const auto findings = m_desk.run(request);
        for (const char *id : {"C01", "C02", "C03", "C07"})
            QVERIFY2(!findingIn(findings, QString::fromLatin1(id)), qPrintable(firedIn(findings)));
    }

    /// Where the request came without its form (a public record), what is absent is unknown, not missing.
    void unknownIsNeverNo()
    {
        Request request;
        request.type = NoticeType::Red;
        request.offences = {QStringLiteral("robbery")};
        const auto findings = m_desk.run(request, {}, {}, core::FormKnowledge::Unknown);
        QVERIFY2(findings.isEmpty(), qPrintable(firedIn(findings)));
    }
    void datesThatMayFitAreNotContradictory()
    {
        Request request = completeRequest();
        request.warrants[0].date = {2030, 0, 0};    // some day of the year of the act
        request.subject.birth = {{2012, 0, 0}, {}}; // 17 or 18 at the act
        request.limitationDate = {2031, 4, 0};
        const auto findings = m_desk.run(request, {}, {2031, 4, 2});
        QVERIFY2(!findingIn(findings, u"C09"), qPrintable(firedIn(findings)));
        QVERIFY2(!findingIn(findings, u"C11"), qPrintable(firedIn(findings)));
    }
    void theMinorMarkingIsEnough()
    {
        Request request = completeRequest();
        request.subject.birth = {{2014, 1, 1}, {}};
        request.subject.minorMarking = true;
        QVERIFY(!findingIn(m_desk.run(request), u"C11"));
    }

    void sameTextAndDuplicates()
    {
        core::MatchFacts known;
        known.siblings = {{QStringLiteral("2031/2"), std::nullopt}};
        QVERIFY(!findingIn(m_desk.run(completeRequest(), known), u"C04"));
        known.siblings[0].sameText = true;
        known.duplicates = {{QStringLiteral("2030/7"), true, false}, {QStringLiteral("2030/8"), false, false}};
        const auto findings = m_desk.run(completeRequest(), known);
        QVERIFY(findingIn(findings, u"C04", u"same_text"));
        QVERIFY(findingIn(findings, u"C10", u"same_source"));
        QVERIFY(findingIn(findings, u"C10", u"other_source"));
    }

private:
    CheckDesk m_desk;
};

QTEST_GUILESS_MAIN(TstCompleteness)
#include "tst_completeness.moc"
