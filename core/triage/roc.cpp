// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/roc.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// For every value of `values`: the share of `others` below it, ties half. `others` ascending.
std::vector<double> placements(std::span<const double> values, const std::vector<double> &others)
{
    std::vector<double> shares;
    for (const double value : values) {
        const auto [first, last] = std::equal_range(others.begin(), others.end(), value);
        const double below = double(first - others.begin()) + 0.5 * double(last - first);
        shares.push_back(below / double(others.size()));
    }
    return shares;
}

std::vector<double> ascending(std::span<const double> values)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

double mean(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / double(values.size());
}

double varianceOfMean(const std::vector<double> &values)
{
    if (values.size() < 2)
        return 0;
    const double centre = mean(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - centre) * (value - centre);
    return squares / double(values.size() - 1) / double(values.size());
}

} // namespace

std::optional<Estimate> rocArea(std::span<const double> positives, std::span<const double> negatives, double confidence)
{
    if (positives.empty() || negatives.empty())
        return std::nullopt;
    const std::vector<double> ofPositives = placements(positives, ascending(negatives));
    const std::vector<double> ofNegatives = placements(negatives, ascending(positives));
    const double area = mean(ofPositives);
    const double deviation = std::sqrt(varianceOfMean(ofPositives) + varianceOfMean(ofNegatives));
    const double half = normalQuantile((1 + confidence) / 2) * deviation;
    return Estimate{area, std::max(0.0, area - half), std::min(1.0, area + half)};
}

double recallAtShare(std::span<const double> positives, std::span<const double> negatives, double share)
{
    if (positives.empty())
        return 0;
    std::vector<std::pair<double, bool>> all;
    for (const double score : positives)
        all.emplace_back(score, true);
    for (const double score : negatives)
        all.emplace_back(score, false);
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    double room = std::floor(share * double(all.size()) + 1e-9);
    double found = 0;
    for (size_t i = 0; i < all.size() && room > 0;) {
        size_t end = i;
        double hits = 0;
        for (; end < all.size() && all[end].first == all[i].first; ++end)
            hits += all[end].second ? 1 : 0;
        const auto tied = double(end - i);
        const double taken = std::min(room, tied);
        found += hits * taken / tied;
        room -= taken;
        i = end;
    }
    return found / double(positives.size());
}

} // namespace core
