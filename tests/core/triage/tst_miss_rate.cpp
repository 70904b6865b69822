// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/triage/miss_rate.h"
#include "core/triage/share_ledger.h"

#include <QTest>

#include <cmath>

using namespace core;

namespace {

/// One simulated year: requests with a true state and a score of limited use, routed by the ledger in weekly batches.
struct Year
{
    quint64 cleared = 0; ///< that neither rank nor novelty chose: what the rate is about
    quint64 missed = 0;  ///< non-compliant among them
    std::vector<AuditOutcome> audits;
    quint64 found = 0; ///< non-compliant that rank or novelty chose
};

Year simulateYear(quint64 seed, double prevalence, double separation, int requests)
{
    Random random(seed);
    SharePlan plan;
    plan.seed = seed;
    Year year;
    std::vector<bool> bad(size_t(requests) + 1);
    constexpr int weeks = 50;
    qint64 chosen = 0;
    std::vector<bool> taken(bad.size());
    for (int week = 0; week < weeks; ++week) {
        const int first = requests * week / weeks + 1;
        const int last = requests * (week + 1) / weeks;
        std::vector<ShareCandidate> candidates;
        for (int id = first; id <= last; ++id) {
            bad[size_t(id)] = random.chance(prevalence);
            const double noise = normalQuantile(std::min(1 - 1e-12, std::max(1e-12, random.unit())));
            const double score = noise + (bad[size_t(id)] ? separation : 0);
            candidates.push_back({id, 1 / (1 + std::exp(-score)), 0, true});
        }
        const auto goal = qint64(std::floor(plan.share * last + 1e-9));
        for (const ShareChoice &choice : chooseShare(candidates, plan, goal - chosen, quint64(first - 1))) {
            ++chosen;
            const bool miss = bad[size_t(choice.id)];
            if (choice.cause == RouteCause::Audit) {
                year.audits.push_back({choice.probability, miss});
                continue;
            }
            taken[size_t(choice.id)] = true;
            year.found += miss ? 1 : 0;
        }
    }
    for (size_t id = 1; id < bad.size(); ++id) {
        if (taken[id])
            continue;
        ++year.cleared;
        year.missed += bad[id] ? 1 : 0;
    }
    return year;
}

} // namespace

class TestMissRate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalProbabilitiesGiveTheExactInterval()
    {
        std::vector<AuditOutcome> audits(250, {0.01, false});
        audits[3].miss = audits[100].miss = true;
        const MissEstimate estimate = missRate(audits, 20'000);
        const Estimate exact = clopperPearson(2, 250);
        QCOMPARE(estimate.rate.value, exact.value);
        QVERIFY(std::abs(estimate.rate.lower - exact.lower) < 1e-9);
        QVERIFY(std::abs(estimate.rate.upper - exact.upper) < 1e-9);
        QVERIFY(std::abs(estimate.upperBound - 0.0250) < 5e-5);
        QCOMPARE(estimate.missed.value, 160.0);
    }

    void weightsByHand()
    {
        // Weights 100, 100, 50: the miss among the last counts 50 of 250.
        const AuditOutcome audits[] = {{0.01, false}, {0.01, false}, {0.02, true}};
        const MissEstimate estimate = missRate(audits, 1000);
        QVERIFY(std::abs(estimate.rate.value - 0.2) < 1e-12);
        QVERIFY(std::abs(estimate.effectiveAudits - 250.0 * 250.0 / 22'500.0) < 1e-9);
        QVERIFY(std::abs(estimate.missed.value - 200) < 1e-9);
    }

    void withoutAuditsNothingIsKnown()
    {
        const MissEstimate estimate = missRate({}, 500);
        QCOMPARE(estimate.rate, Estimate());
        QCOMPARE(estimate.upperBound, 1.0);
        QCOMPARE(recallOf(10, estimate).lower, 10.0 / 510);
    }

    void recallBesideItsCeiling()
    {
        MissEstimate miss;
        miss.missed = {30, 10, 90};
        const Estimate recall = recallOf(70, miss);
        QVERIFY(std::abs(recall.value - 0.7) < 1e-12);
        QVERIFY(std::abs(recall.lower - 70.0 / 160) < 1e-12);
        QVERIFY(std::abs(recall.upper - 70.0 / 80) < 1e-12);
        QVERIFY(std::abs(recallCeiling(50, 80) - 0.625) < 1e-12);
        QCOMPARE(recallCeiling(50, 20), 1.0);
    }

    /// The whole chain of ledger, audit draw and interval over simulated years with known truth.
    void intervalCoversTheTruth_data()
    {
        QTest::addColumn<double>("prevalence");
        QTest::addColumn<double>("separation");
        QTest::newRow("2 %, score of AUC .90") << 0.02 << 1.812;
        QTest::newRow("5 %, score of AUC .80") << 0.05 << 1.190;
        QTest::newRow("8 %, useless score") << 0.08 << 0.0;
    }

    void intervalCoversTheTruth()
    {
        QFETCH(double, prevalence);
        QFETCH(double, separation);
        // ND_SIMULATED_YEARS=1000 and ND_SIMULATED_REQUESTS=25000 give the full size.
        const int years = std::max(40, qEnvironmentVariableIntValue("ND_SIMULATED_YEARS"));
        const int requests = std::max(4000, qEnvironmentVariableIntValue("ND_SIMULATED_REQUESTS"));
        int covered = 0;
        int recallCovered = 0;
        for (int year = 1; year <= years; ++year) {
            const Year truth = simulateYear(quint64(year), prevalence, separation, requests);
            const MissEstimate estimate = missRate(truth.audits, truth.cleared);
            const double rate = double(truth.missed) / double(truth.cleared);
            covered += estimate.rate.lower <= rate && rate <= estimate.rate.upper ? 1 : 0;
            const Estimate recall = recallOf(truth.found, estimate);
            const double part = double(truth.found) / double(truth.found + truth.missed);
            recallCovered += recall.lower <= part && part <= recall.upper ? 1 : 0;
        }
        QVERIFY2(covered >= 0.94 * years, qPrintable(QString::number(covered)));
        QVERIFY2(recallCovered >= 0.94 * years, qPrintable(QString::number(recallCovered)));
    }
};

QTEST_GUILESS_MAIN(TestMissRate)
#include "tst_miss_rate.moc"
