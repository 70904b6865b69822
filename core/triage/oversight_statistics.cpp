// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/oversight_statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

namespace {

// Lentz's method for the continued fraction of the incomplete beta function (DLMF 8.17.22).
double betaFraction(double a, double b, double x)
{
    constexpr double tiny = 1e-300;
    const auto guarded = [](double value) { return std::abs(value) < tiny ? tiny : value; };
    double c = 1;
    double d = 1 / guarded(1 - (a + b) * x / (a + 1));
    double result = d;
    for (int m = 1; m <= 10'000; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / guarded(1 + even * d);
        c = guarded(1 + even / c);
        result *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / guarded(1 + odd * d);
        c = guarded(1 + odd / c);
        const double step = d * c;
        result *= step;
        if (std::abs(step - 1) < 1e-15)
            break;
    }
    return result;
}

double logBeta(double a, double b)
{
    return std::lgamma(a) + std::lgamma(b) - std::lgamma(a + b);
}

// Acklam's rational approximation, relative error below 1.2e-9.
double roughNormalQuantile(double p)
{
    constexpr double a[] = {-3.969683028665376e+01, 2.209460984245205e+02,  -2.759285104469687e+02,
                            1.383577518672690e+02,  -3.066479806614716e+01, 2.506628277459239e+00};
    constexpr double b[] = {-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
                            6.680131188771972e+01, -1.328068155288572e+01};
    constexpr double c[] = {-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
                            -2.549732539343734e+00, 4.374664141464968e+00,  2.938163982698783e+00};
    constexpr double d[] = {7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00};
    const auto tail = [&](double q) {
        return (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5]) /
               ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1);
    };
    if (p < 0.02425)
        return tail(std::sqrt(-2 * std::log(p)));
    if (p > 1 - 0.02425)
        return -tail(std::sqrt(-2 * std::log(1 - p)));
    const double q = p - 0.5;
    const double r = q * q;
    return (((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q /
           (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1);
}

} // namespace

double incompleteBeta(double a, double b, double x)
{
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const double front = std::exp(a * std::log(x) + b * std::log1p(-x) - logBeta(a, b));
    if (x < (a + 1) / (a + b + 2))
        return front * betaFraction(a, b, x) / a;
    return 1 - front * betaFraction(b, a, 1 - x) / b;
}

double betaQuantile(double a, double b, double p)
{
    double low = 0;
    double high = 1;
    while (high - low > 1e-12) {
        const double middle = (low + high) / 2;
        (incompleteBeta(a, b, middle) < p ? low : high) = middle;
    }
    return (low + high) / 2;
}

double normalQuantile(double p)
{
    const double x = roughNormalQuantile(p);
    const double error = 0.5 * std::erfc(-x / std::sqrt(2.0)) - p;
    return x - error * std::sqrt(2 * M_PI) * std::exp(x * x / 2);
}

Estimate wilsonInterval(quint64 successes, quint64 trials, double confidence)
{
    if (trials == 0)
        return {};
    const double z = normalQuantile((1 + confidence) / 2);
    const auto n = double(trials);
    const double p = double(successes) / n;
    const double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return {p, std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

Estimate clopperPearson(quint64 successes, quint64 trials, double confidence)
{
    if (trials == 0)
        return {};
    const double tail = (1 - confidence) / 2;
    const auto x = double(successes);
    const auto n = double(trials);
    const double lower = successes == 0 ? 0 : betaQuantile(x, n - x + 1, tail);
    const double upper = successes == trials ? 1 : betaQuantile(x + 1, n - x, 1 - tail);
    return {x / n, lower, upper};
}

double clopperPearsonUpper(quint64 successes, quint64 trials, double confidence)
{
    if (successes >= trials)
        return 1;
    return betaQuantile(double(successes) + 1, double(trials - successes), confidence);
}

ReviewerAgreement agreementOf(const AgreementTable &table, double confidence)
{
    const auto a = double(table.bothYes);
    const auto b = double(table.onlyFirst);
    const auto c = double(table.onlySecond);
    const auto d = double(table.bothNo);
    const double n = a + b + c + d;
    ReviewerAgreement agreement;
    if (n == 0)
        return agreement;
    agreement.observed = (a + d) / n;
    if (2 * a + b + c > 0)
        agreement.positiveAgreement = 2 * a / (2 * a + b + c);
    if (2 * d + b + c > 0)
        agreement.negativeAgreement = 2 * d / (2 * d + b + c);
    const double firstYes = (a + b) / n;
    const double secondYes = (a + c) / n;
    const double chance = firstYes * secondYes + (1 - firstYes) * (1 - secondYes);
    if (chance >= 1)
        return agreement;
    const double kappa = (agreement.observed - chance) / (1 - chance);
    // Fleiss, Cohen and Everitt (1969): variance of kappa when it is not 0.
    const auto cell = [&](double share, double rowShare, double columnShare) {
        return share * std::pow(1 - (rowShare + columnShare) * (1 - kappa), 2);
    };
    const double agreeing = cell(a / n, firstYes, secondYes) + cell(d / n, 1 - firstYes, 1 - secondYes);
    const double apart = std::pow(1 - kappa, 2) * (b / n * std::pow(secondYes + (1 - firstYes), 2) +
                                                   c / n * std::pow((1 - secondYes) + firstYes, 2));
    const double centre = std::pow(kappa - chance * (1 - kappa), 2);
    const double variance = std::max(0.0, (agreeing + apart - centre) / (n * std::pow(1 - chance, 2)));
    const double half = normalQuantile((1 + confidence) / 2) * std::sqrt(variance);
    agreement.kappa = Estimate{kappa, std::max(-1.0, kappa - half), std::min(1.0, kappa + half)};
    return agreement;
}

double populationStability(std::span<const quint64> before, std::span<const quint64> now)
{
    const size_t classes = std::min(before.size(), now.size());
    double beforeTotal = 0;
    double nowTotal = 0;
    for (size_t i = 0; i < classes; ++i) {
        beforeTotal += double(before[i]) + 0.5;
        nowTotal += double(now[i]) + 0.5;
    }
    double index = 0;
    for (size_t i = 0; i < classes; ++i) {
        const double p = (double(before[i]) + 0.5) / beforeTotal;
        const double q = (double(now[i]) + 0.5) / nowTotal;
        index += (q - p) * std::log(q / p);
    }
    return index;
}

double stabilityByChance(std::span<const quint64> before, std::span<const quint64> now, double probability)
{
    const size_t classes = std::min(before.size(), now.size());
    double beforeTotal = 0;
    double nowTotal = 0;
    double used = 0;
    for (size_t i = 0; i < classes; ++i) {
        beforeTotal += double(before[i]);
        nowTotal += double(now[i]);
        used += before[i] + now[i] > 0 ? 1 : 0;
    }
    if (beforeTotal == 0 || nowTotal == 0)
        return std::numeric_limits<double>::infinity();
    // The quantile of chi-squared by the cube-root approximation of Wilson and Hilferty (1931).
    const double freedom = std::max(1.0, used - 1);
    const double spread = 2 / (9 * freedom);
    const double quantile = freedom * std::pow(1 - spread + normalQuantile(probability) * std::sqrt(spread), 3);
    return quantile * (1 / beforeTotal + 1 / nowTotal);
}

double expectedCalibrationError(std::span<const CalibratedOutcome> outcomes, int bins)
{
    struct Bin
    {
        double weight = 0, forecast = 0, happened = 0;
    };
    std::vector<Bin> table(size_t(std::max(1, bins)));
    double total = 0;
    for (const CalibratedOutcome &outcome : outcomes) {
        const auto place = size_t(std::clamp(outcome.probability, 0.0, 1.0) * double(table.size()));
        Bin &bin = table[std::min(place, table.size() - 1)];
        bin.weight += outcome.weight;
        bin.forecast += outcome.weight * outcome.probability;
        bin.happened += outcome.nonCompliant ? outcome.weight : 0;
        total += outcome.weight;
    }
    double error = 0;
    for (const Bin &bin : table)
        error += std::abs(bin.forecast - bin.happened);
    return total > 0 ? error / total : 0;
}

GroupRate groupRate(quint64 successes, quint64 trials, quint64 restSuccesses, quint64 restTrials, quint64 minimumNumber)
{
    GroupRate group;
    group.rate = wilsonInterval(successes, trials);
    group.enough = trials >= minimumNumber;
    if (restTrials == 0 || restSuccesses == 0)
        return group;
    const double rest = double(restSuccesses) / double(restTrials);
    group.ratio = group.rate.value / rest;
    const bool outside = *group.ratio < 0.8 || *group.ratio > 1.25;
    group.alert = group.enough && outside && (rest < group.rate.lower || rest > group.rate.upper);
    return group;
}

} // namespace core
