// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/request_assessor.h"

#include "core/checks/assessment_of.h"

#include <future>

namespace core {

using namespace Qt::StringLiterals;

FormKnowledge formOf(const Request &request)
{
    return request.system == u"request" ? FormKnowledge::Full : FormKnowledge::Unknown;
}

Result<RequestAssessor> RequestAssessor::load()
{
    // Side by side: the two have nothing in common.
    auto loading = std::async(std::launch::async, &TriageModel::shipped);
    auto engine = CheckEngine::load();
    auto model = loading.get();
    if (!engine)
        return engine.error();
    if (!model && model.error().code != Error::Code::NotFound)
        return model.error();
    return RequestAssessor(*std::move(engine), model ? std::optional(*std::move(model)) : std::nullopt);
}

Assessment RequestAssessor::assess(const Request &request, const MatchFacts &matches, QDate today) const
{
    CheckContext context = m_engine.contextFor(request, matches, today);
    context.form = formOf(request);
    return assess(request, m_engine.runChecks(context));
}

std::vector<Assessment> RequestAssessor::assess(std::span<const Request *const> requests, QDate today) const
{
    const MatchFacts nothingKnown;
    std::vector<CheckContext> contexts;
    contexts.reserve(requests.size());
    for (const Request *request : requests) {
        contexts.push_back(m_engine.contextFor(*request, nothingKnown, today));
        contexts.back().form = formOf(*request);
    }
    std::vector<QList<Finding>> findings = m_engine.runChecks(contexts);
    if (m_model)
        return m_model->assess(requests, std::move(findings), m_engine.policy());
    std::vector<Assessment> assessments;
    assessments.reserve(requests.size());
    for (const QList<Finding> &found : findings)
        assessments.push_back(assessmentOf(found, m_engine.policy()));
    return assessments;
}

Assessment RequestAssessor::assess(const Request &request, const QList<Finding> &findings) const
{
    return m_model ? m_model->assess(request, findings, m_engine.policy()) : assessmentOf(findings, m_engine.policy());
}

Explanation RequestAssessor::explain(const Request &request, const Assessment &assessment) const
{
    if (scored(assessment))
        return m_model->explain(request, assessment);
    Explanation explanation;
    explanation.intercept = m_engine.policy().bias;
    explanation.logOdds = explanation.intercept;
    for (const Finding &finding : assessment.findings)
        explanation.logOdds += finding.points;
    explanation.changesThatAlterRoute = changesThatAlterRoute(assessment.findings);
    return explanation;
}

} // namespace core
