// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/finding_json.h"
#include "core/storage/request_columns.h"
#include "core/storage/request_store.h"
#include "core/storage/storage_error.h"

#include <algorithm>
#include <iterator>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// One version to be written, with what it was given as an id.
struct NewVersion
{
    RequestStore::Stored stored;
    const NewRequest *record;
};

/// What was never worked out is unknown, and so is what is empty.
SqlValue knownBytes(const QByteArray &bytes)
{
    return bytes.isEmpty() ? SqlValue() : SqlValue(bytes);
}

template <typename... Values>
void appendAll(SqlValues &row, Values &&...values)
{
    (row.emplace_back(std::forward<Values>(values)), ...);
}

const QString kInsertRequest = u"INSERT %1INTO request (system, external_id, version, state, received_ms, claimed_by, "
                               u"type, channel, source, name, "
                               "offence, route, cause, band, concern, referral, desk_rank, indicators, due) VALUES "_s;
const QString kRequestRow = u"(?,?,1,?,?,'',?,?,?,?,?,?,?,?,?,?,?,?,?)"_s;

/// The values of kRequestRow.
void appendRequest(SqlValues &values, const NewRequest &record, qint64 atMs)
{
    appendAll(values, record.request.system, record.request.externalId, reviewStateCode(ReviewState::Screening), atMs);
    std::ranges::move(requestColumns(record, ReviewState::Screening), std::back_inserter(values));
}

/// An insertion into one table, of one row or of RequestStore::kMostTogether.
class RowInsertion
{
public:
    /// `row` has the placeholders of one row, `onConflict` what stands behind the rows.
    RowInsertion(const QString &into, const QString &row, const QString &onConflict)
        : m_one(into + row + onConflict), m_many(into + row + repeated(row) + onConflict)
    {
    }

    /// `append` adds the values of one version to those that it is given.
    template <typename Append>
    Result<> run(Database &database, std::span<const NewVersion> versions, Append append) const
    {
        const bool together = versions.size() == RequestStore::kMostTogether;
        const size_t step = together ? versions.size() : 1;
        SqlValues values;
        for (size_t first = 0; first < versions.size(); first += step) {
            values.clear();
            for (const NewVersion &version : versions.subspan(first, step))
                append(values, version);
            if (auto done = database.execute(together ? m_many : m_one, values); !done)
                return done.error();
        }
        return {};
    }

private:
    static QString repeated(const QString &row)
    {
        return QString(u',' + row).repeated(qsizetype(RequestStore::kMostTogether) - 1);
    }

    QString m_one;
    QString m_many;
};

Result<> insertContents(Database &database, std::span<const NewVersion> versions, ImportId import, qint64 atMs)
{
    static const RowInsertion insertion(
        u"INSERT INTO request_version (request_id, version, import_id, received_ms, "
        "content, source_text, source_file, source_line, source_index, digest) VALUES "_s,
        u"(?,?,?,?,?,?,?,?,?,?)"_s, {});
    return insertion.run(database, versions, [&](SqlValues &values, const NewVersion &version) {
        const NewRequest &record = *version.record;
        appendAll(values, version.stored.id.value, version.stored.version, import.value, atMs, record.content,
                  knownBytes(record.sourceText), record.sourceFile, record.sourceLine, record.sourceIndex,
                  knownBytes(record.digest));
    });
}

Result<> putSubjects(Database &database, std::span<const NewVersion> versions)
{
    static const RowInsertion insertion(u"INSERT INTO subject (request_id, record) VALUES "_s, u"(?,?)"_s,
                                        u" ON CONFLICT (request_id) DO UPDATE SET record = excluded.record"_s);
    return insertion.run(database, versions, [](SqlValues &values, const NewVersion &version) {
        const QByteArray &subject = version.record->subject;
        appendAll(values, version.stored.id.value, subject.isNull() ? ""_ba : subject);
    });
}

Result<> putAssessments(Database &database, std::span<const NewVersion> versions)
{
    static const RowInsertion insertion(
        u"INSERT INTO assessment (request_id, version, findings, policy_version, model_version) VALUES "_s,
        u"(?,?,?,?,?)"_s,
        u" ON CONFLICT (request_id) DO UPDATE SET version = excluded.version, findings = excluded.findings, "
        "policy_version = excluded.policy_version, model_version = excluded.model_version"_s);
    return insertion.run(database, versions, [](SqlValues &values, const NewVersion &version) {
        const NewRequest &record = *version.record;
        const Assessment &assessment = record.assessment;
        appendAll(values, version.stored.id.value, version.stored.version,
                  record.findings.isNull() ? findingsToJson(assessment.findings) : record.findings,
                  assessment.policyVersion, assessment.modelVersion);
    });
}

/// All that stands beside the rows of the queue. Table by table: what SQLite needs for one stays at hand.
Result<> putDetails(Database &database, std::span<const NewVersion> versions, ImportId import, qint64 atMs)
{
    if (auto done = insertContents(database, versions, import, atMs); !done)
        return done;
    if (auto done = putSubjects(database, versions); !done)
        return done;
    return putAssessments(database, versions);
}

} // namespace

Result<RequestStore::Stored> RequestStore::put(const NewRequest &record, ImportId import, const QDateTime &at)
{
    const NewRequest *const one = &record;
    auto stored = putRun({&one, 1}, import, at);
    if (!stored)
        return stored.error();
    return stored->front();
}

