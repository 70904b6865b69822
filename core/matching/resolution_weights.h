// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/resolution_levels.h"

#include <map>

namespace core {

/// How often each combination of levels was seen, by PairLevels::packed.
using LevelCounts = std::map<quint32, double>;

/// The weights of Fellegi and Sunter for each level of each field, and the odds before anything is seen.
class ResolutionWeights
{
public:
    /// Estimates by expectation-maximisation: `candidates` are the pairs that may be one person, `chance` pairs taken
    /// blindly from the whole table, `totalPairs` all pairs of the table. Figures of few pairs are held near start
    /// values.
    static ResolutionWeights estimate(const LevelCounts &candidates, const LevelCounts &chance, double totalPairs,
                                      bool twinsMayJoin = false);

    /// log2 of the odds that the pair is one person.
    [[nodiscard]] double bits(const PairLevels &levels) const
    {
        return bitsOf(levels.packed) + double(levels.rarityBits);
    }
    [[nodiscard]] double expected() const { return m_expected; }
    [[nodiscard]] int rounds() const { return m_rounds; }

private:
    using Shares = std::array<std::array<double, kAgreementLevels>, kPersonFields>;
    [[nodiscard]] double bitsOf(quint32 packed) const;
    /// Probability that pairs with these levels are one person.
    [[nodiscard]] double share(quint32 packed) const;
    void weigh();

    Shares m_same{};  ///< share of pairs of one person with the level
    Shares m_other{}; ///< share of pairs of two persons
    Shares m_bits{};
    double m_prior = 0; ///< log2 odds
    bool m_twinsMayJoin = false;
    double m_expected = 0;
    int m_rounds = 0;
};

} // namespace core
