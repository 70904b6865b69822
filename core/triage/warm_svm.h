// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <vector>

namespace core {

/// What a mistake costs, by what is known of the record.
struct SvmCosts
{
    double relevant = 0;
    double irrelevant = 0;
    double presumed = 0; ///< of an unread record, taken for irrelevant; 0 = unread records don't take part
};

/// A linear support vector machine with squared hinge loss, trained by dual coordinate descent (Hsieh et al. 2008) and
/// kept warm: each training goes on from where the last one ended. `Space` knows how alike two records are:
///   float self(record), float score(record), void add(record, float step) – adds a multiple of a record to the plane.
template <typename Space>
class WarmSvm
{
public:
    WarmSvm(Space space, size_t records) : m_space(std::move(space)), m_alpha(records, 0) {}

    [[nodiscard]] const Space &space() const { return m_space; }

    /// Takes back what a record carried while it was presumed irrelevant.
    void forget(size_t record) { change(record, -1, -m_alpha[record]); }

    /// `label`: +1 relevant, -1 irrelevant, 0 unread, one per record; `read`: the records with a label.
    void learn(const std::vector<signed char> &label, const std::vector<size_t> &read, const SvmCosts &costs)
    {
        for (size_t i = 0; costs.presumed > 0 && i < label.size(); ++i) {
            if (label[i] == 0)
                improve(i, -1, costs.presumed, kPresumedTolerance * m_alpha[i]);
        }
        for (int pass = 0; pass < kMaximumPasses; ++pass) {
            double worst = 0;
            for (const size_t record : read) {
                const bool relevant = label[record] > 0;
                const double cost = relevant ? costs.relevant : costs.irrelevant;
                worst = std::max(worst, improve(record, relevant ? 1 : -1, cost, 0));
            }
            if (worst < kTolerance)
                break;
        }
    }

private:
    static constexpr int kMaximumPasses = 30;
    static constexpr double kTolerance = 0.02;      // of the optimality condition; finer changes no order that matters
    static constexpr double kSmallestChange = 1e-7; // smaller steps are not worth an update of all scores
    static constexpr double kPresumedTolerance =
        0.05; // of its weight: an unread record changes little from step to step

    /// One step on a record; gives the violation of its optimality condition. Steps up to `least` are left out.
    double improve(size_t record, double label, double cost, double least)
    {
        const double diagonal = 1 / (2 * cost);
        const double gradient = label * double(m_space.score(record)) - 1 + diagonal * m_alpha[record];
        const double wanted = std::max(0.0, m_alpha[record] - gradient / (double(m_space.self(record)) + diagonal));
        const double violation = m_alpha[record] > 0 ? std::abs(gradient) : std::abs(std::min(gradient, 0.0));
        if (std::abs(wanted - m_alpha[record]) > least)
            change(record, label, wanted - m_alpha[record]);
        return violation;
    }

    void change(size_t record, double label, double difference)
    {
        if (std::abs(difference) <= kSmallestChange)
            return;
        m_alpha[record] += difference;
        m_space.add(record, float(difference * label));
    }

    Space m_space;
    std::vector<double> m_alpha; ///< dual variables, >= 0
};

} // namespace core
