// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/similar_cases.h"

#include <algorithm>

namespace core {

SimilarCases::SimilarCases(const QList<DecidedCase> &decided) : m_decided(decided)
{
    for (quint32 number = 0; number < quint32(decided.size()); ++number) {
        for (const auto &[place, value] : decided[number].terms)
            m_byTerm[place].push_back({number, value});
        for (const QString &key : decided[number].indicators)
            m_byKey[key].push_back(number);
    }
}

QList<SimilarCase> SimilarCases::nearest(const std::vector<std::pair<quint32, float>> &terms, const QStringList &keys,
                                         qsizetype limit) const
{
    const auto size = size_t(m_decided.size());
    std::vector<double> cosine(size, 0);
    std::vector<quint32> shared(size, 0);
    for (const auto &[place, value] : terms) {
        if (const auto found = m_byTerm.find(place); found != m_byTerm.end()) {
            for (const Posting &posting : found->second)
                cosine[posting.number] += double(value) * double(posting.value);
        }
    }
    for (const QString &key : keys) {
        if (const auto found = m_byKey.constFind(key); found != m_byKey.constEnd()) {
            for (const quint32 number : *found)
                ++shared[number];
        }
    }
    std::vector<std::pair<double, quint32>> ranked;
    for (quint32 number = 0; number < size; ++number) {
        if (cosine[number] <= 0 && shared[number] == 0)
            continue;
        const qsizetype all = keys.size() + m_decided[number].indicators.size() - shared[number];
        const double overlap = all == 0 ? 0 : double(shared[number]) / double(all);
        ranked.emplace_back((cosine[number] + overlap) / 2, number);
    }
    const auto more = [this](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : m_decided[a.second].id < m_decided[b.second].id;
    };
    const qsizetype shown = std::min(limit, qsizetype(ranked.size()));
    std::partial_sort(ranked.begin(), ranked.begin() + shown, ranked.end(), more);
    QList<SimilarCase> similar;
    for (qsizetype i = 0; i < shown; ++i) {
        const DecidedCase &decided = m_decided[ranked[size_t(i)].second];
        similar.append({decided.id, decided.nonCompliant, ranked[size_t(i)].first});
    }
    return similar;
}

} // namespace core
