// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessment.h"

#include <QList>

namespace core {

/// Where the findings alone send a request.
struct RouteProposal
{
    Route route = Route::Standard;
    RouteCause cause = RouteCause::None;
    bool referral = false; ///< a mandatory referral stands, whatever else was found
    bool operator==(const RouteProposal &) const = default;
};

/// Any mandatory referral → detailed review; else any formal defect → return to source (RPD art. 78(1)); else
/// standard review by a person, the lowest outcome there is. A lowering finding cancels nothing.
RouteProposal proposeRoute(const QList<Finding> &findings);

/// True for a finding that the source must mend before the request can be published: a completeness or condition
/// check that blocks or asks, except a duplicate (which this desk must sort out).
bool isFormalDefect(const Finding &finding);

} // namespace core
