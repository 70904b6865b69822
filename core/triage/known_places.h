// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <utility>
#include <vector>

namespace core {

/// The places of a text model's table that it knows, in ascending order, with their values. A bit per place and the
/// number of known places before each word of bits give the place's rank in a step: most places of a text are not
/// known, and the bits of the usual model fit into the nearest cache.
class KnownPlaces
{
public:
    static constexpr quint32 kNone = ~0U;
    struct Value
    {
        float idf = 0; ///< > 0
        float weight = 0;
    };

    KnownPlaces() = default;
    /// `places` ascending, each once and below 2^bits; one value for each.
    KnownPlaces(int bits, std::vector<quint32> places, std::vector<Value> values)
        : m_known((size_t(1) << bits) / 64 + 1, 0), m_before(m_known.size(), 0), m_places(std::move(places)),
          m_values(std::move(values))
    {
        for (const quint32 place : m_places)
            m_known[place / 64] |= quint64(1) << (place % 64);
        for (size_t word = 1; word < m_known.size(); ++word)
            m_before[word] = m_before[word - 1] + ones(m_known[word - 1]);
        static std::atomic<quint64> made{0};
        m_serial = ++made;
    }
    /// Differs between tables that may differ, for who remembers ranks.
    [[nodiscard]] quint64 serial() const { return m_serial; }
    [[nodiscard]] size_t size() const { return m_places.size(); }
    [[nodiscard]] bool isEmpty() const { return m_places.empty(); }
    /// The place's number among the known ones, from 0; kNone when it is not known.
    [[nodiscard]] quint32 rank(quint32 place) const
    {
        const quint64 word = m_known[place / 64];
        const quint64 bit = quint64(1) << (place % 64);
        return (word & bit) == 0 ? kNone : m_before[place / 64] + ones(word & (bit - 1));
    }
    [[nodiscard]] const Value &value(quint32 rank) const { return m_values[rank]; }
    [[nodiscard]] quint32 place(quint32 rank) const { return m_places[rank]; }

private:
    /// std::popcount is a call into the compiler's library where the processor may lack the instruction.
    static constexpr quint32 ones(quint64 word)
    {
        word -= (word >> 1) & 0x5555555555555555ULL;
        word = (word & 0x3333333333333333ULL) + ((word >> 2) & 0x3333333333333333ULL);
        return quint32((((word + (word >> 4)) & 0x0F0F0F0F0F0F0F0FULL) * 0x0101010101010101ULL) >> 56);
    }

    quint64 m_serial = 0;
    std::vector<quint64> m_known;
    std::vector<quint32> m_before; ///< known places in the words before
    std::vector<quint32> m_places;
    std::vector<Value> m_values;
};

} // namespace core
