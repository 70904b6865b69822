// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <cstring>
#include <vector>

namespace core {

/// Remembers what was worked out for a word, or for a short text: requests say the same few thousand again and again. A
/// word has four places, of which it takes one that was not asked for lately; one of more than `kLongest` UTF-16 units
/// is worked out each time. Takes its memory, for 4 * 2^kSetBits words, at the first one. For one thread.
///
/// With one place a word, two frequent words of the same place drive each other out all the time: 30,000 invented
/// requests say 1,800 words, and one in seventeen had to be worked out anew.
template <typename Value, size_t kLongest = 20, int kSetBits = 10>
class WordMemo
{
public:
    /// What `make(value)` puts into the value for this word; it gets a value of another word to overwrite. The answer
    /// holds until the next call.
    template <typename Make>
    const Value &of(QStringView word, Make make)
    {
        if (word.size() > qsizetype(kLongest)) {
            make(m_longer);
            return m_longer;
        }
        if (m_words.empty()) {
            m_sets.resize(kSets);
            m_words.resize(kSets * kWays);
        }
        const quint64 hash = hashOf(word);
        const size_t number = hash >> (64 - kSetBits);
        Set &set = m_sets[number];
        Word *const words = &m_words[number * kWays];
        const quint16 tag = tagOf(hash);
        for (size_t way = 0; way < kWays; ++way) {
            if (set.tags[way] == tag && words[way].is(word)) {
                set.asked |= quint8(1U << way);
                return words[way].value;
            }
        }
        const size_t way = wayToTake(set);
        make(words[way].value);
        words[way].set(word);
        set.tags[way] = tag;
        return words[way].value;
    }
    void clear()
    {
        for (Set &set : m_sets)
            set = {};
    }

private:
    static_assert(kLongest < 256); // so that a size is a byte
    static constexpr size_t kSets = size_t(1) << kSetBits;
    static constexpr size_t kWays = 4;
    static constexpr qsizetype kUnitsAtOnce = sizeof(quint64) / sizeof(char16_t);

    struct Set
    {
        std::array<quint16, kWays> tags{}; ///< of the words' hashes; 0 = free
        quint8 asked = 0;                  ///< a bit for each way that was asked for since all had been
        quint8 next = 0;                   ///< where the search for a way to take goes on
    };
    struct Word
    {
        std::array<char16_t, kLongest> letters{};
        quint8 size = 0;
        Value value;

        [[nodiscard]] bool is(QStringView word) const
        {
            return size == word.size() && std::memcmp(letters.data(), word.utf16(), size * sizeof(char16_t)) == 0;
        }
        void set(QStringView word)
        {
            size = static_cast<quint8>(word.size());
            std::memcpy(letters.data(), word.utf16(), size * sizeof(char16_t));
        }
    };

    /// The next way that was not asked for; on its way round the others lose their mark.
    static size_t wayToTake(Set &set)
    {
        for (;;) {
            const size_t way = set.next;
            set.next = quint8((way + 1) % kWays);
            const auto bit = quint8(1U << way);
            if ((set.asked & bit) == 0)
                return way;
            set.asked &= quint8(~bit);
        }
    }

    static quint16 tagOf(quint64 hash) { return quint16(hash & 0xFFFF) | 1; }
    static quint64 mix(quint64 state, quint64 units)
    {
        state = (state ^ units) * 0x9E3779B97F4A7C15ULL;
        return state ^ (state >> 32);
    }
    static quint64 unitsAt(const char16_t *at, qsizetype count)
    {
        quint64 units = 0;
        std::memcpy(&units, at, size_t(count) * sizeof(char16_t));
        return units;
    }
    /// Four units at once, the last four again where the size is no multiple. Never leaves the program.
    static quint64 hashOf(QStringView word)
    {
        const char16_t *const units = word.utf16();
        const qsizetype size = word.size();
        quint64 state = quint64(size);
        if (size < kUnitsAtOnce) {
            state = mix(state, unitsAt(units, size));
        } else {
            for (qsizetype i = 0; i + kUnitsAtOnce < size; i += kUnitsAtOnce)
                state = mix(state, unitsAt(units + i, kUnitsAtOnce));
            state = mix(state, unitsAt(units + size - kUnitsAtOnce, kUnitsAtOnce));
        }
        return state * 0x9E3779B97F4A7C15ULL;
    }

    std::vector<Set> m_sets;
    std::vector<Word> m_words;
    Value m_longer;
};

} // namespace core
