// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/resolution_blocks.h"

#include <functional>

namespace core {

/// A pair that may be one person, with the log2 odds that it is.
struct WeighedPair
{
    CandidatePair pair;
    float bits;
};

/// Puts records together, strongest pair first, while the mean of the odds over all pairs between the two groups stays
/// at `leastBits` or more (average linkage). `bitsBetween` weighs any two records; of more than 256 pairs between two
/// groups an even choice is weighed. Gives the smallest record of each record's group.
std::vector<quint32> averageLinkage(size_t records, std::vector<WeighedPair> pairs, double leastBits,
                                    const std::function<double(quint32, quint32)> &bitsBetween);

} // namespace core
