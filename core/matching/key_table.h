// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QtGlobal>

#include <span>
#include <string_view>
#include <vector>

namespace core {

/// A 64-bit hash of bytes that is the same on every machine and in every run.
quint64 stableHash(std::string_view bytes, quint64 seed = 0);

/// From hashed keys to lists of numbers (words, persons). Filled in bulk and then sorted into one array, with room for
/// keys that are added later. Several keys may share a slot: callers check what they get.
class KeyTable
{
public:
    void add(quint64 hash, quint32 value);
    /// Sorts what was added; look-ups before it see nothing of it. About 80 ns an entry.
    void finish();
    /// Calls take(value) for every value of the key, in no promised order but the same each time.
    template <typename Take>
    void each(quint64 hash, Take take) const
    {
        const quint32 key = static_cast<quint32>(hash >> 32);
        if (!m_entries.empty()) {
            const quint32 bucket = key >> m_shift;
            const quint64 *at = m_entries.data() + m_buckets[bucket];
            const quint64 *const end = m_entries.data() + m_buckets[bucket + 1];
            while (at != end && static_cast<quint32>(*at >> 32) < key)
                ++at;
            for (; at != end && static_cast<quint32>(*at >> 32) == key; ++at)
                take(static_cast<quint32>(*at));
        }
        if (const auto late = m_late.constFind(key); late != m_late.constEnd()) {
            for (const quint32 value : *late)
                take(value);
        }
    }
    [[nodiscard]] size_t bytes() const;

private:
    std::vector<quint64> m_entries; ///< key in the upper half, value in the lower, sorted once finished
    std::vector<quint32> m_buckets;
    QHash<quint32, std::vector<quint32>> m_late;
    int m_shift = 31;
    bool m_finished = false;
};

} // namespace core
