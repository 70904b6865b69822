// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace core {

/// Hands values from one thread to another and makes the giver wait when the taker is behind, so that memory does not
/// grow with what is passed through.
template <typename T>
class BoundedQueue
{
public:
    /// Holds `capacity` values while the taker keeps coming: few, so that they are still warm in the processor's cache
    /// when they are taken. While it stays away, because it waits for the disk, givers go on until there are `most`.
    /// Then they may give one value for every two taken until there are `capacity` again: neither side stands still.
    explicit BoundedQueue(size_t capacity, size_t most = 0)
        : m_capacity(capacity), m_most(std::max(capacity, most)), m_room(capacity)
    {
    }

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
        m_second = !m_second;
        if (m_room > m_capacity && m_second)
            --m_room;
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
        const auto hasRoom = [this] { return m_closed || m_values.size() < m_room; };
        while (m_room < m_most && !m_taken.wait_until(lock, m_lastTaken + kAway, hasRoom)) {
            if (Clock::now() - m_lastTaken >= kAway)
                ++m_room;
        }
        m_taken.wait(lock, hasRoom);
    }

    const size_t m_capacity;
    const size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_taken;
    std::condition_variable m_filled;
    std::deque<T> m_values;
    size_t m_room; ///< values that there may be now
    Clock::time_point m_lastTaken = Clock::now();
    bool m_second = false; ///< every second value taken
    bool m_closed = false;
};

} // namespace core
