// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/native_pattern.h"

#include "core/matching/alignment_rows.h"

#include <algorithm>

namespace core {

void NativePattern::prepare(std::span<const LetterModel::UnitId> units)
{
    const LetterModel &model = LetterModel::builtIn();
    m_units.assign(units.begin(), units.end());
    m_ones.fill(0);
    m_twos.fill(0);
    if (m_hasLonger)
        m_keys.fill(0);
    m_hasLonger = false;
    m_costs.clear();
    m_silent.clear();
    if (units.size() > kMostAligned)
        return;
    m_width = (units.size() + kAlignmentLane) / kAlignmentLane * kAlignmentLane;
    m_silent.assign(m_width, 0);
    for (size_t i = 0; i < units.size(); ++i) {
        m_silent[i + 1] = static_cast<Cost>(m_silent[i] + model.silentCost(units[i]));
        for (const auto &[key, bits] : model.pieces(units[i]))
            addPiece(key, i, bits);
    }
    std::fill(m_silent.begin() + static_cast<ptrdiff_t>(units.size()) + 1, m_silent.end(), m_silent[units.size()]);
}

void NativePattern::addPiece(quint32 key, size_t unit, int cost)
{
    if (const quint16 row = rowFor(key); row != 0)
        m_costs[(row - 1U) * m_width + unit + 1] = static_cast<Cost>(cost);
}

quint16 NativePattern::newRow()
{
    m_costs.resize(m_costs.size() + m_width, kImpossibleCost);
    return static_cast<quint16>(m_costs.size() / m_width);
}

/// The row of a piece, a new one if need be; 0 when there is no more room.
quint16 NativePattern::rowFor(quint32 key)
{
    if (m_costs.size() / m_width >= m_keys.size() / 2)
        return 0;
    const size_t size = LetterModel::pieceSize(key);
    quint16 &two = m_twos[key % kTwoLetters];
    if (size == 1) {
        quint16 &one = m_ones[key % m_ones.size()];
        return one != 0 ? one : one = newRow();
    }
    if (size == 2) {
        if ((two & kRow) == 0)
            two |= newRow();
        return two & kRow;
    }
    two |= kLonger;
    m_hasLonger = true;
    size_t at = slotOf(key);
    while (m_keys[at] != 0 && m_keys[at] != key)
        at = (at + 1) & (m_keys.size() - 1);
    if (m_keys[at] == 0) {
        m_keys[at] = key;
        m_rows[at] = newRow();
    }
    return m_rows[at];
}

/// The row of a piece of three or four letters; 0 when no unit gives it.
quint16 NativePattern::longRow(quint32 key) const
{
    for (size_t at = slotOf(key); m_keys[at] != 0; at = (at + 1) & (m_keys.size() - 1)) {
        if (m_keys[at] == key)
            return m_rows[at];
    }
    return 0;
}

/// The pieces that end behind so many letters of a word.
size_t NativePattern::stepsTo(std::string_view latin, size_t end, Steps &steps) const
{
    size_t count = 0;
    const auto add = [&](size_t row, size_t letters) {
        if (row != 0)
            steps[count++] = {m_costs.data() + (row - 1) * m_width, letters};
    };
    quint32 letters = LetterModel::letterCode(latin[end - 1]);
    add(m_ones[letters], 1);
    if (end < 2)
        return count;
    letters |= LetterModel::letterCode(latin[end - 2]) << LetterModel::kLetterBits;
    const quint16 two = m_twos[letters];
    add(two & kRow, 2);
    for (size_t size = 3; (two & kLonger) != 0 && size <= std::min(end, kPieces); ++size) {
        letters |= LetterModel::letterCode(latin[end - size]) << (LetterModel::kLetterBits * (size - 1));
        add(longRow(LetterModel::pieceKey(letters, size)), size);
    }
    return count;
}

/// The alignment of LetterModel::cost, a column of units at a time. It is not given up sooner where it can't end well:
/// what a word costs shows in its last letters, so that one column in a hundred would be saved.
int NativePattern::cost(std::string_view latin) const
{
    const Cost unseen = static_cast<Cost>(LetterModel::unseenLetterCost());
    const size_t length = std::min(latin.size(), kMostAligned);
    // By letters done, then by units done; in front of each column a place that can't be reached.
    std::array<std::array<Cost, 1 + kWidestRow>, kMostAligned + 1> columns;
    columns[0][0] = kImpossibleCost;
    std::ranges::copy(m_silent, columns[0].begin() + 1);
    for (size_t j = 1; j <= length; ++j) {
        columns[j][0] = kImpossibleCost;
        Steps steps;
        const size_t count = stepsTo(latin, j, steps);
        Cost before = kImpossibleCost;
        for (size_t i = 0; i < m_width; i += kAlignmentLane) {
            CostLane costs = loadLane(&columns[j - 1][1 + i]) + unseen;
            for (const Step &step : std::span(steps).first(count))
                costs = lesserOf(costs, loadLane(&columns[j - step.letters][i]) + loadLane(step.costs + i));
            // Units that are silent may follow at any place.
            const CostLane silent = loadLane(m_silent.data() + i);
            const CostLane least = runningLeast(costs - silent, before);
            storeLane(least + silent, &columns[j][1 + i]);
            before = least[kAlignmentLane - 1];
        }
    }
    return columns[length][m_units.size() + 1];
}

float NativePattern::similarity(std::string_view latin, float least) const
{
    if (m_units.empty() || latin.empty())
        return 0;
    if (m_units.size() > kMostAligned)
        return LetterModel::builtIn().similarity(m_units, latin, least);
    const float worth = LetterModel::builtIn().worthOf(latin);
    return LetterModel::likenessOf(cost(latin), worth, least);
}

} // namespace core
