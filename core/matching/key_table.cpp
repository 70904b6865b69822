// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/key_table.h"

#include "core/matching/share_work.h"

#include <cstring>

namespace core {

namespace {

constexpr int kMostBucketBits = 22;
constexpr size_t kMostPerBucket = 8; ///< in the mean
constexpr int kFewestBucketBits = 6; ///< a part of a batch is whole buckets

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
    if (m_finished)
        m_late[static_cast<quint32>(hash >> 32)].push_back(value);
    else
        m_early.add(hash, value);
}

/// Counting sort of one part into its buckets; every part is a run of buckets of its own.
void KeyTable::layOut(std::span<Batch> batches, size_t part, std::vector<quint32> &next)
{
    for (Batch &batch : batches) {
        for (const quint64 entry : batch.m_parts[part]) {
            const quint32 key = static_cast<quint32>(entry >> 32);
            m_entries[next[key >> m_shift]++] = (markOf(key) << kValueBits) | static_cast<quint32>(entry);
        }
        std::vector<quint64>().swap(batch.m_parts[part]);
    }
    const size_t buckets = (m_buckets.size() - 1) / 64;
    for (size_t bucket = part * buckets; bucket < (part + 1) * buckets; ++bucket)
        std::sort(m_entries.begin() + m_buckets[bucket], m_entries.begin() + m_buckets[bucket + 1]);
}

void KeyTable::finish(std::span<Batch> batches, unsigned threads)
{
    std::vector<Batch> all;
    all.push_back(std::move(m_early));
    std::ranges::move(batches, std::back_inserter(all));
    m_early = {};
    size_t entries = 0;
    for (Batch &batch : all) {
        for (std::vector<quint64> &part : batch.m_parts) {
            std::erase_if(part, [this](quint64 entry) {
                const bool wide = static_cast<quint32>(entry) > kMostValue;
                if (wide)
                    m_late[static_cast<quint32>(entry >> 32)].push_back(static_cast<quint32>(entry));
                return wide;
            });
            entries += part.size();
        }
    }
    int bits = kFewestBucketBits;
    while (bits < kMostBucketBits && (kMostPerBucket << bits) < entries)
        ++bits;
    m_shift = 32 - bits;
    m_buckets.assign((size_t(1) << bits) + 1, 0);
    m_entries.resize(entries);
    shareWork(64, threads, [&](size_t part) {
        for (const Batch &batch : all) {
            for (const quint64 entry : batch.m_parts[part])
                ++m_buckets[(entry >> 32 >> m_shift) + 1];
        }
    });
    for (size_t i = 1; i < m_buckets.size(); ++i)
        m_buckets[i] += m_buckets[i - 1];
    std::vector<quint32> next(m_buckets.begin(), m_buckets.end() - 1);
    shareWork(64, threads, [&](size_t part) { layOut(all, part, next); });
    m_finished = true;
}

size_t KeyTable::bytes() const
{
    return (m_entries.capacity() + m_buckets.capacity()) * sizeof(quint32);
}

} // namespace core
