// SPDX-License-Identifier: GPL-3.0-or-later
// Indicators that rest on fields, registers and dated tables, and how findings become a route.
#include "check_desk.h"

#include "core/checks/assessment_of.h"
#include "core/checks/routing.h"

#include <QTest>

using core::Direction;
using core::MatchFacts;
using core::Request;

class TstKnownFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingKnownFiresNothing()
    {
        const auto findings = m_desk.run(completeRequest(), {}, {2031, 4, 2});
        QVERIFY2(referralsIn(findings).isEmpty(), qPrintable(firedIn(findings)));
    }

    /// Art. 131: only while the measure is in force.
    void supervisedSource()
    {
        Request request = completeRequest();
        request.source = QStringLiteral("XS");
        QVERIFY(fires(request, {}, "S01", "supervised", Direction::Block));
        request.requestDate = {2032, 1, 1};
        QVERIFY(!findingIn(m_desk.run(request), u"S01"));
    }

    void refusalMemory()
    {
        MatchFacts known;
        known.earlier = {{core::EarlierOutcome::Kind::Refused, QStringLiteral("2029/4"), {}, false, false}};
        QVERIFY(fires(completeRequest(), known, "S02", "person", Direction::Raise));
        known.earlier[0].sameGroup = true;
        QVERIFY(fires(completeRequest(), known, "S02", "group", Direction::Raise));
        known.earlier[0].otherChannel = true;
        QVERIFY(fires(completeRequest(), known, "S02", "other_channel", Direction::Raise));
    }

    void internationalTribunal()
    {
        Request request = completeRequest();
        request.source = QStringLiteral("914");
        QVERIFY(fires(request, {}, "S03", "tribunal", Direction::Lower));
    }

    /// A burst counts only after a political event of the source's own country.
    void burst()
    {
        Request request = completeRequest();
        request.source = QStringLiteral("XE");
        request.offenceDate = {2030, 7, 20};
        request.requestDate = {2030, 8, 1};
        MatchFacts known;
        known.similarFromSource = m_desk.engine().policy().thresholds.burstRequests;
        QVERIFY(fires(request, known, "S04", "after_event", Direction::Raise));
        QVERIFY(fires(request, known, "G01", "calendar", Direction::Raise));
        known.similarFromSource -= 1;
        QVERIFY(!findingIn(m_desk.run(request, known), u"S04"));
        request.source = QStringLiteral("XK");
        known.similarFromSource = 1000;
        QVERIFY(!findingIn(m_desk.run(request, known), u"S04"));
        QVERIFY(!findingIn(m_desk.run(request, known), u"G01"));
    }

    /// AG-2010-RES-10: a grave international crime against the will of the state of nationality isn't recorded.
    void protests()
    {
        Request request = completeRequest();
        MatchFacts known;
        known.protests = {{QStringLiteral("XB"), {}, true, false, {}}};
        QVERIFY(fires(request, known, "D01", "pre_emptive", Direction::Raise));
        known.protests = {{QStringLiteral("XB"), {}, false, true, {}}};
        QVERIFY(fires(request, known, "D01", "protest", Direction::Raise));
        request.offences = {QStringLiteral("genocide")};
        QVERIFY(fires(request, known, "D01", "grave_crime_nationality", Direction::Block));
    }

    /// RoP 3.1 case 17: the person's own country left out of the recipients; unknown recipients say nothing.
    void ownCountryLeftOut()
    {
        Request request = completeRequest();
        request.channel = core::Channel::Diffusion;
        request.subject.nationalities = {QStringLiteral("XM")};
        QVERIFY(!findingIn(m_desk.run(request), u"D01"));
        request.restrictions.recipients = {QStringLiteral("XN")};
        QVERIFY(fires(request, {}, "D01", "own_country_left_out", Direction::Raise));
        request.restrictions.recipients.append(QStringLiteral("XM"));
        QVERIFY(!findingIn(m_desk.run(request), u"D01"));
    }

    void commission()
    {
        MatchFacts known;
        known.ccf = core::CcfFlag::NotCompliant;
        QVERIFY(fires(completeRequest(), known, "D03", "not_compliant", Direction::Block));
        known.ccf = core::CcfFlag::OpenRequest;
        QVERIFY(fires(completeRequest(), known, "D03", "open_request", Direction::Raise));
        known.ccf = core::CcfFlag::AccompliceDeleted;
        QVERIFY(fires(completeRequest(), known, "D03", "accomplice_deleted", Direction::Raise));
    }

    /// GA-2017-86-RES-09: blocks only when confirmed and the source is the country that is feared.
    void refugees()
    {
        Request request = completeRequest();
        MatchFacts known;
        known.protection = {{core::ProtectionRecord::Kind::RefugeeConfirmed, QStringLiteral("XK")}};
        QVERIFY(fires(request, known, "B03", "refugee_from_source", Direction::Block));
        known.protection[0].fearedCountry.clear();
        QVERIFY(fires(request, known, "B03", "protection_record", Direction::Raise));
        known.protection = {{core::ProtectionRecord::Kind::AsylumClaim, QStringLiteral("XK")}};
        QVERIFY(fires(request, known, "B03", "protection_record", Direction::Raise));
        request.subject.refugee = false;
        QVERIFY(!findingIn(m_desk.run(request), u"B03"));
        request.subject.refugee = true;
        QVERIFY(fires(request, {}, "B03", "refugee_stated", Direction::Raise));
    }

    void statePairs()
    {
        Request request = completeRequest();
        request.source = QStringLiteral("XA");
        request.subject.nationalities = {QStringLiteral("XB")};
        QVERIFY(fires(request, {}, "F01", "state_pair", Direction::Raise));
        request.requestDate = {2029, 5, 31}; // the day before the entry begins
        QVERIFY(!findingIn(m_desk.run(request), u"F01"));
    }

    void lifeCycle()
    {
        MatchFacts known;
        known.located = {2031, 1, 1};
        const Request request = completeRequest();
        QVERIFY(!findingIn(m_desk.run(request, known, {2031, 3, 1}), u"G02"));
        QVERIFY(findingIn(m_desk.run(request, known, {2031, 12, 1}), u"G02", u"no_step"));
        known.extraditionStepTaken = true;
        QVERIFY(!findingIn(m_desk.run(request, known, {2031, 12, 1}), u"G02"));
        known.expiry = {2032, 1, 1};
        QVERIFY(findingIn(m_desk.run(request, known, {2031, 12, 1}), u"G02", u"expiry"));
        QVERIFY(!findingIn(m_desk.run(request, known), u"G02")); // no day, no deadline
    }

    void mixedCharges()
    {
        Request request = completeRequest();
        request.offences = {QStringLiteral("high treason"), QStringLiteral("robbery")};
        QVERIFY(fires(request, {}, "A11", "mixed", Direction::Ask));
        request.offences = {QStringLiteral("theft"), QStringLiteral("robbery")};
        QVERIFY(!findingIn(m_desk.run(request), u"A11"));
    }

    /// RoP 3.6 §7-14: how widely the group is recognised decides how much of a link is needed.
    void groupsByRecognition()
    {
        Request request = completeRequest();
        request.offences = {QStringLiteral("membership of a terrorist organisation")};
        request.facts = QStringLiteral("In May 2030 he travelled from Velm to join the group and stayed in its camp.");
        request.groups = {{{}, QStringLiteral("Boko Haram"), {}, {}, {}, {}}};
        QVERIFY(fires(request, {}, "A04", "un_listed", Direction::Lower));
        request.groups[0].groupName = QStringLiteral("Ash Valley Brigade");
        const auto findings = m_desk.run(request);
        QVERIFY(!findingIn(findings, u"A04", u"un_listed"));
        QVERIFY(!findingIn(findings, u"A04", u"several_countries"));
    }

    /// Rule 2: a lowering signal is shown beside a mandatory referral and cancels nothing, whatever its points.
    void loweringNeverCancelsAReferral()
    {
        core::Policy policy = m_desk.engine().policy();
        for (auto it = policy.points.begin(); it != policy.points.end(); ++it)
            it.value() = -100;
        Request request = completeRequest();
        request.source = QStringLiteral("914");
        request.offences = {QStringLiteral("high treason")};
        request.facts = QStringLiteral("On 12 March 2030 in Velm he shot two guards dead for his own gain.");
        const auto findings = m_desk.run(request);
        QVERIFY(std::ranges::any_of(findings, [](const auto &one) { return one.direction == Direction::Lower; }));
        for (const core::Finding &finding : findings)
            QVERIFY(finding.direction != Direction::Lower || !finding.mandatoryReferral);
        const core::Assessment assessment = core::assessmentOf(findings, policy);
        QVERIFY(assessment.referral);
        QCOMPARE(assessment.route, core::Route::Detailed);
    }

    /// Every finding of a rule that refers, alone, refers; adding any lowering finding changes nothing.
    void theRouteOverAllPairs()
    {
        core::Finding lowering;
        lowering.indicator = QStringLiteral("A10");
        lowering.direction = Direction::Lower;
        core::Finding referring;
        referring.indicator = QStringLiteral("A01");
        referring.mandatoryReferral = true;
        core::Finding defect;
        defect.indicator = QStringLiteral("C02");
        defect.direction = Direction::Block;
        QCOMPARE(core::proposeRoute({}).route, core::Route::Standard);
        QCOMPARE(core::proposeRoute({lowering}).route, core::Route::Standard);
        QCOMPARE(core::proposeRoute({defect, lowering}).route, core::Route::ReturnToSource);
        QCOMPARE(core::proposeRoute({lowering, referring}).route, core::Route::Detailed);
        QCOMPARE(core::proposeRoute({defect, referring, lowering}).route, core::Route::Detailed);
    }

private:
    [[nodiscard]] bool fires(const Request &request, const MatchFacts &known, const char *id, const char *variant,
                             Direction direction) const
    {
        const auto findings = m_desk.run(request, known);
        const core::Finding *finding = findingIn(findings, QString::fromLatin1(id), QString::fromLatin1(variant));
        if (!finding)
            qWarning() << firedIn(findings);
        return finding && finding->direction == direction && wrongEvidence(request, findings).isEmpty();
    }

    CheckDesk m_desk;
};

QTEST_GUILESS_MAIN(TstKnownFacts)
#include "tst_known_facts.moc"