Result<std::vector<RequestStore::Stored>> RequestStore::putRun(std::span<const NewRequest *const> records,
                                                               ImportId import, const QDateTime &at)
{
    const qint64 atMs = at.toMSecsSinceEpoch();
    const auto ids = insertWhileNew(records.first(std::min(records.size(), kMostTogether)), atMs);
    if (!ids)
        return ids.error();
    if (ids->empty()) {
        auto known = putKnown(*records.front(), import, atMs);
        if (!known)
            return known.error();
        return std::vector{*known};
    }
    std::vector<Stored> stored;
    std::vector<NewVersion> added;
    for (const RequestId id : *ids) {
        stored.push_back({id, 1, StoreOutcome::Added});
        added.push_back({stored.back(), records[added.size()]});
    }
    if (auto put = putDetails(m_database, added, import, atMs); !put)
        return put.error();
    return stored;
}

/// Adds the rows of the queue for the records up to the first that is not new, and gives back their ids.
Result<std::vector<RequestId>> RequestStore::insertWhileNew(std::span<const NewRequest *const> records, qint64 atMs)
{
    if (records.size() == kMostTogether && m_newInARow >= kMostTogether) {
        auto together = insertTogether(records, atMs);
        if (!together || !together->empty())
            return together;
        m_newInARow = 0;
    }
    std::vector<RequestId> ids;
    for (const NewRequest *record : records) {
        // The insertion itself says when a request is not new.
        auto id = insert(*record, atMs);
        if (!id)
            return id.error();
        m_newInARow = *id ? m_newInARow + 1 : 0;
        if (!*id)
            break;
        ids.push_back(**id);
    }
    return ids;
}

/// Adds the rows of the queue for kMostTogether records at once; for none of them when one is not new. A statement that
/// undid itself would have to keep a copy of every page that it changes, so that the rows are taken back afterwards:
/// this happens once, and not again before as many records came one by one and were new.
Result<std::vector<RequestId>> RequestStore::insertTogether(std::span<const NewRequest *const> records, qint64 atMs)
{
    static const QString sql = kInsertRequest.arg(u"OR IGNORE "_s) + kRequestRow +
                               QString(u',' + kRequestRow).repeated(qsizetype(kMostTogether) - 1);
    auto statement = m_database.prepare(sql);
    if (!statement)
        return statement.error();
    SqlValues values;
    for (const NewRequest *record : records)
        appendRequest(values, *record, atMs);
    if (auto ran = (*statement)->run(values); !ran)
        return ran.error();
    const qint64 added = (*statement)->changedRows();
    const qint64 last = (*statement)->insertedId(); // ids are one more than the greatest, each
    if (added == qint64(records.size())) {
        std::vector<RequestId> ids;
        for (qint64 id = last - added + 1; id <= last; ++id)
            ids.push_back(RequestId{id});
        return ids;
    }
    if (added == 0)
        return std::vector<RequestId>();
    auto undone = m_database.execute(u"DELETE FROM request WHERE id > ?"_s, {last - added});
    return undone ? Result<std::vector<RequestId>>(std::vector<RequestId>()) : undone.error();
}

/// A request that is there already: a new version of it when its content is another.
Result<RequestStore::Stored> RequestStore::putKnown(const NewRequest &record, ImportId import, qint64 atMs)
{
    auto known = latestOf(record.request);
    if (!known)
        return known;
    Stored stored = *known;
    auto before = content(stored.id, stored.version);
    if (!before)
        return before.error();
    if (*before == record.content)
        return stored;
    stored.version += 1;
    stored.outcome = StoreOutcome::Updated;
    const NewVersion version{stored, &record};
    if (auto put = putDetails(m_database, {&version, 1}, import, atMs); !put)
        return put.error();
    if (auto updated = update(stored.id, stored.version, record); !updated)
        return updated.error();
    return stored;
}

/// What is stored under the request's own id, as unchanged.
Result<RequestStore::Stored> RequestStore::latestOf(const Request &request)
{
    auto find = m_database.prepare(u"SELECT id, version FROM request WHERE external_id = ? AND system = ?"_s);
    if (!find)
        return find.error();
    if (auto ran = (*find)->run({request.externalId, request.system}); !ran)
        return ran.error();
    if (!(*find)->next())
        return (*find)->failed().value_or(noSuchRequest());
    const Stored stored{RequestId{(*find)->number(0)}, static_cast<int>((*find)->number(1)), StoreOutcome::Unchanged};
    (*find)->finish();
    return stored;
}

/// Nothing when there is a request of that id already.
Result<std::optional<RequestId>> RequestStore::insert(const NewRequest &record, qint64 atMs)
{
    static const QString sql =
        kInsertRequest.arg(QString()) + kRequestRow + u" ON CONFLICT (external_id, system) DO NOTHING"_s;
    auto statement = m_database.prepare(sql);
    if (!statement)
        return statement.error();
    SqlValues values;
    appendRequest(values, record, atMs);
    if (auto ran = (*statement)->run(values); !ran)
        return ran.error();
    if ((*statement)->changedRows() == 0)
        return std::optional<RequestId>();
    return std::optional(RequestId{(*statement)->insertedId()});
}

Result<> RequestStore::update(RequestId id, int version, const NewRequest &record)
{
    // Other content must be looked at again: the state goes back to screening, whatever had been decided before.
    SqlValues values{version, reviewStateCode(ReviewState::Screening)};
    std::ranges::move(requestColumns(record, ReviewState::Screening), std::back_inserter(values));
    values.emplace_back(id.value);
    auto done = m_database.execute(
        u"UPDATE request SET version = ?, state = ?, type = ?, channel = ?, source = ?, name = ?, offence = ?, route = "
        u"?, "
        "cause = ?, band = ?, concern = ?, referral = ?, desk_rank = ?, indicators = ?, due = ? WHERE id = ?"_s,
        values);
    return done ? Result<>() : Result<>(done.error());
}

} // namespace core
