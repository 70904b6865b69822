// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/task_context.h"
#include "core/review/actor.h"
#include "core/review/request_assessor.h"
#include "core/storage/case_file.h"

namespace core {

/// What came of a rescoring.
struct RescoreReport
{
    qint64 open = 0;     ///< requests neither approved nor refused
    qint64 rescored = 0; ///< those that another model had scored
    bool stopped = false;
};

/// Scores the open requests of a case file with another model: concern, band and the points of the findings change,
/// and the model's version is stamped on the assessment. The findings themselves stay as the checks found them, and
/// with them route, cause and state: nothing is taken out of detailed review. Decided requests keep the score that
/// their reviewer saw.
class ModelRescorer
{
public:
    ModelRescorer(const CaseFile &file, const Clock &clock) : m_file(file), m_clock(clock) {}

    /// One thread reads, two score, the calling one writes and commits every 1,024 requests, each commit with its
    /// audit entry. A canceled rescoring keeps what it committed; the next one goes on with the rest.
    Result<RescoreReport> rescore(const RequestAssessor &assessor, const Actor &actor,
                                  const TaskContext &task = {}) const;

private:
    const CaseFile &m_file;
    const Clock &m_clock;
};

} // namespace core
