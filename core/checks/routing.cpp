// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/routing.h"

#include <algorithm>

namespace core {

bool isFormalDefect(const Finding &finding)
{
    const bool points = finding.direction == Direction::Block || finding.direction == Direction::Ask;
    return points && finding.indicator.startsWith(u'C') && finding.indicator != u"C10";
}

RouteProposal proposeRoute(const QList<Finding> &findings)
{
    const bool referral = std::ranges::any_of(findings, &Finding::mandatoryReferral);
    if (referral)
        return {Route::Detailed, RouteCause::MandatoryReferral, true};
    if (std::ranges::any_of(findings, isFormalDefect))
        return {Route::ReturnToSource, RouteCause::Defect, false};
    return {};
}

} // namespace core
