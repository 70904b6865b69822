// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <QTest>

#include <numeric>

class TestParallel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberIsVisitedOnce_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 2, 3, 16, 33, 10'007})
            QTest::newRow(qPrintable(QString::number(count))) << count;
    }

    void everyNumberIsVisitedOnce()
    {
        QFETCH(int, count);
        std::vector<int> visits(size_t(count), 0);
        core::forEachInParallel(visits.size(), [&](size_t i) { ++visits[i]; });
        QCOMPARE(std::accumulate(visits.begin(), visits.end(), 0), count);
        QVERIFY(std::all_of(visits.begin(), visits.end(), [](int times) { return times == 1; }));
    }
};

QTEST_GUILESS_MAIN(TestParallel)
#include "tst_parallel.moc"
