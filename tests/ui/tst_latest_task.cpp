// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/latest_task.h"
#include "ui/support/stall_meter.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestLatestTask : public QObject
{
    Q_OBJECT

    QThreadPool m_pool;

private Q_SLOTS:
    void cleanup() { QVERIFY(m_pool.waitForDone(10000)); }

    void givesTheAnswerOnThisThread()
    {
        ui::LatestTask<int> task(&m_pool);
        int answer = 0;
        QThread *where = nullptr;
        task.start([](const core::TaskContext &) { return core::Result<int>(42); },
                   [&](const core::Result<int> &result) {
                       answer = *result;
                       where = QThread::currentThread();
                   });
        QTRY_COMPARE(answer, 42);
        QCOMPARE(where, thread());
        QVERIFY(!task.isRunning());
    }

    void givesOnlyTheNewestAnswer()
    {
        QSemaphore gate; // outlives the work that waits at it
        ui::LatestTask<int> task(&m_pool);
        QList<int> answers;
        for (int i = 1; i <= 3; ++i) {
            task.start(
                [i, &gate](const core::TaskContext &) {
                    gate.acquire();
                    return core::Result<int>(i);
                },
                [&](const core::Result<int> &result) { answers << *result; });
        }
        gate.release(3);
        QVERIFY(m_pool.waitForDone(10000));
        QTRY_COMPARE(answers, QList<int>{3});
        QTest::qWait(20);
        QCOMPARE(answers, QList<int>{3});
    }

    void tellsTheWorkToStopAndDropsItsAnswer()
    {
        std::atomic<bool> stopped = false;
        bool answered = false;
        auto task = std::make_unique<ui::LatestTask<int>>(&m_pool);
        task->start(
            [&](const core::TaskContext &context) {
                while (!context.canceled())
                    QThread::msleep(1);
                stopped = true;
                return core::Result<int>(1);
            },
            [&](const core::Result<int> &) { answered = true; });
        QTest::qWait(10);
        task.reset(); // the owner goes while the work runs
        QTRY_VERIFY(stopped);
        QTest::qWait(20);
        QVERIFY(!answered);
    }

    void stopKeepsTheAnswer()
    {
        ui::LatestTask<int> task(&m_pool);
        int answer = 0;
        task.start(
            [](const core::TaskContext &context) {
                while (!context.canceled())
                    QThread::msleep(1);
                return core::Result<int>(7);
            },
            [&](const core::Result<int> &result) { answer = *result; });
        QTest::qWait(10);
        task.stop();
        QTRY_COMPARE(answer, 7);
    }

    void tellsProgressBeyondTheRangeOfAnInt()
    {
        QSemaphore gate; // outlives the work that waits at it
        ui::LatestTask<int> task(&m_pool);
        qint64 seen = 0;
        task.start(
            [&gate](const core::TaskContext &context) {
                context.progress(5'000'000'000, 9'000'000'000);
                gate.acquire();
                return core::Result<int>(0);
            },
            [](const core::Result<int> &) {}, [&](qint64 done, qint64) { seen = done; });
        [[maybe_unused]] const auto open = qScopeGuard([&] {
            gate.release(); // also when the comparison fails: the work must not wait for ever
            m_pool.waitForDone();
        });
        QTRY_COMPARE(seen, 5'000'000'000);
    }

    void theStallMeterSeesABusyLoop()
    {
        ui::StallMeter meter;
        meter.start();
        meter.setLabel(u"busy"_s);
        QTRY_VERIFY(meter.beats() > 2);
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 150)
            ; // deaf on purpose
        QTRY_VERIFY(!meter.longest(1).isEmpty() && meter.longest(1).first().wallMs > 100);
        QCOMPARE(meter.longest(1).first().label, u"busy"_s);
        meter.stop();
    }
};

QTEST_MAIN(TestLatestTask)
#include "tst_latest_task.moc"
