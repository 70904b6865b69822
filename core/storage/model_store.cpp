// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/model_store.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Reads all rows of a statement, each through `take`, until it says stop.
Result<> visitRows(Database::Statement &row, const std::function<bool(Database::Statement &)> &take)
{
    while (row.next()) {
        if (!take(row))
            break;
    }
    if (const auto failed = row.failed())
        return *failed;
    row.finish();
    return {};
}

} // namespace

Result<std::optional<StoredModel>> ModelStore::newest()
{
    // A file of an earlier version that is only looked at is not migrated and has no such table.
    auto known = m_database.single(u"SELECT count(*) FROM sqlite_master WHERE name = 'triage_model'"_s);
    if (!known)
        return known.error();
    if (known->toInt() == 0)
        return std::optional<StoredModel>();
    auto statement = m_database.prepare(u"SELECT id, version, at_ms, user, starting_version, policy_version, "
                                        "decisions, last_decision, bytes FROM triage_model ORDER BY id DESC LIMIT 1"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run(); !ran)
        return ran.error();
    std::optional<StoredModel> found;
    auto read = visitRows(**statement, [&](Database::Statement &row) {
        found = StoredModel{row.number(0), row.text(1),   QDateTime::fromMSecsSinceEpoch(row.number(2), Qt::UTC),
                            row.text(3),   row.text(4),   row.text(5),
                            row.number(6), row.number(7), row.bytes(8)};
        return true;
    });
    if (!read)
        return read.error();
    return found;
}

Result<qint64> ModelStore::add(const StoredModel &model)
{
    if (auto freed = m_database.execute(u"UPDATE triage_model SET bytes = NULL WHERE bytes IS NOT NULL"_s); !freed)
        return freed.error();
    auto statement = m_database.prepare(u"INSERT INTO triage_model (version, at_ms, user, starting_version, "
                                        "policy_version, decisions, last_decision, bytes) VALUES (?,?,?,?,?,?,?,?)"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)
                       ->run({model.version, model.at.toMSecsSinceEpoch(), model.user, model.startingVersion,
                              model.policyVersion, model.decisions, model.lastDecision, model.bytes});
        !ran)
        return ran.error();
    return (*statement)->insertedId();
}

Result<qint64> ModelStore::decidedAfter(qint64 decision)
{
    auto count = m_database.single(
        u"SELECT count(*) FROM decision d JOIN request r ON r.id = d.request_id AND r.state = d.state_after "
        "AND r.version = d.request_version WHERE d.id > ? AND d.state_after IN ('approved', 'refused') "
        "AND d.user <> '' AND d.id = (SELECT max(id) FROM decision WHERE request_id = d.request_id)"_s,
        {decision});
    if (!count)
        return count.error();
    return count->toLongLong();
}

Result<> ModelStore::forEachDecided(qint64 limit, const std::function<bool(DecidedRow &&)> &visit)
{
    auto first = m_database.single(u"SELECT min(id) FROM (SELECT id FROM decision WHERE state_after IN "
                                   "('approved', 'refused') ORDER BY id DESC LIMIT ?)"_s,
                                   {limit});
    if (!first)
        return first.error();
    auto statement = m_database.prepare(
        u"SELECT d.id, r.external_id, v.content, a.findings, d.state_after = 'refused', coalesce(c.probability, 1) "
        "FROM decision d JOIN request r ON r.id = d.request_id AND r.state = d.state_after "
        "AND r.version = d.request_version "
        "JOIN request_version v ON v.request_id = r.id AND v.version = r.version "
        "JOIN assessment a ON a.request_id = r.id AND a.version = r.version "
        "LEFT JOIN share_choice c ON c.request_id = r.id "
        "WHERE d.id >= ? AND d.state_after IN ('approved', 'refused') AND d.user <> '' "
        "AND d.id = (SELECT max(id) FROM decision WHERE request_id = d.request_id) ORDER BY d.id"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run({first->toLongLong()}); !ran)
        return ran.error();
    return visitRows(**statement, [&](Database::Statement &row) {
        return visit({row.number(0), row.text(1), row.bytes(2), row.bytes(3), row.number(4) != 0, row.real(5)});
    });
}

Result<qint64> ModelStore::openRequests()
{
    auto count = m_database.single(u"SELECT count(*) FROM request WHERE state NOT IN ('approved', 'refused')"_s);
    if (!count)
        return count.error();
    return count->toLongLong();
}

Result<QList<ScoredRow>> ModelStore::openAfter(qint64 id, const QString &modelVersion, qint64 limit)
{
    auto statement = m_database.prepare(
        u"SELECT r.id, r.version, v.content, a.findings FROM request r "
        "JOIN request_version v ON v.request_id = r.id AND v.version = r.version "
        "JOIN assessment a ON a.request_id = r.id AND a.version = r.version "
        "WHERE r.id > ? AND r.state NOT IN ('approved', 'refused') AND a.model_version <> ? ORDER BY r.id LIMIT ?"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run({id, modelVersion, limit}); !ran)
        return ran.error();
    QList<ScoredRow> rows;
    auto read = visitRows(**statement, [&](Database::Statement &row) {
        rows.append({row.number(0), int(row.number(1)), row.bytes(2), row.bytes(3)});
        return true;
    });
    if (!read)
        return read.error();
    return rows;
}

Result<bool> ModelStore::setScore(const NewScore &score, const QString &policyVersion, const QString &modelVersion)
{
    auto changed = m_database.execute(u"UPDATE request SET concern = ?, band = ? WHERE id = ? AND version = ? "
                                      "AND state NOT IN ('approved', 'refused')"_s,
                                      {score.concern, score.band, score.id, score.version});
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return false;
    auto done = m_database.execute(u"UPDATE assessment SET findings = ?, policy_version = ?, model_version = ? "
                                   "WHERE request_id = ? AND version = ?"_s,
                                   {score.findings, policyVersion, modelVersion, score.id, score.version});
    if (!done)
        return done.error();
    return true;
}

} // namespace core
