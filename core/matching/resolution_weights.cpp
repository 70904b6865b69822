// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/resolution_weights.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

using LevelShares = std::array<double, kAgreementLevels>;

constexpr int kMostRounds = 50;
constexpr double kSettled = 1e-4;
/// How many pairs the start values count as.
constexpr double kStartPairs = 5;

/// Start values: what slips, omissions and moves do to records of one person, and how seldom two persons agree. Round
/// figures of the order that the literature on linkage gives; the table's own pairs soon outweigh them.
constexpr LevelShares kSameName{.6, .2, .1, .06, .02, .02};
constexpr LevelShares kOtherName{.0005, .0005, .002, .02, .01, .967};
constexpr LevelShares kSameDate{.85, .08, .02, .03, .015, .005};
constexpr LevelShares kOtherDate{.0002, .002, .01, .02, .8678, .1};
constexpr LevelShares kSameKind{.95, 0, .05, 0, 0, 0};
constexpr LevelShares kOtherKind{.4, 0, .6, 0, 0, 0};
constexpr LevelShares kSameValue{.8, .1, .1, 0, 0, 0};
constexpr LevelShares kOtherValue{.0002, .0008, .999, 0, 0, 0};
constexpr LevelShares kSamePlace{.5, .2, .1, .1, .05, .05};
constexpr LevelShares kOtherPlace{.001, .002, .007, .03, .1, .86};

const LevelShares &startOf(size_t field, bool same)
{
    switch (static_cast<PersonField>(field)) {
    case PersonField::Name:
        return same ? kSameName : kOtherName;
    case PersonField::BirthDate:
        return same ? kSameDate : kOtherDate;
    case PersonField::Sex:
    case PersonField::Nationality:
        return same ? kSameKind : kOtherKind;
    case PersonField::BirthPlace:
    case PersonField::Address:
        return same ? kSamePlace : kOtherPlace;
    default:
        return same ? kSameValue : kOtherValue;
    }
}

void addLevels(quint32 packed, double weight, std::array<LevelShares, kPersonFields> &sums)
{
    for (size_t field = 0; field < kPersonFields; ++field) {
        const quint32 level = (packed >> (3 * field)) & 7U;
        if (level < kAgreementLevels)
            sums[field][level] += weight;
    }
}

void toShares(std::array<LevelShares, kPersonFields> &sums, bool same)
{
    for (size_t field = 0; field < kPersonFields; ++field) {
        const LevelShares &start = startOf(field, same);
        double total = 0;
        for (size_t level = 0; level < kAgreementLevels; ++level)
            total += sums[field][level] += kStartPairs * start[level];
        for (double &share : sums[field])
            share /= total;
    }
}

} // namespace

double ResolutionWeights::bitsOf(quint32 packed) const
{
    double sum = m_prior;
    for (size_t field = 0; field < kPersonFields; ++field) {
        const quint32 level = (packed >> (3 * field)) & 7U;
        if (level < kAgreementLevels)
            sum += m_bits[field][level];
    }
    return sum;
}

double ResolutionWeights::share(quint32 packed) const
{
    PairLevels levels;
    levels.packed = packed;
    return mayBeOnePerson(levels, m_twinsMayJoin) ? 1 / (1 + std::exp2(-bitsOf(packed))) : 0;
}

void ResolutionWeights::weigh()
{
    for (size_t field = 0; field < kPersonFields; ++field) {
        for (size_t level = 0; level < kAgreementLevels; ++level) {
            const double other = m_other[field][level];
            m_bits[field][level] = other > 0 ? std::log2(std::max(m_same[field][level], 1e-6) / other) : 0;
        }
    }
}

ResolutionWeights ResolutionWeights::estimate(const LevelCounts &candidates, const LevelCounts &chance,
                                              double totalPairs, bool twinsMayJoin)
{
    ResolutionWeights weights;
    weights.m_twinsMayJoin = twinsMayJoin;
    for (size_t field = 0; field < kPersonFields; ++field) {
        weights.m_same[field] = startOf(field, true);
        weights.m_other[field] = startOf(field, false);
    }
    // Before anything is known: each record has one other of its person.
    double expected = std::sqrt(totalPairs / 2) + 1;
    while (weights.m_rounds < kMostRounds) {
        const double prior = std::clamp(expected / (totalPairs + 1), 1e-15, .5);
        weights.m_prior = std::log2(prior / (1 - prior));
        weights.weigh();
        Shares same{}, other{};
        double found = 0;
        for (const auto &[packed, count] : candidates) {
            const double share = weights.share(packed);
            found += share * count;
            addLevels(packed, share * count, same);
        }
        for (const auto &[packed, count] : chance)
            addLevels(packed, (1 - weights.share(packed)) * count, other);
        toShares(same, true);
        toShares(other, false);
        weights.m_same = same;
        weights.m_other = other;
        ++weights.m_rounds;
        const bool settled = std::abs(found + 1 - expected) <= kSettled * expected;
        expected = found + 1;
        if (settled)
            break;
    }
    weights.m_expected = expected - 1;
    weights.weigh();
    return weights;
}

} // namespace core
