// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_comparison.h"

namespace core {

/// What the best result of a search has of the words of a query.
struct WordsHeld
{
    WordSet explained = 0; ///< as they are, or nearly
    WordSet written = 0;   ///< those of them in the same script
    WordSet sure = 0;      ///< those written, and readings that fit so well that another is hardly meant
};

/// What a person has of the query whose best name holds `best`, and another name `other`: a word that the best name has
/// in another script, or not for sure, may stand in the other as it is written, misspelt. What the best name has not at
/// all stays missing, whatever stands in the other: no name of the person holds it beside the rest. Any thread.
WordsHeld besideOtherName(WordsHeld best, WordsHeld other);

/// The words whose other readings are still to be looked for: of those in another script that no name holds as they are
/// (`foreign`) all, but for those that the best result has in the same letters, misspelt, beside all other words that
/// tell who is meant (`core`): then that is the name meant. A name of a single word is never settled so. Any thread.
WordSet unsettledReadings(WordSet core, WordSet foreign, WordsHeld best);

} // namespace core
