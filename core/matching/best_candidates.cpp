// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/best_candidates.h"

#include <algorithm>
#include <bit>
#include <span>
#include <utility>

namespace core {

namespace {

/// The higher the better: the score, and of one score the name that was stored first.
quint64 placeOf(const Candidate &candidate)
{
    constexpr quint32 kSign = 0x8000'0000;
    const auto bits = std::bit_cast<quint32>(candidate.score + 0.F); // no zero with a sign
    const quint32 ordered = (bits & kSign) != 0 ? ~bits : bits | kSign;
    return quint64(ordered) << 32 | ~candidate.name;
}

quint64 middleOf(quint64 one, quint64 other, quint64 third)
{
    return std::max(std::min(one, other), std::min(std::max(one, other), third));
}

/// Puts those that `isWanted` in front and says how many they are. Without branches: no processor could foresee them.
template <typename IsWanted>
size_t putFirst(std::span<Candidate> candidates, IsWanted isWanted)
{
    size_t count = 0;
    for (Candidate &candidate : candidates) {
        const Candidate taken = candidate;
        candidate = candidates[count];
        candidates[count] = taken;
        count += isWanted(taken) ? 1 : 0;
    }
    return count;
}

/// Quickselect (Hoare 1961): parted again and again, on the side where the last one of the best is.
void selectBest(std::span<Candidate> left, size_t wanted)
{
    while (wanted > 0 && wanted < left.size()) {
        const quint64 bar = middleOf(placeOf(left.front()), placeOf(left[left.size() / 2]), placeOf(left.back()));
        const size_t above = putFirst(left, [bar](const Candidate &one) { return placeOf(one) > bar; });
        if (above >= wanted) {
            left = left.first(above);
            continue;
        }
        // The one at the bar, and whatever is as good, comes next.
        const std::span<Candidate> rest = left.subspan(above);
        const size_t same = putFirst(rest, [bar](const Candidate &one) { return placeOf(one) >= bar; });
        left = rest.subspan(same);
        wanted -= std::min(wanted, above + same);
    }
}

/// The step in which the last one of the best is.
size_t edgeOf(const ScoreCounts &counts, size_t most)
{
    size_t step = ScoreCounts::kSteps;
    for (size_t count = 0; count < most;)
        count += counts.at(--step);
    return step;
}

/// Room for candidates that are parted; of its size there is always enough, what is in it means nothing. One per
/// thread: filling new memory took as long as parting.
struct PartingRoom
{
    std::vector<Candidate> best, atEdge, others;

    void fit(size_t size)
    {
        if (best.size() >= size)
            return;
        for (std::vector<Candidate> *list : {&best, &atEdge, &others})
            list->resize(2 * size);
    }
};

/// Parts the best from the others, which `others` gets: all of the steps above the edge, and of the step there the
/// best. Each is written wherever it might go, and what turns out not to belong there is written over.
std::vector<Candidate> partBest(std::span<const Candidate> all, const ScoreCounts &counts, size_t most,
                                std::vector<Candidate> *others)
{
    thread_local PartingRoom room;
    room.fit(all.size());
    const size_t edge = edgeOf(counts, most);
    size_t above = 0;
    size_t same = 0;
    size_t below = 0;
    for (const Candidate candidate : all) {
        const size_t step = ScoreCounts::stepOf(candidate.score);
        room.best[above] = candidate;
        room.atEdge[same] = candidate;
        room.others[below] = candidate;
        above += step > edge ? 1 : 0;
        same += step == edge ? 1 : 0;
        below += step < edge ? 1 : 0;
    }
    const auto atEdge = std::span(room.atEdge).first(same);
    selectBest(atEdge, most - above);
    const auto chosen = atEdge.first(most - above);
    std::vector<Candidate> best;
    best.reserve(most);
    best.insert(best.end(), room.best.begin(), room.best.begin() + static_cast<ptrdiff_t>(above));
    best.insert(best.end(), chosen.begin(), chosen.end());
    if (others) {
        const auto rest = atEdge.subspan(chosen.size());
        others->insert(others->end(), room.others.begin(), room.others.begin() + static_cast<ptrdiff_t>(below));
        others->insert(others->end(), rest.begin(), rest.end());
    }
    return best;
}

} // namespace

void keepBest(std::vector<Candidate> &candidates, size_t most)
{
    if (candidates.size() <= most)
        return;
    ScoreCounts counts;
    for (const Candidate &candidate : candidates)
        counts.add(ScoreCounts::stepOf(candidate.score));
    candidates = partBest(candidates, counts, most, nullptr);
}

void dropRepeated(std::vector<Candidate> &candidates)
{
    std::ranges::sort(candidates, [](const Candidate &a, const Candidate &b) {
        return a.name != b.name ? a.name < b.name : a.score > b.score;
    });
    candidates.erase(std::ranges::unique(candidates, {}, &Candidate::name).begin(), candidates.end());
}

std::vector<Candidate> BestCandidates::best(size_t most, std::vector<Candidate> &rest)
{
    std::vector<Candidate> best =
        m_candidates.size() > most ? partBest(m_candidates, m_counts, most, &rest) : std::exchange(m_candidates, {});
    *this = BestCandidates(m_kept);
    return best;
}

} // namespace core
