// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/check_engine.h"
#include "core/triage/triage_training.h"

#include <QTest>

#include <cmath>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Finding finding(const QString &indicator, const QString &variant, Direction direction, bool referral = false)
{
    Finding found;
    found.indicator = indicator;
    found.variant = variant;
    found.direction = direction;
    found.mandatoryReferral = referral;
    return found;
}

Request request(const QString &id, const QString &facts)
{
    Request made;
    made.externalId = id;
    made.source = u"XA"_s;
    made.facts = facts;
    return made;
}

/// Invented decided cases: speech and gatherings refused, thefts kept.
QList<TrainingCase> cases(int number = 60)
{
    QList<TrainingCase> list;
    for (int i = 0; i < number; ++i) {
        const bool bad = i % 2 == 0;
        TrainingCase one;
        one.id = u"c-%1"_s.arg(i, 3, 10, QLatin1Char('0'));
        one.group = u"g%1"_s.arg(i % 6);
        one.outcome = bad ? CaseOutcome::NonCompliant : CaseOutcome::Compliant;
        one.request = request(one.id, bad ? u"he held a speech at a gathering and wrote posters, day %1"_s.arg(i % 9)
                                          : u"he broke a window and took money from the till, day %1"_s.arg(i % 9));
        if (bad || i % 10 == 1)
            one.findings.append(finding(u"A03"_s, u"assembly"_s, Direction::Raise, true));
        if (!bad && i % 3 == 0)
            one.findings.append(finding(u"G01"_s, u"own_gain"_s, Direction::Lower));
        // A raising indicator that the data would turn round: it fires on compliant cases only.
        if (!bad && i % 5 == 0)
            one.findings.append(finding(u"B01"_s, u"role"_s, Direction::Raise));
        list.append(one);
    }
    return list;
}

Policy policy()
{
    Policy made;
    made.version = u"test"_s;
    made.points = {{u"A03"_s, 1.5}, {u"G01"_s, -1.0}, {u"B01"_s, 0.8}};
    return made;
}

TriageModel model()
{
    auto trained = trainTriageModel(cases(), policy());
    if (!trained)
        qFatal("%s", qPrintable(trained.error().message));
    return *std::move(trained);
}

} // namespace

class TestTriageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameInputGivesTheSameBytes()
    {
        const QByteArray bytes = model().save();
        QCOMPARE(model().save(), bytes);
        const auto loaded = TriageModel::load(bytes);
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->save(), bytes);
        QCOMPARE(loaded->version(), model().version());
    }

    void damagedModelsAreRefused()
    {
        const QByteArray bytes = model().save();
        for (qsizetype cut = 0; cut < bytes.size(); cut += 997)
            QVERIFY(!TriageModel::load(bytes.first(cut)));
        for (qsizetype place = 0; place < bytes.size(); place += 4999) {
            QByteArray broken = bytes;
            broken[place] = char(broken[place] ^ 0x40);
            QVERIFY(!TriageModel::load(broken));
        }
    }

    void directionsHoldWhateverTheDataSay()
    {
        const TriageModel trained = model();
        for (qsizetype i = 0; i < trained.parts().keys.size(); ++i) {
            const double weight = trained.parts().weights.indicator[size_t(i)];
            if (trained.parts().keys[i].endsWith(u'-'))
                QVERIFY(weight <= 0);
            else
                QVERIFY(weight >= 0);
        }
        QVERIFY(trained.parts().weights.text >= 0);
    }

    void pointsSumToTheScore()
    {
        const TriageModel trained = model();
        const Request one = request(u"x"_s, u"he held a speech at a gathering and took money"_s);
        const QList<Finding> findings{finding(u"A03"_s, u"assembly"_s, Direction::Raise, true),
                                      finding(u"A03"_s, u"assembly"_s, Direction::Raise, true),
                                      finding(u"G01"_s, u"own_gain"_s, Direction::Lower),
                                      finding(u"B01"_s, u"never_seen"_s, Direction::Raise)};
        const Assessment assessment = trained.assess(one, findings, policy());
        const Explanation explanation = trained.explain(one, assessment);
        double sum = explanation.intercept + explanation.textPoints;
        for (const Finding &found : assessment.findings)
            sum += found.points;
        QVERIFY(std::abs(sum - explanation.logOdds) < 1e-12);
        QCOMPARE(assessment.concern, trained.parts().calibration.probability(sum));
        QVERIFY(assessment.findings[0].points > 0);
        QCOMPARE(assessment.findings[1].points, 0.0); // a feature counts once
        QVERIFY(assessment.findings[2].points <= 0);
        QCOMPARE(assessment.findings[3].points, 0.8); // not in the model: the policy's
    }

    void loweringNeverCancelsAReferral()
    {
        const TriageModel trained = model();
        QList<Finding> findings{finding(u"A03"_s, u"assembly"_s, Direction::Raise, true)};
        for (int i = 0; i < 5; ++i)
            findings.append(finding(u"G01"_s, u"own_gain%1"_s.arg(i), Direction::Lower));
        const Assessment assessment = trained.assess(request(u"x"_s, u"money"_s), findings, policy());
        QVERIFY(assessment.referral);
        QCOMPARE(assessment.route, Route::Detailed);
    }

    void textIsCapped()
    {
        const TriageModel trained = model();
        QCOMPARE(trained.textFeature(request(u"x"_s, {})), trained.textFeature(request(u"y"_s, {})));
        for (const QString &facts : {u"speech gathering posters speech gathering posters"_s, u"till window money"_s}) {
            const double feature = trained.textFeature(request(u"x"_s, facts));
            QVERIFY(feature >= 0 && feature <= 1);
        }
    }

    void similarCasesAndWhatWouldChange()
    {
        const TriageModel trained = model();
        const Request one = request(u"x"_s, u"he held a speech at a gathering and wrote posters"_s);
        const QList<Finding> findings{finding(u"A03"_s, u"assembly"_s, Direction::Raise, true)};
        const Explanation explanation = trained.explain(one, trained.assess(one, findings, policy()));
        QCOMPARE(explanation.similar.size(), 3);
        for (const SimilarCase &similar : explanation.similar)
            QVERIFY(similar.nonCompliant);
        QCOMPARE(explanation.changesThatAlterRoute, QStringList{u"A03"_s});
        QVERIFY(!explanation.phrases.isEmpty());
        const QList<Finding> two = findings + QList{finding(u"A05"_s, u"other"_s, Direction::Raise, true)};
        QVERIFY(changesThatAlterRoute(two).isEmpty()); // either alone still refers
    }

    void whatMayNotCountChangesNothing_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("requesting country") << 0;
        QTest::newRow("nationality") << 1;
        QTest::newRow("origin of the name") << 2;
        QTest::newRow("religion in the text") << 3;
        QTest::newRow("nationality in the text") << 4;
        QTest::newRow("birth country") << 5;
    }

    /// With the shipped model: score, points and phrases must be the same to the bit.
    void whatMayNotCountChangesNothing()
    {
        QFETCH(int, which);
        const auto shipped = TriageModel::shipped();
        QVERIFY2(shipped.ok(), "the program has no model");
        const auto made = [which](bool other) {
            Request one = request(u"r"_s, u"the %1 %2 man led a gathering, spoke against the officials and fled"_s.arg(
                                              which == 4 && other ? u"peruvian"_s : u"swedish"_s,
                                              which == 3 && other ? u"muslim"_s : u"christian"_s));
            one.offences = {u"incitement"_s};
            one.source = which == 0 && other ? u"FR"_s : u"XB"_s;
            one.subject.nationalities = {which == 1 && other ? u"PE"_s : u"SE"_s};
            one.subject.birthCountry = which == 5 && other ? u"PE"_s : u"SE"_s;
            one.subject.names = {{PersonName::Kind::Primary,
                                  which == 2 && other ? u"AL-TASHVEKI"_s : u"DRUMOVAK"_s,
                                  which == 2 && other ? u"Abd Orelin"_s : u"Orelin"_s,
                                  {}}};
            return one;
        };
        const QList<Finding> findings{finding(u"A03"_s, u"assembly"_s, Direction::Raise, true)};
        const auto rules = Policy::load();
        QVERIFY(rules.ok());
        const Request before = made(false);
        const Request after = made(true);
        const Assessment first = shipped->assess(before, findings, *rules);
        const Assessment second = shipped->assess(after, findings, *rules);
        QCOMPARE(second, first);
        QCOMPARE(shipped->explain(after, second).phrases, shipped->explain(before, first).phrases);
        QCOMPARE(shipped->explain(after, second).textPoints, shipped->explain(before, first).textPoints);
    }

    void trainingNeedsBothKinds()
    {
        QList<TrainingCase> onlyBad;
        for (const TrainingCase &one : cases()) {
            if (one.outcome == CaseOutcome::NonCompliant)
                onlyBad.append(one);
        }
        QCOMPARE(trainTriageModel(onlyBad, policy()).error().code, Error::Code::InvalidInput);
    }

    void groupsOfCases()
    {
        QCOMPARE(crossValidationGroup(u"rop-3.6-20"_s), u"rop-3.6"_s);
        QCOMPARE(crossValidationGroup(u"ccf-2023-05"_s), u"ccf"_s);
        QCOMPARE(crossValidationGroup(u"rt-017"_s), u"rt/7"_s);
    }
};

QTEST_GUILESS_MAIN(TestTriageModel)
#include "tst_triage_model.moc"
