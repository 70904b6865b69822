// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessment.h"
#include "core/domain/decision.h"
#include "core/storage/queue_store.h"
#include "core/triage/triage_model.h"

#include <QJsonObject>
#include <QTextStream>

namespace cli {

/// The JSON of one line of the queue, as the command line contract gives it.
QJsonObject queueRowJson(const core::QueueRow &row);
/// A finding: what fired, the sentence that says so, the first piece of evidence as "evidence" and any others as
/// "more_evidence".
QJsonObject findingJson(const core::Finding &finding);
QJsonObject assessmentJson(const core::Assessment &assessment);
/// What stands behind a score: its parts sum to `score` in log-odds.
QJsonObject explanationJson(const core::Explanation &explanation);
QJsonObject decisionJson(const core::Decision &decision);

/// The findings for a reader: a sentence each, the rule it rests on, the words it saw.
void printFindings(QTextStream &out, const QList<core::Finding> &findings);

/// Text for a terminal: nothing in it moves the cursor or turns the direction of what follows.
QString shown(QStringView text);

} // namespace cli
