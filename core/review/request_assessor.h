// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check_engine.h"
#include "core/domain/assessment.h"

#include <QDate>

namespace core {

/// Turns a request into an assessment: all checks, the concern, the route that the findings alone propose. A cheap
/// copy; const use from any thread.
class RequestAssessor
{
public:
    /// With the policy, tables and model that ship with the program.
    static Result<RequestAssessor> load();
    explicit RequestAssessor(CheckEngine engine) : m_engine(std::move(engine)) {}

    /// `today` is the day of the assessment. Deterministic: the same request, facts and day give the same assessment.
    [[nodiscard]] Assessment assess(const Request &request, const MatchFacts &matches, QDate today) const;
    /// The same for a context that is already made: a case file knows for itself whether it has a form, and which
    /// dates can't be read.
    [[nodiscard]] Assessment assess(const CheckContext &context) const;
    [[nodiscard]] const CheckEngine &engine() const { return m_engine; }

private:
    CheckEngine m_engine;
};

/// The form of a request is known when it came in a format that has one; the public notice lists have none, so a
/// missing warrant reference is unknown there and not missing (data-formats §1.3).
FormKnowledge formOf(const Request &request);

} // namespace core
