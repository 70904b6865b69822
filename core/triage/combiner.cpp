// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/combiner.h"

#include "core/base/logistic.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

namespace core {

namespace {

double projected(double weight, Sign sign)
{
    return sign == Sign::Raises ? std::max(0.0, weight) : std::min(0.0, weight);
}

/// One fit by Newton's method: the loss is replaced by its quadratic model at the present weights, the model is
/// minimised within the bounds of the weights, and the step is halved until the loss falls. Rows are passed over once a
/// round, and some ten rounds reach the optimum to the last digits. Columns: the indicators, then text, then intercept.
class Fit
{
public:
    Fit(std::span<const CombinerRow> rows, std::span<const CombinerPrior> priors, const CombinerOptions &options,
        double textLimit)
        : m_rows(rows), m_options(options), m_text(priors.size()), m_size(priors.size() + 2)
    {
        const double endless = std::numeric_limits<double>::infinity();
        for (const CombinerPrior &prior : priors) {
            m_target.push_back(projected(prior.points, prior.sign));
            m_pull.push_back(options.shrinkage);
            m_lowest.push_back(prior.sign == Sign::Raises ? 0 : -endless);
            m_highest.push_back(prior.sign == Sign::Raises ? endless : 0);
        }
        for (const auto &[pull, lowest, highest] :
             {std::tuple{options.textShrinkage, 0.0, textLimit}, std::tuple{kInterceptPull, -endless, endless}}) {
            m_target.push_back(0);
            m_pull.push_back(pull);
            m_lowest.push_back(lowest);
            m_highest.push_back(highest);
        }
        m_weight = m_target;
    }

    CombinerWeights run()
    {
        double loss = lossOf(m_weight);
        for (int round = 0; round < m_options.maximumRounds; ++round) {
            fillModel();
            const std::vector<double> step = modelStep();
            const double moved = takeStep(step, loss);
            if (moved < m_options.tolerance)
                break;
        }
        CombinerWeights weights;
        weights.indicator.assign(m_weight.begin(), m_weight.begin() + qsizetype(m_text));
        weights.text = m_weight[m_text];
        weights.intercept = m_weight[m_text + 1];
        return weights;
    }

private:
    // Keeps the model curved when every row of a set is already certain.
    static constexpr double kInterceptPull = 1e-6;

    [[nodiscard]] double scoreOf(const CombinerRow &row, const std::vector<double> &weight) const
    {
        double sum = weight[m_text + 1] + weight[m_text] * row.text;
        for (const quint32 feature : row.active)
            sum += weight[feature];
        return sum;
    }

    [[nodiscard]] double lossOf(const std::vector<double> &weight) const
    {
        double sum = 0;
        for (const CombinerRow &row : m_rows) {
            // ln(1 + e^-m) without overflow
            const double margin = row.nonCompliant ? scoreOf(row, weight) : -scoreOf(row, weight);
            sum += row.weight * (std::max(0.0, -margin) + std::log1p(std::exp(-std::abs(margin))));
        }
        for (size_t i = 0; i < m_size; ++i)
            sum += 0.5 * m_pull[i] * (weight[i] - m_target[i]) * (weight[i] - m_target[i]);
        return sum;
    }

    /// Slope and curvature of the loss at the present weights.
    void fillModel()
    {
        m_slope.assign(m_size, 0);
        m_curve.assign(m_size * m_size, 0);
        std::vector<std::pair<size_t, double>> columns;
        for (const CombinerRow &row : m_rows) {
            const double p = logistic(scoreOf(row, m_weight));
            const double error = row.weight * (p - (row.nonCompliant ? 1 : 0));
            const double curve = row.weight * p * (1 - p);
            columns.clear();
            for (const quint32 feature : row.active)
                columns.emplace_back(feature, 1);
            if (row.text > 0)
                columns.emplace_back(m_text, row.text);
            columns.emplace_back(m_text + 1, 1);
            for (size_t a = 0; a < columns.size(); ++a) {
                m_slope[columns[a].first] += error * columns[a].second;
                for (size_t b = 0; b <= a; ++b) // columns ascend: the lower half
                    m_curve[columns[a].first * m_size + columns[b].first] +=
                        curve * columns[a].second * columns[b].second;
            }
        }
        for (size_t i = 0; i < m_size; ++i) {
            m_slope[i] += m_pull[i] * (m_weight[i] - m_target[i]);
            m_curve[i * m_size + i] += m_pull[i];
            for (size_t j = 0; j < i; ++j)
                m_curve[j * m_size + i] = m_curve[i * m_size + j];
        }
    }

    /// The step that minimises the model within the bounds, by coordinate descent.
    [[nodiscard]] std::vector<double> modelStep() const
    {
        std::vector<double> step(m_size, 0);
        std::vector<double> slope = m_slope;
        for (int sweep = 0; sweep < kModelSweeps; ++sweep) {
            double largest = 0;
            for (size_t i = 0; i < m_size; ++i) {
                const double *curve = &m_curve[i * m_size];
                const double wanted = m_weight[i] + step[i] - slope[i] / curve[i];
                const double change = std::clamp(wanted, m_lowest[i], m_highest[i]) - m_weight[i] - step[i];
                if (change == 0)
                    continue;
                step[i] += change;
                for (size_t j = 0; j < m_size; ++j)
                    slope[j] += curve[j] * change;
                largest = std::max(largest, std::abs(change));
            }
            if (largest < m_options.tolerance / 10)
                break;
        }
        return step;
    }

    /// Goes as far along the step as the loss falls. The largest change of a weight.
    double takeStep(const std::vector<double> &step, double &loss)
    {
        std::vector<double> next(m_size);
        for (double part = 1; part > 1e-6; part /= 2) {
            double largest = 0;
            for (size_t i = 0; i < m_size; ++i) {
                next[i] = std::clamp(m_weight[i] + part * step[i], m_lowest[i], m_highest[i]);
                largest = std::max(largest, std::abs(next[i] - m_weight[i]));
            }
            const double reached = lossOf(next);
            if (reached <= loss) {
                m_weight = std::move(next);
                loss = reached;
                return largest;
            }
        }
        return 0;
    }

    static constexpr int kModelSweeps = 1000;

    std::span<const CombinerRow> m_rows;
    const CombinerOptions &m_options;
    size_t m_text; ///< column of the text; the intercept's is the next
    size_t m_size;
    std::vector<double> m_target; ///< what a weight is pulled to
    std::vector<double> m_pull;
    std::vector<double> m_lowest;
    std::vector<double> m_highest;
    std::vector<double> m_weight;
    std::vector<double> m_slope;
    std::vector<double> m_curve;
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
    CombinerWeights weights = Fit(rows, priors, options, limit).run();
    // The other weights grow a little when text is held down, which can only widen their range: one more fit is enough.
    if (weights.text > share * indicatorRange(rows, weights)) {
        limit = share * indicatorRange(rows, weights);
        weights = Fit(rows, priors, options, limit).run();
        weights.text = std::min(weights.text, share * indicatorRange(rows, weights));
    }
    return weights;
}

} // namespace core
