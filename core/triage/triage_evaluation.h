// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/roc.h"
#include "core/triage/triage_training.h"

namespace core {

/// A case scored by a model that saw neither it nor its group.
struct HeldOutScore
{
    double withText = 0;    ///< log-odds of the full model
    double withoutText = 0; ///< log-odds of a model trained without text
    double policyOnly = 0;  ///< bias and points of the policy alone: nothing learned
    double textOnly = 0;    ///< text feature alone
    bool referral = false;
    bool referralBeyondRole = false; ///< a mandatory referral other than B01 and B02
};

/// Scores all cases, each whole group held out in turn (routine families in ten blocks).
Result<std::vector<HeldOutScore>> crossValidate(const QList<TrainingCase> &cases, const Policy &policy,
                                                const TriageTrainingOptions &options = {},
                                                const TaskContext &task = {});

/// Scores cases with a given model, which may have seen them; `withoutText` leaves the text points out.
std::vector<HeldOutScore> scoreWith(const TriageModel &model, const QList<TrainingCase> &cases, const Policy &policy);

/// How often an indicator fired on cases of either kind. Precision has Wilson's interval.
struct IndicatorPrecision
{
    QString indicator;
    quint64 nonCompliant = 0;
    quint64 compliant = 0;
    Estimate precision;
};
QList<IndicatorPrecision> indicatorPrecision(const QList<TrainingCase> &cases);

} // namespace core
