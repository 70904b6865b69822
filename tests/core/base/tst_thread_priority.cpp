// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_priority.h"

#include <QTest>

#include <thread>

#ifdef __linux__
#include <sys/resource.h>
#endif

class TestThreadPriority : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aThreadStepsBackWithThoseItStartsAndAlone()
    {
#ifdef __linux__
        const int own = getpriority(PRIO_PROCESS, 0);
        int stepped = -100;
        int startedByIt = -100;
        int little = -100;
        std::thread([&] {
            core::stepBehindOthers();
            stepped = getpriority(PRIO_PROCESS, 0);
            std::thread([&] { startedByIt = getpriority(PRIO_PROCESS, 0); }).join();
        }).join();
        QCOMPARE(stepped, std::max(own, 10));
        std::thread([&] {
            core::stepBehindOthers(core::Behind::Little);
            little = getpriority(PRIO_PROCESS, 0);
        }).join();
        QCOMPARE(startedByIt, stepped);
        QVERIFY(own >= 5 || (little > own && little < stepped));
        QCOMPARE(getpriority(PRIO_PROCESS, 0), own);
#else
        QSKIP("Threads have no priority of their own here.");
#endif
    }
};

QTEST_GUILESS_MAIN(TestThreadPriority)
#include "tst_thread_priority.moc"
