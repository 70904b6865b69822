// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/combiner.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

namespace {

double logistic(double score)
{
    return 1 / (1 + std::exp(-score));
}

/// The state of one fit: scores of all rows are kept up to date, so a coordinate costs only the rows that hold it.
class Fit
{
public:
    Fit(std::span<const CombinerRow> rows, std::span<const CombinerPrior> priors, const CombinerOptions &options)
        : m_rows(rows), m_priors(priors), m_options(options), m_rowsOf(priors.size()), m_score(rows.size(), 0)
    {
        for (size_t i = 0; i < rows.size(); ++i) {
            for (const quint32 feature : rows[i].active)
                m_rowsOf[feature].push_back(quint32(i));
        }
        for (const CombinerPrior &prior : priors)
            m_weights.indicator.push_back(projected(prior.points, prior.sign));
        for (size_t i = 0; i < rows.size(); ++i)
            m_score[i] = m_weights.score(rows[i]);
    }

    CombinerWeights run(double textLimit)
    {
        for (int sweep = 0; sweep < m_options.maximumSweeps; ++sweep) {
            double largest = stepIntercept();
            for (size_t feature = 0; feature < m_priors.size(); ++feature)
                largest = std::max(largest, stepIndicator(feature));
            largest = std::max(largest, stepText(textLimit));
            if (largest < m_options.tolerance)
                break;
        }
        return m_weights;
    }

private:
    static double projected(double weight, Sign sign)
    {
        return sign == Sign::Raises ? std::max(0.0, weight) : std::min(0.0, weight);
    }

    struct Slope
    {
        double first = 0;
        double second = 0;
    };

    void addSlope(size_t row, double value, Slope &slope) const
    {
        const double p = logistic(m_score[row]);
        const double target = m_rows[row].nonCompliant ? 1 : 0;
        slope.first += m_rows[row].weight * (p - target) * value;
        slope.second += m_rows[row].weight * p * (1 - p) * value * value;
    }

    // Steps are kept to one log-odd: far from the optimum a Newton step can overshoot.
    static double newton(const Slope &slope)
    {
        return std::clamp(-slope.first / std::max(slope.second, 1e-9), -1.0, 1.0);
    }

    double stepIntercept()
    {
        Slope slope{0, 1e-6};
        for (size_t i = 0; i < m_rows.size(); ++i)
            addSlope(i, 1, slope);
        const double step = newton(slope);
        m_weights.intercept += step;
        for (double &score : m_score)
            score += step;
        return std::abs(step);
    }

    double stepIndicator(size_t feature)
    {
        double &weight = m_weights.indicator[feature];
        const CombinerPrior &prior = m_priors[feature];
        Slope slope{m_options.shrinkage * (weight - projected(prior.points, prior.sign)), m_options.shrinkage};
        for (const quint32 row : m_rowsOf[feature])
            addSlope(row, 1, slope);
        const double step = projected(weight + newton(slope), prior.sign) - weight;
        weight += step;
        for (const quint32 row : m_rowsOf[feature])
            m_score[row] += step;
        return std::abs(step);
    }

    double stepText(double limit)
    {
        Slope slope{m_options.textShrinkage * m_weights.text, m_options.textShrinkage};
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].text > 0)
                addSlope(i, m_rows[i].text, slope);
        }
        const double step = std::clamp(m_weights.text + newton(slope), 0.0, limit) - m_weights.text;
        m_weights.text += step;
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_score[i] += step * m_rows[i].text;
        return std::abs(step);
    }

    std::span<const CombinerRow> m_rows;
    std::span<const CombinerPrior> m_priors;
    const CombinerOptions &m_options;
    std::vector<std::vector<quint32>> m_rowsOf;
    std::vector<double> m_score;
    CombinerWeights m_weights;
};

/// The range of the indicator part over the rows.
double indicatorRange(std::span<const CombinerRow> rows, const CombinerWeights &weights)
{
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    for (const CombinerRow &row : rows) {
        const double part = weights.score(row) - weights.text * row.text;
        lowest = std::min(lowest, part);
        highest = std::max(highest, part);
    }
    return rows.empty() ? 0 : highest - lowest;
}

} // namespace

double CombinerWeights::score(const CombinerRow &row) const
{
    double sum = intercept + text * row.text;
    for (const quint32 feature : row.active)
        sum += indicator[feature];
    return sum;
}

CombinerWeights fitCombiner(std::span<const CombinerRow> rows, std::span<const CombinerPrior> priors,
                            const CombinerOptions &options)
{
    const double share = options.textCap / (1 - options.textCap);
    double limit = std::numeric_limits<double>::infinity();
    CombinerWeights weights = Fit(rows, priors, options).run(limit);
    // The other weights grow a little when text is held down, which can only widen their range: one more fit is enough.
    if (weights.text > share * indicatorRange(rows, weights)) {
        limit = share * indicatorRange(rows, weights);
        weights = Fit(rows, priors, options).run(limit);
        weights.text = std::min(weights.text, share * indicatorRange(rows, weights));
    }
    return weights;
}

} // namespace core
