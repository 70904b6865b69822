// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/resolution.h"

#include "core/matching/resolution_clusters.h"
#include "core/matching/resolution_weights.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace core {

namespace {

/// Pairs taken blindly to see how often two persons agree by chance.
constexpr size_t kChancePairs = 300'000;
/// A pair that may not be one person holds this much against its group joining another.
constexpr double kRefusedBits = -10;
/// One pair, however alike, says at most this much for two whole groups.
constexpr double kMostBits = 30;

/// The order in which rows are worked on: by what they say, so that the order in the table changes nothing.
std::vector<size_t> orderOf(const std::vector<PersonRow> &rows)
{
    std::vector<size_t> order(rows.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, [&rows](size_t one, size_t other) {
        if (rows[one].values != rows[other].values)
            return std::ranges::lexicographical_compare(
                rows[one].values, rows[other].values,
                [](const QStringList &a, const QStringList &b) { return std::ranges::lexicographical_compare(a, b); });
        return rows[one].id < rows[other].id;
    });
    return order;
}

class Resolver
{
public:
    Resolver(PreparedTable table, const ResolutionOptions &options)
        : m_table(std::move(table)), m_options(options), m_comparer(m_table)
    {
    }

    Resolution run()
    {
        const std::vector<CandidatePair> candidates = candidatePairs(m_table, m_options.largestBlock);
        // Most candidates may not be linked whatever the weights; of those only the count is kept.
        std::vector<std::pair<CandidatePair, PairLevels>> possible;
        LevelCounts counts;
        for (const CandidatePair &pair : candidates) {
            const PairLevels levels = compare(pair.first, pair.second);
            counts[levels.packed] += 1;
            if (mayBeOnePerson(levels))
                possible.emplace_back(pair, levels);
        }
        const double records = static_cast<double>(m_table.persons.size());
        m_weights = ResolutionWeights::estimate(counts, chanceCounts(), records * (records - 1) / 2);

        const double least = std::log2(m_options.probability / (1 - m_options.probability));
        std::vector<WeighedPair> likely;
        for (const auto &[pair, levels] : possible) {
            if (const double bits = bitsOf(levels); bits >= least)
                likely.push_back({pair, static_cast<float>(bits)});
        }
        Resolution resolution;
        resolution.cluster = averageLinkage(m_table.persons.size(), std::move(likely), least,
                                            [this](quint32 one, quint32 other) { return bitsOf(compare(one, other)); });
        resolution.candidates = candidates.size();
        resolution.expected = m_weights.expected();
        resolution.rounds = m_weights.rounds();
        return resolution;
    }

private:
    PairLevels compare(quint32 one, quint32 other)
    {
        return m_comparer.compare(m_table.persons[std::min(one, other)], m_table.persons[std::max(one, other)]);
    }

    [[nodiscard]] double bitsOf(const PairLevels &levels) const
    {
        const double bits = std::min(m_weights.bits(levels), kMostBits);
        return mayBeOnePerson(levels) ? bits : std::min(bits, kRefusedBits);
    }

    LevelCounts chanceCounts()
    {
        LevelCounts counts;
        const size_t records = m_table.persons.size();
        if (records * (records - 1) / 2 <= kChancePairs) {
            for (quint32 one = 0; one < records; ++one) {
                for (quint32 other = one + 1; other < records; ++other)
                    counts[compare(one, other).packed] += 1;
            }
            return counts;
        }
        // Remainders instead of a distribution, whose results differ between standard libraries.
        std::mt19937_64 random(m_options.seed);
        for (size_t i = 0; i < kChancePairs; ++i) {
            const auto one = static_cast<quint32>(random() % records);
            const auto other = static_cast<quint32>(random() % records);
            if (one != other)
                counts[compare(one, other).packed] += 1;
        }
        return counts;
    }

    PreparedTable m_table;
    ResolutionOptions m_options;
    PairComparer m_comparer;
    ResolutionWeights m_weights;
};

} // namespace

Result<Resolution> resolvePersons(const std::vector<PersonRow> &rows, const ResolutionOptions &options)
{
    if (rows.size() > std::numeric_limits<quint32>::max())
        return Error{
            Error::Code::InvalidInput,
            QCoreApplication::translate("core::Resolution", "The table holds more persons than can be compared."),
            {}};
    if (rows.empty())
        return Resolution();
    const std::vector<size_t> order = orderOf(rows);
    std::vector<const PersonRow *> ordered;
    ordered.reserve(rows.size());
    for (const size_t row : order)
        ordered.push_back(&rows[row]);
    Resolution found = Resolver(prepareTable(ordered), options).run();

    std::vector<quint32> numbers(rows.size(), 0);
    std::vector<quint32> byRow(rows.size());
    for (size_t place = 0; place < order.size(); ++place) {
        quint32 &number = numbers[found.cluster[place]];
        if (number == 0)
            number = static_cast<quint32>(++found.clusters);
        byRow[order[place]] = number;
    }
    found.cluster = std::move(byRow);
    return found;
}

} // namespace core
