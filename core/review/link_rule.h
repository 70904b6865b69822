// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/comparison.h"

namespace core {

/// Pairs at least this likely to be one person are shown to a reviewer: more likely than not.
inline constexpr double kLinkAlertBar = 0.5;

/// What of a person rules another out at once, small enough to be kept for a million.
struct PersonOutline
{
    DateRange birth;
    Sex sex = Sex::Unknown;
};

/// True when two independent fields agree strongly, one of them not a name; the names fit, and nothing contradicts.
bool qualifiesForAutomaticLink(const Comparison &comparison);

/// True when birth dates lie apart or sexes differ: no comparison of the two can qualify. Any thread.
bool rulesOut(const PersonOutline &one, const PersonOutline &other);

/// True when a field other than the name agrees strongly and nothing rules the other out. Without that no comparison
/// qualifies, whatever the names, which take most of its time. Any thread.
bool mayQualifyForAutomaticLink(const PersonRecord &one, const PersonRecord &other);

} // namespace core
