// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/distance_lanes.h"

#include <cstring>

namespace core {

namespace {

constexpr size_t kLongestPattern = 16;
constexpr int kLetterBits = 5;
constexpr quint64 kLetter = (quint64(1) << kLetterBits) - 1;

/// Sixteen bits a lane: the compiler makes of it what the processor has.
using Lanes = quint16 __attribute__((vector_size(2 * DistanceLanes::kLanes)));

} // namespace

DistanceLanes::DistanceLanes(std::string_view word)
{
    if (word.size() > kLongestPattern)
        return;
    for (size_t i = 0; i < word.size(); ++i) {
        if (word[i] >= 'a' && word[i] <= 'z')
            m_masks[static_cast<size_t>(word[i] - 'a')] |= static_cast<quint16>(1U << i);
    }
    m_length = static_cast<int>(word.size());
}

quint64 DistanceLanes::pack(std::string_view word)
{
    if (word.size() > kLongest)
        return kUnpacked;
    quint64 packed = 0;
    for (size_t i = word.size(); i-- > 0;) {
        if (word[i] < 'a' || word[i] > 'z')
            return kUnpacked;
        packed = packed << kLetterBits | static_cast<quint64>(word[i] - 'a');
    }
    return packed;
}

/// The steps are those of DistancePattern (Hyyrö 2003), each for all lanes.
DistanceLanes::Distances DistanceLanes::distancesTo(const Words &words, size_t length) const
{
    const Lanes zero{};
    const int last = m_length - 1;
    Lanes plus = ~zero;
    Lanes minus = zero;
    Lanes diagonal = zero;
    Lanes previousMask = zero;
    Lanes distance = zero + static_cast<quint16>(m_length);
    for (size_t i = 0; i < length; ++i) {
        Distances letters;
        for (size_t lane = 0; lane < kLanes; ++lane)
            letters[lane] = m_masks[words[lane] >> (kLetterBits * i) & kLetter];
        Lanes mask;
        std::memcpy(&mask, letters.data(), sizeof mask);
        const Lanes swap = ((~diagonal & mask) << 1) & previousMask;
        diagonal = ((((mask & plus) + plus) ^ plus) | mask | minus) | swap;
        Lanes horizontalPlus = minus | ~(diagonal | plus);
        Lanes horizontalMinus = plus & diagonal;
        distance += (horizontalPlus >> last) & 1;
        distance -= (horizontalMinus >> last) & 1;
        horizontalPlus = (horizontalPlus << 1) | 1;
        horizontalMinus <<= 1;
        plus = horizontalMinus | ~(diagonal | horizontalPlus);
        minus = horizontalPlus & diagonal;
        previousMask = mask;
    }
    Distances distances;
    std::memcpy(distances.data(), &distance, sizeof distance);
    return distances;
}

} // namespace core
