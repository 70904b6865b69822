// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_comparison.h"
#include "core/matching/name_roles.h"

#include <bit>

namespace core {

/// The set of one word of a name, by its place.
inline WordSet wordAt(size_t place)
{
    return static_cast<WordSet>(1U << place);
}

/// Particles, titles and legal forms: they come and go.
inline bool isDecoration(const WordInName &token)
{
    return isDecoration(token.part);
}

/// The word that stands for an aligned part: the first of the left name, or of the right one where the left has none.
inline const WordInName &tokenOf(const AlignedPart &part, TokenSpan left, TokenSpan right)
{
    return part.left == 0 ? right[static_cast<size_t>(std::countr_zero(part.right))]
                          : left[static_cast<size_t>(std::countr_zero(part.left))];
}

} // namespace core
