// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/person_index.h"

#include "core/matching/index_search.h"
#include "core/matching/share_work.h"

#include <QCoreApplication>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <shared_mutex>
#include <thread>
#include <utility>

namespace core {

struct PersonIndex::Data
{
    IndexStore store;
    Weights weights;
    mutable std::shared_mutex mutex; ///< searches share it, add and remove take it alone
    bool finished = false;
};

namespace {

constexpr int kMostResults = 1000;

/// Batches of records on their way from the thread that reads to the one that adds.
class RecordQueue
{
public:
    explicit RecordQueue(size_t room) : m_room(room) {}

    void put(std::vector<PersonRecord> batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_batches.size() < m_room; });
        m_batches.push_back(std::move(batch));
        m_changed.notify_all();
    }
    std::vector<PersonRecord> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_batches.empty(); });
        std::vector<PersonRecord> batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_changed.notify_all();
        return batch;
    }

private:
    const size_t m_room;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::vector<PersonRecord>> m_batches;
};

Query queryOf(const PersonRecord &record, const PersonName &name)
{
    Query query;
    query.name = name;
    query.birth = record.birth;
    query.sex = record.sex;
    query.nationalities = record.nationalities;
    for (const IdentityDocument &document : record.documents)
        query.documents += document.number;
    query.phones = record.phones;
    query.emails = record.emails;
    return query;
}

/// Reports every 16,384 records; false when the task is to stop.
bool goesOn(qint64 done, const TaskContext &task)
{
    if ((done & 0x3FFF) != 0)
        return true;
    if (task.canceled())
        return false;
    task.progress(done, 0);
    return true;
}

/// Adds all persons of a source; false when stopped.
bool fill(IndexStore &store, const PersonSource &source, const TaskContext &task)
{
    PersonRecord record;
    for (qint64 done = 1; source(record); ++done) {
        store.add(record);
        if (!goesOn(done, task))
            return false;
    }
    return true;
}

/// The same, with a thread that adds while the caller's reads.
bool fillBeside(IndexStore &store, const PersonSource &source, const TaskContext &task)
{
    constexpr size_t kBatch = 512;
    constexpr size_t kBatchesAhead = 8;
    RecordQueue queue(kBatchesAhead);
    std::jthread adder([&] {
        for (std::vector<PersonRecord> batch = queue.take(); !batch.empty(); batch = queue.take()) {
            for (const PersonRecord &record : batch)
                store.add(record);
        }
    });
    std::vector<PersonRecord> batch;
    PersonRecord record;
    bool whole = true;
    for (qint64 done = 1; whole && source(record); ++done) {
        batch.push_back(std::exchange(record, {}));
        if (batch.size() == kBatch)
            queue.put(std::exchange(batch, {}));
        whole = goesOn(done, task);
    }
    if (!batch.empty())
        queue.put(std::move(batch));
    queue.put({}); // the end
    return whole;
}

} // namespace

PersonIndex::PersonIndex() : d(std::make_unique<Data>())
{
    d->store.finish(1);
}

PersonIndex::~PersonIndex() = default;
PersonIndex::PersonIndex(PersonIndex &&) noexcept = default;
PersonIndex &PersonIndex::operator=(PersonIndex &&) noexcept = default;

Result<PersonIndex> PersonIndex::build(const PersonSource &source, const TaskContext &task, const Weights &weights)
{
    PersonIndex index;
    index.d = std::make_unique<Data>();
    index.d->weights = weights;
    const unsigned threads = buildingThreads();
    if (!(threads > 1 ? fillBeside(index.d->store, source, task) : fill(index.d->store, source, task)))
        return Error{
            Error::Code::Canceled, QCoreApplication::translate("matching", "Building the index was stopped."), {}};
    index.d->store.finish(threads);
    return index;
}

void PersonIndex::add(const PersonRecord &record)
{
    const std::unique_lock lock(d->mutex);
    d->store.add(record);
}

void PersonIndex::remove(qint64 record)
{
    const std::unique_lock lock(d->mutex);
    d->store.remove(record);
}

QList<Match> PersonIndex::search(const Query &query, int limit) const
{
    const std::shared_lock lock(d->mutex);
    return IndexSearch(d->store, d->weights, query).run(std::clamp(limit, 0, kMostResults));
}

QList<Match> PersonIndex::similarTo(const PersonRecord &record, int limit) const
{
    QList<Match> best;
    for (const PersonName &name : record.names) {
        for (const Match &match : search(queryOf(record, name), limit + 1)) {
            if (match.record == record.id)
                continue;
            const auto same = std::ranges::find_if(best, [&](const Match &m) { return m.record == match.record; });
            if (same == best.end())
                best += match;
            else if (match.bits > same->bits)
                *same = match;
        }
    }
    std::ranges::sort(
        best, [](const Match &a, const Match &b) { return a.bits != b.bits ? a.bits > b.bits : a.record < b.record; });
    if (best.size() > limit)
        best.resize(limit);
    return best;
}

qint64 PersonIndex::personCount() const
{
    const std::shared_lock lock(d->mutex);
    return d->store.personCount() - d->store.removedCount();
}

qint64 PersonIndex::nameCount() const
{
    const std::shared_lock lock(d->mutex);
    return d->store.nameCount();
}

qint64 PersonIndex::wordCount() const
{
    const std::shared_lock lock(d->mutex);
    return d->store.vocabulary().size();
}

qint64 PersonIndex::bytes() const
{
    const std::shared_lock lock(d->mutex);
    return d->store.bytes();
}

} // namespace core
