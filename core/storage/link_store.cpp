// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/link_store.h"

namespace core {

using namespace Qt::StringLiterals;

Result<QList<LinkRow>> LinkStore::all()
{
    auto statement = m_database.prepare(u"SELECT id, event, at_ms FROM link_event ORDER BY id"_s);
    if (!statement)
        return statement.error();
    Database::Statement &row = **statement;
    if (auto ran = row.run(); !ran)
        return ran.error();
    QList<LinkRow> rows;
    while (row.next())
        rows.append({row.number(0), row.text(1).toUtf8(), QDateTime::fromMSecsSinceEpoch(row.number(2), Qt::UTC)});
    if (const auto failed = row.failed())
        return *failed;
    row.finish();
    return rows;
}

Result<qint64> LinkStore::lastId()
{
    auto value = m_database.single(u"SELECT coalesce(max(id), 0) FROM link_event"_s);
    if (!value)
        return value.error();
    return value->toLongLong();
}

Result<> LinkStore::append(const LinkRow &row)
{
    auto added = m_database.execute(u"INSERT INTO link_event (id, event, at_ms) VALUES (?,?,?)"_s,
                                    {row.id, QString::fromUtf8(row.event), row.at.toMSecsSinceEpoch()});
    return added ? Result<>() : Result<>(added.error());
}

} // namespace core
