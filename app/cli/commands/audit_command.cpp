// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/session.h"
#include "core/audit/audit_log.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

int verify(Invocation &invocation, core::Database &database, bool json)
{
    const auto verified = core::AuditLog(database).verify({});
    if (!verified)
        return invocation.fail(verified.error());
    if (json) {
        invocation.writeJson(QJsonObject{{u"entries"_s, verified->entries},
                                         {u"ok"_s, verified->ok},
                                         {u"first_bad"_s, verified->ok ? QJsonValue() : QJsonValue(verified->firstBad)},
                                         {u"why"_s, verified->why}});
    } else if (verified->ok) {
        invocation.out << QCoreApplication::translate("cli", "The audit log is sound: %n entries.", nullptr,
                                                      static_cast<int>(verified->entries))
                       << Qt::endl;
    }
    if (verified->ok)
        return Done;
    invocation.err << verified->why << Qt::endl;
    return Failed;
}

QJsonObject rowJson(const core::AuditRow &row)
{
    return {{u"seq"_s, row.seq},
            {u"uuid"_s, row.uuid},
            {u"utc_ms"_s, row.utcMs},
            {u"user"_s, row.user},
            {u"station"_s, row.station},
            {u"action"_s, row.action},
            {u"object_type"_s, row.objectType},
            {u"object_id"_s, row.objectId},
            {u"before"_s, row.before},
            {u"after"_s, row.after},
            {u"reason"_s, row.reason},
            {u"prev_hash"_s, QString::fromLatin1(row.prevHash.toHex())},
            {u"hash"_s, QString::fromLatin1(row.hash.toHex())}};
}

/// One JSON object per entry and line, as stored, so that another program can verify the chain.
int exportLog(Invocation &invocation, core::Database &database)
{
    auto written = core::AuditStore(database).forEach([&](const core::AuditRow &row) {
        invocation.writeJson(rowJson(row));
        return true;
    });
    return written ? int(Done) : invocation.fail(written.error());
}

} // namespace

int runAudit(Invocation &invocation)
{
    const Options options = parseOptions(invocation.arguments, {}, {});
    if (!options.wrong.isEmpty())
        return invocation.wrongUsage(options.wrong);
    const QString what = options.positional.value(0);
    if (options.positional.size() != 1 || (what != u"verify" && what != u"export"))
        return invocation.wrongUsage(QCoreApplication::translate("cli", "Say “verify” or “export”."));
    const auto file = openCaseFile(invocation, core::CaseFile::Mode::ReadOnly);
    if (!file)
        return invocation.fail(file.error());
    const auto database = (*file)->connect(core::Database::Access::ReadOnly);
    if (!database)
        return invocation.fail(database.error());
    return what == u"verify" ? verify(invocation, **database, options.has(u"json"_s))
                             : exportLog(invocation, **database);
}

} // namespace cli
