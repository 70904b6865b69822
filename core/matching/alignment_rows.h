// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>

namespace core {

/// Letters of a Latin word, or units of another script, that an alignment of the two looks at.
inline constexpr size_t kMostAligned = 40;
/// Costs that are worked out side by side.
inline constexpr size_t kAlignmentLane = 8;
/// Room of one row of costs.
inline constexpr size_t kWidestRow = kMostAligned + kAlignmentLane;
/// More than any word may cost, and far from what sixteen bits hold even when added up.
inline constexpr qint16 kImpossibleCost = 6000;

} // namespace core
