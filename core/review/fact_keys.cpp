// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/fact_keys.h"

#include "core/review/subject_record.h"
#include "core/storage/request_store.h"
#include "core/storage/subject_store.h"

namespace core {

namespace {

constexpr qint64 kSubjectsPerStep = 2000;

FactKeyEntry entryOf(FactKey key, RequestId id)
{
    return (FactKeyEntry(key) << 32) | static_cast<quint32>(id.value);
}

/// Adds the keys of the requests after `from`; gives back how far it came.
Result<RequestId> completeStep(Database &database, RequestId from)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    auto subjects = SubjectStore(database).subjectsAfter(from, kSubjectsPerStep);
    if (!subjects)
        return subjects.error();
    std::vector<FactKeyEntry> entries;
    RequestId last = from;
    for (const auto &[id, subject] : std::as_const(*subjects)) {
        for (const FactKey key : personKeys(personRecord(id.value, decodeSubject(subject))))
            entries.push_back(entryOf(key, id));
        last = id;
    }
    FactKeyStore store(database);
    if (auto added = store.add(std::move(entries)); !added)
        return added.error();
    if (auto set = store.setThrough(last); !set)
        return set.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return last;
}

} // namespace

void appendEntries(const RequestKeys &keys, RequestId id, std::vector<FactKeyEntry> &entries)
{
    for (const std::vector<FactKey> *some : {&keys.person, &keys.named}) {
        for (const FactKey key : *some)
            entries.push_back(entryOf(key, id));
    }
}

Result<> completeFactKeys(Database &database, const TaskContext &task)
{
    FactKeyStore store(database);
    auto through = store.through();
    auto last = RequestStore(database).lastId();
    if (!through || !last)
        return through ? last.error() : through.error();
    while (*through < *last) {
        if (task.canceled())
            return Error{Error::Code::Canceled, {}, {}};
        task.progress(through->value, last->value);
        through = completeStep(database, *through);
        if (!through)
            return through.error();
    }
    return {};
}

Result<FactIndex> loadFactIndex(Database &database)
{
    FactKeyStore store(database);
    auto count = store.count();
    if (!count)
        return count.error();
    FactIndex index;
    index.reserve(size_t(*count));
    auto read = store.forEachRun([&](std::span<const FactKeyEntry> run) {
        for (const FactKeyEntry entry : run)
            index.add(static_cast<FactKey>(entry >> 32), static_cast<quint32>(entry));
    });
    if (!read)
        return read.error();
    return index;
}

} // namespace core
