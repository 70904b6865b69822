// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/assessment_of.h"

#include "core/base/logistic.h"
#include "core/checks/routing.h"

#include <cmath>

namespace core {

Assessment assessmentOf(QList<Finding> findings, const Policy &policy)
{
    const RouteProposal proposal = proposeRoute(findings);
    double logOdds = policy.bias;
    for (const Finding &finding : findings)
        logOdds += finding.points;
    Assessment assessment;
    assessment.findings = std::move(findings);
    assessment.concern = logistic(logOdds);
    assessment.band = policy.bandOf(assessment.concern);
    assessment.route = proposal.route;
    assessment.cause = proposal.cause;
    assessment.referral = proposal.referral;
    assessment.policyVersion = policy.version;
    return assessment;
}

} // namespace core
