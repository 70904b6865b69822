// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/oversight_statistics.h"
#include "core/triage/roc.h"

#include <QTest>

#include <cmath>

using namespace core;

namespace {

bool near(double value, double expected, double within)
{
    if (std::abs(value - expected) <= within)
        return true;
    qWarning("%.10f is not within %.1e of %.10f", value, within, expected);
    return false;
}

} // namespace

/// Figures against published or hand-computed ones.
class TestOversightStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalQuantiles()
    {
        // Standard tables.
        QVERIFY(near(normalQuantile(0.5), 0, 1e-12));
        QVERIFY(near(normalQuantile(0.975), 1.959963984540054, 1e-9));
        QVERIFY(near(normalQuantile(0.995), 2.575829303548901, 1e-9));
        QVERIFY(near(normalQuantile(0.001), -3.090232306167813, 1e-8));
    }

    void incompleteBetaIsTheBinomialTail()
    {
        // P(X >= 3), X ~ Bin(10, 0.3) = I_0.3(3, 8): summed by hand from the binomial.
        double tail = 0;
        const double choose[] = {1, 10, 45};
        for (int k = 0; k < 3; ++k)
            tail += choose[k] * std::pow(0.3, k) * std::pow(0.7, 10 - k);
        QVERIFY(near(incompleteBeta(3, 8, 0.3), 1 - tail, 1e-12));
        QVERIFY(near(incompleteBeta(1, 1, 0.37), 0.37, 1e-12)); // uniform
    }

    void clopperPearsonHasItsClosedForms()
    {
        // No successes: 1 - (alpha/2)^(1/n); all: (alpha/2)^(1/n).
        for (const quint64 n : {1, 10, 250, 3000}) {
            const Estimate none = clopperPearson(0, n);
            QCOMPARE(none.lower, 0.0);
            QVERIFY(near(none.upper, 1 - std::pow(0.025, 1.0 / double(n)), 1e-9));
            const Estimate all = clopperPearson(n, n);
            QCOMPARE(all.upper, 1.0);
            QVERIFY(near(all.lower, std::pow(0.025, 1.0 / double(n)), 1e-9));
        }
        // 5 of 10 and 10 of 100, as printed in tables of the exact interval.
        const Estimate half = clopperPearson(5, 10);
        QVERIFY(near(half.lower, 0.1871, 5e-5));
        QVERIFY(near(half.upper, 0.8129, 5e-5));
        const Estimate tenth = clopperPearson(10, 100);
        QVERIFY(near(tenth.lower, 0.0490, 5e-5));
        QVERIFY(near(tenth.upper, 0.1762, 5e-5));
    }

    void upperBoundsOfTheAuditTable()
    {
        // One-sided 95 % bounds for 0, 1 and 2 misses in 250 and 600 audits, in percent.
        const double of250[] = {1.19, 1.88, 2.50};
        const double of600[] = {0.50, 0.79, 1.05};
        for (quint64 misses = 0; misses < 3; ++misses) {
            QVERIFY(near(100 * clopperPearsonUpper(misses, 250), of250[misses], 0.0051));
            QVERIFY(near(100 * clopperPearsonUpper(misses, 600), of600[misses], 0.0051));
        }
    }

    void wilsonByHand()
    {
        // 10 of 100: centre (0.1 + z²/200) / (1 + z²/100), z = 1.96.
        const Estimate estimate = wilsonInterval(10, 100);
        QVERIFY(near(estimate.lower, 0.05523, 5e-5));
        QVERIFY(near(estimate.upper, 0.17437, 5e-5));
        QCOMPARE(wilsonInterval(0, 0), Estimate());
    }

    void kappaOfAnEvenExample()
    {
        // 20 yes-yes, 5, 10, 15 no-no of 50: observed .70, by chance .50, kappa .40.
        const ReviewerAgreement agreement = agreementOf({20, 5, 10, 15});
        QVERIFY(near(agreement.observed, 0.70, 1e-12));
        QVERIFY(near(agreement.kappa->value, 0.40, 1e-12));
        QVERIFY(near(*agreement.positiveAgreement, 40.0 / 55, 1e-12));
        QVERIFY(near(*agreement.negativeAgreement, 30.0 / 45, 1e-12));
        QVERIFY(agreement.kappa->lower > 0.1 && agreement.kappa->lower < 0.2);
        QVERIFY(agreement.kappa->upper > 0.6 && agreement.kappa->upper < 0.7);
    }

    void kappaSinksWithPrevalence()
    {
        // Feinstein and Cicchetti's paradox: much agreement, low kappa.
        const ReviewerAgreement agreement = agreementOf({80, 10, 5, 5});
        QVERIFY(near(agreement.observed, 0.85, 1e-12));
        const double chance = 0.90 * 0.85 + 0.10 * 0.15;
        QVERIFY(near(agreement.kappa->value, (0.85 - chance) / (1 - chance), 1e-12));
    }

    void noKappaWithoutTwoAnswers()
    {
        QVERIFY(!agreementOf({10, 0, 0, 0}).kappa);
        QVERIFY(!agreementOf({}).kappa);
        QVERIFY(!agreementOf({0, 0, 0, 9}).positiveAgreement);
    }

    void stabilityIsZeroForEqualAndByHandOtherwise()
    {
        const std::array<quint64, 3> same{10, 20, 30};
        QVERIFY(near(populationStability(same, same), 0, 1e-12));
        const std::array<quint64, 2> before{90, 10};
        const std::array<quint64, 2> now{50, 50};
        const double p = 90.5 / 101;
        const double expected = (0.5 - p) * std::log(0.5 / p) + (p - 0.5) * std::log(0.5 / (1 - p));
        QVERIFY(near(populationStability(before, now), expected, 1e-12));
    }

    /// Quantiles of chi-squared from the usual tables: 3.841 and 18.307 at .95 for 1 and 10 degrees, 149.449 at .999
    /// for 100.
    void chanceAloneFollowsChiSquared()
    {
        const auto at = [](size_t classes, double probability) {
            const std::vector<quint64> equal(classes, 2 * 10);
            // n = m = 20 classes: the scale is 2 / n
            return stabilityByChance(equal, equal, probability) * double(classes * 20) / 2;
        };
        QVERIFY(near(at(2, 0.95), 3.841, 0.1));
        QVERIFY(near(at(11, 0.95), 18.307, 0.03));
        QVERIFY(near(at(101, 0.999), 149.449, 0.1));
        const std::array<quint64, 2> none{0, 0};
        QVERIFY(std::isinf(stabilityByChance(none, none, 0.95)));
        // Empty classes are no classes.
        const std::array<quint64, 4> padded{20, 0, 20, 0};
        const std::array<quint64, 2> bare{20, 20};
        QCOMPARE(stabilityByChance(padded, padded, 0.95), stabilityByChance(bare, bare, 0.95));
    }

    void calibrationErrorByHand()
    {
        // Two bins: (0.1, 0.1 -> 0 of 2) off by .1 each, (0.9 -> 1) off by .1.
        const CalibratedOutcome outcomes[] = {{0.1, false, 1}, {0.1, false, 1}, {0.9, true, 1}};
        QVERIFY(near(expectedCalibrationError(outcomes), 0.1, 1e-12));
        QCOMPARE(expectedCalibrationError({}), 0.0);
    }

    void groupsAreNamedOnlyWithEnough()
    {
        const GroupRate few = groupRate(10, 20, 10, 1000);
        QVERIFY(!few.enough);
        QVERIFY(!few.alert);
        const GroupRate many = groupRate(30, 100, 100, 1000);
        QVERIFY(many.enough && many.alert);
        QVERIFY(near(*many.ratio, 3, 1e-12));
        QVERIFY(!groupRate(10, 100, 100, 1000).alert);
    }

    void areaUnderTheCurveByHand()
    {
        // Pairs won: .9 beats both, .4 beats .1 and ties .4.
        const double positives[] = {0.9, 0.4};
        const double negatives[] = {0.1, 0.4};
        QVERIFY(near(rocArea(positives, negatives)->value, 3.5 / 4, 1e-12));
        QVERIFY(!rocArea(positives, {}));
        QVERIFY(near(recallAtShare(positives, negatives, 0.25), 0.5, 1e-12));
    }
};

QTEST_GUILESS_MAIN(TestOversightStatistics)
#include "tst_oversight_statistics.moc"
