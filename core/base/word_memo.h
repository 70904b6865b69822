// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>
#include <vector>

namespace core {

/// Remembers what was worked out for a word: texts say the same few thousand words again and again. Each word has one
/// slot, and who comes later takes it; longer words are worked out each time. Takes its memory at the first word. For
/// one thread.
template <typename Value>
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
        if (m_slots.empty())
            m_slots.resize(kSlots);
        Slot &slot = m_slots[slotOf(word)];
        if (slot.size != word.size() || !std::equal(word.utf16(), word.utf16() + word.size(), slot.letters.begin())) {
            make(slot.value);
            slot.size = static_cast<quint8>(word.size());
            std::copy_n(word.utf16(), word.size(), slot.letters.begin());
        }
        return slot.value;
    }
    void clear()
    {
        for (Slot &slot : m_slots)
            slot.size = 0;
    }

private:
    static constexpr size_t kLongest = 20; ///< UTF-16 units
    static constexpr int kSlotBits = 12;
    static constexpr size_t kSlots = size_t(1) << kSlotBits;
    struct Slot
    {
        std::array<char16_t, kLongest> letters{};
        quint8 size = 0; ///< 0 = free
        Value value;
    };
    static size_t slotOf(QStringView word)
    {
        quint64 state = 0xCBF29CE484222325ULL;
        for (const QChar c : word)
            state = (state ^ c.unicode()) * 0x100000001B3ULL;
        return (state * 0x9E3779B97F4A7C15ULL) >> (64 - kSlotBits);
    }

    std::vector<Slot> m_slots;
    Value m_longer;
};

} // namespace core
