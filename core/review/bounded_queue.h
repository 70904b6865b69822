// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace core {

/// How many values may wait between two threads: `capacity` as a rule, up to `most` after a time without a taker, and
/// then one less for every second value taken until there are `capacity` again. So who gives may go on at half the pace
/// of who takes: neither stands still while the many that wait grow fewer.
class QueueRoom
{
public:
    explicit QueueRoom(size_t capacity, size_t most = 0)
        : m_capacity(capacity), m_most(std::max(capacity, most)), m_now(capacity)
    {
    }

    [[nodiscard]] size_t now() const { return m_now; }
    [[nodiscard]] bool mayGrow() const { return m_now < m_most; }
    void grow() { m_now = std::min(m_now + 1, m_most); }
    void taken()
    {
        m_isSecond = !m_isSecond;
        if (m_isSecond && m_now > m_capacity)
            --m_now;
    }

private:
    size_t m_capacity;
    size_t m_most;
    size_t m_now;
    bool m_isSecond = true;
};

/// Hands values from one thread to another and makes the giver wait when the taker is behind, so that memory does not
/// grow with what is passed through.
template <typename T>
class BoundedQueue
{
public:
    /// Holds `capacity` values while the taker keeps coming: few, so that they are still warm in the processor's cache
    /// when they are taken. While it stays away, because it waits for the disk, givers go on until there are `most`.
    explicit BoundedQueue(size_t capacity, size_t most = 0) : m_room(capacity, most) {}

    /// Waits for room. False when the queue was closed: the value is not wanted any more.
    bool push(T value)
    {
        std::unique_lock lock(m_mutex);
        waitForRoom(lock);
        if (m_closed)
            return false;
        m_values.push_back(std::move(value));
        m_filled.notify_one();
        return true;
    }

    /// Waits for a value. Nothing when the queue is closed and empty.
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return m_closed || !m_values.empty(); });
        if (m_values.empty())
            return std::nullopt;
        T value = std::move(m_values.front());
        m_values.pop_front();
        m_lastTaken = Clock::now();
        m_room.taken();
        m_taken.notify_one();
        return value;
    }

    /// No more values: takers get what is left and then nothing; givers are turned away.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_filled.notify_all();
        m_taken.notify_all();
    }

private:
    using Clock = std::chrono::steady_clock;
    /// A taker that did not come for so long is busy with something else.
    static constexpr std::chrono::milliseconds kAway{30};

    void waitForRoom(std::unique_lock<std::mutex> &lock)
    {
        const auto hasRoom = [this] { return m_closed || m_values.size() < m_room.now(); };
        while (m_room.mayGrow() && !m_taken.wait_until(lock, m_lastTaken + kAway, hasRoom)) {
            if (Clock::now() - m_lastTaken >= kAway)
                m_room.grow();
        }
        m_taken.wait(lock, hasRoom);
    }

    std::mutex m_mutex;
    std::condition_variable m_taken;
    std::condition_variable m_filled;
    std::deque<T> m_values;
    QueueRoom m_room;
    Clock::time_point m_lastTaken = Clock::now();
    bool m_closed = false;
};

} // namespace core
