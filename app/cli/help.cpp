// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString summaryOf(const Command &command)
{
    return QCoreApplication::translate("cli", command.summary);
}

} // namespace

void printOverview(QTextStream &stream)
{
    stream << QCoreApplication::translate("cli", "Usage: noticedesk-cli [--case-file FILE] [--user NAME] COMMAND …")
           << Qt::endl
           << Qt::endl;
    const auto &commands = allCommands();
    const auto longest = std::ranges::max(commands, {}, [](const Command &command) { return qstrlen(command.name); });
    const auto width = qsizetype(qstrlen(longest.name)) + 2;
    for (const Command &command : commands)
        stream << u"  "_s << QString::fromUtf8(command.name).leftJustified(width) << summaryOf(command) << Qt::endl;
    stream << Qt::endl
           << QCoreApplication::translate("cli", "“noticedesk-cli help COMMAND” tells how a command is called.")
           << Qt::endl;
}

void printHelp(QTextStream &stream, const Command &command)
{
    stream << QCoreApplication::translate("cli", "Usage: noticedesk-cli [--case-file FILE] [--user NAME] %1")
                  .arg(QString::fromUtf8(command.usage))
           << Qt::endl
           << Qt::endl
           << summaryOf(command) << Qt::endl
           << Qt::endl
           << QCoreApplication::translate("cli",
                                          "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some input was "
                                          "rejected, 4 not allowed.")
           << Qt::endl;
}

bool asksForHelp(const QStringList &arguments)
{
    const auto end = std::ranges::find(arguments, u"--"_s);
    return std::any_of(arguments.begin(), end, [](const QString &word) { return word == u"--help" || word == u"-h"; });
}

} // namespace cli
