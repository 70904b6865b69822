// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/triage_training.h"

namespace core {

/// Prepared cases side by side: one column per property, features by number.
struct TrainingRows
{
    std::vector<const HashedText *> texts; ///< of the prepared cases, which must outlive this
    std::vector<char> nonCompliant;
    std::vector<double> weights;
    std::vector<int> fold;
    int folds = 2;
    QStringList keys;                         ///< ascending
    std::vector<std::vector<quint32>> active; ///< indices into keys, ascending
    std::vector<CombinerPrior> priors;        ///< by key

    [[nodiscard]] size_t size() const { return texts.size(); }
};

/// Features of the starting model are there too, with its weights as what they are pulled to. Whole groups go to folds:
/// each, in order of first appearance, to the fold with the fewest cases.
TrainingRows trainingRows(const std::vector<PreparedCase> &cases, const TriageTrainingOptions &options);

} // namespace core
