// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/share_ledger.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// A candidate, and whether the audit drew it.
struct Marked
{
    ShareCandidate candidate;
    bool drawn = false;
};

/// Says for one fresh request after another whether the audit draws it.
class AuditDraw
{
public:
    AuditDraw(const SharePlan &plan, quint64 freshBefore)
        : m_random(plan.seed), m_probability(plan.auditProbability()), m_next(freshBefore)
    {
    }

    bool draws()
    {
        const quint64 place = m_next++;
        if (m_probability <= 0)
            return false;
        // The run that the place lies in, and the first of the next: a place may close one run and open another.
        const auto run = quint64(std::floor(double(place) * m_probability));
        return chosenOf(run) == place || chosenOf(run + 1) == place;
    }

private:
    [[nodiscard]] quint64 chosenOf(quint64 run) const
    {
        return quint64(std::floor((double(run) + m_random.fork(run).unit()) / m_probability));
    }

    Random m_random;
    double m_probability;
    quint64 m_next;
};

/// The candidates with what the audit drew, the first `places` of them in order of choice. Nobody asks in which order
/// the others follow, which are nineteen in twenty.
std::vector<Marked> rank(std::vector<ShareCandidate> candidates, const SharePlan &plan, quint64 freshBefore,
                         qint64 places)
{
    const auto earlier = [](const ShareCandidate &a, const ShareCandidate &b) { return a.id < b.id; };
    std::ranges::sort(candidates, earlier);
    AuditDraw audit(plan, freshBefore);
    std::vector<Marked> ranked;
    ranked.reserve(candidates.size());
    for (const ShareCandidate &candidate : candidates)
        ranked.push_back({candidate, candidate.fresh && audit.draws()});
    if (plan.firstComeOrder)
        return ranked;
    const auto last = ranked.begin() + std::clamp<qint64>(places, 0, qint64(ranked.size()));
    const auto before = [&](const Marked &a, const Marked &b) {
        return a.candidate.concern != b.candidate.concern ? a.candidate.concern > b.candidate.concern
                                                          : earlier(a.candidate, b.candidate);
    };
    std::ranges::nth_element(ranked, last, before);
    std::sort(ranked.begin(), last, before);
    return ranked;
}

/// How many of the ranked are taken by rank, when all drawn ones behind them are taken too.
size_t takenByRank(const std::vector<Marked> &ranked, qint64 places)
{
    auto behind = std::ranges::count(ranked, true, &Marked::drawn);
    size_t taken = 0;
    while (taken < ranked.size()) {
        const qint64 next = behind - (ranked[taken].drawn ? 1 : 0);
        if (qint64(taken) + 1 + next > places)
            break;
        behind = next;
        ++taken;
    }
    return taken;
}

/// The most novel of those not taken otherwise, at most `limit`.
std::vector<size_t> mostNovel(const std::vector<Marked> &ranked, size_t from, size_t limit)
{
    std::vector<size_t> places;
    for (size_t i = from; i < ranked.size(); ++i) {
        if (!ranked[i].drawn && ranked[i].candidate.novelty > 0)
            places.push_back(i);
    }
    std::sort(places.begin(), places.end(), [&](size_t a, size_t b) {
        const ShareCandidate &first = ranked[a].candidate;
        const ShareCandidate &second = ranked[b].candidate;
        return first.novelty != second.novelty ? first.novelty > second.novelty : first.id < second.id;
    });
    places.resize(std::min(places.size(), limit));
    return places;
}

} // namespace

std::vector<ShareChoice> chooseShare(std::vector<ShareCandidate> candidates, const SharePlan &plan, qint64 open,
                                     quint64 freshBefore)
{
    const std::vector<Marked> ranked = rank(std::move(candidates), plan, freshBefore, open);
    const auto novelWanted =
        plan.firstComeOrder ? 0 : qint64(std::floor(plan.noveltyPart * double(std::max<qint64>(0, open)) + 0.5));
    const size_t behind = takenByRank(ranked, open - novelWanted);
    const std::vector<size_t> novel = mostNovel(ranked, behind, size_t(novelWanted));
    // Places that novelty could not fill go back to concern.
    const size_t byRank = takenByRank(ranked, open - qint64(novel.size()));
    std::vector<ShareChoice> choices;
    for (size_t i = 0; i < ranked.size(); ++i) {
        if (i < byRank)
            choices.push_back({ranked[i].candidate.id, RouteCause::Concern, 1});
        else if (ranked[i].drawn)
            choices.push_back({ranked[i].candidate.id, RouteCause::Audit, plan.auditProbability()});
    }
    const auto room = std::max<qint64>(0, open - qint64(choices.size()));
    qint64 added = 0;
    for (const size_t place : novel) {
        if (place < byRank || added >= room)
            continue;
        choices.push_back({ranked[place].candidate.id, RouteCause::Novelty, 1});
        ++added;
    }
    std::sort(choices.begin(), choices.end(), [](const ShareChoice &a, const ShareChoice &b) { return a.id < b.id; });
    return choices;
}

} // namespace core
