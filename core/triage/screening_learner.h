// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace core {

/// The design of the screening learner. The values were chosen on some public screening sets and confirmed on others;
/// they are not settings of a desk.
struct ScreeningOptions
{
    double wordWeight = 1.0;      ///< of word sequences in the similarity of two texts
    double characterWeight = 0.6; ///< of character sequences
    double titleWeight = 0.3;     ///< of the first column's words once more, when there are several columns
    double bias = 1.0;            ///< constant part of the similarity: how freely the threshold moves
    double cost = 0.11;           ///< penalty of a mistake (the published u4 setting)
    double ratio = 9.8;           ///< total weight of relevant to irrelevant records (the published u4 setting)
    double unseenShare = 0.2;     ///< total weight of unread records, taken for irrelevant, to the read irrelevant ones
    double nearestWeight = 0.25;  ///< of the similarity to the nearest relevant record, both parts standardised
};

/// Ranks unread records by what was decided on the read ones: a linear support vector machine with squared hinge loss
/// over TF-IDF of words and characters, trained by dual coordinate descent and kept warm between records. Unread
/// records count as irrelevant with a small weight (the presumed negatives of Cormack and Grossman's AutoTAR), which
/// keeps common wording from scoring high while few decisions are known. A quarter part is the similarity to the
/// nearest relevant record, which finds the next of a small kind that the one plane passes by. All similarities are
/// computed once, so a decision costs about a millisecond at 2,000 records and memory grows with the square of the
/// records. One thread.
class ScreeningLearner
{
public:
    /// `texts`: one list of columns per record, the title first.
    ScreeningLearner(const std::vector<QStringList> &texts, const ScreeningOptions &options);

    /// Takes a decision in. A record must be decided only once.
    void decide(size_t record, bool relevant);
    /// Learns from all decisions so far.
    void learn();
    /// The unread record with the highest score, the first in file order among equals; records() when none is left.
    [[nodiscard]] size_t best();

    [[nodiscard]] size_t records() const { return m_score.size(); }
    /// Decision values of the vector machine, one per record.
    [[nodiscard]] const std::vector<double> &scores() const { return m_score; }

private:
    void addStandardised(const std::vector<double> &values, double weight);
    void presumeIrrelevant(double cost);
    double improveRead(double relevantCost, double irrelevantCost);
    /// One step of dual coordinate descent on a record; gives the violation of its optimality condition.
    double improve(size_t record, double label, double cost);
    void change(size_t record, double label, double difference);
    [[nodiscard]] double self(size_t record) const { return m_similarity[record * records() + record]; }

    ScreeningOptions m_options;
    std::vector<float> m_similarity;  ///< records x records, bias included
    std::vector<double> m_alpha;      ///< dual variables, >= 0
    std::vector<double> m_score;      ///< decision value of every record, kept up to date
    std::vector<double> m_nearest;    ///< similarity to the nearest relevant record
    std::vector<double> m_rank;       ///< what best() goes by; kept to save allocations
    std::vector<signed char> m_label; ///< +1 relevant, -1 irrelevant, 0 unread
    std::vector<size_t> m_read;
    size_t m_relevant = 0;
};

} // namespace core
