// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/import_store.h"

#include "core/domain/code_table.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

using State = ImportRecord::State;
constexpr std::array<CodeRow<State>, 4> kStates{{{State::Running, u"running"},
                                                 {State::Finished, u"finished"},
                                                 {State::Canceled, u"canceled"},
                                                 {State::Failed, u"failed"}}};

ImportRecord recordFrom(const Database::Statement &row)
{
    ImportRecord record;
    record.id = ImportId{row.number(0)};
    record.uuid = row.text(1);
    record.user = row.text(2);
    record.files = row.text(3).split(u'\n', Qt::SkipEmptyParts);
    record.startedAt = QDateTime::fromMSecsSinceEpoch(row.number(4), Qt::UTC);
    if (!row.value(5).isNull())
        record.finishedAt = QDateTime::fromMSecsSinceEpoch(row.number(5), Qt::UTC);
    record.state = enumOf(kStates, row.text(6)).value_or(State::Failed);
    record.read = row.number(7);
    record.added = row.number(8);
    record.updated = row.number(9);
    record.unchanged = row.number(10);
    record.rejected = row.number(11);
    record.warnings = row.number(12);
    return record;
}

} // namespace

Result<ImportId> ImportStore::start(const ImportRecord &record)
{
    auto statement =
        m_database.prepare(u"INSERT INTO import (uuid, user, files, started_ms, state) VALUES (?,?,?,?,'running')"_s);
    if (!statement)
        return statement.error();
    if (auto ran =
            (*statement)
                ->run({record.uuid, record.user, record.files.join(u'\n'), record.startedAt.toMSecsSinceEpoch()});
        !ran)
        return ran.error();
    return ImportId{(*statement)->insertedId()};
}

Result<> ImportStore::update(const ImportRecord &record)
{
    std::optional<qint64> finished;
    if (record.finishedAt.isValid())
        finished = record.finishedAt.toMSecsSinceEpoch();
    auto changed = m_database.execute(
        u"UPDATE import SET finished_ms = ?, state = ?, read_count = ?, added = ?, updated = ?, unchanged = ?, "
        "rejected = ?, warnings = ? WHERE id = ?"_s,
        {finished, codeOf(kStates, record.state), record.read, record.added, record.updated, record.unchanged,
         record.rejected, record.warnings, record.id.value});
    return changed ? Result<>() : Result<>(changed.error());
}

Result<> ImportStore::addProblem(ImportId id, const ImportProblem &problem)
{
    auto added = m_database.execute(
        u"INSERT INTO import_problem (import_id, rejected, file, line, record_index, external_id, field, code, reason, "
        "excerpt) VALUES (?,?,?,?,?,?,?,?,?,?)"_s,
        {id.value, problem.rejected ? 1 : 0, problem.file, problem.line, problem.index, problem.externalId,
         problem.field, problem.code, problem.reason, problem.excerpt});
    return added ? Result<>() : Result<>(added.error());
}

Result<QList<ImportRecord>> ImportStore::all()
{
    auto statement =
        m_database.prepare(u"SELECT id, uuid, user, files, started_ms, finished_ms, state, read_count, added, "
                           "updated, unchanged, rejected, warnings FROM import ORDER BY id DESC"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run(); !ran)
        return ran.error();
    QList<ImportRecord> records;
    while ((*statement)->next())
        records.append(recordFrom(**statement));
    if (const auto failed = (*statement)->failed())
        return *failed;
    (*statement)->finish();
    return records;
}

Result<QList<ImportProblem>> ImportStore::problems(ImportId id, qint64 limit)
{
    auto statement = m_database.prepare(u"SELECT rejected, file, line, record_index, external_id, field, code, reason, "
                                        "excerpt FROM import_problem WHERE import_id = ? ORDER BY id LIMIT ?"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run({id.value, limit}); !ran)
        return ran.error();
    QList<ImportProblem> problems;
    Database::Statement &row = **statement;
    while (row.next()) {
        problems.append({row.number(0) != 0, row.text(1), row.number(2), row.number(3), row.text(4), row.text(5),
                         row.text(6), row.text(7), row.text(8)});
    }
    if (const auto failed = row.failed())
        return *failed;
    row.finish();
    return problems;
}

} // namespace core
