// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check_engine.h"
#include "core/domain/assessment.h"
#include "core/triage/triage_model.h"

#include <QDate>

#include <optional>

namespace core {

/// Turns a request into an assessment: all checks, the concern, the route that the findings alone propose. A cheap
/// copy; const use from any thread.
class RequestAssessor
{
public:
    /// With the policy, tables and model that ship with the program. A program built without a model scores by the
    /// points of the policy alone; a damaged model is an error.
    static Result<RequestAssessor> load();
    explicit RequestAssessor(CheckEngine engine, std::optional<TriageModel> model = std::nullopt)
        : m_engine(std::move(engine)), m_model(std::move(model))
    {
    }

    /// `today` is the day of the assessment. Deterministic: the same request, facts and day give the same assessment.
    [[nodiscard]] Assessment assess(const Request &request, const MatchFacts &matches, QDate today) const;
    /// The same for many requests of which matching knows nothing yet; together they take less time than one by one.
    [[nodiscard]] std::vector<Assessment> assess(std::span<const Request *const> requests, QDate today) const;
    /// The assessment of findings that checks gave for this request.
    [[nodiscard]] Assessment assess(const Request &request, const QList<Finding> &findings) const;
    /// What stands behind an assessment of this request. Without a model, or when another model made the assessment,
    /// only points, intercept and what would alter the route are filled in.
    [[nodiscard]] Explanation explain(const Request &request, const Assessment &assessment) const;
    /// True when this assessor's model made the assessment.
    [[nodiscard]] bool scored(const Assessment &assessment) const
    {
        return m_model && assessment.modelVersion == m_model->version();
    }
    /// The same checks and policy with another model: after a retraining.
    [[nodiscard]] RequestAssessor withModel(TriageModel model) const
    {
        return RequestAssessor(m_engine, std::move(model));
    }
    [[nodiscard]] const CheckEngine &engine() const { return m_engine; }
    [[nodiscard]] const std::optional<TriageModel> &model() const { return m_model; }

private:
    CheckEngine m_engine;
    std::optional<TriageModel> m_model;
};

/// The form of a request is known when it came in a format that has one; the public notice lists have none, so a
/// missing warrant reference is unknown there and not missing (data-formats §1.3).
FormKnowledge formOf(const Request &request);

} // namespace core
