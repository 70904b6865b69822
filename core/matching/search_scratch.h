// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/load_ahead.h"
#include "core/matching/index_store.h"
#include "core/matching/latin_pattern.h"
#include "core/matching/name_comparison.h"
#include "core/matching/native_pattern.h"
#include "core/matching/word_expansion.h"

#include <deque>
#include <vector>

namespace core {

/// Keeps how a query's words relate to words of the vocabulary during one search. One per thread.
class MatchMemo
{
public:
    void begin()
    {
        if (m_entries.empty())
            m_entries.resize(kSlots);
        ++m_round;
    }
    /// The kept match, or a place to put it; nullptr when the table is crowded at this key.
    TokenMatch *find(quint32 queryWord, quint32 word, bool &known)
    {
        const quint64 key = (quint64(queryWord) << 32) | word;
        size_t at = (key * 0x9E3779B97F4A7C15ULL) >> (64 - kBits);
        for (int step = 0; step < 8; ++step, at = (at + 1) & (kSlots - 1)) {
            Entry &entry = m_entries[at];
            known = entry.round == m_round && entry.key == key;
            if (known)
                return &entry.match;
            if (entry.round != m_round) {
                entry.round = m_round;
                entry.key = key;
                return &entry.match;
            }
        }
        return nullptr;
    }

private:
    static constexpr int kBits = 12;
    static constexpr size_t kSlots = size_t(1) << kBits;
    struct Entry
    {
        quint64 key = 0;
        quint32 round = 0;
        TokenMatch match;
    };
    std::vector<Entry> m_entries;
    quint32 m_round = 0;
};

/// Words of an index unpacked for comparing: common ones stay from one search to the next. One per thread.
class UnpackedWords
{
public:
    /// Empties the table when it holds words of another index, or of this one before it grew, or too many.
    void begin(const IndexStore &store)
    {
        if (m_store == store.identity() && m_names == store.nameCount() && m_used < kMost)
            return;
        m_store = store.identity();
        m_names = store.nameCount();
        m_used = 0;
        m_slots.assign(kSlots, 0);
        m_keys.assign(kSlots, 0);
    }
    /// Valid until the next begin().
    const NameToken &get(const IndexStore &store, quint32 word)
    {
        const quint32 mixed = word * 0x9E3779B1U;
        size_t at = mixed & (kSlots - 1);
        while (m_slots[at] != 0 && m_keys[at] != word)
            at = (at + 1) & (kSlots - 1);
        if (m_slots[at] != 0)
            return m_words[m_slots[at] - 1];
        if (m_used == m_words.size())
            m_words.emplace_back();
        NameToken &unpacked = m_words[m_used++];
        if (m_used * 2 < kSlots) { // else the table is full: kept for this search only, under no key
            m_slots[at] = static_cast<quint32>(m_used);
            m_keys[at] = word;
        }
        store.vocabulary().unpack(word, unpacked);
        return unpacked;
    }

private:
    static constexpr size_t kSlots = size_t(1) << 13;
    static constexpr size_t kMost = 3000;
    std::deque<NameToken> m_words;
    std::vector<quint32> m_slots; ///< place in m_words plus one, 0 = free
    std::vector<quint32> m_keys;
    size_t m_used = 0;
    quint64 m_store = 0;
    quint32 m_names = 0;
};

/// The usual expansions of words that names hold, kept from one search to the next: given names are asked for again and
/// again. One per thread.
class KeptExpansions
{
public:
    /// Empties the table when it is of another index, or of this one before it grew, or too big.
    void begin(const IndexStore &store)
    {
        if (m_store == store.identity() && m_names == store.nameCount() && m_lists.size() < kMost)
            return;
        m_store = store.identity();
        m_names = store.nameCount();
        m_lists.clear();
    }
    /// `word` is the asked one's own word in the vocabulary.
    const std::vector<Expansion> &get(const Vocabulary &vocabulary, const AskedWord &asked, quint32 word, size_t most)
    {
        std::vector<Expansion> &list = m_lists[word];
        if (list.empty()) // a word that names hold has itself at least
            list = expandWord(vocabulary, asked, Reach::Usual, most);
        return list;
    }

private:
    static constexpr qsizetype kMost = 4096;
    QHash<quint32, std::vector<Expansion>> m_lists;
    quint64 m_store = 0;
    quint32 m_names = 0;
};

/// What the words of a query may stand for, by word of the vocabulary. One per thread; empty between searches.
class WordHits
{
public:
    struct Hit
    {
        quint32 word = 0;
        quint32 next = 0; ///< the next hit of the same word, plus one
        float bits = 0;
        quint16 order = 0; ///< among the lists opened; kClosed when its list is not
        quint8 queryWord = 0;
        bool close = false; ///< the same word or nearly
    };
    static constexpr quint16 kClosed = 0xFFFF;

