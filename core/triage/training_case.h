// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/checks/check_engine.h"
#include "core/domain/finding.h"
#include "core/domain/request.h"

#include <QByteArray>

namespace core {

/// How a decided case ended.
enum class CaseOutcome : quint8 { Compliant, NonCompliant, Partly };

/// A decided request with what the checks found in it. Label, grounds, expected indicators, family and group are for
/// training and measuring only and reach no scorer.
struct TrainingCase
{
    QString id;
    QString family; ///< where the case comes from: the id up to the first hyphen
    QString group;  ///< cases of one group are never on both sides of a cross-validation: chapter or family
    Request request;
    QList<Finding> findings;
    CaseOutcome outcome = CaseOutcome::Compliant;
    QStringList grounds;
    QStringList expected; ///< indicators that an incomplete request must raise, where its author planted a defect
    bool hasForm = false; ///< the line has the structured fields, so what is absent there is missing
    double weight = 1;    ///< 1 / probability of having been drawn, times the confidence in the label
};

/// "rop-3.6-20" → "rop-3.6"; "ccf-2023-05" → "ccf"; "rt-017" → one of ten blocks of its family ("rt/7").
QString crossValidationGroup(const QString &id);

/// Reads labelled cases (JSON Lines) and runs the checks on each. Lines without a usable outcome or that are no case
/// are told in `rejected` and left out.
struct TrainingSet
{
    QList<TrainingCase> cases;
    QStringList rejected; ///< one sentence each
};
TrainingSet readTrainingCases(const QByteArray &jsonLines, const CheckEngine &engine);

} // namespace core
