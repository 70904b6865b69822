// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonDocument>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QTextStream>

namespace cli {

/// The exit codes that scripts may rely on.
enum ExitCode {
    Done = 0,       ///< done
    Failed = 1,     ///< failed, with a sentence on standard error
    WrongUsage = 2, ///< the call itself is wrong
    Rejected = 3,   ///< done, but some input was rejected; the report says what
    NotAllowed = 4  ///< the acting user may not do this
};

/// What every command gets: its own arguments and the options that stand before it.
struct Invocation
{
    QString command;
    QStringList arguments; ///< what follows the command's name
    QString caseFile;      ///< --case-file; empty when not given
    QString user;          ///< --user, else the login name
    QTextStream &out;      ///< results only
    QTextStream &err;      ///< messages, progress and figures

    /// Writes a sentence for the user and gives back the exit code that fits the error.
    int fail(const core::Error &error);
    /// Writes why the call is wrong, with the command's usage line.
    int wrongUsage(const QString &why);
    /// One JSON value on one line (compact, keys sorted, UTF-8).
    void writeJson(const QJsonValue &value);
};

/// One command of the program: one file in app/cli/commands, one row in commands.cpp.
struct Command
{
    const char *name;
    const char *usage;   ///< "import FILE… [--format F] …"
    const char *summary; ///< what it does, one sentence; translated in the context "cli" where it is shown
    int (*run)(Invocation &invocation);
};

const QList<Command> &allCommands();

/// The command of that name, or null.
const Command *findCommand(const QString &name);

} // namespace cli
