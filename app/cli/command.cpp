// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/log.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace cli {

int Invocation::fail(const core::Error &error)
{
    const QByteArray word = command.toLatin1(); // one of ours
    core::log::failure(QLatin1String(word), error);
    err << error.message << Qt::endl;
    return error.code == core::Error::Code::NotAllowed ? NotAllowed : Failed;
}

int Invocation::wrongUsage(const QString &why)
{
    err << why << Qt::endl;
    if (const Command *found = findCommand(command)) {
        err << QCoreApplication::translate("cli", "Usage: noticedesk-cli [--case-file FILE] [--user NAME] %1")
                   .arg(QString::fromUtf8(found->usage))
            << Qt::endl;
    }
    return WrongUsage;
}

const Command *findCommand(const QString &name)
{
    const auto &commands = allCommands();
    const auto found =
        std::ranges::find_if(commands, [&](const Command &known) { return name == QLatin1String(known.name); });
    return found == commands.end() ? nullptr : &*found;
}

void Invocation::writeJson(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    out << QString::fromUtf8(document.toJson(QJsonDocument::Compact)) << Qt::endl;
}

} // namespace cli
