// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/load_ahead.h"
#include "core/triage/text_model.h"

#include <algorithm>
#include <span>
#include <vector>

namespace core {

/// Many texts as rows over the terms that enough of them hold, scaled to length 1. Made once and read by every model
/// that is trained on a part of them. Terms are numbered from the most frequent to the rarest, so that what most rows
/// touch lies close together. Nearly all terms of a text occur once, so those are kept as numbers alone, and the
/// inverse frequencies are kept in a table: a row of some thousand terms takes four bytes for each.
class TextRows
{
public:
    static constexpr quint32 kNone = ~0U;

    TextRows(std::span<const HashedText *const> texts, const TextModelOptions &options);

    [[nodiscard]] size_t size() const { return m_scale.size(); }
    /// Inverse document frequency by term, above 0.
    [[nodiscard]] const std::vector<float> &idf() const { return m_idf; }
    /// The place of a term in the model's table.
    [[nodiscard]] quint32 place(quint32 term) const { return m_places[term]; }
    /// The term at a place; kNone when too few or nearly all rows hold it.
    [[nodiscard]] quint32 termAt(quint32 place) const { return m_termAt[place]; }
    /// True for a place that nearly all rows hold.
    [[nodiscard]] bool isEverywhere(quint32 place) const { return m_everywhere[place] != 0; }
    /// 1 / length of a row before it was scaled; 0 for a row without known terms.
    [[nodiscard]] float scale(size_t row) const { return m_scale[row]; }

    struct Repeated
    {
        quint32 term = 0;
        float factor = 1; ///< 1 + ln(count)
    };
    /// The terms that occur once in a row.
    [[nodiscard]] std::span<const quint32> single(size_t row) const
    {
        return std::span(m_single).subspan(m_singleStart[row], m_singleStart[row + 1] - m_singleStart[row]);
    }
    [[nodiscard]] std::span<const Repeated> repeated(size_t row) const
    {
        return std::span(m_repeated).subspan(m_repeatedStart[row], m_repeatedStart[row + 1] - m_repeatedStart[row]);
    }

    /// Asks memory for the beginning of a row that is read soon; the processor asks for the rest by itself.
    void prefetch(size_t row) const
    {
        constexpr size_t lines = 4;
        constexpr size_t inLine = 64 / sizeof(quint32);
        const std::span<const quint32> terms = single(row);
        for (size_t i = 0; i < std::min(terms.size(), lines * inLine); i += inLine)
            loadAhead(&terms[i]);
        loadAhead(repeated(row).data());
    }

private:
    void layOut(std::span<const HashedText *const> texts);
    void fill(const HashedText &text, size_t row);

    void numberTerms(const std::vector<quint32> &frequencies, size_t texts, quint32 minimum);

    std::vector<float> m_idf;       ///< by term
    std::vector<quint32> m_places;  ///< by term
    std::vector<quint32> m_termAt;  ///< by place
    std::vector<char> m_everywhere; ///< by place
    std::vector<float> m_scale;
    std::vector<size_t> m_singleStart;
    std::vector<size_t> m_repeatedStart;
    std::vector<quint32> m_single;
    std::vector<Repeated> m_repeated;
};

} // namespace core
