// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <QTest>

#include <array>

class TestRandom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameSeedSameSequence()
    {
        core::Random a(7);
        core::Random b(7);
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(a.next(), b.next());
    }

    void seedsDiffer() { QVERIFY(core::Random(1).next() != core::Random(2).next()); }

    void forksAreIndependentOfUse()
    {
        core::Random used(7);
        used.next();
        QCOMPARE(used.fork(3).next(), core::Random(7).fork(3).next());
        QVERIFY(core::Random(7).fork(3).next() != core::Random(7).fork(4).next());
    }

    void belowIsEvenAndBounded()
    {
        core::Random random(11);
        std::array<int, 6> counts{};
        for (int i = 0; i < 60000; ++i)
            ++counts.at(random.below(6));
        // Six standard deviations of a binomial(60000, 1/6) around the mean.
        for (const int count : counts)
            QVERIFY(qAbs(count - 10000) < 550);
    }

    void unitStaysInRange()
    {
        core::Random random(13);
        double sum = 0;
        for (int i = 0; i < 100000; ++i) {
            const double value = random.unit();
            QVERIFY(value >= 0 && value < 1);
            sum += value;
        }
        QVERIFY(qAbs(sum / 100000 - 0.5) < 0.006);
    }
};

QTEST_GUILESS_MAIN(TestRandom)
#include "tst_random.moc"
