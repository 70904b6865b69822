// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/text_rows.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <cmath>

namespace core {

TextRows::TextRows(std::span<const HashedText *const> texts, const TextModelOptions &options)
    : m_termAt(size_t(1) << options.bits, kNone), m_everywhere(m_termAt.size(), 0), m_scale(texts.size(), 0)
{
    const std::vector<quint32> frequencies = documentFrequencies(texts, options.bits);
    for (size_t place = 0; place < m_everywhere.size(); ++place)
        m_everywhere[place] = core::isEverywhere(frequencies[place], texts.size()) ? 1 : 0;
    numberTerms(frequencies, texts.size(), options.minimumDocuments);
    layOut(texts);
    forEachInParallel(texts.size(), [&](size_t row) { fill(*texts[row], row); });
}

void TextRows::numberTerms(const std::vector<quint32> &frequencies, size_t texts, quint32 minimum)
{
    const std::vector<float> idf = inverseFrequencies(frequencies, texts, minimum);
    for (quint32 place = 0; place < idf.size(); ++place) {
        if (idf[place] > 0)
            m_places.push_back(place);
    }
    std::sort(m_places.begin(), m_places.end(), [&](quint32 a, quint32 b) {
        return frequencies[a] != frequencies[b] ? frequencies[a] > frequencies[b] : a < b;
    });
    for (const quint32 place : m_places) {
        m_termAt[place] = quint32(m_idf.size());
        m_idf.push_back(idf[place]);
    }
}

/// Where each row begins.
void TextRows::layOut(std::span<const HashedText *const> texts)
{
    m_singleStart.assign(texts.size() + 1, 0);
    m_repeatedStart.assign(texts.size() + 1, 0);
    forEachInParallel(texts.size(), [&](size_t row) {
        for (size_t k = 0; k < texts[row]->place.size(); ++k) {
            if (m_termAt[texts[row]->place[k]] != kNone)
                ++(texts[row]->count[k] == 1 ? m_singleStart : m_repeatedStart)[row + 1];
        }
    });
    for (size_t row = 0; row < texts.size(); ++row) {
        m_singleStart[row + 1] += m_singleStart[row];
        m_repeatedStart[row + 1] += m_repeatedStart[row];
    }
    m_single.resize(m_singleStart.back());
    m_repeated.resize(m_repeatedStart.back());
}

void TextRows::fill(const HashedText &text, size_t row)
{
    size_t single = m_singleStart[row];
    size_t repeated = m_repeatedStart[row];
    double squares = 0;
    for (size_t k = 0; k < text.place.size(); ++k) {
        const quint32 term = m_termAt[text.place[k]];
        if (term == kNone)
            continue;
        const auto idf = double(m_idf[term]);
        double factor = 1;
        if (text.count[k] == 1) {
            m_single[single++] = term;
        } else {
            factor += std::log(double(text.count[k]));
            m_repeated[repeated++] = {term, float(factor)};
        }
        squares += factor * idf * factor * idf;
    }
    m_scale[row] = squares > 0 ? float(1 / std::sqrt(squares)) : 0;
}

} // namespace core
