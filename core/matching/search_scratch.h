// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/token_match.h"

#include <vector>

namespace core {

/// Adds up scores of candidate names during one search: open addressing, emptied by counting rounds. One per thread.
class ScoreTable
{
public:
    struct Entry
    {
        quint32 name = 0;
        quint32 round = 0;
        float score = 0;
        float last = 0;         ///< what the latest query word gave
        quint32 lastWord = ~0U; ///< which query word that was
    };

    void begin()
    {
        if (m_entries.empty())
            m_entries.resize(size_t(1) << 14);
        ++m_round;
        m_used.clear();
    }
    /// Adds bits of a query word to a name; of several words that stand for one query word only the best counts.
    void add(quint32 name, quint32 queryWord, float bits, bool onlyKnown)
    {
        Entry *entry = slot(name);
        if (entry->round != m_round) {
            if (onlyKnown)
                return;
            if (m_used.size() * 2 >= m_entries.size()) {
                grow();
                entry = slot(name);
            }
            *entry = {name, m_round, 0, 0, ~0U};
            m_used.push_back(name);
        }
        if (entry->lastWord == queryWord) {
            if (bits > entry->last) {
                entry->score += bits - entry->last;
                entry->last = bits;
            }
            return;
        }
        entry->score += bits;
        entry->last = bits;
        entry->lastWord = queryWord;
    }
    [[nodiscard]] const std::vector<quint32> &names() const { return m_used; }
    [[nodiscard]] float scoreOf(quint32 name) { return slot(name)->score; }

private:
    Entry *slot(quint32 name)
    {
        const size_t mask = m_entries.size() - 1;
        size_t at = (name * 0x9E3779B1U) & mask;
        while (m_entries[at].round == m_round && m_entries[at].name != name)
            at = (at + 1) & mask;
        return &m_entries[at];
    }
    void grow()
    {
        std::vector<Entry> old;
        old.swap(m_entries);
        m_entries.resize(old.size() * 4);
        for (const Entry &entry : old) {
            if (entry.round == m_round)
                *slot(entry.name) = entry;
        }
    }

    std::vector<Entry> m_entries;
    std::vector<quint32> m_used;
    quint32 m_round = 0;
};

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
            if (entry.round == m_round && entry.key == key) {
                known = true;
                return &entry.match;
            }
            if (entry.round != m_round) {
                entry.round = m_round;
                entry.key = key;
                known = false;
                return &entry.match;
            }
        }
        known = false;
        return nullptr;
    }

private:
    static constexpr int kBits = 13;
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

struct SearchScratch
{
    ScoreTable scores;
    MatchMemo memo;
};

} // namespace core
