// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <cstring>

namespace core {

/// Letters of a Latin word, or units of another script, that an alignment of the two looks at.
inline constexpr size_t kMostAligned = 40;
/// Costs that are worked out side by side.
inline constexpr size_t kAlignmentLane = 8;
/// Room of one row of costs.
inline constexpr size_t kWidestRow = kMostAligned + kAlignmentLane;
/// More than any word may cost, and far from what sixteen bits hold even when added up.
inline constexpr qint16 kImpossibleCost = 6000;

/// Costs side by side: the compiler makes of it what the processor has.
using CostLane = qint16 __attribute__((vector_size(2 * kAlignmentLane)));

inline CostLane loadLane(const qint16 *from)
{
    CostLane lane;
    std::memcpy(&lane, from, sizeof lane);
    return lane;
}

inline void storeLane(CostLane lane, qint16 *to)
{
    std::memcpy(to, &lane, sizeof lane);
}

inline CostLane lesserOf(CostLane one, CostLane other)
{
    return one < other ? one : other;
}

/// The least of each place and all before it, `before` being that of the places before the first.
inline CostLane runningLeast(CostLane costs, qint16 before)
{
    // Below nothing, so that the noughts that come in from the side are no cost.
    constexpr qint16 kBelow = 3 * kImpossibleCost;
    constexpr CostLane kNone{};
    costs = lesserOf(costs, kNone + before) - kBelow;
    costs = lesserOf(costs, __builtin_shufflevector(kNone, costs, 7, 8, 9, 10, 11, 12, 13, 14));
    costs = lesserOf(costs, __builtin_shufflevector(kNone, costs, 6, 7, 8, 9, 10, 11, 12, 13));
    costs = lesserOf(costs, __builtin_shufflevector(kNone, costs, 4, 5, 6, 7, 8, 9, 10, 11));
    return costs + kBelow;
}

} // namespace core
