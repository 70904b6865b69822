// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_board.h"

namespace core {

// Words of one name that the other writes as one. Each takes what it finds off the board; `singleLeft` says that the
// single word is looked for in the left name.

/// "Noureddine" against "Nur al-Din" and "Abdulrahman" against "Abdul Rahman", before one of the
/// two is taken alone; "Al Shazli" and "Mac Allenby", whose particle may be written apart.
void alignCompounds(NameBoard &board, bool singleLeft);

/// The same for what is left once the words that fit alone are taken.
void alignJoins(NameBoard &board, bool singleLeft);

/// A whole name written as one word in Han or Hangul against all words of the Latin one, titles and particles too: "a"
/// and "san" may be syllables of it.
void alignUnspaced(NameBoard &board, bool singleLeft);

/// A Chinese name as Hong Kong or Singapore spells it beside the same in pinyin: "Chan Kwok Wing" and "Chen Guorong".
/// Only where words are left over on both sides, and for all words of both names.
void alignTongues(NameBoard &board);

/// Three or more words written as one, or letters with points between: "s a r l" and "sarl".
void alignWholeRest(NameBoard &board);

} // namespace core
