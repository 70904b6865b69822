// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/share_store.h"

#include "core/storage/desk_rank.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// A cancel is looked for this often.
constexpr qsizetype kRowsBetweenLooks = 4096;

const int kStandardRank = deskRank(ReviewState::Screening, Route::Standard);

/// Numbers patterns in the order in which they are first seen.
class PatternNumbers
{
public:
    int of(QByteArrayView type, QByteArrayView indicators)
    {
        m_key.resize(0);
        m_key.append(type).append('|').append(indicators);
        const auto known = m_numbers.constFind(m_key);
        if (known != m_numbers.constEnd())
            return *known;
        const auto number = int(m_patterns.size());
        m_patterns.append(QString::fromUtf8(m_key));
        m_numbers.insert(QByteArray(m_key.constData(), m_key.size()), number);
        return number;
    }
    QStringList take() { return std::move(m_patterns); }

private:
    QByteArray m_key;
    QHash<QByteArray, int> m_numbers;
    QStringList m_patterns;
};

} // namespace

Result<ShareBatch> ShareStore::latest()
{
    auto statement =
        m_database.prepare(u"SELECT id, at_ms, first_request, last_request, fresh, share, "
                           "audit_probability, seed, first_come FROM share_batch ORDER BY id DESC LIMIT 1"_s);
    if (!statement)
        return statement.error();
    Database::Statement &row = **statement;
    if (auto ran = row.run(); !ran)
        return ran.error();
    ShareBatch batch;
    if (row.next()) {
        batch.id = row.number(0);
        batch.at = QDateTime::fromMSecsSinceEpoch(row.number(1), Qt::UTC);
        batch.firstRequest = row.number(2);
        batch.lastRequest = row.number(3);
        batch.fresh = row.number(4);
        batch.share = row.real(5);
        batch.auditProbability = row.real(6);
        batch.seed = row.text(7).toULongLong();
        batch.firstCome = row.number(8) != 0;
    }
    if (const auto failed = row.failed())
        return *failed;
    row.finish();
    return batch;
}

Result<ShareRows> ShareStore::fresh(qint64 afterId, const TaskContext &task)
{
    // The plus keeps SQLite from going by the desk's order: a million rows here and there take six times as long as the
    // table from one end to the other.
    auto statement = m_database.prepare(
        u"SELECT id, concern, type, indicators FROM request WHERE id > ? AND +desk_rank = ? ORDER BY id"_s);
    if (!statement)
        return statement.error();
    Database::Statement &row = **statement;
    if (auto ran = row.run({afterId, kStandardRank}); !ran)
        return ran.error();
    ShareRows found;
    PatternNumbers patterns;
    while (row.next()) {
        found.rows.append({row.number(0), row.real(1), patterns.of(row.utf8(2), row.utf8(3))});
        if (found.rows.size() % kRowsBetweenLooks == 0 && task.canceled()) {
            row.finish();
            return Error{Error::Code::Canceled,
                         QCoreApplication::translate("storage", "Stopped. Nothing was routed to detailed review."),
                         {}};
        }
    }
    if (const auto failed = row.failed())
        return *failed;
    row.finish();
    found.patterns = patterns.take();
    return found;
}

Result<QList<ShareRow>> ShareStore::waiting(qint64 upToId, bool firstCome, qint64 limit)
{
    auto statement = m_database.prepare(
        firstCome ? u"SELECT id, concern FROM request WHERE desk_rank = ? AND id <= ? ORDER BY id LIMIT ?"_s
                  : u"SELECT id, concern FROM request WHERE desk_rank = ? AND id <= ? ORDER BY concern DESC, id "
                    "LIMIT ?"_s);
    if (!statement)
        return statement.error();
    Database::Statement &row = **statement;
    if (auto ran = row.run({kStandardRank, upToId, limit}); !ran)
        return ran.error();
    QList<ShareRow> rows;
    while (row.next())
        rows.append({row.number(0), row.real(1), -1});
    if (const auto failed = row.failed())
        return *failed;
    row.finish();
    return rows;
}

Result<qint64> ShareStore::freshSoFar()
{
    auto value = m_database.single(u"SELECT coalesce(sum(fresh), 0) FROM share_batch"_s);
    if (!value)
        return value.error();
    return value->toLongLong();
}

Result<qint64> ShareStore::lastRequest()
{
    auto value = m_database.single(u"SELECT max(id) FROM request"_s);
    if (!value)
        return value.error();
    return value->toLongLong();
}

Result<QList<std::pair<qint64, RouteCause>>> ShareStore::fallenOut()
{
    // CROSS: the choices are few beside the requests of the rank, in which SQLite would begin to look.
    auto statement = m_database.prepare(u"SELECT c.request_id, c.arm FROM share_choice c CROSS JOIN request r ON "
                                        "r.id = c.request_id WHERE r.desk_rank = ? ORDER BY c.request_id"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run({kStandardRank}); !ran)
        return ran.error();
    QList<std::pair<qint64, RouteCause>> list;
    while ((*statement)->next())
        list.append({(*statement)->number(0), routeCauseFromCode((*statement)->text(1))});
    if (const auto failed = (*statement)->failed())
        return *failed;
    (*statement)->finish();
    return list;
}

Result<QHash<QString, qint64>> ShareStore::patternCounts(const QStringList &patterns)
{
    QHash<QString, qint64> counts;
    for (const QString &pattern : patterns) {
        auto seen = m_database.single(u"SELECT seen FROM share_pattern WHERE pattern = ?"_s, {pattern});
        if (!seen)
            return seen.error();
        if (seen->isValid())
            counts.insert(pattern, seen->toLongLong());
    }
    return counts;
}

Result<> ShareStore::addPatterns(const QHash<QString, qint64> &counts)
{
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        auto done = m_database.execute(u"INSERT INTO share_pattern (pattern, seen) VALUES (?,?) ON CONFLICT (pattern) "
                                       "DO UPDATE SET seen = seen + excluded.seen"_s,
                                       {it.key(), it.value()});
        if (!done)
            return done.error();
    }
    return {};
}

Result<> ShareStore::addBatch(const ShareBatch &batch)
{
    auto done =
        m_database.execute(u"INSERT INTO share_batch (id, at_ms, first_request, last_request, fresh, share, "
                           "audit_probability, seed, first_come) VALUES (?,?,?,?,?,?,?,?,?)"_s,
                           {batch.id, batch.at.toMSecsSinceEpoch(), batch.firstRequest, batch.lastRequest, batch.fresh,
                            batch.share, batch.auditProbability, QString::number(batch.seed), batch.firstCome ? 1 : 0});
    return done ? Result<>() : Result<>(done.error());
}

Result<> ShareStore::addChoice(qint64 request, qint64 batch, RouteCause arm, double probability)
{
    auto done =
        m_database.execute(u"INSERT INTO share_choice (request_id, batch_id, arm, probability) VALUES (?,?,?,?)"_s,
                           {request, batch, routeCauseCode(arm), probability});
    return done ? Result<>() : Result<>(done.error());
}

} // namespace core
