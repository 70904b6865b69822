// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/key_table.h"

#include <algorithm>
#include <cstring>

namespace core {

namespace {

quint64 mixed(quint64 x)
{
    // The finisher of splitmix64 (Steele, Lea and Flood 2014).
    x ^= x >> 30;
    x *= 0xbf58476d1ce4e5b9ULL;
    x ^= x >> 27;
    x *= 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

} // namespace

quint64 stableHash(std::string_view bytes, quint64 seed)
{
    quint64 hash = mixed(seed + 0x9e3779b97f4a7c15ULL + bytes.size());
    while (bytes.size() >= 8) {
        quint64 block = 0;
        std::memcpy(&block, bytes.data(), 8);
        hash = mixed(hash ^ block);
        bytes.remove_prefix(8);
    }
    quint64 rest = 0;
    std::memcpy(&rest, bytes.data(), bytes.size());
    return mixed(hash ^ rest ^ 0x51ULL);
}

void KeyTable::add(quint64 hash, quint32 value)
{
    if (m_finished) {
        m_late[static_cast<quint32>(hash >> 32)].push_back(value);
        return;
    }
    m_entries.push_back((hash & 0xFFFFFFFF00000000ULL) | value);
}

void KeyTable::finish()
{
    std::sort(m_entries.begin(), m_entries.end());
    m_entries.erase(std::unique(m_entries.begin(), m_entries.end()), m_entries.end());
    m_entries.shrink_to_fit();
    int bits = 1;
    while (bits < 22 && (size_t(1) << bits) < m_entries.size() / 2)
        ++bits;
    m_shift = 32 - bits;
    m_buckets.assign((size_t(1) << bits) + 1, 0);
    for (const quint64 entry : m_entries)
        ++m_buckets[(entry >> 32 >> m_shift) + 1];
    for (size_t i = 1; i < m_buckets.size(); ++i)
        m_buckets[i] += m_buckets[i - 1];
    m_finished = true;
}

size_t KeyTable::bytes() const
{
    return m_entries.capacity() * sizeof(quint64) + m_buckets.capacity() * sizeof(quint32);
}

} // namespace core
