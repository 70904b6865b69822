// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/resolution.h"

#include "core/matching/resolution_clusters.h"
#include "core/matching/resolution_twins.h"
#include "core/matching/resolution_weights.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <random>

namespace core {

namespace {

/// Pairs taken blindly to see how often two persons agree by chance.
constexpr size_t kChancePairs = 300'000;
/// A pair that may not be one person holds this much against its group joining another.
constexpr double kRefusedBits = -10;
constexpr double kTooLittleBits = 0;
/// One pair, however alike, says at most this much for two whole groups.
constexpr double kMostBits = 30;
/// Progress, of kAll: rows read, keys made, pairs compared.
constexpr qint64 kPrepared = 300;
constexpr qint64 kBlocked = 400;
constexpr qint64 kCompared = 900;
constexpr qint64 kAll = 1000;
constexpr size_t kLookEvery = 4096;

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
    Resolver(PreparedTable table, const ResolutionOptions &options, const TaskContext &task)
        : m_table(std::move(table)), m_options(options), m_task(task), m_comparer(m_table)
    {
    }

    /// Nothing when the task was canceled.
    std::optional<Resolution> run()
    {
        std::vector<CandidatePair> candidates = candidatePairs(m_table, m_options.largestBlock);
        const size_t candidateCount = candidates.size();
        m_task.progress(kBlocked, kAll);
        // Most candidates may not be linked whatever the weights; of those only the count is kept.
        std::vector<std::pair<CandidatePair, PairLevels>> possible;
        LevelCounts counts;
        for (size_t i = 0; i < candidates.size(); ++i) {
            if (!goesOn(i, candidates.size(), kBlocked, kCompared))
                return std::nullopt;
            const CandidatePair &pair = candidates[i];
            const PairLevels levels = compare(pair.first, pair.second);
            counts[levels.packed] += 1;
            if (mayBeOnePerson(levels, true))
                possible.emplace_back(pair, levels);
        }
        const TwinCounts twins = countTwins(counts);
        m_twinsMayJoin = m_options.twinsMayJoin || twins.areOnePerson(m_options.probability);
        candidates = std::vector<CandidatePair>(); // gives the memory back, which {} would not
        const double records = static_cast<double>(m_table.persons.size());
        m_weights = ResolutionWeights::estimate(counts, chanceCounts(), records * (records - 1) / 2, m_twinsMayJoin);

        const double least = std::log2(m_options.probability / (1 - m_options.probability));
        std::vector<WeighedPair> likely;
        for (const auto &[pair, levels] : possible) {
            if (!mayBeOnePerson(levels, m_twinsMayJoin))
                continue;
            if (const double bits = bitsOf(levels); bits >= least)
                likely.push_back({pair, static_cast<float>(bits)});
        }
        possible = decltype(possible)();
        m_task.progress(kCompared, kAll);
        if (m_task.canceled())
            return std::nullopt;
        Resolution resolution;
        resolution.cluster = averageLinkage(m_table.persons.size(), std::move(likely), least,
                                            [this](quint32 one, quint32 other) { return bitsOf(compare(one, other)); });
        m_task.progress(kAll, kAll);
        if (m_task.canceled())
            return std::nullopt;
        resolution.candidates = candidateCount;
        resolution.expected = m_weights.expected();
        resolution.rounds = m_weights.rounds();
        resolution.twinsJoin = m_twinsMayJoin;
        return resolution;
    }

private:
    /// Asked for every record; looks up now and then only.
    [[nodiscard]] bool goesOn(size_t done, size_t total, qint64 from, qint64 to) const
    {
        if (done % kLookEvery != 0)
            return true;
        m_task.progress(from + static_cast<qint64>(done) * (to - from) / static_cast<qint64>(total), kAll);
        return !m_task.canceled();
    }

    PairLevels compare(quint32 one, quint32 other)
    {
        return m_comparer.compare(m_table.persons[std::min(one, other)], m_table.persons[std::max(one, other)]);
    }

    [[nodiscard]] double bitsOf(const PairLevels &levels) const
    {
        const double bits = std::min(m_weights.bits(levels), kMostBits);
        if (mayBeOnePerson(levels, m_twinsMayJoin))
            return bits;
        // What contradicts keeps groups apart; two records that merely say too little do not.
        return std::min(bits, contradicts(levels, m_twinsMayJoin) ? kRefusedBits : kTooLittleBits);
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
    const TaskContext &m_task;
    PairComparer m_comparer;
    ResolutionWeights m_weights;
    bool m_twinsMayJoin = false; ///< asked for, or the table shows that it holds no twins
};

} // namespace

Result<Resolution> resolvePersons(std::vector<PersonRow> rows, const ResolutionOptions &options,
                                  const TaskContext &task)
{
    const auto canceled = [] {
        return Error{Error::Code::Canceled,
                     QCoreApplication::translate("core::Resolution", "Stopped; nothing was changed."),
                     {}};
    };
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
    const size_t records = rows.size();
    bool stopped = false;
    PreparedTable table = prepareTable(ordered, [&](size_t done) {
        rows[order[done]].values = {};
        if (done % kLookEvery == 0) {
            task.progress(static_cast<qint64>(done) * kPrepared / static_cast<qint64>(records), kAll);
            stopped = stopped || task.canceled();
        }
        return !stopped;
    });
    if (stopped)
        return canceled();
    rows = std::vector<PersonRow>();
    std::optional<Resolution> resolved = Resolver(std::move(table), options, task).run();
    if (!resolved)
        return canceled();
    Resolution found = std::move(*resolved);

    std::vector<quint32> numbers(records, 0);
    std::vector<quint32> byRow(records);
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
