// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/load_ahead.h"
#include "core/matching/large_pages.h"

#include <QHash>
#include <QtGlobal>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace core {

/// A 64-bit hash of bytes that is the same on every machine and in every run.
quint64 stableHash(std::string_view bytes, quint64 seed = 0);

/// From hashed keys to lists of numbers (words, persons), at four bytes an entry. Filled in bulk and then laid out as
/// one array of buckets, with room for keys that are added later. Of the key an entry keeps eight bits beside its
/// bucket, so an entry of another key can come out as well: callers check what they get.
class KeyTable
{
public:
    /// Keys gathered by one thread, before the table is laid out.
    class Batch
    {
    public:
        void add(quint64 hash, quint32 value) { m_parts[hash >> 58].push_back((hash & kKeyBits) | value); }
        /// Puts in place of every value the one that stands there.
        void renumber(std::span<const quint32> values)
        {
            for (std::vector<quint64> &part : m_parts) {
                for (quint64 &entry : part)
                    entry = (entry & kKeyBits) | values[static_cast<quint32>(entry)];
            }
        }

    private:
        friend class KeyTable;
        std::array<std::vector<quint64>, 64> m_parts; ///< by the upper bits of the key
    };

    /// Adds one key; before finish() look-ups see nothing of it.
    void add(quint64 hash, quint32 value);
    /// Lays out what was added and the batches, on up to `threads` threads; the same result with any number of them.
    /// The batches are emptied.
    void finish(std::span<Batch> batches = {}, unsigned threads = 1);
    /// Calls take(value) for every value of the key, in no promised order but the same each time.
    template <typename Take>
    void each(quint64 hash, Take take) const
    {
        const quint32 key = static_cast<quint32>(hash >> 32);
        if (!m_entries.empty()) {
            const quint32 bucket = key >> m_shift;
            const quint32 *at = m_entries.data() + m_buckets[bucket];
            const quint32 *const end = m_entries.data() + m_buckets[bucket + 1];
            const quint32 mark = markOf(key);
            if (end - at > 24)
                at = std::lower_bound(at, end, mark << kValueBits);
            for (; at != end && *at >> kValueBits <= mark; ++at) {
                if (*at >> kValueBits == mark)
                    take(*at & kMostValue);
            }
        }
        if (m_late.isEmpty())
            return;
        if (const auto late = m_late.constFind(key); late != m_late.constEnd()) {
            for (const quint32 value : *late)
                take(value);
        }
    }
    /// Begins to load the bucket of a key that is looked up soon.
    void prefetch(quint64 hash) const
    {
        if (!m_buckets.empty())
            loadAhead(m_buckets.data() + (static_cast<quint32>(hash >> 32) >> m_shift));
    }
    /// The same for its entries, once the bucket itself is near.
    void prefetchEntries(quint64 hash) const
    {
        if (!m_entries.empty())
            loadAhead(m_entries.data() + m_buckets[static_cast<quint32>(hash >> 32) >> m_shift]);
    }
    [[nodiscard]] size_t bytes() const;

private:
    static constexpr quint64 kKeyBits = 0xFFFFFFFF00000000ULL;
    static constexpr int kValueBits = 24;
    static constexpr quint32 kMostValue = (1U << kValueBits) - 1;
    [[nodiscard]] quint32 markOf(quint32 key) const { return (key >> (m_shift - 8)) & 0xFFU; }
    void layOut(std::span<Batch> batches, size_t part, std::vector<quint32> &sizes);

    BigVector<quint32> m_entries; ///< mark of the key above, value below; sorted within a bucket
    BigVector<quint32> m_buckets;
    QHash<quint32, std::vector<quint32>> m_late; ///< added later, or with a value that four bytes can't hold
    Batch m_early;
    int m_shift = 31;
    bool m_finished = false;
};

} // namespace core
