// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/screening_learner.h"

#include "core/triage/sparse_matrix.h"
#include "core/triage/text_features.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

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

bool hasSeveralColumns(const std::vector<QStringList> &texts)
{
    return !texts.empty() && texts.front().size() > 1;
}

std::vector<float> similarities(const std::vector<QStringList> &texts, const ScreeningOptions &options)
{
    const TextFeatureOptions words{1, 2, 0, 0};
    const TextFeatureOptions characters{0, 0, 3, 5};
    std::vector<float> similarity(texts.size() * texts.size(), float(options.bias));
    addInnerProducts(tfIdf(hashesOf(texts, words, false), {1, 0.95}), float(options.wordWeight), similarity);
    addInnerProducts(tfIdf(hashesOf(texts, characters, false), {2, 0.95}), float(options.characterWeight), similarity);
    if (hasSeveralColumns(texts) && options.titleWeight > 0)
        addInnerProducts(tfIdf(hashesOf(texts, words, true), {1, 0.95}), float(options.titleWeight), similarity);
    return similarity;
}

SparseMatrix titles(const std::vector<QStringList> &texts)
{
    return hasSeveralColumns(texts) ? tfIdf(hashesOf(texts, {1, 2, 0, 0}, true), {1, 0.95}) : SparseMatrix();
}

} // namespace

void ScreeningLearner::MatrixSpace::add(size_t record, float step)
{
    const float *with = row(record);
    float *scores = m_scores.data();
    for (size_t i = 0, n = m_scores.size(); i < n; ++i)
        scores[i] += step * with[i];
}

float ScreeningLearner::LatentSpace::self(size_t record) const
{
    const float *row = m_vectors->row(record);
    float sum = m_bias;
    for (size_t a = 0; a < m_plane.size(); ++a)
        sum += row[a] * row[a];
    return sum;
}

float ScreeningLearner::LatentSpace::score(size_t record) const
{
    const float *row = m_vectors->row(record);
    float sum = m_constant;
    for (size_t a = 0; a < m_plane.size(); ++a)
        sum += row[a] * m_plane[a];
    return sum;
}

void ScreeningLearner::LatentSpace::add(size_t record, float step)
{
    const float *row = m_vectors->row(record);
    for (size_t a = 0; a < m_plane.size(); ++a)
        m_plane[a] += step * row[a];
    m_constant += step * m_bias;
}

ScreeningLearner::ScreeningLearner(const std::vector<QStringList> &texts, const ScreeningOptions &options)
    : m_options(options), m_similarity(similarities(texts, options)),
      m_latent(latentVectors(m_similarity, texts.size(), float(options.bias), options.latentDirections)),
      m_titles(titles(texts)), m_titleColumns(byColumn(m_titles)),
      m_words(MatrixSpace(m_similarity, texts.size()), texts.size()),
      m_directions(LatentSpace(m_latent, float(options.latentBias)), texts.size()), m_nearest(texts.size(), 0),
      m_centre(texts.size(), 0), m_title(texts.size(), 0), m_rank(texts.size(), 0), m_label(texts.size(), 0)
{
}

void ScreeningLearner::decide(size_t record, bool relevant)
{
    Q_ASSERT(m_label[record] == 0);
    m_missed = relevant ? 0 : m_missed + 1;
    if (relevant) {
        m_words.forget(record);
        m_directions.forget(record);
        takeNearness(record);
        ++m_relevant;
    }
    m_label[record] = relevant ? 1 : -1;
    m_read.push_back(record);
}

void ScreeningLearner::takeNearness(size_t relevant)
{
    const float *row = m_similarity.data() + relevant * records();
    for (size_t i = 0; i < records(); ++i) {
        m_nearest[i] = std::max(m_nearest[i], row[i]);
        m_centre[i] += row[i];
    }
    if (m_titles.rows() == 0)
        return;
    const auto columns = m_titles.rowColumns(relevant);
    const auto values = m_titles.rowValues(relevant);
    for (size_t i = 0; i < columns.size(); ++i) {
        for (const auto &[other, value] : m_titleColumns[columns[i]])
            m_title[other] += values[i] * value;
    }
}

void ScreeningLearner::learn()
{
    if (m_read.empty())
        return;
    const auto read = double(m_read.size());
    const auto relevant = double(m_relevant);
    const double unread = double(records()) - read;
    const double irrelevantTotal = m_options.cost * read / (1 + m_options.ratio);
    SvmCosts costs;
    costs.irrelevant = irrelevantTotal / std::max(1.0, read - relevant);
    costs.relevant = irrelevantTotal * m_options.ratio / std::max(1.0, relevant);
    costs.presumed = unread > 0 ? irrelevantTotal * m_options.unseenShare / unread : 0;
    m_words.learn(m_label, m_read, costs);
    m_directions.learn(m_label, m_read, costs);
}

/// Full after a run of irrelevant records, and the less the more relevant ones are known.
double ScreeningLearner::titleWeight() const
{
    const double stuck = std::min(1.0, double(m_missed) / m_options.searchPatience);
    return m_titles.rows() == 0 ? 0 : m_options.searchTitleWeight * stuck / (1 + double(m_relevant));
}

size_t ScreeningLearner::best()
{
    const auto in = [](const std::vector<float> &values) { return [&](size_t i) { return double(values[i]); }; };
    std::fill(m_rank.begin(), m_rank.end(), 0);
    addStandardised(in(scores()), 1);
    addStandardised(in(m_nearest), m_options.nearestWeight);
    addStandardised(in(m_centre), m_options.centreWeight);
    addStandardised([&](size_t i) { return double(m_directions.space().score(i)); }, m_options.latentWeight);
    addStandardised(in(m_title), titleWeight());
    size_t best = records();
    for (size_t i = 0; i < records(); ++i) {
        if (m_label[i] == 0 && (best == records() || m_rank[i] > m_rank[best]))
            best = i;
    }
    return best;
}

template <typename ScoreOf>
void ScreeningLearner::addStandardised(ScoreOf scoreOf, double weight)
{
    if (weight <= 0)
        return;
    double sum = 0;
    double squares = 0;
    m_values.resize(records());
    for (size_t i = 0; i < records(); ++i) {
        if (m_label[i] != 0)
            continue;
        m_values[i] = scoreOf(i);
        sum += m_values[i];
        squares += m_values[i] * m_values[i];
    }
    const double unread = std::max(1.0, double(records() - m_read.size()));
    const double mean = sum / unread;
    const double deviation = std::sqrt(std::max(1e-12, squares / unread - mean * mean));
    for (size_t i = 0; i < records(); ++i) {
        if (m_label[i] == 0)
            m_rank[i] += weight * (m_values[i] - mean) / deviation;
    }
}

} // namespace core
