// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <string_view>

namespace core {

/// A word of up to sixteen letters prepared for being compared with short words of one length, eight at a time: the
/// same distance as DistancePattern's, with the words side by side in the lanes of a vector. Const functions may run in
/// many threads.
class DistanceLanes
{
public:
    static constexpr size_t kLanes = 8;
    using Words = std::array<quint64, kLanes>;
    using Distances = std::array<quint16, kLanes>;

    explicit DistanceLanes(std::string_view word);
    /// False for a word that is too long or empty.
    [[nodiscard]] bool isUsable() const { return m_length > 0; }

    /// Up to twelve letters a to z in one number; kUnpacked for any other word.
    static quint64 pack(std::string_view word);
    static constexpr quint64 kUnpacked = ~quint64(0);
    static constexpr size_t kLongest = 12;

    /// The distances to packed words that all have this length.
    [[nodiscard]] Distances distancesTo(const Words &words, size_t length) const;

private:
    std::array<quint16, 32> m_masks{}; ///< per letter: where it stands in the word
    int m_length = 0;
};

} // namespace core
