// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QByteArray>
#include <QDateTime>

namespace core {

/// One step of the link log as it is kept.
struct LinkRow
{
    qint64 id = 0;
    QByteArray event; ///< see core/matching/link_log.h
    QDateTime at;     ///< UTC
    bool operator==(const LinkRow &) const = default;
};

/// The append-only log of links between requests' subjects. The file itself refuses to change or remove an event.
class LinkStore
{
public:
    explicit LinkStore(Database &database) : m_database(database) {}

    /// Every event, oldest first.
    Result<QList<LinkRow>> all();
    /// Id of the latest event; 0 for an empty log.
    Result<qint64> lastId();
    /// Adds an event under an id above all others. Call inside the transaction that also writes the audit entry.
    Result<> append(const LinkRow &row);

private:
    Database &m_database;
};

} // namespace core
