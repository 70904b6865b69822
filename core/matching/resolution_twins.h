// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/resolution_weights.h"

namespace core {

/// What a table says about records with one date of birth and one home whose given names contradict: twins, or one
/// person under two given names?
struct TwinCounts
{
    double givenDiffers = 0;  ///< pairs with one date and home that differ in a given name, nothing else against them
    double familyDiffers = 0; ///< the same, but they differ in another word of the name: no twins do that
    double relatives = 0;     ///< pairs with one home and a word of the name that were born on different days
    double surelyTwo = 0;     ///< as givenDiffers, but of other sex or with other documents

    /// Pairs of givenDiffers that are twins, cautiously: of relatives in one home .03 are twins (some 13 births in a
    /// thousand are, and relatives are parents and spouses, too); for one pair of other sex two of the same. Given
    /// names are replaced up to twice as often as family names; what differs more often than that is counted as twins
    /// (in a table of one school year no other relatives would show). One pair is added, because few pairs prove
    /// nothing.
    [[nodiscard]] double expectedTwins() const;
    /// Whether all but 1 - `probability` of givenDiffers are one person.
    [[nodiscard]] bool areOnePerson(double probability) const;
};

TwinCounts countTwins(const LevelCounts &candidates);

} // namespace core
