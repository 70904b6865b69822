// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/dual_text_trainer.h"

#include "core/base/random.h"
#include "core/triage/linear_trainer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace core {

namespace {

/// Steps towards the optimum are made row by row: the more rows, the fewer passes over them are needed. A model of a
/// part of the rows gets as many passes as that of all, so that they are alike.
constexpr size_t kMostSteps = 500'000;
constexpr size_t kFewestPasses = 8;
constexpr size_t kMostPasses = 100;
constexpr double kTolerance = 0.05; ///< between the largest and the smallest projected slope
constexpr size_t kRowsAhead = 2;    ///< the rows come in no order, so each begins with a wait for memory
constexpr quint64 kOrderSeed = 20080705;

/// A term's weight times its inverse frequency, which a score sums, and the square of that frequency, which a change
/// of the weight is multiplied by.
struct Cell
{
    float value = 0;
    float square = 0;
};

class Solver
{
public:
    Solver(const DualTraining &task, int leftOut)
        : m_rows(task.rows), m_labels(task.nonCompliant), m_cells(task.rows.idf().size()), m_alpha(task.rows.size(), 0)
    {
        for (size_t term = 0; term < m_cells.size(); ++term)
            m_cells[term].square = m_rows.idf()[term] * m_rows.idf()[term];
        if (task.start != nullptr)
            startFrom(*task.start);
        size_t positives = 0;
        for (size_t row = 0; row < m_rows.size(); ++row) {
            if (task.fold[row] == leftOut)
                continue;
            m_order.push_back(quint32(row));
            positives += m_labels[row] != 0 ? 1 : 0;
        }
        m_trainable = positives > 0 && positives < m_order.size();
        const ClassCosts costs = classCosts(positives, m_order.size() - positives,
                                            {task.options.cost, task.options.ratio, task.options.tolerance});
        m_slackOf = {0.5 / costs.negative, 0.5 / costs.positive};
    }

    void run()
    {
        if (!m_trainable)
            return;
        size_t active = m_order.size();
        double limit = std::numeric_limits<double>::infinity();
        Random random(kOrderSeed);
        const size_t passes = std::clamp(kMostSteps / m_rows.size(), kFewestPasses, kMostPasses);
        for (size_t pass = 0; pass < passes; ++pass) {
            for (size_t i = 0; i + 1 < active; ++i)
                std::swap(m_order[i], m_order[i + random.below(quint32(active - i))]);
            const Range slopes = passOver(active, limit);
            if (slopes.highest - slopes.lowest > kTolerance) {
                limit = slopes.highest > 0 ? slopes.highest : std::numeric_limits<double>::infinity();
                continue;
            }
            if (active == m_order.size())
                break;
            active = m_order.size(); // what was set aside is looked at once more
            limit = std::numeric_limits<double>::infinity();
        }
    }

    [[nodiscard]] float weight(quint32 term) const { return m_cells[term].value / m_rows.idf()[term]; }
    [[nodiscard]] double bias() const { return m_bias; }

private:
    struct Range
    {
        double lowest = std::numeric_limits<double>::infinity();
        double highest = -std::numeric_limits<double>::infinity();
    };

    void startFrom(const TextModel &start)
    {
        const KnownPlaces &known = start.known();
        for (quint32 rank = 0; rank < known.size(); ++rank) {
            if (const quint32 term = m_rows.termAt(known.place(rank)); term != TextRows::kNone)
                m_cells[term].value = known.value(rank).weight * known.value(rank).idf;
        }
        m_bias = double(start.bias());
    }

    [[nodiscard]] double score(size_t row) const
    {
        // Four sums side by side: one alone would wait for each addition to end before the next begins.
        std::array<float, 4> sums{};
        const std::span<const quint32> single = m_rows.single(row);
        size_t i = 0;
        for (; i + 4 <= single.size(); i += 4) {
            for (size_t k = 0; k < 4; ++k)
                sums[k] += m_cells[single[i + k]].value;
        }
        for (; i < single.size(); ++i)
            sums[0] += m_cells[single[i]].value;
        for (const TextRows::Repeated &repeated : m_rows.repeated(row))
            sums[1] += m_cells[repeated.term].value * repeated.factor;
        return double((sums[0] + sums[1]) + (sums[2] + sums[3])) * double(m_rows.scale(row)) + m_bias;
    }

    void move(size_t row, double by)
    {
        m_bias += by;
        const auto change = float(by) * m_rows.scale(row);
        for (const quint32 term : m_rows.single(row))
            m_cells[term].value += change * m_cells[term].square;
        for (const TextRows::Repeated &repeated : m_rows.repeated(row))
            m_cells[repeated.term].value += change * repeated.factor * m_cells[repeated.term].square;
    }

    Range passOver(size_t &active, double limit)
    {
        Range slopes;
        for (size_t i = 0; i < active;) {
            if (i + kRowsAhead < active)
                m_rows.prefetch(m_order[i + kRowsAhead]);
            const size_t row = m_order[i];
            const double sign = m_labels[row] != 0 ? 1 : -1;
            const double slack = m_slackOf[m_labels[row] != 0 ? 1 : 0];
            double &alpha = m_alpha[row];
            const double slope = sign * score(row) - 1 + alpha * slack;
            if (alpha == 0 && slope > limit) {
                std::swap(m_order[i], m_order[--active]);
                continue;
            }
            const double projected = alpha == 0 ? std::min(slope, 0.0) : slope;
            slopes.lowest = std::min(slopes.lowest, projected);
            slopes.highest = std::max(slopes.highest, projected);
            if (std::abs(projected) > 1e-12) {
                const double length = m_rows.scale(row) > 0 ? 2 : 1; // the row's and the bias's
                const double next = std::max(alpha - slope / (length + slack), 0.0);
                move(row, (next - alpha) * sign);
                alpha = next;
            }
            ++i;
        }
        return slopes;
    }

    const TextRows &m_rows;
    const std::vector<char> &m_labels;
    std::vector<Cell> m_cells;
    std::vector<double> m_alpha;
    std::vector<quint32> m_order;
    std::array<double, 2> m_slackOf{};
    double m_bias = 0;
    bool m_trainable = false;
};

} // namespace

TextModel DualTraining::trainWithout(int leftOut) const
{
    Solver solver(*this, leftOut);
    solver.run();
    std::vector<quint32> places;
    std::vector<KnownPlaces::Value> values;
    for (quint32 place = 0; place < 1U << options.bits; ++place) {
        const quint32 term = rows.termAt(place);
        const quint32 before = start != nullptr && !start->isEmpty() ? start->known().rank(place) : KnownPlaces::kNone;
        if (term != TextRows::kNone)
            values.push_back({rows.idf()[term], solver.weight(term)});
        else if (before != KnownPlaces::kNone && !rows.isEverywhere(place))
            values.push_back(start->known().value(before));
        else
            continue;
        places.push_back(place);
    }
    return {options, KnownPlaces(options.bits, std::move(places), std::move(values)), float(solver.bias())};
}

} // namespace core
