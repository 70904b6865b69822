// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/session.h"
#include "core/storage/queue_store.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

void print(Invocation &invocation, const core::QueueCounts &counts)
{
    const auto number = [](qint64 n) { return QLocale().toString(n); };
    invocation.out
        << QCoreApplication::translate("cli", "detailed by concern: %1 of %2")
               .arg(number(counts.detailed), number(counts.total))
        << Qt::endl
        << QCoreApplication::translate("cli", "mandatory referrals: %1 of %2")
               .arg(number(counts.referrals), number(counts.total))
        << Qt::endl
        << QCoreApplication::translate("cli", "proposed for return to the source: %1 of %2")
               .arg(number(counts.returns), number(counts.total))
        << Qt::endl
        << QCoreApplication::translate("cli", "decided: %1 of %2").arg(number(counts.decided), number(counts.total))
        << Qt::endl;
}

} // namespace

int runShare(Invocation &invocation)
{
    const Options options = parseOptions(invocation.arguments, {}, {});
    if (!options.wrong.isEmpty() || !options.positional.isEmpty())
        return invocation.wrongUsage(options.wrong);
    const auto file = openCaseFile(invocation, core::CaseFile::Mode::ReadOnly);
    if (!file)
        return invocation.fail(file.error());
    const auto database = (*file)->connect(core::Database::Access::ReadOnly);
    if (!database)
        return invocation.fail(database.error());
    const auto counts = core::QueueStore(**database).counts({});
    if (!counts)
        return invocation.fail(counts.error());
    if (!options.has(u"json"_s)) {
        print(invocation, *counts);
        return Done;
    }
    invocation.writeJson(QJsonObject{{u"total"_s, counts->total},
                                     {u"detailed"_s, counts->detailed},
                                     {u"referrals"_s, counts->referrals},
                                     {u"returns"_s, counts->returns},
                                     {u"decided"_s, counts->decided}});
    return Done;
}

} // namespace cli
