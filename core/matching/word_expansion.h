// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/edit_distance.h"
#include "core/matching/vocabulary.h"

#include <optional>
#include <vector>

namespace core {

/// A word of the vocabulary that a word of a query may stand for.
struct Expansion
{
    quint32 word = 0;
    float similarity = 0; ///< quick estimate, 0 … 1
};

/// A word that is looked for, with what is worked out once.
struct AskedWord
{
    explicit AskedWord(NameToken token);
    /// How far another word's letters and its sound are from this one's.
    [[nodiscard]] TwinPattern::Distances distancesTo(std::string_view latin, std::string_view sound) const
    {
        return twin.isUsable() ? twin.distancesTo(latin, sound)
                               : TwinPattern::Distances{pattern.distanceTo(latin), soundPattern.distanceTo(sound)};
    }

    NameToken form;
    NamePart part = NamePart::Unknown;
    DistancePattern pattern, soundPattern;
    TwinPattern twin;    ///< of both
    quint32 letters = 0; ///< of the Latin form, see Vocabulary::lettersOf
    quint32 reach = 0;   ///< that a word in another script may come out as; 0 for Latin words
    WordEdges edges;
    std::optional<quint32> own; ///< the same word in the vocabulary
};

/// How far a search for words goes.
enum class Reach : quint8 {
    Usual,    ///< few slips in a word that names hold, the likeliest readings of other scripts
    Thorough, ///< two slips in any word, and unlikely readings as well
    Beyond,   ///< what Thorough can't reach: every word with the first or last letter, for one slip more
    Readings  ///< between Latin words and scripts of syllables: every word that letters don't rule out
};

/// The words that a query's word may stand for, the likest first, at most `most`. Usual takes some 10 microseconds,
/// Thorough some 100, Beyond up to 1 millisecond for a vocabulary of 400,000. Any thread.
std::vector<Expansion> expandWord(const Vocabulary &vocabulary, const AskedWord &asked, Reach reach, size_t most);

} // namespace core
