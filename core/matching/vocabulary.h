// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/load_ahead.h"
#include "core/matching/key_table.h"
#include "core/matching/large_pages.h"
#include "core/matching/name_parts.h"
#include "core/matching/packed_token.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// True when no more than `most` bits are set: quicker than counting them, for a `most` of three or four.
constexpr bool hasAtMostBits(quint32 bits, int most)
{
    for (; most > 0 && bits != 0; --most)
        bits &= bits - 1;
    return bits == 0;
}

/// True when words with these letters can be `edits` edits apart: each edit brings in one letter and takes out one.
constexpr bool lettersNear(quint32 one, quint32 other, int edits)
{
    return hasAtMostBits(one & ~other, edits) && hasAtMostBits(other & ~one, edits);
}

/// The letters that a Latin spelling of a word may begin and end with, bit 0 = a: what tells most words of two scripts
/// apart before any alignment.
struct WordEdges
{
    quint32 first = 0;
    quint32 last = 0;
    [[nodiscard]] bool touch(WordEdges other) const { return (first & other.first) != 0 || (last & other.last) != 0; }
};
WordEdges edgesOf(const NameToken &token);

/// What most words that can't fit are told by, in sixteen bytes.
struct WordSketch
{
    quint64 letters : 27 = 0; ///< of the Latin form, see Vocabulary::lettersOf
    quint64 reach : 27 = 0;   ///< letters that a word in another script may come out as; of a Latin word its own
    quint64 length : 8 = 0;   ///< of the Latin form, 255 at most
    quint64 plain : 1 = 0;    ///< in no script that the letter model knows
    quint64 first : 27 = 0;   ///< letters that it may begin with, see WordEdges
    quint64 last : 27 = 0;    ///< the same for its end
    quint64 rank : 10 = 0;    ///< how early the word was met, coarsely: common words mostly come before rare ones
    [[nodiscard]] WordEdges edges() const { return {static_cast<quint32>(first), static_cast<quint32>(last)}; }
};

/// A word in one of the lists that a look at the whole vocabulary goes through, with all that comparing it takes: a
/// list is read from one end to the other, where the forms of words stand all over the memory.
struct ListedWord
{
    quint32 word = 0;
    quint32 letters = 0; ///< of the Latin form, see Vocabulary::lettersAndRepeats
    quint64 packed = 0;  ///< the Latin form, see DistanceLanes::pack
};

/// The distinct words of all names of an index, each analysed once and packed, and the keys to find them by: spelling
/// with up to two slips (symmetric deletes, as in SymSpell), sound, skeleton, equivalent names, and for other scripts
/// the skeletons that the letter model expects. Fuzzy search runs here, on hundreds of thousands of words, not on
/// millions of names; see word_expansion.h. One thread writes; const functions may run in many threads while nobody
/// writes.
class Vocabulary
{
public:
    /// The number of a cleaned word; a new word is added. Before finish() nothing else is known of it.
    quint32 intern(QStringView cleanedWord);
    /// Analyses the words of the first filling, on up to `threads` threads, and numbers them anew, so that words of one
    /// kind of spelling and the same consonants stand side by side: what a search looks at together is then near each
    /// other in memory. Gives the new numbers by those before. After it finishKeys() has to be called.
    [[nodiscard]] std::vector<quint32> arrange(unsigned threads);
    /// Lays out the keys of the words of the first filling, on up to `threads` threads.
    void finishKeys(unsigned threads);
    /// Both, one after the other.
    std::vector<quint32> finish(unsigned threads);

