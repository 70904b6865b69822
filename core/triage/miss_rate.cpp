// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/miss_rate.h"

#include <algorithm>

namespace core {

MissEstimate missRate(std::span<const AuditOutcome> audits, quint64 cleared, double confidence)
{
    MissEstimate estimate;
    double weights = 0;
    double squares = 0;
    double missWeights = 0;
    for (const AuditOutcome &audit : audits) {
        const double weight = 1 / audit.probability;
        weights += weight;
        squares += weight * weight;
        missWeights += audit.miss ? weight : 0;
        ++estimate.audits;
        estimate.misses += audit.miss ? 1 : 0;
    }
    if (estimate.audits > 0) {
        const double number = weights * weights / squares;
        const double rate = missWeights / weights;
        const double hits = rate * number;
        const double tail = (1 - confidence) / 2;
        estimate.effectiveAudits = number;
        estimate.rate.value = rate;
        estimate.rate.lower = estimate.misses == 0 ? 0 : betaQuantile(hits, number - hits + 1, tail);
        const bool all = estimate.misses == estimate.audits;
        estimate.rate.upper = all ? 1 : betaQuantile(hits + 1, number - hits, 1 - tail);
        estimate.upperBound = all ? 1 : betaQuantile(hits + 1, number - hits, confidence);
    }
    const auto size = double(cleared);
    estimate.missed = {estimate.rate.value * size, estimate.rate.lower * size, estimate.rate.upper * size};
    return estimate;
}

Estimate recallOf(quint64 found, const MissEstimate &miss)
{
    const auto part = [found](double missed) {
        const double all = double(found) + missed;
        return all > 0 ? double(found) / all : 1.0;
    };
    return {part(miss.missed.value), part(miss.missed.upper), part(miss.missed.lower)};
}

double recallCeiling(double places, double nonCompliant)
{
    return nonCompliant <= places ? 1 : places / nonCompliant;
}

} // namespace core
