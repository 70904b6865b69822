// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/triage/share_ledger.h"

#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace core;

namespace {

std::vector<ShareCandidate> batchOf(qint64 first, qint64 count, Random &random)
{
    std::vector<ShareCandidate> batch;
    for (qint64 id = first; id < first + count; ++id)
        batch.push_back({id, random.unit(), random.chance(0.02) ? random.unit() : 0, true});
    return batch;
}

} // namespace

class TestShareLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shareIsExactHoweverRequestsArrive_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("firstCome");
        for (const int size : {20, 100, 250, 1000}) {
            QTest::addRow("%d by concern", size) << size << false;
            QTest::addRow("%d first come", size) << size << true;
        }
    }

    void shareIsExactHoweverRequestsArrive()
    {
        QFETCH(int, size);
        QFETCH(bool, firstCome);
        SharePlan plan;
        plan.firstComeOrder = firstCome;
        Random random(7);
        QSet<qint64> chosen;
        QList<ShareCandidate> waiting;
        QList<qint64> debt;
        for (qint64 seen = 0; seen < 4'000; seen += size) {
            std::vector<ShareCandidate> candidates = batchOf(seen + 1, size, random);
            for (const ShareCandidate &candidate : candidates)
                waiting.append(candidate);
            const auto goal = qint64(std::floor(plan.share * double(seen + size) + 1e-9));
            std::vector<ShareCandidate> offered(waiting.begin(), waiting.end());
            const auto choices = chooseShare(offered, plan, goal - chosen.size(), quint64(seen));
            for (const ShareChoice &choice : choices) {
                QVERIFY2(!chosen.contains(choice.id), "chosen twice");
                chosen.insert(choice.id);
            }
            waiting.removeIf([&](const ShareCandidate &candidate) { return chosen.contains(candidate.id); });
            for (ShareCandidate &candidate : waiting)
                candidate.fresh = false;
            debt.append(chosen.size() - goal);
        }
        // Counted by brute force after every batch: never short, and ahead by one request at most.
        QVERIFY2(*std::max_element(debt.begin(), debt.end()) <= 1, "the random draw ran far ahead of the share");
        QVERIFY(*std::min_element(debt.begin(), debt.end()) >= 0);
        QCOMPARE(chosen.size(), 200);
    }

    void highestConcernIsTaken()
    {
        SharePlan plan;
        plan.auditPart = 0;
        plan.noveltyPart = 0;
        Random random(3);
        auto candidates = batchOf(1, 1000, random);
        const auto choices = chooseShare(candidates, plan, 50, 1);
        std::sort(candidates.begin(), candidates.end(),
                  [](const auto &a, const auto &b) { return a.concern > b.concern; });
        QSet<qint64> expected;
        for (size_t i = 0; i < 50; ++i)
            expected.insert(candidates[i].id);
        QSet<qint64> got;
        for (const ShareChoice &choice : choices) {
            QCOMPARE(choice.cause, RouteCause::Concern);
            got.insert(choice.id);
        }
        QCOMPARE(got, expected);
    }

    void firstComeOrderTakesNoScore()
    {
        SharePlan plan;
        plan.firstComeOrder = true;
        Random random(3);
        auto candidates = batchOf(1, 400, random);
        auto turned = candidates;
        for (ShareCandidate &candidate : turned) {
            candidate.concern = 1 - candidate.concern;
            candidate.novelty = 1 - candidate.novelty;
        }
        QCOMPARE(chooseShare(candidates, plan, 20, 5), chooseShare(turned, plan, 20, 5));
    }

    void orderOfCandidatesDoesNotMatter()
    {
        Random random(11);
        auto candidates = batchOf(1, 1000, random);
        auto reversed = candidates;
        std::reverse(reversed.begin(), reversed.end());
        QCOMPARE(chooseShare(candidates, {}, 50, 9), chooseShare(reversed, {}, 50, 9));
    }

    void theSeedDecidesTheDraw()
    {
        Random random(11);
        const auto candidates = batchOf(1, 5000, random);
        SharePlan other;
        other.seed = 2;
        const auto first = chooseShare(candidates, {}, 250, 1);
        QCOMPARE(chooseShare(candidates, {}, 250, 1), first);
        QVERIFY(chooseShare(candidates, other, 250, 1) != first);
        QVERIFY(chooseShare(candidates, {}, 250, 5000) != first);
    }

    /// Every request that is not chosen by rank is audited as often as the plan says: the known probability is the true
    /// one. 2,000 draws of 200 requests: 40,000 draws, so a standard deviation of .0005, for each group of twenty.
    void everyRequestHasTheStatedProbability()
    {
        SharePlan plan;
        plan.noveltyPart = 0;
        Random random(5);
        std::vector<ShareCandidate> candidates;
        for (qint64 id = 1; id <= 200; ++id)
            candidates.push_back({id, double(id) / 200, 0, true});
        QMap<qint64, int> audited;
        constexpr int rounds = 2000;
        for (int round = 1; round <= rounds; ++round) {
            for (const ShareChoice &choice : chooseShare(candidates, plan, 10, quint64(round) * 200)) {
                if (choice.cause != RouteCause::Audit)
                    continue;
                QCOMPARE(choice.probability, 0.01);
                ++audited[choice.id];
            }
        }
        for (qint64 group = 0; group < 9; ++group) { // ids 1 to 180: far below the ranks that are taken
            int sum = 0;
            for (qint64 id = group * 20 + 1; id <= group * 20 + 20; ++id)
                sum += audited.value(id);
            const double rate = double(sum) / (20.0 * rounds);
            QVERIFY2(std::abs(rate - 0.01) < 0.002, qPrintable(QString::number(rate)));
        }
    }

    void noveltyFillsItsPart()
    {
        SharePlan plan;
        plan.auditPart = 0;
        plan.noveltyPart = 0.2;
        std::vector<ShareCandidate> candidates;
        for (qint64 id = 1; id <= 100; ++id)
            candidates.push_back({id, 1.0 / double(id), id > 90 ? double(id) : 0, true});
        const auto choices = chooseShare(candidates, plan, 10, 1);
        QCOMPARE(choices.size(), size_t(10));
        QList<qint64> novel;
        for (const ShareChoice &choice : choices) {
            if (choice.cause == RouteCause::Novelty)
                novel.append(choice.id);
        }
        QCOMPARE(novel, QList<qint64>({99, 100}));
    }

    void nothingIsChosenWithoutRoom()
    {
        SharePlan plan;
        plan.auditPart = 0;
        QVERIFY(chooseShare({{1, 0.9, 1, true}, {2, 0.8, 1, true}}, plan, 0, 1).empty());
        QVERIFY(chooseShare({}, plan, 10, 1).empty());
        QVERIFY(chooseShare({{1, 0.9, 1, true}}, plan, -5, 1).empty());
    }
};

QTEST_GUILESS_MAIN(TestShareLedger)
#include "tst_share_ledger.moc"
