// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/latent_space.h"
#include "core/triage/sparse_matrix.h"
#include "core/triage/warm_svm.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core {

/// The design of the screening learner. The values were chosen on some public screening sets and confirmed on others;
/// they are not settings of a desk. Weights of scores are those of their standard scores over the unread records.
struct ScreeningOptions
{
    double wordWeight = 1.0;      ///< of word sequences in the similarity of two texts
    double characterWeight = 0.6; ///< of character sequences
    double titleWeight = 0.3;     ///< of the first column's words once more, when there are several columns
    double bias = 1.0;            ///< constant part of the similarity: how freely the threshold moves
    double cost = 0.11;           ///< penalty of a mistake (the published u4 setting)
    double ratio = 9.8;           ///< total weight of relevant to irrelevant records (the published u4 setting)
    double unseenShare = 0.2;     ///< total weight of unread records, taken for irrelevant, to the read irrelevant ones
    double nearestWeight = 0.25;  ///< of the similarity to the nearest relevant record
    double centreWeight = 0.3;    ///< of the similarity to all relevant records together
    double latentWeight = 0.3;    ///< of a second machine over latent directions
    size_t latentDirections = 100;
    double latentBias = 0.5;
    double searchTitleWeight = 12; ///< of the titles of the relevant records while the search is stuck, see best()
    double searchPatience = 30;    ///< irrelevant records in a row after which that weight is full
};

/// Ranks unread records by what was decided on the read ones. What it goes by, all learnt again after every decision:
/// - a linear support vector machine with squared hinge loss over TF-IDF of words and characters. Unread records count
///   as irrelevant with a small weight (the presumed negatives of Cormack and Grossman's AutoTAR), which keeps common
///   wording from scoring high while few decisions are known;
/// - the same machine over latent directions of the whole collection, unread records included, which knows words of one
///   subject for related before any decision says so;
/// - the similarity to the nearest relevant record, which finds the next of a small kind that the planes pass by, and
///   to all relevant ones together (Rocchio), which is steady while few are known;
/// - while few relevant ones are known and none turns up any more, the titles alone: the body of a first relevant text
///   may lead astray where its title says what kind of text it is.
/// All similarities are computed once, so a decision costs about a millisecond at 2,000 records and memory grows with
/// the square of the records. One thread.
class ScreeningLearner
{
public:
    /// `texts`: one list of columns per record, the title first.
    ScreeningLearner(const std::vector<QStringList> &texts, const ScreeningOptions &options);
    ScreeningLearner(const ScreeningLearner &) = delete;
    ScreeningLearner &operator=(const ScreeningLearner &) = delete;

    /// Takes a decision in. A record must be decided only once.
    void decide(size_t record, bool relevant);
    /// Learns from all decisions so far.
    void learn();
    /// The unread record with the highest score, the first in file order among equals; records() when none is left.
    [[nodiscard]] size_t best();

    [[nodiscard]] size_t records() const { return m_label.size(); }
    /// Decision values of the vector machine over words and characters, one per record.
    [[nodiscard]] const std::vector<float> &scores() const { return m_words.space().scores(); }

private:
    /// Likeness is an element of the similarity matrix; the scores of all records are kept up to date.
    class MatrixSpace
    {
    public:
        MatrixSpace(const std::vector<float> &similarity, size_t records)
            : m_similarity(&similarity), m_scores(records, 0)
        {
        }
        [[nodiscard]] float self(size_t record) const { return row(record)[record]; }
        [[nodiscard]] float score(size_t record) const { return m_scores[record]; }
        void add(size_t record, float step);
        [[nodiscard]] const std::vector<float> &scores() const { return m_scores; }

    private:
        [[nodiscard]] const float *row(size_t record) const { return m_similarity->data() + record * m_scores.size(); }

        const std::vector<float> *m_similarity;
        std::vector<float> m_scores;
    };
    /// Likeness is the product of two short rows; the plane itself is kept.
    class LatentSpace
    {
    public:
        LatentSpace(const LatentVectors &vectors, float bias)
            : m_vectors(&vectors), m_bias(bias), m_plane(vectors.dimensions, 0)
        {
        }
        [[nodiscard]] float self(size_t record) const;
        [[nodiscard]] float score(size_t record) const;
        void add(size_t record, float step);

    private:
        const LatentVectors *m_vectors;
        float m_bias;
        float m_constant = 0;
        std::vector<float> m_plane;
    };

    void takeNearness(size_t relevant);
    [[nodiscard]] double titleWeight() const;
    template <typename ScoreOf>
    void addStandardised(ScoreOf scoreOf, double weight);

    ScreeningOptions m_options;
    std::vector<float> m_similarity; ///< records x records, bias included
    LatentVectors m_latent;
    SparseMatrix m_titles; ///< no rows when there is one column only
    SparseColumns m_titleColumns;
    WarmSvm<MatrixSpace> m_words;
    WarmSvm<LatentSpace> m_directions;
    std::vector<float> m_nearest;     ///< similarity to the nearest relevant record
    std::vector<float> m_centre;      ///< sum of the similarities to the relevant records
    std::vector<float> m_title;       ///< the same over titles alone
    std::vector<double> m_rank;       ///< what best() goes by; this and the next are kept to save allocations
    std::vector<double> m_values;     ///< one score of all records before it is standardised
    std::vector<signed char> m_label; ///< +1 relevant, -1 irrelevant, 0 unread
    std::vector<size_t> m_read;
    size_t m_relevant = 0;
    size_t m_missed = 0; ///< irrelevant records since the last relevant one
};

} // namespace core
