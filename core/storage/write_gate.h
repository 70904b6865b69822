// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace core {

/// Lets the writers of one case file in, one after the other and in the order they came. SQLite alone makes a writer
/// ask again and again, so that one who writes without a pause keeps the others out for seconds. Any thread; no thread
/// enters twice.
class WriteGate
{
public:
    /// Waits its turn. False when it did not come in time; then there is nothing to leave.
    bool enter(std::chrono::milliseconds patience);
    void leave();
    /// Whether somebody waits behind the writer who is in: time to commit what is whole.
    [[nodiscard]] bool isAwaited() const { return waiting() > 0; }
    /// How many wait.
    [[nodiscard]] size_t waiting() const;

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_moved;
    std::deque<quint64> m_queue;
    quint64 m_lastTicket = 0;
    bool m_taken = false;
};

} // namespace core