    void begin(const Vocabulary &vocabulary)
    {
        if (m_first.size() < vocabulary.size())
            m_first.resize(vocabulary.size() + vocabulary.size() / 8, 0);
    }
    void clear()
    {
        for (const Hit &hit : m_hits) {
            m_first[hit.word] = 0;
            const quint32 mark = Posting::markOf(hit.word);
            m_marks[mark / 64] = 0;
        }
        m_hits.clear();
    }
    /// False when no word with this mark (see Posting) may stand for a word of the query.
    [[nodiscard]] bool mayHave(quint32 mark) const { return ((m_marks[mark / 64] >> (mark % 64)) & 1) != 0; }
    /// Notes that a word may stand for a query's word; of several ways the best counts. False when it was known.
    bool add(Hit hit)
    {
        for (quint32 at = m_first[hit.word]; at != 0; at = m_hits[at - 1].next) {
            Hit &known = m_hits[at - 1];
            if (known.queryWord == hit.queryWord) {
                known.bits = std::max(known.bits, hit.bits);
                known.close = known.close || hit.close;
                return false;
            }
        }
        hit.next = m_first[hit.word];
        m_hits.push_back(hit);
        m_first[hit.word] = static_cast<quint32>(m_hits.size());
        const quint32 mark = Posting::markOf(hit.word);
        m_marks[mark / 64] |= quint64(1) << (mark % 64);
        return true;
    }
    void setOrder(quint32 word, quint16 order)
    {
        for (quint32 at = m_first[word]; at != 0; at = m_hits[at - 1].next)
            m_hits[at - 1].order = order;
    }
    [[nodiscard]] quint16 orderOf(quint32 word) const
    {
        return m_first[word] == 0 ? kClosed : m_hits[m_first[word] - 1].order;
    }
    /// Begins to load what add() needs.
    void prefetch(quint32 word) const { loadAhead(m_first.data() + word); }
    void closeAll()
    {
        for (Hit &hit : m_hits)
            hit.order = kClosed;
    }
    template <typename Take>
    void each(quint32 word, Take take) const
    {
        for (quint32 at = m_first[word]; at != 0; at = m_hits[at - 1].next)
            take(m_hits[at - 1]);
    }

private:
    std::vector<quint32> m_first; ///< by word: its first hit plus one
    std::vector<Hit> m_hits;
    std::array<quint64, (size_t(1) << Posting::kMarkBits) / 64> m_marks{}; ///< of all words that were hit
};

/// The words of a query prepared for being compared with words of the other kind of spelling, each when that is first
/// asked for. One per thread.
class AskedPatterns
{
public:
    void begin() { m_ready = 0; }
    /// True when the letter model holds a word of the query and a stored one alike at all. The stored word has to be in
    /// another script where that of the query is Latin, and Latin where it is not. `place` is that of the query's word.
    bool areAlike(size_t place, const AskedWord &asked, std::span<const LetterModel::UnitId> storedUnits,
                  const PackedToken &stored)
    {
        if (asked.form.units.empty())
            return isAlikeLatin(place, asked, storedUnits);
        if (m_native.size() <= place)
            m_native.resize(place + 1);
        NativePattern &pattern = m_native[place];
        if (isFresh(place))
            pattern.prepare(asked.form.units);
        bool alike = pattern.similarity(stored.latin(), kLeast) > 0;
        stored.eachVariant([&](std::string_view form) { alike = alike || pattern.similarity(form, kLeast) > 0; });
        return alike;
    }

private:
    static constexpr float kLeast = .6F;
    bool isFresh(size_t place)
    {
        const bool fresh = (m_ready >> place & 1U) == 0;
        m_ready |= 1U << place;
        return fresh;
    }
    bool isAlikeLatin(size_t place, const AskedWord &asked, std::span<const LetterModel::UnitId> storedUnits)
    {
        std::deque<LatinPattern> &patterns = m_latin[place];
        if (isFresh(place)) {
            patterns.resize(std::max(patterns.size(), asked.form.variants.size() + 1));
            patterns[0].prepare(asked.form.latin);
            for (size_t i = 0; i < asked.form.variants.size(); ++i)
                patterns[i + 1].prepare(asked.form.variants[i]);
        }
        return std::any_of(patterns.begin(), patterns.begin() + static_cast<ptrdiff_t>(asked.form.variants.size()) + 1,
                           [&](LatinPattern &pattern) { return pattern.similarity(storedUnits, kLeast) > 0; });
    }

    std::deque<NativePattern> m_native;
    std::array<std::deque<LatinPattern>, kMostWords> m_latin;
    quint32 m_ready = 0; ///< by word of the query
};

struct SearchScratch
{
    MatchMemo memo;
    AskedPatterns patterns;
    UnpackedWords words;
    WordHits hits;
    KeptExpansions expansions;
};

/// The calling thread's own.
inline SearchScratch &searchScratch()
{
    thread_local SearchScratch own;
    return own;
}

} // namespace core
