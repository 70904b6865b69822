// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bounded_queue.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace core;

namespace {

constexpr int kValues = 10;

/// Gives 0, 1, 2 … on a thread of its own, and counts what it got rid of.
class Giver
{
public:
    explicit Giver(BoundedQueue<int> &queue)
        : m_queue(queue), m_thread([this, &queue] {
              for (int i = 0; i < kValues; ++i) {
                  if (!queue.push(i)) {
                      turnedAway = true;
                      return;
                  }
                  ++given;
              }
              queue.close();
          })
    {
    }
    ~Giver()
    {
        m_queue.close();
        m_thread.join();
    }
    Giver(const Giver &) = delete;
    Giver &operator=(const Giver &) = delete;

    std::atomic<int> given{0};
    std::atomic<bool> turnedAway{false};

private:
    BoundedQueue<int> &m_queue;
    std::thread m_thread;
};

} // namespace

class TestBoundedQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeInOrderAndNoneIsLost()
    {
        BoundedQueue<int> queue(2, 4);
        Giver giver(queue);
        QList<int> taken;
        while (const auto value = queue.pop())
            taken.append(*value);
        QCOMPARE(taken, (QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
    }

    void nothingGoesAheadWithoutLeave()
    {
        BoundedQueue<int> queue(3);
        Giver giver(queue);
        QTRY_COMPARE(giver.given, 3);
        QTest::qWait(150); // much longer than what makes a taker count as away
        QCOMPARE(giver.given, 3);
    }

    void giversGoAheadWhileTheTakerIsAway()
    {
        BoundedQueue<int> queue(3, 6);
        Giver giver(queue);
        QTRY_COMPARE(giver.given, 6);
        QTest::qWait(150);
        QCOMPARE(giver.given, 6);
    }

    void closingTurnsAGiverAwayAndLeavesWhatIsThere()
    {
        BoundedQueue<int> queue(3);
        Giver giver(queue);
        QTRY_COMPARE(giver.given, 3);
        queue.close();
        QTRY_VERIFY(giver.turnedAway);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(queue.pop(), std::optional(i));
        QCOMPARE(queue.pop(), std::nullopt);
    }

    /// The room that was made shrinks by one for every two values taken, to what it was and no further.
    void roomShrinksAtHalfThePaceOfTaking()
    {
        QueueRoom room(3, 6);
        for (int i = 0; i < 5; ++i)
            room.grow();
        QCOMPARE(room.now(), size_t(6));
        QVERIFY(!room.mayGrow());
        QList<size_t> after;
        for (int i = 0; i < 9; ++i) {
            room.taken();
            after.append(room.now());
        }
        QCOMPARE(after, (QList<size_t>{6, 5, 5, 4, 4, 3, 3, 3, 3}));
        QVERIFY(room.mayGrow());
    }
};

QTEST_GUILESS_MAIN(TestBoundedQueue)
#include "tst_bounded_queue.moc"
