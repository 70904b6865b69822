// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/letter_model.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A Latin word prepared for being compared with many words of other scripts by the letter model: what a written unit
/// costs at each of its letters is worked out once, and what is left is additions that the processor does several at a
/// time. For one thread; memory is used again for the next word.
class LatinPattern
{
public:
    /// Takes another word in place of the one before.
    void prepare(std::string_view latin);
    /// The same as LetterModel::similarity of the built-in model, to the bit. Some 60 nanoseconds.
    [[nodiscard]] float similarity(std::span<const LetterModel::UnitId> units, float least);

private:
    using Cost = qint16;
    struct Unit
    {
        quint32 at = 0; ///< into m_costs: by size of the piece and place of its last letter
        Cost silent = 0;
        Cost least = 0;
    };
    static constexpr size_t kPieces = 4; ///< letters of the longest piece
    static quint32 markOf(quint32 key) { return (key * 0x9E3779B1U) >> 24; }
    void listPieces();
    [[nodiscard]] quint32 numberOf(LetterModel::UnitId unit);
    void addUnit(LetterModel::UnitId unit);
    [[nodiscard]] int cost(std::span<const LetterModel::UnitId> units, int limit);

    std::string m_word;
    std::vector<Cost> m_unseen;    ///< by place: letters before it that no unit gives
    float m_worth = 0;             ///< see LetterModel::worthOf
    size_t m_length = 0;           ///< letters that are looked at
    size_t m_width = 0;            ///< places of a row: a whole number of lanes
    std::vector<quint32> m_pieces; ///< by size, then by place: what stands for the letters, see LetterModel::pieceKey
    std::array<size_t, kPieces + 1> m_firstOfSize{};
    std::array<quint64, 4> m_marks{}; ///< of all pieces: tells most that are not there
    std::vector<Unit> m_units;
    std::vector<Cost> m_costs;
    std::vector<quint16> m_numbers;           ///< by unit of the model: place in m_units plus one, 0 = not yet there
    std::vector<LetterModel::UnitId> m_known; ///< units that have a number
};

} // namespace core
