// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/share_ledger.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Candidates in order of choice, and which of them the audit drew.
struct Ranked
{
    std::vector<ShareCandidate> order;
    std::vector<bool> drawn;
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

Ranked rank(std::vector<ShareCandidate> candidates, const SharePlan &plan, quint64 freshBefore)
{
    std::sort(candidates.begin(), candidates.end(),
              [](const ShareCandidate &a, const ShareCandidate &b) { return a.id < b.id; });
    AuditDraw audit(plan, freshBefore);
    std::vector<std::pair<ShareCandidate, bool>> marked;
    marked.reserve(candidates.size());
    for (const ShareCandidate &candidate : candidates)
        marked.emplace_back(candidate, candidate.fresh && audit.draws());
    if (!plan.firstComeOrder) {
        std::stable_sort(marked.begin(), marked.end(),
                         [](const auto &a, const auto &b) { return a.first.concern > b.first.concern; });
    }
    Ranked ranked;
    for (const auto &[candidate, drawn] : marked) {
        ranked.order.push_back(candidate);
        ranked.drawn.push_back(drawn);
    }
    return ranked;
}

/// How many of the ranked are taken by rank, when all drawn ones behind them are taken too.
size_t takenByRank(const Ranked &ranked, qint64 places)
{
    auto behind = qint64(std::count(ranked.drawn.begin(), ranked.drawn.end(), true));
    size_t taken = 0;
    while (taken < ranked.order.size()) {
        const qint64 next = behind - (ranked.drawn[taken] ? 1 : 0);
        if (qint64(taken) + 1 + next > places)
            break;
        behind = next;
        ++taken;
    }
    return taken;
}

/// The most novel of those not taken otherwise, at most `limit`.
std::vector<size_t> mostNovel(const Ranked &ranked, size_t from, size_t limit)
{
    std::vector<size_t> places;
    for (size_t i = from; i < ranked.order.size(); ++i) {
        if (!ranked.drawn[i] && ranked.order[i].novelty > 0)
            places.push_back(i);
    }
    std::sort(places.begin(), places.end(), [&](size_t a, size_t b) {
        const ShareCandidate &first = ranked.order[a];
        const ShareCandidate &second = ranked.order[b];
        return first.novelty != second.novelty ? first.novelty > second.novelty : first.id < second.id;
    });
    places.resize(std::min(places.size(), limit));
    return places;
}

} // namespace

std::vector<ShareChoice> chooseShare(std::vector<ShareCandidate> candidates, const SharePlan &plan, qint64 open,
                                     quint64 freshBefore)
{
    const Ranked ranked = rank(std::move(candidates), plan, freshBefore);
    const auto novelWanted =
        plan.firstComeOrder ? 0 : qint64(std::floor(plan.noveltyPart * double(std::max<qint64>(0, open)) + 0.5));
    const size_t behind = takenByRank(ranked, open - novelWanted);
    const std::vector<size_t> novel = mostNovel(ranked, behind, size_t(novelWanted));
    // Places that novelty could not fill go back to concern.
    const size_t byRank = takenByRank(ranked, open - qint64(novel.size()));
    std::vector<ShareChoice> choices;
    for (size_t i = 0; i < ranked.order.size(); ++i) {
        if (i < byRank)
            choices.push_back({ranked.order[i].id, RouteCause::Concern, 1});
        else if (ranked.drawn[i])
            choices.push_back({ranked.order[i].id, RouteCause::Audit, plan.auditProbability()});
    }
    const auto room = std::max<qint64>(0, open - qint64(choices.size()));
    qint64 added = 0;
    for (const size_t place : novel) {
        if (place < byRank || added >= room)
            continue;
        choices.push_back({ranked.order[place].id, RouteCause::Novelty, 1});
        ++added;
    }
    std::sort(choices.begin(), choices.end(), [](const ShareChoice &a, const ShareChoice &b) { return a.id < b.id; });
    return choices;
}

} // namespace core
