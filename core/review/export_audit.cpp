// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export_audit.h"

#include "core/audit/audit_log.h"

namespace core {

using namespace Qt::StringLiterals;

Result<> recordExport(const CaseFile &file, const Clock &clock, const Actor &actor, const ExportNote &note)
{
    auto database = file.connectForAct();
    if (!database)
        return database.error();
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.error();
    const QString after = u"%1 %2"_s.arg(note.format, QString::number(note.items));
    const AuditEvent event{clock.now(), actor.user, actor.station, u"export"_s, note.what, 0, {}, after, {}};
    if (auto logged = AuditLog(**database).append(event); !logged)
        return logged.error();
    return transaction->commit();
}

} // namespace core
