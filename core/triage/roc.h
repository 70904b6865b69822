// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/oversight_statistics.h"

namespace core {

/// The area under the ROC curve: how often a positive stands above a negative, ties half. The interval is that of
/// DeLong et al. (1988). Nothing when a kind is missing.
std::optional<Estimate> rocArea(std::span<const double> positives, std::span<const double> negatives,
                                double confidence = 0.95);

/// Share of the positives among the highest `share` of all scores; when the edge cuts through equal scores, the
/// expected value over their orders.
double recallAtShare(std::span<const double> positives, std::span<const double> negatives, double share);

} // namespace core
