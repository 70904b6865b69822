// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/fact_index.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace core {

namespace {
constexpr size_t kFirstSlots = 1024;
} // namespace

size_t FactIndex::slotOf(FactKey key) const
{
    // Keys are hashes already; their upper bits are as good as any.
    return static_cast<size_t>(key >> m_shift);
}

void FactIndex::grow(size_t slots)
{
    const std::vector<quint64> before = std::exchange(m_slots, std::vector<quint64>(slots));
    m_shift = 32 - std::bit_width(slots - 1);
    for (const quint64 entry : before) {
        if (entry == 0)
            continue;
        size_t at = slotOf(static_cast<FactKey>(entry >> 32));
        while (m_slots[at] != 0)
            at = (at + 1) & (slots - 1);
        m_slots[at] = entry;
    }
}

void FactIndex::reserve(size_t entries)
{
    const size_t wanted = std::bit_ceil(std::max(kFirstSlots, (m_used + entries) * 3 / 2));
    if (wanted > m_slots.size())
        grow(wanted);
}

void FactIndex::add(FactKey key, qint64 request)
{
    if (m_slots.empty() || (m_used + 1) * 5 > m_slots.size() * 4)
        grow(m_slots.empty() ? kFirstSlots : m_slots.size() * 2);
    const quint64 entry = (quint64(key) << 32) | static_cast<quint32>(request);
    int sharing = 0;
    size_t at = slotOf(key);
    for (; m_slots[at] != 0; at = (at + 1) & (m_slots.size() - 1)) {
        if (m_slots[at] == entry)
            return;
        sharing += (m_slots[at] >> 32) == key ? 1 : 0;
    }
    if (sharing >= kMostRequests)
        return;
    m_slots[at] = entry;
    ++m_used;
}

QList<qint64> FactIndex::find(const std::vector<FactKey> &keys) const
{
    QList<qint64> found;
    if (m_slots.empty())
        return found;
    for (const FactKey key : keys) {
        for (size_t at = slotOf(key); m_slots[at] != 0; at = (at + 1) & (m_slots.size() - 1)) {
            if ((m_slots[at] >> 32) == key)
                found.append(static_cast<quint32>(m_slots[at]));
        }
    }
    if (found.size() > 1) {
        std::ranges::sort(found);
        found.erase(std::unique(found.begin(), found.end()), found.end());
    }
    return found;
}

} // namespace core
