// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace core {

/// A figure with the interval that it may lie in.
struct Estimate
{
    double value = 0;
    double lower = 0;
    double upper = 1;
    bool operator==(const Estimate &) const = default;
};

/// The regularised incomplete beta function I_x(a, b), by its continued fraction (Lentz). a, b > 0.
double incompleteBeta(double a, double b, double x);
/// The p-quantile of the beta distribution, by bisection to 1e-12.
double betaQuantile(double a, double b, double p);
/// The p-quantile of the standard normal distribution (Acklam's approximation with one Newton step).
double normalQuantile(double p);

/// A proportion with Wilson's score interval. No trials: 0 to 1.
Estimate wilsonInterval(quint64 successes, quint64 trials, double confidence = 0.95);
/// A proportion with the exact interval of Clopper and Pearson (1934), which never covers less than it says.
Estimate clopperPearson(quint64 successes, quint64 trials, double confidence = 0.95);
/// The exact one-sided upper bound of a proportion.
double clopperPearsonUpper(quint64 successes, quint64 trials, double confidence = 0.95);

/// How far two reviewers agree on yes and no.
struct AgreementTable
{
    quint64 bothYes = 0;
    quint64 onlyFirst = 0;
    quint64 onlySecond = 0;
    quint64 bothNo = 0;
};
struct ReviewerAgreement
{
    double observed = 0;                     ///< share of pairs that agree
    std::optional<Estimate> kappa;           ///< Cohen (1960), large-sample interval of Fleiss et al. (1969); nothing
                                             ///< when one reviewer always says the same
    std::optional<double> positiveAgreement; ///< 2a / (2a + b + c); nothing when nobody said yes
    std::optional<double> negativeAgreement; ///< 2d / (2d + b + c)
};
ReviewerAgreement agreementOf(const AgreementTable &table, double confidence = 0.95);

/// Population stability index of two distributions over the same classes: sum (q - p) ln(q / p), with half a case added
/// to every class so that empty ones stay finite. Usual reading: below 0.1 stable, above 0.25 shifted.
double populationStability(std::span<const quint64> before, std::span<const quint64> now);

/// What that index stays below by chance alone, with this probability, when nothing has changed: it is distributed as
/// (1/n + 1/m) times chi-squared with one degree of freedom less than there are classes (Yurdakul and Naranjo 2020).
/// Many small classes, such as countries, reach 0.25 by chance. Infinite where one side is empty.
double stabilityByChance(std::span<const quint64> before, std::span<const quint64> now, double probability);

/// Probability and outcome of one request, for calibration.
struct CalibratedOutcome
{
    double probability = 0;
    bool nonCompliant = false;
    double weight = 1;
};
/// Expected calibration error over equal-width bins: mean distance of forecast and rate, weighted by bin.
double expectedCalibrationError(std::span<const CalibratedOutcome> outcomes, int bins = 10);

/// A group's rate next to all others': for the page of rates per requesting country.
struct GroupRate
{
    Estimate rate;               ///< Wilson
    bool enough = false;         ///< at least the minimum number, so that the group may be named
    std::optional<double> ratio; ///< rate of the group / rate of the rest; nothing when the rest has none
    bool alert = false;          ///< enough, outside 0.8 to 1.25, and the interval excludes the rate of the rest
};
GroupRate groupRate(quint64 successes, quint64 trials, quint64 restSuccesses, quint64 restTrials,
                    quint64 minimumNumber = 30);

} // namespace core
