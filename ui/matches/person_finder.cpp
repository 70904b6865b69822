// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matches/person_finder.h"

#include "core/exchange/request_json.h"
#include "core/review/subject_record.h"
#include "core/storage/request_store.h"

#include <QHash>

#include <algorithm>

namespace ui {

namespace {

constexpr double kLeastChance = 0.1;
constexpr qint64 kProgressEvery = 4096;

using IndexPointer = std::shared_ptr<const core::PersonIndex>;

/// The index is filled as the records come, because the store hands them over one by one.
core::Result<IndexPointer> buildIndex(const core::CaseFile &file, const core::TaskContext &task)
{
    auto database = file.connect(core::Database::Access::ReadOnly);
    if (!database)
        return database.error();
    core::RequestStore store(**database);
    const auto total = store.count();
    if (!total)
        return total.error();
    auto index = std::make_shared<core::PersonIndex>();
    qint64 done = 0;
    const auto read = store.forEachSubject([&](core::RequestId id, const QByteArray &subject) {
        index->add(core::personRecord(id.value, core::decodeSubject(subject)));
        if (++done % kProgressEvery == 0)
            task.progress(done, *total);
        return !task.canceled();
    });
    if (!read)
        return read.error();
    return IndexPointer(index);
}

core::Result<core::PersonRecord> loadRecord(core::RequestStore &store, core::RequestId id)
{
    const auto content = store.load(id);
    if (!content)
        return content.error();
    const auto request = core::parseRequestJson(content->content);
    if (!request)
        return request.error();
    return core::personRecord(id.value, *request);
}

QStringList agreeingFields(const core::Match &match)
{
    QStringList fields;
    for (const core::FieldEvidence &evidence : match.evidence) {
        const QString code = core::matchFieldCode(evidence.field);
        if (evidence.agreement == core::Agreement::Agrees && !fields.contains(code))
            fields.append(code);
    }
    return fields;
}

QHash<qint64, core::QueueRow> byId(const QList<core::QueueRow> &rows)
{
    QHash<qint64, core::QueueRow> found;
    for (const core::QueueRow &row : rows)
        found.insert(row.id.value, row);
    return found;
}

core::Result<QHash<qint64, core::QueueRow>> rowsOf(core::Database &database, const QList<core::Match> &matches)
{
    QList<qint64> ids;
    for (const core::Match &match : matches)
        ids.append(match.record);
    const auto rows = core::QueueStore(database).rows(ids);
    if (!rows)
        return rows.error();
    return byId(*rows);
}

/// What was looked for, as a record, so that it can be compared field by field.
core::PersonRecord recordOf(const core::Query &query)
{
    core::PersonRecord record;
    if (!query.name.isEmpty())
        record.names = {query.name};
    record.birth = query.birth;
    record.sex = query.sex;
    record.nationalities = query.nationalities;
    for (const QString &number : query.documents)
        record.documents.append({{}, number, {}, {}, {}});
    record.phones = query.phones;
    record.emails = query.emails;
    return record;
}

/// The index may find without saying why; then the comparison says it, and its figures are shown with it.
void explain(core::Match &match, const core::PersonRecord &wanted, const core::PersonRecord &found)
{
    if (!match.evidence.isEmpty())
        return;
    const core::Comparison comparison = core::compare(wanted, found);
    match.evidence = comparison.evidence;
    match.bits = comparison.bits;
    match.probability = comparison.probability;
    match.documentConflict = comparison.documentConflict;
}

} // namespace

core::Result<QList<PersonHit>> PersonShelf::search(const core::Query &query, int limit) const
{
    if (!m_index)
        return QList<PersonHit>();
    auto database = m_file->connect(core::Database::Access::ReadOnly);
    if (!database)
        return database.error();
    const QList<core::Match> matches = m_index->search(query, limit);
    const auto rows = rowsOf(**database, matches);
    if (!rows)
        return rows.error();
    core::RequestStore store(**database);
    const core::PersonRecord wanted = recordOf(query);
    QList<PersonHit> hits;
    for (const core::Match &match : matches) {
        const auto row = rows->constFind(match.record);
        if (row == rows->constEnd())
            continue;
        const auto record = loadRecord(store, row->id);
        if (!record)
            return record.error();
        hits.append({match, *row, *record});
        explain(hits.last().match, wanted, *record);
    }
    std::ranges::stable_sort(hits, std::ranges::greater(), [](const PersonHit &hit) { return hit.match.bits; });
    return hits;
}

core::Result<QList<core::RelatedRequest>> PersonShelf::similarTo(core::RequestId id, int limit) const
{
    if (!m_index)
        return QList<core::RelatedRequest>();
    auto database = m_file->connect(core::Database::Access::ReadOnly);
    if (!database)
        return database.error();
    core::RequestStore store(**database);
    const auto record = loadRecord(store, id);
    if (!record)
        return record.error();
    QList<core::Match> matches = m_index->similarTo(*record, limit);
    for (core::Match &match : matches) {
        const auto other = loadRecord(store, core::RequestId{match.record});
        if (!other)
            return other.error();
        explain(match, *record, *other);
    }
    matches.removeIf(
        [](const core::Match &match) { return match.probability < kLeastChance && !match.documentConflict; });
    const auto rows = rowsOf(**database, matches);
    if (!rows)
        return rows.error();
    QList<core::RelatedRequest> related;
    for (const core::Match &match : matches) {
        const auto row = rows->constFind(match.record);
        if (row != rows->constEnd() && row->id != id)
            related.append({row->id, row->externalId, match.display, row->type, row->source, row->state,
                            match.probability, match.bits, agreeingFields(match)});
    }
    return related;
}

core::Result<PersonComparison> PersonShelf::compare(core::RequestId left, core::RequestId right) const
{
    auto database = m_file->connect(core::Database::Access::ReadOnly);
    if (!database)
        return database.error();
    core::RequestStore store(**database);
    const auto first = loadRecord(store, left);
    if (!first)
        return first.error();
    const auto second = loadRecord(store, right);
    if (!second)
        return second.error();
    const auto rows = core::QueueStore(**database).rows({left.value, right.value});
    if (!rows)
        return rows.error();
    const auto found = byId(*rows);
    return PersonComparison{found.value(left.value).externalId, found.value(right.value).externalId,
                            core::compare(*first, *second)};
}

PersonFinder::PersonFinder(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_task(&desk.jobs) {}

void PersonFinder::rebuild()
{
    m_state = State::Building;
    m_done = 0;
    m_total = 0;
    m_trouble.clear();
    Q_EMIT stateChanged();
    m_task.start([&file = m_desk.file](const core::TaskContext &task) { return buildIndex(file, task); },
                 [this](const core::Result<std::shared_ptr<const core::PersonIndex>> &answer) {
                     m_state = answer ? State::Ready : State::Failed;
                     if (answer)
                         m_index = *answer;
                     else
                         m_trouble = answer.error().message;
                     Q_EMIT stateChanged();
                 },
                 [this](qint64 done, qint64 total) {
                     m_done = done;
                     m_total = total;
                     Q_EMIT stateChanged();
                 });
}

} // namespace ui
