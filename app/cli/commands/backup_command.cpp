// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/session.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;

int runBackup(Invocation &invocation)
{
    const Options options = parseOptions(invocation.arguments, {}, {});
    if (!options.wrong.isEmpty() || options.positional.size() != 1) {
        return invocation.wrongUsage(
            options.wrong.isEmpty() ? QCoreApplication::translate("cli", "Say where the backup goes.") : options.wrong);
    }
    // Reading is enough: a workstation may have the file open and go on working.
    const auto file = openCaseFile(invocation, core::CaseFile::Mode::ReadOnly);
    if (!file)
        return invocation.fail(file.error());
    const QString &target = options.positional.first();
    if (auto copied = (*file)->backup(target); !copied)
        return invocation.fail(copied.error());
    if (options.has(u"json"_s))
        invocation.writeJson(QJsonObject{{u"bytes"_s, QFileInfo(target).size()}});
    else
        invocation.out << QCoreApplication::translate("cli", "Backed up and verified: %1").arg(target) << Qt::endl;
    return Done;
}

} // namespace cli
