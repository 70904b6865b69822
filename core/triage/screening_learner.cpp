// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/screening_learner.h"

#include "core/triage/sparse_matrix.h"
#include "core/triage/text_features.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr int kMaximumPasses = 30;
constexpr double kTolerance = 0.02;      // of the optimality condition; finer changes no order that matters
constexpr double kSmallestChange = 1e-7; // smaller steps are not worth an update of all scores

using Hashes = std::vector<std::vector<quint64>>;

Hashes hashesOf(const std::vector<QStringList> &texts, const TextFeatureOptions &features, bool firstColumnOnly)
{
    Hashes documents(texts.size());
    for (size_t i = 0; i < texts.size(); ++i) {
        const QString text = firstColumnOnly ? texts[i].value(0) : texts[i].join(u' ');
        for (const FeatureOccurrence &feature : extractFeatures(text, features))
            documents[i].push_back(feature.hash);
    }
    return documents;
}

std::vector<float> similarities(const std::vector<QStringList> &texts, const ScreeningOptions &options)
{
    const TextFeatureOptions words{1, 2, 0, 0};
    const TextFeatureOptions characters{0, 0, 3, 5};
    std::vector<float> similarity(texts.size() * texts.size(), float(options.bias));
    addInnerProducts(tfIdf(hashesOf(texts, words, false), {1, 0.95}), float(options.wordWeight), similarity);
    addInnerProducts(tfIdf(hashesOf(texts, characters, false), {2, 0.95}), float(options.characterWeight), similarity);
    const bool severalColumns = !texts.empty() && texts.front().size() > 1;
    if (severalColumns && options.titleWeight > 0)
        addInnerProducts(tfIdf(hashesOf(texts, words, true), {1, 0.95}), float(options.titleWeight), similarity);
    return similarity;
}

} // namespace

ScreeningLearner::ScreeningLearner(const std::vector<QStringList> &texts, const ScreeningOptions &options)
    : m_options(options), m_similarity(similarities(texts, options)), m_alpha(texts.size(), 0),
      m_score(texts.size(), 0), m_nearest(texts.size(), 0), m_rank(texts.size(), 0), m_label(texts.size(), 0)
{
}

void ScreeningLearner::decide(size_t record, bool relevant)
{
    Q_ASSERT(m_label[record] == 0);
    if (relevant) { // what it carried as a presumed irrelevant record is taken back
        change(record, -1, -m_alpha[record]);
        ++m_relevant;
        const float *row = m_similarity.data() + record * records();
        for (size_t i = 0; i < records(); ++i)
            m_nearest[i] = std::max(m_nearest[i], double(row[i]));
    }
    m_label[record] = relevant ? 1 : -1;
    m_read.push_back(record);
}

void ScreeningLearner::learn()
{
    const auto read = double(m_read.size());
    const auto relevant = double(m_relevant);
    if (m_read.empty())
        return;
    const double irrelevantTotal = read / (1 + m_options.ratio);
    const double irrelevantCost = m_options.cost * irrelevantTotal / std::max(1.0, read - relevant);
    const double relevantCost = m_options.cost * irrelevantTotal * m_options.ratio / std::max(1.0, relevant);
    const double unread = double(records()) - read;
    if (m_options.unseenShare > 0 && unread > 0)
        presumeIrrelevant(m_options.cost * irrelevantTotal * m_options.unseenShare / unread);
    for (int pass = 0; pass < kMaximumPasses; ++pass) {
        if (improveRead(relevantCost, irrelevantCost) < kTolerance)
            break;
    }
}

size_t ScreeningLearner::best()
{
    std::fill(m_rank.begin(), m_rank.end(), 0);
    addStandardised(m_score, 1);
    addStandardised(m_nearest, m_options.nearestWeight);
    size_t best = records();
    for (size_t i = 0; i < records(); ++i) {
        if (m_label[i] == 0 && (best == records() || m_rank[i] > m_rank[best]))
            best = i;
    }
    return best;
}

void ScreeningLearner::addStandardised(const std::vector<double> &values, double weight)
{
    double sum = 0;
    double squares = 0;
    for (size_t i = 0; i < records(); ++i) {
        if (m_label[i] == 0) {
            sum += values[i];
            squares += values[i] * values[i];
        }
    }
    const double unread = std::max(1.0, double(records() - m_read.size()));
    const double mean = sum / unread;
    const double deviation = std::sqrt(std::max(1e-12, squares / unread - mean * mean));
    for (size_t i = 0; i < records(); ++i)
        m_rank[i] += weight * (values[i] - mean) / deviation;
}

void ScreeningLearner::presumeIrrelevant(double cost)
{
    for (size_t i = 0; i < records(); ++i) {
        if (m_label[i] == 0)
            improve(i, -1, cost);
    }
}

double ScreeningLearner::improveRead(double relevantCost, double irrelevantCost)
{
    double worst = 0;
    for (const size_t record : m_read) {
        const bool relevant = m_label[record] > 0;
        worst = std::max(worst, improve(record, relevant ? 1 : -1, relevant ? relevantCost : irrelevantCost));
    }
    return worst;
}

double ScreeningLearner::improve(size_t record, double label, double cost)
{
    const double diagonal = 1 / (2 * cost);
    const double gradient = label * m_score[record] - 1 + diagonal * m_alpha[record];
    const double wanted = std::max(0.0, m_alpha[record] - gradient / (self(record) + diagonal));
    const double violation = m_alpha[record] > 0 ? std::abs(gradient) : std::abs(std::min(gradient, 0.0));
    change(record, label, wanted - m_alpha[record]);
    return violation;
}

void ScreeningLearner::change(size_t record, double label, double difference)
{
    if (std::abs(difference) <= kSmallestChange)
        return;
    m_alpha[record] += difference;
    const double step = difference * label;
    const float *row = m_similarity.data() + record * records();
    double *score = m_score.data();
    for (size_t i = 0, n = records(); i < n; ++i)
        score[i] += step * double(row[i]);
}

} // namespace core
