// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace core {

/// One example: which features stand in it, each with the same value, and how much it counts.
struct LogisticRow
{
    std::vector<quint32> features; ///< each once
    double value = 1;              ///< of every feature that stands in it
    double weight = 1;             ///< 0 leaves the row out
    bool positive = false;
};

struct LogisticWeights
{
    std::vector<double> weights; ///< by feature, log-odds
    double intercept = 0;
    /// Log-odds of a row.
    [[nodiscard]] double score(const LogisticRow &row) const;
};

/// Logistic regression with a weight per row, which liblinear has not: the minimum of |w|²/2 + cost · Σ weight ·
/// log-loss, the intercept free, by Newton's method with conjugate gradients. Draws nothing, so the same rows give the
/// same weights.
LogisticWeights fitLogistic(std::span<const LogisticRow> rows, size_t features, double cost);

} // namespace core
