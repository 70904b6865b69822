// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <vector>

namespace core {

/// A stored name that may be the one looked for, with a quick estimate of its bits.
struct Candidate
{
    quint32 name = 0;
    float score = 0;
};

/// Keeps the best, in no particular order; of the same score the name that was stored first.
void keepBest(std::vector<Candidate> &candidates, size_t most);

/// Leaves one candidate a name, the best of them; ordered by name.
void dropRepeated(std::vector<Candidate> &candidates);

/// How many candidates have about which score, in steps of a quarter of a bit: tells where the best ones end without
/// putting them in order.
class ScoreCounts
{
public:
    static constexpr size_t kSteps = 512;
    /// What is below the lowest step or above the highest counts there.
    static size_t stepOf(float score)
    {
        constexpr float kLowest = -48.F;
        constexpr float kStepsPerBit = 4.F;
        constexpr auto kHighestStep = static_cast<float>(kSteps - 1);
        return static_cast<size_t>(static_cast<int>(std::clamp((score - kLowest) * kStepsPerBit, 0.F, kHighestStep)));
    }
    void add(size_t step) { ++m_counts[step]; }
    void clear() { m_counts.fill(0); }
    [[nodiscard]] quint32 at(size_t step) const { return m_counts[step]; }

private:
    std::array<quint32, kSteps> m_counts{};
};

/// Candidates as they come in while lists are read. Once as many as are to be kept have come, only better ones are
/// taken: of equal ones those that came first, which rare words led to.
class BestCandidates
{
public:
    explicit BestCandidates(size_t kept) : m_kept(kept) { m_least.fill(kHighest); }

    /// False for a candidate that as many others as are to be kept come before.
    [[nodiscard]] bool mayTake(float score) const { return score > m_bar; }
    void take(Candidate candidate)
    {
        const size_t step = ScoreCounts::stepOf(candidate.score);
        m_candidates.push_back(candidate);
        m_counts.add(step);
        m_least[step] = std::min(m_least[step], candidate.score);
        if (step >= m_edge)
            raiseBar();
    }
    /// Hands out the best of those taken, in no particular order, adds the others to `rest` and begins
    /// anew.
    [[nodiscard]] std::vector<Candidate> best(size_t most, std::vector<Candidate> &rest);

private:
    static constexpr float kLowest = -1e9F;
    static constexpr float kHighest = 1e9F;
    void raiseBar()
    {
        ++m_fromEdge;
        while (m_fromEdge >= m_kept + m_counts.at(m_edge))
            m_fromEdge -= m_counts.at(m_edge++);
        if (m_fromEdge >= m_kept)
            m_bar = m_least[m_edge];
    }

    std::vector<Candidate> m_candidates;
    ScoreCounts m_counts;
    std::array<float, ScoreCounts::kSteps> m_least; ///< by step: the lowest score that came
    size_t m_kept;
    size_t m_edge = 0;     ///< the step in which the last one kept is
    size_t m_fromEdge = 0; ///< candidates in that step and above
    float m_bar = kLowest; ///< under it, and at it, a candidate has no chance any more
};

} // namespace core
