// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_context.h"
#include "core/storage/audit_store.h"

#include <QDateTime>

namespace core {

/// What happened, for the log. `before` and `after` are stable codes or canonical JSON, never translated text.
struct AuditEvent
{
    QDateTime at; ///< UTC
    QString user;
    QString station;
    QString action;     ///< "import", "view", "decide", "claim", "export", "setting", "search" …
    QString objectType; ///< "request", "import", "setting", "file" …
    qint64 objectId = 0;
    QString before;
    QString after;
    QString reason;
};

/// The bytes that an entry's hash covers: a domain tag, then every field in fixed order, each with its length in front
/// (big-endian 64 bit), text as UTF-8 in normal form C. Written down so that another program can verify the log:
///   "noticedesk.audit.1" uuid seq utc_ms user station action object_type object_id before after reason
/// Numbers are 8 bytes big-endian, also with their length in front.
QByteArray canonicalAuditBytes(const AuditRow &row);

/// SHA-256 over 0x00, the previous entry's hash (32 zero bytes before the first) and the canonical bytes.
QByteArray auditHash(const AuditRow &row);

/// The append-only log of one case file. Writing happens inside the transaction of what the entry tells of.
class AuditLog
{
public:
    explicit AuditLog(Database &database) : m_store(database), m_database(database) {}

    Result<AuditRow> append(const AuditEvent &event);

    /// What a verification found.
    struct Verification
    {
        qint64 entries = 0;
        bool ok = true;
        qint64 firstBad = 0; ///< sequence number of the first entry that is wrong or missing; 0 when ok
        QString why;         ///< translated sentence; empty when ok
    };
    /// Walks the whole chain: numbers without gaps, each hash over its own fields and the one before, the head where
    /// the file says it is, and the decision table equal to the decisions that the log tells of.
    Result<Verification> verify(const TaskContext &task);

private:
    AuditStore m_store;
    Database &m_database;
};

} // namespace core
