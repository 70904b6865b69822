// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_comparison.h"
#include "core/matching/search_scratch.h"
#include "core/matching/word_expansion.h"

#include <vector>

namespace core {

/// The name that a search asks for, cut into words, and how these compare with the words of stored names. One at a time
/// in a thread.
class AskedName
{
public:
    AskedName(const IndexStore &store, const PersonName &name);

    [[nodiscard]] const std::vector<AskedWord> &words() const { return m_words; }
    /// Words that tell who is meant, each once; all of them when there are only particles, initials and the like.
    [[nodiscard]] WordSet coreWords() const { return m_core; }
    /// The share of names with the word as -log2, by place in words().
    [[nodiscard]] const std::vector<float> &rarities() const { return m_rarities; }
    [[nodiscard]] bool isOrganisation() const { return m_organisation; }
    /// The words as comparing takes them; valid as long as this.
    [[nodiscard]] TokenSpan wordsInName() const { return {m_inName.data(), static_cast<size_t>(m_inName.size())}; }
    /// True when a word stands in it twice.
    [[nodiscard]] bool hasRepeats() const { return m_repeats; }
    /// How a word of the query and one of the vocabulary relate; kept for the rest of the search.
    [[nodiscard]] TokenMatch match(size_t word, quint32 stored) const;
    /// How alike the names are as they stand, spaces aside: tells names apart that have the same words otherwise.
    [[nodiscard]] float wholeLikeness(std::span<const StoredWord> stored) const;

private:
    using Distances = TwinPattern::Distances; ///< between two words
    [[nodiscard]] bool mayMatch(size_t word, quint32 stored, Distances far) const;
    [[nodiscard]] float farLikeness(const AskedWord &asked, quint32 stored, Distances far) const;

    const IndexStore &m_store;
    std::vector<AskedWord> m_words;
    WordList m_inName;
    std::vector<float> m_rarities;
    DistancePattern m_whole; ///< of all words run together
    quint32 m_wholeLetters = 0;
    WordSet m_core = 0;
    bool m_organisation = false;
    bool m_repeats = false;
};

/// False for particles, titles, initials and the like.
bool carriesMeaning(NamePart part);

} // namespace core
