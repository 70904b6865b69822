// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/request_assessor.h"

#include "core/checks/assessment_of.h"

namespace core {

using namespace Qt::StringLiterals;

FormKnowledge formOf(const Request &request)
{
    return request.system == u"request" ? FormKnowledge::Full : FormKnowledge::Unknown;
}

Result<RequestAssessor> RequestAssessor::load()
{
    auto engine = CheckEngine::load();
    if (!engine)
        return engine.error();
    return RequestAssessor(*std::move(engine));
}

Assessment RequestAssessor::assess(const Request &request, const MatchFacts &matches, QDate today) const
{
    CheckContext context = m_engine.contextFor(request, matches, today);
    context.form = formOf(request);
    return assess(context);
}

Assessment RequestAssessor::assess(const CheckContext &context) const
{
    return assessmentOf(m_engine.runChecks(context), m_engine.policy());
}

} // namespace core
