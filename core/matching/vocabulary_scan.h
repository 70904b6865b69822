// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/word_expansion.h"

namespace core {

/// A plain look at every word of the asked one's kind of spelling with its first or last letter: what no key leads to,
/// because it has a slip too many or lost its first letters. Up to 1 millisecond for a vocabulary of 400,000; any
/// thread.
std::vector<Expansion> scanVocabulary(const Vocabulary &vocabulary, const AskedWord &asked);

/// The quick estimate for two words so many edits apart, the longer one of so many letters.
inline float likenessOfEdits(int edits, int longer)
{
    return edits == 0 ? 1.F : 1.F - .85F * static_cast<float>(edits) / static_cast<float>(longer);
}

} // namespace core
