// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

#include <QDataStream>
#include <QString>

#include <map>
#include <span>
#include <vector>

namespace core {

/// One decided request as the combiner sees it.
struct CombinerRow
{
    std::vector<quint32> active; ///< indicator features that fired, ascending
    double text = 0;             ///< out-of-fold text feature in [0, 1]
    bool nonCompliant = false;
    double weight = 1; ///< 1 / probability of having been drawn, times the confidence in the label
};

/// Which way a feature may count.
enum class Sign : qint8 { Raises = 1, Lowers = -1 };

/// What the combiner starts from: the points of the policy, and the sign that the indicator's direction fixes.
struct CombinerPrior
{
    Sign sign = Sign::Raises;
    double points = 0; ///< log-odds
};

struct CombinerOptions
{
    double shrinkage = 5;       ///< L2 pull of the weights towards the prior points
    double textShrinkage = 0.5; ///< L2 pull of the text weight towards 0
    double textCap = 0.30;      ///< largest part of the score's range that text may make up
    int maximumRounds = 50;
    double tolerance = 1e-9; ///< of the largest change of a weight
};

/// Weights of an additive score in log-odds: intercept + sum of indicator weights + text weight * text feature.
struct CombinerWeights
{
    double intercept = 0;
    std::vector<double> indicator;
    double text = 0;
    /// The score of a row.
    [[nodiscard]] double score(const CombinerRow &row) const;
};

/// Fits a logistic regression whose weights keep their sign, by Newton's method within the bounds of the signs: a
/// raising indicator never lowers the score and a lowering one never raises it, whatever the data say. The intercept
/// is free. The optimum is the only one, so it does not depend on the way to it. The text weight is held to `textCap`
/// of the range that scores have over the rows. Deterministic.
CombinerWeights fitCombiner(std::span<const CombinerRow> rows, std::span<const CombinerPrior> priors,
                            const CombinerOptions &options = {});

} // namespace core