    [[nodiscard]] quint32 size() const { return m_size; }
    [[nodiscard]] std::string_view latin(quint32 word) const { return packed(word).latin(); }
    [[nodiscard]] std::string_view sound(quint32 word) const { return packed(word).sound(); }
    [[nodiscard]] PackedToken packed(quint32 word) const
    {
        const Brief &brief = m_briefs[word];
        return {m_bytes.data() + brief.at, brief.latinSize, brief.soundSize};
    }
    /// The word with all its forms, into a token whose memory is used again.
    void unpack(quint32 word, NameToken &token) const;
    /// The letter model's units of a word in another script; empty for Latin ones.
    [[nodiscard]] std::span<const LetterModel::UnitId> units(quint32 word) const
    {
        return {m_units.data() + m_briefs[word].unitsAt, m_briefs[word].unitsSize};
    }
    /// Which of the letters a Latin word holds, bit 0 = a; anything else sets bit 26.
    static quint32 lettersOf(std::string_view latin);
    [[nodiscard]] const WordSketch &sketch(quint32 word) const { return m_sketches[word]; }
    /// The same, with the bits above for vowels that stand in the word twice. Each edit brings in one bit at the most
    /// and takes out one.
    static quint32 lettersAndRepeats(std::string_view latin);
    /// The lengths of words that are listed apart; the last stands for all longer ones as well.
    static constexpr size_t kListedLengths = 32;
    /// Hands on lists of all words of a length that are `plain` like the sketches say and may begin or end with one of
    /// these letters: what a look at the whole vocabulary has to look at. A word may come twice.
    template <typename Take>
    void eachListTouching(WordEdges edges, bool plain, size_t length, Take take) const
    {
        if (!plain) {
            take(std::span<const ListedWord>(m_foreignWords[length]));
            return;
        }
        for (size_t letter = 0; letter < kEdgeLetters; ++letter) {
            if (edges.first >> letter & 1U)
                take(std::span<const ListedWord>(m_byFirst[letter][length]));
            if (edges.last >> letter & 1U)
                take(std::span<const ListedWord>(m_byLast[letter][length]));
        }
    }
    /// The same for the words in scripts of syllables, whatever letters they begin or end with.
    template <typename Take>
    void eachListOfSyllables(size_t length, Take take) const
    {
        take(std::span<const ListedWord>(m_syllables[length]));
    }
    [[nodiscard]] bool hasSyllables() const
    {
        return std::ranges::any_of(m_syllables, [](const auto &list) { return !list.empty(); });
    }
    /// Begin to load what is looked at soon: the sketch; where the forms stand; once that is near the forms and units.
    void prefetchSketch(quint32 word) const { loadAhead(m_sketches.data() + word); }
    void prefetchBrief(quint32 word) const { loadAhead(m_briefs.data() + word); }
    void prefetchForms(quint32 word) const { loadAhead(m_bytes.data() + m_briefs[word].at); }
    void prefetchUnits(quint32 word) const { loadAhead(m_units.data() + m_briefs[word].unitsAt); }

    /// The number of a cleaned word, or nothing when no name holds it.
    [[nodiscard]] std::optional<quint32> find(QStringView cleanedWord) const;
    [[nodiscard]] const KeyTable &keys() const { return m_keys; }
    [[nodiscard]] size_t bytes() const;

private:
    /// Where the forms of a word stand.
    struct Brief
    {
        quint32 at = 0; ///< into m_bytes
        quint32 unitsAt = 0;
        quint16 latinSize = 0;
        quint16 soundSize = 0;
        quint8 unitsSize = 0;
    };
    /// What one thread makes of a run of words.
    struct Piece
    {
        std::vector<Brief> briefs;
        std::vector<WordSketch> sketches;
        std::vector<quint64> places; ///< what the words are ordered by, see placeOf
        std::string bytes;
        std::vector<LetterModel::UnitId> units;
        KeyTable::Batch keys;
    };
    template <typename AddKey>
    static void analyse(QStringView word, quint32 number, Piece &piece, AddKey addKey);
    static quint64 placeOf(const NameToken &token);
    [[nodiscard]] std::vector<quint32> numbersByPlace(std::span<const Piece> pieces) const;
    void appendInOrder(std::span<const Piece> pieces, std::span<const quint32> numbers);
    void renumber(std::span<const quint32> numbers);
    void append(const Piece &piece, size_t word);
    void listByEdges(quint32 word, const WordSketch &sketch);
    template <typename Self, typename Take>
    static void eachList(Self &self, Take take);
    void grow();
    [[nodiscard]] bool isWord(quint32 number, QStringView cleanedWord) const;
    [[nodiscard]] QStringView pendingWord(quint32 number) const;

    BigVector<Brief> m_briefs;
    BigVector<WordSketch> m_sketches;
    static constexpr size_t kEdgeLetters = 27;
    using ByLength = std::array<std::vector<ListedWord>, kListedLengths>;
    std::array<ByLength, kEdgeLetters> m_byFirst; ///< plain words by the letters that they may begin with
    std::array<ByLength, kEdgeLetters> m_byLast;
    ByLength m_foreignWords; ///< the others: so many letters may be at their ends that none is ruled out
    ByLength m_syllables;    ///< of these the words in scripts of syllables
    BigVector<char> m_bytes;
    BigVector<LetterModel::UnitId> m_units;
    BigVector<quint32> m_slots;  ///< open addressing: number of a word plus one, 0 = free
    std::vector<quint8> m_marks; ///< eight bits of the hash of the word in the slot
    KeyTable m_keys;
    std::vector<KeyTable::Batch> m_pendingKeys; ///< between arrange() and finishKeys()
    std::u16string m_pending;                   ///< the words before finish(), one after the other
    std::vector<quint32> m_pendingEnds;
    quint32 m_size = 0;
    bool m_finished = false;
};

} // namespace core
