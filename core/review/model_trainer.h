// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/task_context.h"
#include "core/review/actor.h"
#include "core/review/request_assessor.h"
#include "core/storage/case_file.h"

namespace core {

/// What came of a training from the case file.
struct TrainedFromFile
{
    QString version;         ///< of the model
    qint64 decisions = 0;    ///< that it was trained on
    qint64 refused = 0;      ///< of these
    qint64 lastDecision = 0; ///< id of the newest
    bool isNew = false;      ///< false: the newest model of the file is the same to the byte, nothing was written
};

/// Trains the triage model on what reviewers decided in this case file.
///
/// Each request counts once, by the last decision on its latest version, when that decision is final: approved or
/// refused, by a named reviewer, and confirmed where a second person has to. Findings are those that the assessment was
/// made with, so facts that matching found count too. The shipped model is what training starts from and is pulled to:
/// it stands for the decided cases that it was made with. Neither country, nationality, religion, names nor the
/// reviewer take part, as with the shipped model. The same decisions give the same bytes.
class ModelTrainer
{
public:
    /// Below these numbers chance would speak louder than the decisions.
    static constexpr qint64 kLeastDecisions = 200;
    static constexpr qint64 kLeastOfEachKind = 20;
    /// Older decisions are left out: they bound the memory (some 7 KB each) and the time.
    static constexpr qint64 kMostDecisions = 60'000;

    ModelTrainer(const CaseFile &file, const Clock &clock) : m_file(file), m_clock(clock) {}

    /// Trains and keeps the model in the case file, with its audit entry in one transaction. `starting` is
    /// RequestAssessor::load(). Errors: too few decisions (InvalidInput), canceled, the case file.
    Result<TrainedFromFile> train(const RequestAssessor &starting, const Actor &actor,
                                  const TaskContext &task = {}) const;

private:
    const CaseFile &m_file;
    const Clock &m_clock;
};

/// The assessor of a case file: `starting` with the newest model that was trained in the file, if there is one.
Result<RequestAssessor> assessorOf(const CaseFile &file, const RequestAssessor &starting);

/// After how many new decisions the window trains by itself; 0 = never.
Result<qint64> trainAfter(Database &database);
/// Changes it, with its audit entry in one transaction; does nothing when it is so already.
Result<> setTrainAfter(const CaseFile &file, qint64 decisions, const Actor &actor, const Clock &clock);

/// How many final decisions came after those that the newest model was trained on.
Result<qint64> decisionsSinceTraining(Database &database);

} // namespace core
