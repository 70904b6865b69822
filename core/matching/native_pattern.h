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
    static constexpr size_t kSlotBits = 11;
    static size_t slotOf(quint32 key) { return (key * 0x9E3779B1U) >> (32 - kSlotBits); }
    void addPiece(quint32 key, size_t unit, int cost);
    [[nodiscard]] const Cost *rowOf(quint32 key) const;
    [[nodiscard]] int cost(std::string_view latin, int limit) const;

    std::vector<LetterModel::UnitId> m_units;
    size_t m_width = 0;         ///< places of a row, one for each unit and one before them: a whole number of lanes
    std::vector<Cost> m_silent; ///< by unit
    std::vector<Cost> m_rest;   ///< by number of units done: what the others cost at the least
    std::vector<Cost> m_costs;  ///< rows of costs, the unit done last is the place
    std::array<quint32, size_t(1) << kSlotBits> m_keys{}; ///< open addressing: pieces, 0 = free
    std::array<quint16, size_t(1) << kSlotBits> m_rows{}; ///< the row of the piece in the slot
};

} // namespace core
