// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <vector>

namespace core {

/// A small front of liblinear: rows in, weights out. It uses the trust-region solver of the primal squared-hinge SVM,
/// which draws no random numbers, so the same rows give the same weights. One thread per trainer.
class LinearTrainer
{
public:
    struct Settings
    {
        double cost = 0.1;
        double ratio = 10; ///< total weight of positive to negative rows
        double tolerance = 0.01;
    };

    LinearTrainer();
    ~LinearTrainer();
    LinearTrainer(const LinearTrainer &) = delete;
    LinearTrainer &operator=(const LinearTrainer &) = delete;

    void beginRow(bool positive);
    /// A value of the row begun last; columns count from 1, each at most once in a row.
    void addValue(quint32 column, double value);
    /// One weight per column and the bias as the last; all 0 when the rows hold only one kind.
    [[nodiscard]] std::vector<double> train(quint32 columns, const Settings &settings);

private:
    struct Rows;
    std::unique_ptr<Rows> m_rows;
};

/// The cost of a mistake on a row of either kind, such that the kinds weigh `ratio` to 1 in sum and `cost` per row on
/// average. Both numbers above 0.
struct ClassCosts
{
    double positive = 0;
    double negative = 0;
};
ClassCosts classCosts(size_t positives, size_t negatives, const LinearTrainer::Settings &settings);

} // namespace core
