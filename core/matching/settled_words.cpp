// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/settled_words.h"

#include <bit>

namespace core {

WordsHeld besideOtherName(WordsHeld best, WordsHeld other)
{
    best.written |= other.written & best.explained;
    best.sure |= other.sure & best.explained;
    return best;
}

WordSet unsettledReadings(WordSet core, WordSet foreign, WordsHeld best)
{
    const bool whole = (core & ~best.explained) == 0 && std::popcount(core) > 1;
    return whole ? static_cast<WordSet>(foreign & ~best.written) : foreign;
}

} // namespace core
