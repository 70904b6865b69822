// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_context.h"
#include "core/triage/training_case.h"
#include "core/triage/triage_model.h"

namespace core {

struct TriageTrainingOptions
{
    TextModelOptions text;
    CombinerOptions combiner;
    int folds = 5;          ///< for the out-of-fold text scores
    double baseRate = 0.05; ///< share of non-compliant requests at the desk that probabilities are shifted to
    bool useText = true;
    bool keepDecided = true; ///< keep the cases, as numbers, for "similar decided cases"
};

/// Trains a model on decided cases. `Partly` counts as non-compliant with half the weight. The text feature that the
/// combiner is fitted on comes from models that did not see the case or its group, so that the text part can't look
/// better than it is. Same input, same model to the byte. Errors: canceled; no case of one of the two kinds.
Result<TriageModel> trainTriageModel(const QList<TrainingCase> &cases, const Policy &policy,
                                     const TriageTrainingOptions &options = {}, const TaskContext &task = {});

/// What a retraining needs of the decided requests, read once and kept between retrainings.
struct PreparedCases
{
    std::vector<HashedText> texts;
    std::vector<bool> nonCompliant;
    std::vector<double> weights;
    std::vector<int> fold;
    QStringList keys;                         ///< ascending
    std::vector<std::vector<quint32>> active; ///< indices into keys
    std::vector<CombinerPrior> priors;
};
PreparedCases prepareCases(const QList<TrainingCase> &cases, const Policy &policy,
                           const TriageTrainingOptions &options);
/// The numeric part of the training: everything but reading requests and keeping decided cases.
Result<TriageModel::Parts> trainPrepared(const PreparedCases &cases, const TriageTrainingOptions &options,
                                         const TaskContext &task = {});

} // namespace core
