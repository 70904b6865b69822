// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/write_gate.h"

#include "core/storage/case_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWriteGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneAtATimeInTheOrderTheyCame()
    {
        WriteGate gate;
        QVERIFY(gate.enter(1h));
        QVERIFY(!gate.isAwaited());
        std::vector<int> order;
        std::vector<std::thread> threads;
        for (int i = 0; i < 5; ++i) {
            const size_t waiting = threads.size();
            threads.emplace_back([&gate, &order, i] {
                if (gate.enter(1h)) {
                    order.push_back(i); // guarded by the gate itself
                    gate.leave();
                }
            });
            QTRY_VERIFY(gate.waiting() == waiting + 1);
        }
        QVERIFY(gate.isAwaited());
        gate.leave();
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(order, (std::vector<int>{0, 1, 2, 3, 4}));
        QVERIFY(!gate.isAwaited());
    }

    void whoLosesPatienceIsNotWaitedFor()
    {
        WriteGate gate;
        QVERIFY(gate.enter(1h));
        QVERIFY(!gate.enter(1ms));
        QVERIFY(!gate.isAwaited());
        gate.leave();
        QVERIFY(gate.enter(1ms));
        gate.leave();
    }

    /// A writer who looks whether others wait lets them in between two of its own transactions.
    void anotherWriterGetsInBetween()
    {
        QTemporaryDir folder;
        auto file = CaseFile::create(folder.filePath(u"a.case"_s));
        QVERIFY(file);
        auto busy = (*file)->connect(Database::Access::ReadWrite);
        auto transaction = Transaction::begin(**busy);
        QVERIFY(transaction);
        std::atomic<bool> written{false};
        std::thread other([&] {
            auto database = (*file)->connect(Database::Access::ReadWrite);
            auto mine = Transaction::begin(**database);
            written = mine && (*database)->execute(u"INSERT INTO setting VALUES ('k', 'v')"_s) && mine->commit();
        });
        QTRY_VERIFY((*busy)->othersWait());
        QVERIFY(!written);
        QVERIFY(transaction->commit());
        auto next = Transaction::begin(**busy);
        QVERIFY(next);
        // It stood before us, so what it wrote is there; its thread may not have come to say so yet.
        const auto found = (*busy)->single(u"SELECT value FROM setting WHERE key = 'k'"_s);
        QVERIFY(next->commit());
        other.join();
        QVERIFY(written && found);
        QCOMPARE(found->toString(), u"v"_s);
    }

    void aStatementAloneGoesThroughTheGateToo()
    {
        QTemporaryDir folder;
        auto file = CaseFile::create(folder.filePath(u"a.case"_s));
        auto busy = (*file)->connect(Database::Access::ReadWrite);
        auto transaction = Transaction::begin(**busy);
        std::thread other([&] {
            auto database = (*file)->connect(Database::Access::ReadWrite);
            static_cast<void>((*database)->execute(u"INSERT INTO setting VALUES ('k', 'v')"_s));
        });
        QTRY_VERIFY((*busy)->othersWait());
        QVERIFY(transaction->commit());
        other.join();
        QCOMPARE((*busy)->single(u"SELECT count(*) FROM setting WHERE key = 'k'"_s).value().toInt(), 1);
    }

    void aTransactionTakenBackLeavesTheGateOpen()
    {
        QTemporaryDir folder;
        auto file = CaseFile::create(folder.filePath(u"a.case"_s));
        auto one = (*file)->connect(Database::Access::ReadWrite);
        auto two = (*file)->connect(Database::Access::ReadWrite);
        QVERIFY(Transaction::begin(**one)); // and gone again
        QVERIFY(Transaction::begin(**two));
    }
};

QTEST_GUILESS_MAIN(TestWriteGate)
#include "tst_write_gate.moc"
