// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/triage/screening_learner.h"

namespace core {

/// A screening that has been done: texts and what people decided.
struct ScreeningSet
{
    std::vector<QStringList> texts; ///< per record the chosen columns, the title first
    std::vector<bool> relevant;
};

/// How a replay went. Figures leave the prior records out.
struct ScreeningRun
{
    std::vector<size_t> priors;
    std::vector<size_t> order;  ///< 0-based data rows in the order shown
    std::vector<quint32> found; ///< relevant ones among the first 1, 2, … of `order`
    quint32 relevant = 0;       ///< relevant ones in `order`
    double wss95 = 0;           ///< work saved over sampling at 95 % recall: (N - read) / N - 0.05
    double loss = 0;            ///< (R(N - (R-1)/2) - sum of found) / (R(N - R)), which is 1 - AUC of the order
};

/// One relevant and one irrelevant record, drawn by the seeded generator. An error when a kind is missing.
Result<std::vector<size_t>> drawPriors(const ScreeningSet &set, quint64 seed);

/// Replays a screening: starts from the decisions of the prior records, always shows the highest next (ties in file
/// order) and learns after every record. Same input, same order.
/// Errors: a prior out of range or given twice, more records than the learner can hold, canceled.
Result<ScreeningRun> simulateScreening(const ScreeningSet &set, const std::vector<size_t> &priors,
                                       const ScreeningOptions &options = {}, const TaskContext &task = {});

/// Fills `found`, `relevant`, `wss95` and `loss` from `order`.
void measureScreening(const ScreeningSet &set, ScreeningRun &run);

} // namespace core
