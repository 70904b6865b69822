// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/weighted_logistic.h"

#include "core/base/logistic.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {

constexpr int kMostRounds = 40;
constexpr int kMostGradientSteps = 100; ///< of conjugate gradients in a round
constexpr double kSmallGradient = 1e-5; ///< relative to the first
constexpr int kMostHalvings = 34;       ///< of a step: down to 1e-10 of it
constexpr double kEnough = 1e-4;        ///< of Armijo's rule
constexpr double kTinyRidge = 1e-8;     ///< on the intercept, which keeps the curvature positive

double logLoss(double margin)
{
    return margin > 0 ? std::log1p(std::exp(-margin)) : -margin + std::log1p(std::exp(margin));
}

double dot(const std::vector<double> &a, const std::vector<double> &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// The task in one vector: the weights, then the intercept.
class Task
{
public:
    Task(std::span<const LogisticRow> rows, size_t features, double cost)
        : m_rows(rows), m_size(features + 1), m_cost(cost), m_curvature(rows.size())
    {
    }

    [[nodiscard]] double loss(const std::vector<double> &at) const
    {
        double sum = 0;
        for (size_t i = 0; i + 1 < m_size; ++i)
            sum += at[i] * at[i] / 2;
        for (const LogisticRow &row : m_rows)
            sum += m_cost * row.weight * logLoss(row.positive ? product(row, at) : -product(row, at));
        return sum;
    }

    /// The gradient; remembers the curvature of each row for timesHessian().
    [[nodiscard]] std::vector<double> gradient(const std::vector<double> &at)
    {
        std::vector<double> sum = at;
        sum.back() = 0;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const LogisticRow &row = m_rows[i];
            const double probability = logistic(product(row, at));
            m_curvature[i] = m_cost * row.weight * probability * (1 - probability);
            addTo(sum, row, m_cost * row.weight * (probability - (row.positive ? 1 : 0)));
        }
        return sum;
    }

    [[nodiscard]] std::vector<double> timesHessian(const std::vector<double> &direction) const
    {
        std::vector<double> sum = direction;
        sum.back() *= kTinyRidge;
        for (size_t i = 0; i < m_rows.size(); ++i)
            addTo(sum, m_rows[i], m_curvature[i] * product(m_rows[i], direction));
        return sum;
    }

private:
    [[nodiscard]] static double product(const LogisticRow &row, const std::vector<double> &at)
    {
        double sum = 0;
        for (const quint32 feature : row.features)
            sum += at[feature];
        return row.value * sum + at.back();
    }
    static void addTo(std::vector<double> &sum, const LogisticRow &row, double times)
    {
        for (const quint32 feature : row.features)
            sum[feature] += times * row.value;
        sum.back() += times;
    }

    std::span<const LogisticRow> m_rows;
    size_t m_size;
    double m_cost;
    std::vector<double> m_curvature;
};

/// The step that the curvature proposes: conjugate gradients on hessian · step = -gradient.
std::vector<double> newtonStep(const Task &task, const std::vector<double> &gradient)
{
    std::vector<double> step(gradient.size(), 0);
    std::vector<double> rest(gradient.size());
    std::ranges::transform(gradient, rest.begin(), std::negate());
    std::vector<double> direction = rest;
    double size = dot(rest, rest);
    const double enough = 1e-4 * size;
    for (int i = 0; i < kMostGradientSteps && size > enough; ++i) {
        const std::vector<double> bent = task.timesHessian(direction);
        const double length = size / dot(direction, bent);
        for (size_t k = 0; k < step.size(); ++k) {
            step[k] += length * direction[k];
            rest[k] -= length * bent[k];
        }
        const double next = dot(rest, rest);
        for (size_t k = 0; k < step.size(); ++k)
            direction[k] = rest[k] + next / size * direction[k];
        size = next;
    }
    return step;
}

} // namespace

double LogisticWeights::score(const LogisticRow &row) const
{
    double sum = 0;
    for (const quint32 feature : row.features)
        sum += weights[feature];
    return row.value * sum + intercept;
}

LogisticWeights fitLogistic(std::span<const LogisticRow> rows, size_t features, double cost)
{
    Task task(rows, features, cost);
    std::vector<double> at(features + 1, 0);
    double loss = task.loss(at);
    double first = 0;
    for (int round = 0; round < kMostRounds; ++round) {
        const std::vector<double> gradient = task.gradient(at);
        const double size = std::sqrt(dot(gradient, gradient));
        first = round == 0 ? size : first;
        if (size <= kSmallGradient * first)
            break;
        const std::vector<double> step = newtonStep(task, gradient);
        const double slope = dot(step, gradient);
        double length = 1;
        std::vector<double> next(at.size());
        double lower = loss;
        for (int halving = 0; halving < kMostHalvings; ++halving, length /= 2) {
            for (size_t i = 0; i < at.size(); ++i)
                next[i] = at[i] + length * step[i];
            lower = task.loss(next);
            if (lower <= loss + kEnough * length * slope)
                break;
        }
        if (lower >= loss)
            break;
        at = next;
        loss = lower;
    }
    LogisticWeights weights;
    weights.intercept = at.back();
    at.pop_back();
    weights.weights = std::move(at);
    return weights;
}

} // namespace core
