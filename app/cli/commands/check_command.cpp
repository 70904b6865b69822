// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/session.h"
#include "core/audit/file_check.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;

int runCheck(Invocation &invocation)
{
    const Options options = parseOptions(invocation.arguments, {}, {});
    if (!options.wrong.isEmpty() || !options.positional.isEmpty())
        return invocation.wrongUsage(options.wrong);
    const auto file = openCaseFile(invocation, core::CaseFile::Mode::ReadOnly);
    if (!file)
        return invocation.fail(file.error());
    const auto wrong = core::checkCaseFile(**file, {});
    if (!wrong)
        return invocation.fail(wrong.error());
    if (options.has(u"json"_s)) {
        invocation.writeJson(
            QJsonObject{{u"ok"_s, wrong->isEmpty()}, {u"problems"_s, QJsonArray::fromStringList(*wrong)}});
    } else if (wrong->isEmpty()) {
        invocation.out << QCoreApplication::translate("cli", "The case file is sound.") << Qt::endl;
    }
    if (wrong->isEmpty())
        return Done;
    for (const QString &problem : *wrong)
        invocation.err << problem << Qt::endl;
    return Failed;
}

} // namespace cli
