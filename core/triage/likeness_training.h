// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_context.h"
#include "core/checks/likeness_model.h"
#include "core/triage/likeness_examples.h"

#include <span>
#include <vector>

namespace core {

struct LikenessOptions
{
    double cost = 30;            ///< of a mistake on one text
    double weightOfGround = 3;   ///< of the examples of an indicator beside all others
    size_t fewestTexts = 2;      ///< that a feature must stand in
    int fewestExamples = 6;      ///< that an indicator needs to be learned
    double routineShare = 0.017; ///< of the routine requests that may be referred newly, each held out
    double decoyShare = 0.03;    ///< of the decoys
    double marginOfKind = 0.3;   ///< log-odds above the likest ordinary request at which one ground refers alone
    int folds = 10;
};

/// How the likeness does alone, each case scored by a model that saw neither it nor its group.
struct LikenessHeldOut
{
    std::vector<double> scores; ///< log-odds, by example; 0 for words
    std::vector<bool> fits;     ///< a likely ground of the example is among those it would be referred by
};

/// Trains on examples. Same examples, same model to the byte. Errors: canceled; no example of one of the two sides.
struct TrainedLikeness
{
    LikenessModel model;
    LikenessHeldOut heldOut;
};
Result<TrainedLikeness> trainLikeness(std::span<const LikenessExample> examples, const WordClassNames &classes,
                                      const LikenessOptions &options = {}, const TaskContext &task = {});

} // namespace core
