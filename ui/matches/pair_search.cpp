// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matches/pair_search.h"

#include "core/review/link_service.h"
#include "core/storage/queue_store.h"

#include <mutex>
#include <utility>

namespace ui {

namespace {

constexpr int kSimilarPerRequest = 10; // more of them are found from the other side

/// The requests in the order of the desk, so that what is worked on now is looked at first.
core::Result<QList<qint64>> deskOrder(const core::CaseFile &file, const core::TaskContext &task)
{
    auto database = file.connect(core::Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return core::QueueStore(**database).ids({}, 0, task);
}

core::SimilarRequests similarIn(const PersonShelf &shelf)
{
    return [shelf](core::RequestId id) -> core::Result<QList<core::RequestId>> {
        const auto related = shelf.similarTo(id, kSimilarPerRequest);
        if (!related)
            return related.error();
        QList<core::RequestId> ids;
        for (const core::RelatedRequest &other : *related)
            ids.append(other.id);
        return ids;
    };
}

SuggestionItem itemOf(const core::LinkSuggestion &suggestion)
{
    const auto kind =
        suggestion.comparison.documentConflict ? SuggestionItem::Kind::Conflict : SuggestionItem::Kind::Pair;
    return {suggestion, kind, SuggestionItem::Work::Open};
}

SuggestionItem itemOf(const core::WeakBridge &bridge)
{
    core::LinkSuggestion joined{bridge.left, bridge.right, {}, false};
    joined.comparison.probability = bridge.probability;
    return {joined, SuggestionItem::Kind::WeakBridge, SuggestionItem::Work::Open};
}

} // namespace

struct PairSearch::Basket
{
    std::mutex mutex;
    QList<SuggestionItem> found;

    void put(const SuggestionItem &item)
    {
        const std::scoped_lock lock(mutex);
        found.append(item);
    }
    QList<SuggestionItem> takeAll()
    {
        const std::scoped_lock lock(mutex);
        return std::exchange(found, {});
    }
};

PairSearch::PairSearch(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_look(&desk.background) {}

PairSearch::~PairSearch() = default;

void PairSearch::start(const PersonShelf &shelf)
{
    m_whole = false;
    m_looked = 0;
    m_toLook = 0;
    m_basket = std::make_shared<Basket>();
    m_look.start(
        [&desk = m_desk, shelf, basket = m_basket](const core::TaskContext &task) -> core::Result<qint64> {
            const auto requests = deskOrder(desk.file, task);
            if (!requests)
                return requests.error();
            auto looked = core::suggestLinks(
                desk.file, *requests, similarIn(shelf),
                [&basket](const core::LinkSuggestion &found) { basket->put(itemOf(found)); }, task);
            if (!looked || task.canceled())
                return looked;
            const auto bridges = core::LinkService(desk.file, desk.clock).proposedSplits(task);
            if (!bridges)
                return bridges.error();
            for (const core::WeakBridge &bridge : *bridges)
                basket->put(itemOf(bridge));
            return looked;
        },
        [this](const core::Result<qint64> &answer) { end(answer); },
        [this](qint64 done, qint64 total) {
            m_looked = done;
            m_toLook = total;
            Q_EMIT found(m_basket->takeAll());
        });
}

void PairSearch::end(const core::Result<qint64> &answer)
{
    if (answer) {
        m_looked = *answer;
        m_whole = m_toLook == 0 || *answer == m_toLook;
    }
    Q_EMIT found(m_basket->takeAll());
    const bool failed = !answer && answer.error().code != core::Error::Code::Canceled;
    Q_EMIT ended(failed ? answer.error().message : QString());
}

} // namespace ui
