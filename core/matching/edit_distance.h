// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <string_view>

namespace core {

/// A word of up to 64 small letters and digits, prepared for many bit-parallel distance look-ups (optimal string
/// alignment: insert, delete, replace, swap of neighbours; Hyyrö 2003, "A bit-vector algorithm for computing
/// Levenshtein and Damerau edit distances").
class DistancePattern
{
public:
    DistancePattern() = default;
    explicit DistancePattern(std::string_view word);

    /// The distance to another word; exact, about 4 ns a letter.
    [[nodiscard]] int distanceTo(std::string_view other) const;
    /// The distance where it is at most `most`, else anything above that, sooner.
    [[nodiscard]] int distanceWithin(std::string_view other, int most) const;
    [[nodiscard]] int length() const { return m_length; }

private:
    template <typename GivenUp>
    [[nodiscard]] int align(std::string_view other, GivenUp givenUp) const;

    std::array<quint64, 37> m_masks{}; ///< per letter: where it stands in the word; 36 = any other byte
    int m_length = 0;
};

/// A word's letters and its sound prepared together: both distances in one go, side by side in the halves of one
/// number, because they are nearly always wanted together.
class TwinPattern
{
public:
    TwinPattern(std::string_view letters, std::string_view sound);

    struct Distances
    {
        int letters = 0, sound = 0;
    };
    /// False for words that are empty or of more than 31 letters.
    [[nodiscard]] bool isUsable() const;
    /// The same as DistancePattern::distanceTo of each; for words that are usable.
    [[nodiscard]] Distances distancesTo(std::string_view letters, std::string_view sound) const;

private:
    std::array<quint64, 37> m_letters{}; ///< masks as in DistancePattern, in the lower half
    std::array<quint64, 37> m_sounds{};  ///< the same in the upper half
    quint64 m_places = 0;                ///< where letters stand
    quint64 m_starts = 0;                ///< where the first ones stand
    int m_lettersLength = 0;
    int m_soundLength = 0;
};

/// Edits allowed before two words of this (longer) length stop being candidates: 0 up to 2 letters, 1 up to 5,
/// 2 up to 10, 3 above.
int editBudget(size_t length);

/// Distance with costs that follow how names are really misspelt and respelt: a vowel for a vowel, c for k, s for z,
/// a silent h or a doubled letter cost little; digits cost most. In letters. Given up once it must be above `most`,
/// with a figure above it.
double weightedDistance(std::string_view left, std::string_view right, double most = 1e6);

} // namespace core
