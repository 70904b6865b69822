// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/policy.h"
#include "core/domain/assessment.h"

namespace core {

/// The assessment that the findings and the policy's points alone give: concern is the logistic of bias and points,
/// the route is proposeRoute(). Used where no trained combiner takes part.
Assessment assessmentOf(QList<Finding> findings, const Policy &policy);

} // namespace core
