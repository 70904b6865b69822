// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/write_gate.h"

#include <algorithm>

namespace core {

bool WriteGate::enter(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    const quint64 ticket = ++m_lastTicket;
    m_queue.push_back(ticket);
    const bool in = m_moved.wait_for(lock, patience, [&] { return !m_taken && m_queue.front() == ticket; });
    std::erase(m_queue, ticket);
    m_taken = m_taken || in;
    if (!in)
        m_moved.notify_all(); // whoever stood behind may be the first now
    return in;
}

void WriteGate::leave()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_taken = false;
    }
    m_moved.notify_all();
}

size_t WriteGate::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return m_queue.size();
}

} // namespace core
