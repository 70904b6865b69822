// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/letter_model.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace core {

/// A word in another script prepared for being compared with many Latin words by the letter model: what each piece of
/// Latin letters costs as each of its units is laid out by piece, so that a Latin word is walked once, all units at a
/// time. For one thread; memory is used again for the next word.
class NativePattern
{
public:
    /// Takes another word in place of the one before.
    void prepare(std::span<const LetterModel::UnitId> units);
    /// The same as LetterModel::similarity of the built-in model, to the bit. Some 80 nanoseconds.
    [[nodiscard]] float similarity(std::string_view latin, float least) const;

private:
    using Cost = qint16;
    static constexpr size_t kPieces = 4; ///< letters of the longest piece
    static constexpr size_t kSlotBits = 11;
    static constexpr size_t kTwoLetters = size_t(1) << (2 * LetterModel::kLetterBits);
    static constexpr quint16 kLonger = 0x8000;
    static constexpr quint16 kRow = kLonger - 1;
    static size_t slotOf(quint32 key) { return (key * 0x9E3779B1U) >> (32 - kSlotBits); }
    /// A piece of letters that ends at some place of a Latin word: what it costs, and from where on.
    struct Step
    {
        const Cost *costs;
        size_t letters;
    };
    using Steps = std::array<Step, kPieces>;
    void addPiece(quint32 key, size_t unit, int cost);
    quint16 rowFor(quint32 key);
    quint16 newRow();
    [[nodiscard]] quint16 longRow(quint32 key) const;
    [[nodiscard]] size_t stepsTo(std::string_view latin, size_t end, Steps &steps) const;
    [[nodiscard]] int cost(std::string_view latin) const;

    std::vector<LetterModel::UnitId> m_units;
    size_t m_width = 0;         ///< places of a row, one for each unit and one before them: a whole number of lanes
    std::vector<Cost> m_silent; ///< by place: what the units before it cost when all are silent
    std::vector<Cost> m_costs;  ///< rows of costs, the unit done last is the place
    // Rows of pieces, counted from 1; 0 = no unit gives the piece. Most pieces that a word may have are none.
    std::array<quint16, size_t(1) << LetterModel::kLetterBits> m_ones{};
    std::array<quint16, kTwoLetters> m_twos{};            ///< with kLonger where longer pieces end in the two letters
    std::array<quint32, size_t(1) << kSlotBits> m_keys{}; ///< longer pieces, open addressing, 0 = free
    std::array<quint16, size_t(1) << kSlotBits> m_rows{}; ///< the row of the piece in the slot
    bool m_hasLonger = false;
};

} // namespace core
