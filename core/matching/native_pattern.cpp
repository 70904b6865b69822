// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/native_pattern.h"

#include "core/matching/alignment_rows.h"

#include <algorithm>

namespace core {

namespace {

constexpr size_t kPieces = 4; ///< letters of the longest piece

} // namespace

void NativePattern::prepare(std::span<const LetterModel::UnitId> units)
{
    const LetterModel &model = LetterModel::builtIn();
    m_units.assign(units.begin(), units.end());
    m_keys.fill(0);
    m_costs.clear();
    m_silent.clear();
    if (units.size() > kMostAligned)
        return;
    m_width = (units.size() + kAlignmentLane) / kAlignmentLane * kAlignmentLane;
    m_rest.assign(units.size() + 1, 0);
    for (size_t i = 0; i < units.size(); ++i) {
        m_silent.push_back(static_cast<Cost>(model.silentCost(units[i])));
        int least = m_silent.back();
        for (const auto &[key, bits] : model.pieces(units[i])) {
            addPiece(key, i, bits);
            least = std::min<int>(least, bits);
        }
        m_rest[i] = static_cast<Cost>(least);
    }
    for (size_t i = units.size(); i-- > 0;)
        m_rest[i] = static_cast<Cost>(m_rest[i] + m_rest[i + 1]);
}

void NativePattern::addPiece(quint32 key, size_t unit, int cost)
{
    size_t at = slotOf(key);
    while (m_keys[at] != 0 && m_keys[at] != key)
        at = (at + 1) & (m_keys.size() - 1);
    if (m_keys[at] == 0) {
        const size_t rows = m_costs.size() / m_width;
        if (2 * rows >= m_keys.size())
            return;
        m_keys[at] = key;
        m_rows[at] = static_cast<quint16>(rows);
        m_costs.resize(m_costs.size() + m_width, kImpossibleCost);
    }
    m_costs[m_rows[at] * m_width + unit + 1] = static_cast<Cost>(cost);
}

/// The costs of a piece, or nothing when no unit gives it.
const NativePattern::Cost *NativePattern::rowOf(quint32 key) const
{
    for (size_t at = slotOf(key); m_keys[at] != 0; at = (at + 1) & (m_keys.size() - 1)) {
        if (m_keys[at] == key)
            return m_costs.data() + m_rows[at] * m_width;
    }
    return nullptr;
}

/// The alignment of LetterModel::cost, a column of units at a time.
int NativePattern::cost(std::string_view latin, int limit) const
{
    const Cost unseen = static_cast<Cost>(LetterModel::unseenLetterCost());
    const size_t units = m_units.size();
    const size_t length = std::min(latin.size(), kMostAligned);
    // By letters done, then by units done; in front of each column a place that can't be reached.
    std::array<std::array<Cost, 1 + kWidestRow>, kMostAligned + 1> columns;
    const auto close = [&](Cost *column) {
        int least = column[0] + m_rest[0];
        for (size_t i = 1; i <= units; ++i) {
            column[i] = std::min(column[i], static_cast<Cost>(column[i - 1] + m_silent[i - 1]));
            least = std::min(least, column[i] + m_rest[i]);
        }
        return least;
    };
    columns[0].fill(kImpossibleCost);
    columns[0][1] = 0;
    // A piece of several letters passes over the columns between: only when none of the last ones leads on is it over.
    std::array<int, kPieces> latest;
    latest.fill(close(columns[0].data() + 1));
    for (size_t j = 1; j <= length; ++j) {
        columns[j][0] = kImpossibleCost;
        Cost *const column = columns[j].data() + 1;
        const Cost *const before = columns[j - 1].data() + 1;
        for (size_t i = 0; i < m_width; ++i)
            column[i] = static_cast<Cost>(before[i] + unseen);
        quint32 letters = 0; // of the piece that ends here
        for (size_t size = 1; size <= std::min(j, kPieces); ++size) {
            letters |= LetterModel::letterCode(latin[j - size]) << (LetterModel::kLetterBits * (size - 1));
            const Cost *const row = rowOf(LetterModel::pieceKey(letters, size));
            if (!row)
                continue;
            const Cost *const from = columns[j - size].data(); // one unit earlier
            for (size_t i = 0; i < m_width; ++i)
                column[i] = std::min(column[i], static_cast<Cost>(from[i] + row[i]));
        }
        latest[j % kPieces] = close(column);
        if (const int least = std::ranges::min(latest); least > limit)
            return least;
    }
    return columns[length][units + 1];
}

float NativePattern::similarity(std::string_view latin, float least) const
{
    if (m_units.empty() || latin.empty())
        return 0;
    if (m_units.size() > kMostAligned)
        return LetterModel::builtIn().similarity(m_units, latin, least);
    const float worth = LetterModel::builtIn().worthOf(latin);
    return LetterModel::likenessOf(cost(latin, LetterModel::mostCost(worth, least)), worth, least);
}

} // namespace core
