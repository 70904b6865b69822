// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_store.h"

#include "core/storage/settings_store.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString &selectEntries()
{
    static const QString text =
        u"SELECT seq, uuid, utc_ms, user, station, action, object_type, object_id, before, after, "
        "reason, prev_hash, hash FROM audit_event"_s;
    return text;
}

const QString &headKey()
{
    static const QString key = u"audit.head"_s;
    return key;
}

AuditRow auditRowFrom(const Database::Statement &statement)
{
    return {statement.number(0), statement.text(1),   statement.number(2), statement.text(3), statement.text(4),
            statement.text(5),   statement.text(6),   statement.number(7), statement.text(8), statement.text(9),
            statement.text(10),  statement.bytes(11), statement.bytes(12)};
}

} // namespace

Result<AuditStore::Head> AuditStore::head()
{
    auto stored = SettingsStore(m_database).value(headKey());
    if (!stored)
        return stored.error();
    const qsizetype blank = stored->indexOf(u' ');
    if (blank < 0)
        return Head{};
    return Head{stored->left(blank).toLongLong(), QByteArray::fromHex(stored->mid(blank + 1).toLatin1())};
}

Result<bool> AuditStore::changedSince(qint64 seq)
{
    auto entries = m_database.single(u"SELECT count(*) FROM audit_event WHERE seq > ? AND action NOT IN "
                                     "('view', 'search', 'compare', 'export', 'claim', 'release', 'provisional')"_s,
                                     {seq});
    if (!entries)
        return entries.error();
    return entries->toLongLong() > 0;
}

Result<> AuditStore::append(const AuditRow &row)
{
    auto added = m_database.execute(u"INSERT INTO audit_event (seq, uuid, utc_ms, user, station, action, object_type, "
                                    u"object_id, before, after, reason, "
                                    "prev_hash, hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
                                    {row.seq, row.uuid, row.utcMs, row.user, row.station, row.action, row.objectType,
                                     row.objectId, row.before, row.after, row.reason,
                                     row.prevHash.isNull() ? ""_ba : row.prevHash, row.hash});
    if (!added)
        return added.error();
    return SettingsStore(m_database)
        .setValue(headKey(), QString::number(row.seq) + u' ' + QString::fromLatin1(row.hash.toHex()));
}

Result<> AuditStore::forEach(const std::function<bool(const AuditRow &)> &visit)
{
    auto statement = m_database.prepare(selectEntries() + u" ORDER BY seq"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run(); !ran)
        return ran.error();
    while ((*statement)->next()) {
        if (!visit(auditRowFrom(**statement)))
            break;
    }
    if (const auto failed = (*statement)->failed())
        return *failed;
    (*statement)->finish();
    return {};
}

Result<QList<AuditRow>> AuditStore::ofObject(const QString &objectType, qint64 objectId)
{
    auto statement = m_database.prepare(selectEntries() + u" WHERE object_type = ? AND object_id = ? ORDER BY seq"_s);
    if (!statement)
        return statement.error();
    if (auto ran = (*statement)->run({objectType, objectId}); !ran)
        return ran.error();
    QList<AuditRow> rows;
    while ((*statement)->next())
        rows.append(auditRowFrom(**statement));
    if (const auto failed = (*statement)->failed())
        return *failed;
    (*statement)->finish();
    return rows;
}

} // namespace core
