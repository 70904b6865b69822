// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/person_index.h"

#include "core/matching/index_search.h"

#include <QCoreApplication>

#include <mutex>
#include <shared_mutex>

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

} // namespace

PersonIndex::PersonIndex() : d(std::make_unique<Data>())
{
    d->store.finish();
}

PersonIndex::~PersonIndex() = default;
PersonIndex::PersonIndex(PersonIndex &&) noexcept = default;
PersonIndex &PersonIndex::operator=(PersonIndex &&) noexcept = default;

Result<PersonIndex> PersonIndex::build(const PersonSource &source, const TaskContext &task, const Weights &weights)
{
    PersonIndex index;
    index.d = std::make_unique<Data>();
    index.d->weights = weights;
    PersonRecord record;
    qint64 done = 0;
    while (source(record)) {
        index.d->store.add(record);
        if ((++done & 0x3FFF) == 0) {
            if (task.canceled())
                return Error{Error::Code::Canceled,
                             QCoreApplication::translate("matching", "Building the index was stopped."),
                             {}};
            task.progress(done, 0);
        }
    }
    index.d->store.finish();
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
