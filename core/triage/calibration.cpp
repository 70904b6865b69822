// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/calibration.h"

#include "core/base/logistic.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

struct Block
{
    double score = 0; ///< weighted mean
    double rate = 0;
    double weight = 0;
};

Block joined(const Block &a, const Block &b)
{
    const double weight = a.weight + b.weight;
    return {(a.score * a.weight + b.score * b.weight) / weight, (a.rate * a.weight + b.rate * b.weight) / weight,
            weight};
}

} // namespace

Calibration Calibration::fit(std::span<const CalibrationPoint> points)
{
    return points.size() >= kIsotonicLabels ? isotonic(points) : platt(points);
}

Calibration Calibration::platt(std::span<const CalibrationPoint> points)
{
    double positives = 0;
    double negatives = 0;
    for (const CalibrationPoint &point : points)
        (point.nonCompliant ? positives : negatives) += point.weight;
    Calibration made;
    if (positives <= 0 || negatives <= 0)
        return made;
    const double high = (positives + 1) / (positives + 2);
    const double low = 1 / (negatives + 2);
    // Newton's method in two variables with a little ridge, as in Lin, Lin and Weng (2007).
    for (int round = 0; round < 100; ++round) {
        double g0 = 0, g1 = 0, h00 = 1e-9, h01 = 0, h11 = 1e-9;
        for (const CalibrationPoint &point : points) {
            const double p = logistic(made.m_slope * point.score + made.m_shift);
            const double error = point.weight * (p - (point.nonCompliant ? high : low));
            const double curve = point.weight * p * (1 - p);
            g0 += error * point.score;
            g1 += error;
            h00 += curve * point.score * point.score;
            h01 += curve * point.score;
            h11 += curve;
        }
        const double determinant = h00 * h11 - h01 * h01;
        if (std::abs(determinant) < 1e-18)
            break;
        const double step0 = std::clamp(-(h11 * g0 - h01 * g1) / determinant, -1.0, 1.0);
        const double step1 = std::clamp(-(h00 * g1 - h01 * g0) / determinant, -1.0, 1.0);
        made.m_slope = std::max(0.0, made.m_slope + step0);
        made.m_shift += step1;
        if (std::abs(step0) + std::abs(step1) < 1e-10)
            break;
    }
    return made;
}

Calibration Calibration::isotonic(std::span<const CalibrationPoint> points)
{
    std::vector<CalibrationPoint> sorted(points.begin(), points.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const CalibrationPoint &a, const CalibrationPoint &b) { return a.score < b.score; });
    std::vector<Block> blocks;
    for (const CalibrationPoint &point : sorted) {
        Block block{point.score, point.nonCompliant ? 1.0 : 0.0, point.weight};
        if (!blocks.empty() && blocks.back().score == block.score) { // equal scores share one probability
            block = joined(blocks.back(), block);
            blocks.pop_back();
        }
        while (!blocks.empty() && blocks.back().rate >= block.rate) {
            block = joined(blocks.back(), block);
            blocks.pop_back();
        }
        blocks.push_back(block);
    }
    Calibration made;
    for (const Block &block : blocks)
        made.m_knots.push_back({block.score, block.rate});
    return made;
}

double Calibration::probability(double score) const
{
    if (m_knots.empty())
        return logistic(m_slope * score + m_shift);
    if (score <= m_knots.front().score)
        return m_knots.front().probability;
    if (score >= m_knots.back().score)
        return m_knots.back().probability;
    const auto right = std::upper_bound(m_knots.begin(), m_knots.end(), score,
                                        [](double value, const Knot &knot) { return value < knot.score; });
    const auto left = right - 1;
    const double part = (score - left->score) / (right->score - left->score);
    return left->probability + part * (right->probability - left->probability);
}

Calibration Calibration::shiftedTo(double baseRate, double trainedRate) const
{
    const double move = std::log(baseRate / (1 - baseRate)) - std::log(trainedRate / (1 - trainedRate));
    Calibration moved = *this;
    moved.m_shift += move;
    for (Knot &knot : moved.m_knots) {
        if (knot.probability > 0 && knot.probability < 1)
            knot.probability = logistic(std::log(knot.probability / (1 - knot.probability)) + move);
    }
    return moved;
}

Calibration Calibration::restore(double slope, double shift, std::vector<Knot> knots)
{
    Calibration made;
    made.m_slope = slope;
    made.m_shift = shift;
    made.m_knots = std::move(knots);
    return made;
}

} // namespace core
