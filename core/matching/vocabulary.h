// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/edit_distance.h"
#include "core/matching/key_table.h"
#include "core/matching/name_parts.h"

#include <deque>
#include <string_view>
#include <vector>

namespace core {

/// A word of the vocabulary that a word of a query may stand for.
struct Expansion
{
    quint32 word = 0;
    float similarity = 0; ///< quick estimate, 0 … 1
};

/// The distinct words of all names of an index, each analysed once, and the keys to find them by: spelling with up to
/// two slips (symmetric deletes, as in SymSpell), sound, skeleton, equivalent names, and for other scripts the
/// skeletons that the letter model expects. Fuzzy search runs here, on hundreds of thousands of words, not on millions
/// of names. One thread writes; const functions may run in many threads while nobody writes.
class Vocabulary
{
public:
    /// The number of a cleaned word; new words are analysed and added.
    quint32 intern(QStringView cleanedWord);
    /// Sorts the keys after the first filling.
    void finish();

    [[nodiscard]] const NameToken &token(quint32 word) const { return m_tokens[word]; }
    [[nodiscard]] std::string_view latin(quint32 word) const
    {
        return {m_text.data() + m_briefs[word].latinAt, m_briefs[word].latinSize};
    }
    [[nodiscard]] std::string_view sound(quint32 word) const
    {
        return {m_text.data() + m_briefs[word].latinAt + m_briefs[word].latinSize, m_briefs[word].soundSize};
    }
    /// The letter model's units of a word in another script; empty for Latin ones.
    [[nodiscard]] std::span<const LetterModel::UnitId> units(quint32 word) const
    {
        return {m_units.data() + m_briefs[word].unitsAt, m_briefs[word].unitsSize};
    }
    static quint32 lettersOf(std::string_view latin);
    /// The letters of a Latin word, or those that a word in another script may come out as (bit 0 = a).
    [[nodiscard]] quint32 letters(quint32 word) const { return m_briefs[word].letters; }
    /// True when letters() are those of the Latin form itself.
    [[nodiscard]] bool isPlain(quint32 word) const { return m_briefs[word].plain; }
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_tokens.size()); }
    /// The number of a cleaned word, or nothing when no name holds it.
    [[nodiscard]] std::optional<quint32> find(QStringView cleanedWord) const;
    [[nodiscard]] bool hasLatin(std::string_view latin) const;

    /// The words that a query's word may stand for, the likest first, at most `most`. Thorough also
    /// tries readings of other scripts that are unlikely, at ten times the cost.
    [[nodiscard]] std::vector<Expansion> expand(const NameToken &token, const DistancePattern &pattern,
                                                const DistancePattern &soundPattern, size_t most, bool thorough) const;
    [[nodiscard]] size_t bytes() const;

private:
    /// What rules most words out, close together in memory.
    struct Brief
    {
        quint32 letters = 0;
        quint32 latinAt = 0; ///< the Latin form in m_text, its sound form right after it
        quint32 unitsAt = 0; ///< into m_units
        quint8 latinSize = 0;
        quint8 soundSize = 0;
        quint8 unitsSize = 0;
        bool plain = true;
    };
    Brief briefOf(const NameToken &token);
    void addKeys(quint32 word);
    void addSpellingKeys(const std::string &latin, quint32 word);
    void grow();

    std::deque<NameToken> m_tokens;
    std::vector<Brief> m_briefs;
    std::string m_text;
    std::vector<LetterModel::UnitId> m_units;
    std::vector<quint64> m_hashes; ///< open addressing: hash of the cleaned word, 0 = free
    std::vector<quint32> m_slots;
    KeyTable m_keys;
};

} // namespace core
