// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/oversight_statistics.h"

#include <span>

namespace core {

/// One decided request of the audit arm.
struct AuditOutcome
{
    double probability = 1; ///< with which it was drawn, above 0
    bool miss = false;      ///< found not compliant, although nothing had sent it to detailed review
};

/// What the audit arm says about the requests that nothing sent to detailed review.
struct MissEstimate
{
    quint64 audits = 0;
    quint64 misses = 0;
    double effectiveAudits = 0; ///< Kish's effective number under unequal probabilities
    Estimate rate;              ///< of non-compliance among them; 0 to 1 without audits
    double upperBound = 1;      ///< one-sided, same confidence
    Estimate missed;            ///< the same as a number of requests
};

/// Horvitz and Thompson (1952): every audit counts 1 / probability, the sum divided by the sum of weights (Hájek), so
/// that the rate does not need the exact size. The interval is that of Clopper and Pearson on the effective number of
/// audits (Korn and Graubard, 1998); with equal probabilities it is the exact one. `cleared` is the number of requests
/// that the rate is carried over to.
MissEstimate missRate(std::span<const AuditOutcome> audits, quint64 cleared, double confidence = 0.95);

/// Recall: found / (found + missed), with the interval that the misses give. `found` is taken as it is.
Estimate recallOf(quint64 found, const MissEstimate &miss);

/// No choice of `places` requests can find more than this part of `nonCompliant` requests.
double recallCeiling(double places, double nonCompliant);

} // namespace core
