// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/triage_evaluation.h"

#include <QJsonObject>
#include <QTextStream>

namespace cli {

/// Cases with the scores of models that saw neither them nor their group.
struct Evaluation
{
    QList<core::TrainingCase> cases;
    std::vector<core::HeldOutScore> scores; ///< one per case
};

/// How well referrals and scores tell non-compliant from compliant cases (area under the ROC curve with interval,
/// recall at a share), as a whole, by ground and by source family; planted defects found; precision of each indicator.
QJsonObject evaluationJson(const Evaluation &all);

/// The same figures as lines of tab-separated text: section, what, value with interval, counts.
void writeEvaluation(QTextStream &out, const QJsonObject &report);

} // namespace cli
