// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/latin_pattern.h"

#include "core/matching/alignment_rows.h"

#include <algorithm>
#include <array>

namespace core {

void LatinPattern::prepare(std::string_view latin)
{
    for (const LetterModel::UnitId unit : m_known)
        m_numbers[unit] = 0;
    m_known.clear();
    m_units.clear();
    m_costs.clear();
    m_word = latin;
    m_worth = LetterModel::builtIn().worthOf(latin);
    m_length = std::min(latin.size(), kMostAligned);
    m_width = (m_length + kAlignmentLane) / kAlignmentLane * kAlignmentLane;
    m_unseen.resize(m_width);
    for (size_t j = 0; j < m_width; ++j)
        m_unseen[j] = static_cast<Cost>(LetterModel::unseenLetterCost() * static_cast<int>(j));
    listPieces();
}

/// All runs of letters that may be pieces, by size and place.
void LatinPattern::listPieces()
{
    m_pieces.clear();
    m_marks.fill(0);
    const std::string_view letters = std::string_view(m_word).substr(0, m_length);
    for (size_t size = 1; size <= kPieces; ++size) {
        m_firstOfSize[size - 1] = m_pieces.size();
        for (size_t end = size; end <= m_length; ++end) {
            const quint32 key = LetterModel::pieceKey(letters.substr(end - size, size));
            m_pieces.push_back(key);
            m_marks[markOf(key) / 64] |= quint64(1) << (markOf(key) % 64);
        }
    }
    m_firstOfSize[kPieces] = m_pieces.size();
}

quint32 LatinPattern::numberOf(LetterModel::UnitId unit)
{
    if (m_numbers.size() <= unit)
        m_numbers.resize(LetterModel::builtIn().unitCount(), 0);
    if (m_numbers[unit] == 0)
        addUnit(unit);
    return m_numbers[unit] - 1U;
}

void LatinPattern::addUnit(LetterModel::UnitId number)
{
    const LetterModel &model = LetterModel::builtIn();
    Unit unit;
    unit.at = static_cast<quint32>(m_costs.size());
    unit.silent = unit.least = static_cast<Cost>(model.silentCost(number));
    m_costs.resize(m_costs.size() + kPieces * m_width, kImpossibleCost);
    for (const auto &[key, bits] : model.pieces(number)) {
        if ((m_marks[markOf(key) / 64] >> (markOf(key) % 64) & 1U) == 0)
            continue;
        const auto cost = static_cast<Cost>(bits);
        const size_t size = LetterModel::pieceSize(key);
        Cost *const costs = m_costs.data() + unit.at + (size - 1) * m_width + size;
        const size_t first = m_firstOfSize[size - 1];
        for (size_t i = first; i < m_firstOfSize[size]; ++i) {
            if (m_pieces[i] != key)
                continue;
            costs[i - first] = cost;
            unit.least = std::min(unit.least, cost);
        }
    }
    m_units.push_back(unit);
    m_numbers[number] = static_cast<quint16>(m_units.size());
    m_known.push_back(number);
}

/// The alignment of LetterModel::cost, a row of places at a time.
int LatinPattern::cost(std::span<const LetterModel::UnitId> units, int limit)
{
    std::array<quint32, kMostAligned> numbers;
    int rest = 0; // what the units still to come cost at the least
    for (size_t i = 0; i < units.size(); ++i) {
        numbers[i] = numberOf(units[i]);
        rest += m_units[numbers[i]].least;
        if (rest > limit)
            return rest;
    }
    std::array<Cost, kPieces + kWidestRow> rows[2]; // what stands before kPieces is before the word
    std::fill_n(rows[0].begin(), kPieces, kImpossibleCost);
    std::fill_n(rows[1].begin(), kPieces, kImpossibleCost);
    Cost *now = rows[0].data() + kPieces;
    Cost *next = rows[1].data() + kPieces;
    std::ranges::copy(m_unseen, now);
    for (size_t i = 0; i < units.size(); ++i) {
        const Unit &unit = m_units[numbers[i]];
        const Cost *const pieces = m_costs.data() + unit.at;
        Cost before = kImpossibleCost;
        for (size_t j = 0; j < m_width; j += kAlignmentLane) {
            CostLane costs = loadLane(now + j) + unit.silent;
            for (size_t size = 1; size <= kPieces; ++size)
                costs = lesserOf(costs, loadLane(now + j - size) + loadLane(pieces + (size - 1) * m_width + j));
            // Letters that no unit gives may follow at any place.
            const CostLane unseen = loadLane(m_unseen.data() + j);
            const CostLane least = runningLeast(costs - unseen, before);
            storeLane(least + unseen, next + j);
            before = least[kAlignmentLane - 1];
        }
        std::swap(now, next);
    }
    return now[m_length];
}

float LatinPattern::similarity(std::span<const LetterModel::UnitId> units, float least)
{
    if (units.empty() || m_word.empty())
        return 0;
    if (units.size() > kMostAligned)
        return LetterModel::builtIn().similarity(units, m_word, least);
    return LetterModel::likenessOf(cost(units, LetterModel::mostCost(m_worth, least)), m_worth, least);
}

} // namespace core
