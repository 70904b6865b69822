// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/linear_trainer.h"

#include <linear.h>

#include <algorithm>
#include <array>

namespace core {

struct LinearTrainer::Rows
{
    std::vector<feature_node> nodes; ///< row after row, each ended by index -1
    std::vector<size_t> start;
    std::vector<double> labels;
};

LinearTrainer::LinearTrainer() : m_rows(std::make_unique<Rows>()) {}
LinearTrainer::~LinearTrainer() = default;

void LinearTrainer::beginRow(bool positive)
{
    if (!m_rows->start.empty())
        m_rows->nodes.push_back({-1, 0});
    m_rows->start.push_back(m_rows->nodes.size());
    m_rows->labels.push_back(positive ? 1 : -1);
}

void LinearTrainer::addValue(quint32 column, double value)
{
    m_rows->nodes.push_back({int(column), value});
}

std::vector<double> LinearTrainer::train(quint32 columns, const Settings &settings)
{
    std::vector<double> weights(size_t(columns) + 1, 0);
    const auto positives = double(std::count(m_rows->labels.begin(), m_rows->labels.end(), 1.0));
    const double negatives = double(m_rows->labels.size()) - positives;
    if (positives == 0 || negatives == 0)
        return weights;

    // liblinear wants columns ascending; the bias is a last column of ones that it appends by hand-made rows.
    const int biasColumn = int(columns) + 1;
    std::vector<feature_node> nodes;
    nodes.reserve(m_rows->nodes.size() + 2 * m_rows->start.size() + 1);
    std::vector<size_t> start;
    for (size_t row = 0; row < m_rows->start.size(); ++row) {
        start.push_back(nodes.size());
        for (size_t i = m_rows->start[row]; i < m_rows->nodes.size() && m_rows->nodes[i].index != -1; ++i)
            nodes.push_back(m_rows->nodes[i]);
        std::sort(nodes.begin() + qsizetype(start.back()), nodes.end(),
                  [](const feature_node &a, const feature_node &b) { return a.index < b.index; });
        nodes.push_back({biasColumn, 1});
        nodes.push_back({-1, 0});
    }
    std::vector<feature_node *> rows;
    rows.reserve(start.size());
    for (const size_t first : start)
        rows.push_back(nodes.data() + first);

    std::array<int, 2> classes = {1, -1};
    const double total = positives + negatives;
    std::array<double, 2> classWeights = {total * settings.ratio / (1 + settings.ratio) / positives,
                                          total / (1 + settings.ratio) / negatives};
    problem task{int(rows.size()), biasColumn, m_rows->labels.data(), rows.data(), 1};
    parameter how{};
    how.solver_type = L2R_L2LOSS_SVC;
    how.eps = settings.tolerance;
    how.C = settings.cost;
    how.nr_weight = 2;
    how.weight_label = classes.data();
    how.weight = classWeights.data();
    set_print_string_function([](const char *) {});
    model *trained = ::train(&task, &how);
    const double sign = trained->label[0] == 1 ? 1 : -1;
    for (size_t i = 0; i <= columns; ++i)
        weights[i] = sign * trained->w[i];
    free_and_destroy_model(&trained);
    return weights;
}

ClassCosts classCosts(size_t positives, size_t negatives, const LinearTrainer::Settings &settings)
{
    const double whole = settings.cost * double(positives + negatives) / (1 + settings.ratio);
    return {whole * settings.ratio / double(positives), whole / double(negatives)};
}

} // namespace core
