// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_context.h"
#include "core/triage/training_case.h"
#include "core/triage/triage_model.h"

#include <vector>

namespace core {

struct TriageTrainingOptions
{
    TextModelOptions text;
    CombinerOptions combiner;
    int folds = 5;          ///< for the out-of-fold text scores
    double baseRate = 0.05; ///< share of non-compliant requests at the desk that probabilities are shifted to
    bool useText = true;
    qsizetype keptDecided = 10'000; ///< newest cases kept, as numbers, for "similar decided cases"
    /// From so many cases on the text models are trained by dual coordinate descent and in two folds: with so many,
    /// half of them say nearly as much as all.
    size_t manyCases = 5'000;
    /// The model whose weights take the place of the policy's points and of 0 as what training starts from and is
    /// pulled to; nullptr = none. Its decided cases stay in the new one.
    const TriageModel *start = nullptr;
};

/// Trains a model on decided cases. `Partly` counts as non-compliant with half the weight. The text feature that the
/// combiner is fitted on comes from models that did not see the case or its group, so that the text part can't look
/// better than it is. Same input, same model to the byte. Errors: canceled; no case of one of the two kinds.
Result<TriageModel> trainTriageModel(const QList<TrainingCase> &cases, const Policy &policy,
                                     const TriageTrainingOptions &options = {}, const TaskContext &task = {});

/// What training needs of one decided request: numbers, so that a request is read once and kept between retrainings.
struct PreparedCase
{
    struct Feature
    {
        QString key;
        CombinerPrior prior;
    };
    QString id;
    QString group; ///< never on both sides of a cross-validation
    HashedText text;
    std::vector<Feature> features; ///< a feature may stand here twice
    bool nonCompliant = false;
    double weight = 1;
};
/// Any thread.
PreparedCase prepareCase(const TrainingCase &one, const Policy &policy, const TextModelOptions &options);
/// All of them, on several threads; in the order of the cases.
std::vector<PreparedCase> prepareCases(const QList<TrainingCase> &cases, const Policy &policy,
                                       const TextModelOptions &options);

/// Trains on prepared cases, the oldest first. The same errors.
Result<TriageModel> trainPrepared(const std::vector<PreparedCase> &cases, const TriageTrainingOptions &options,
                                  const TaskContext &task = {});

} // namespace core
