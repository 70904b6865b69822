// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace core {

/// One row of the audit log as stored. What the fields mean and how the hash is made is core/audit's business.
struct AuditRow
{
    qint64 seq = 0;
    QString uuid;
    qint64 utcMs = 0;
    QString user;
    QString station;
    QString action;
    QString objectType;
    qint64 objectId = 0;
    QString before;
    QString after;
    QString reason;
    QByteArray prevHash;
    QByteArray hash;
    bool operator==(const AuditRow &) const = default;
};

/// Keeps the audit log's rows and the head that says how long it is.
class AuditStore
{
public:
    struct Head
    {
        qint64 seq = 0;
        QByteArray hash; ///< empty before the first entry
    };
    explicit AuditStore(Database &database) : m_database(database) {}

    Result<Head> head();
    /// Whether entries after this one tell of more than looking, searching, taking and giving back.
    Result<bool> changedSince(qint64 seq);
    /// Appends the row and moves the head. Call inside the transaction of what the entry tells of.
    Result<> append(const AuditRow &row);
    /// Rows in order; stops early when `visit` says false.
    Result<> forEach(const std::function<bool(const AuditRow &)> &visit);
    Result<QList<AuditRow>> ofObject(const QString &objectType, qint64 objectId);

private:
    Database &m_database;
};

} // namespace core
