// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/request_text.h"
#include "app/cli/session.h"
#include "core/review/share_settings.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// Reads the options into a filter; sets `options.wrong` when one can't be used.
core::QueueQuery queryFrom(Options &options)
{
    core::QueueQuery query;
    if (options.values.contains(u"route"_s)) {
        const auto route = core::routeFromCode(options.value(u"route"_s));
        if (route)
            query.filter.routes = {*route};
        else
            options.wrong =
                QCoreApplication::translate("cli", "There is no route “%1”.").arg(options.value(u"route"_s));
    }
    if (options.values.contains(u"state"_s)) {
        const auto state = core::reviewStateFromCode(options.value(u"state"_s));
        if (state)
            query.filter.states = {*state};
        else
            options.wrong =
                QCoreApplication::translate("cli", "There is no state “%1”.").arg(options.value(u"state"_s));
    }
    return query;
}

void printRow(Invocation &invocation, const core::QueueRow &row)
{
    const QString due = row.due.isValid() ? row.due.toString(Qt::ISODate) : u"-"_s;
    invocation.out << shown(row.externalId).leftJustified(14) << ' ' << core::noticeTypeCode(row.type).leftJustified(7)
                   << ' ' << shown(row.source).leftJustified(4) << ' ' << core::routeCode(row.route).leftJustified(9)
                   << ' ' << (row.hidesConcern ? u"-"_s : core::bandCode(row.band)).leftJustified(9) << ' '
                   << core::reviewStateCode(row.state).leftJustified(16) << ' ' << due << ' '
                   << shown(row.name).leftJustified(32) << ' ' << row.indicators.join(u' ') << Qt::endl;
}

} // namespace

int runQueue(Invocation &invocation)
{
    Options options = parseOptions(invocation.arguments, {}, {u"route"_s, u"state"_s, u"limit"_s});
    const core::QueueQuery query = queryFrom(options);
    const qint64 limit = options.number(u"limit"_s, 0, 1);
    if (!options.wrong.isEmpty())
        return invocation.wrongUsage(options.wrong);
    const auto file = openCaseFile(invocation, core::CaseFile::Mode::ReadOnly);
    if (!file)
        return invocation.fail(file.error());
    const auto database = (*file)->connect(core::Database::Access::ReadOnly);
    if (!database)
        return invocation.fail(database.error());
    core::QueueStore queue(**database);
    const auto ordered = core::inSetOrder(**database, query);
    if (!ordered)
        return invocation.fail(ordered.error());
    const auto ids = queue.ids(*ordered, limit, {});
    if (!ids)
        return invocation.fail(ids.error());
    auto rows = queue.rows(*ids);
    if (!rows)
        return invocation.fail(rows.error());
    if (const auto hidden = core::hideConcern(**database, *rows); !hidden)
        return invocation.fail(hidden.error());
    QJsonArray array;
    for (const core::QueueRow &row : *rows) {
        if (options.has(u"json"_s))
            array.append(queueRowJson(row));
        else
            printRow(invocation, row);
    }
    if (options.has(u"json"_s))
        invocation.writeJson(array);
    return Done;
}

} // namespace cli
