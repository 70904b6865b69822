// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all commands. A new command is a file in commands/, a line in commands.h and a row here.
#include "app/cli/commands/commands.h"

namespace cli {

const QList<Command> &allCommands()
{
    static const QList<Command> commands = {
        {"generate",
         "generate --requests N [--seed S] --out FILE [--truth FILE] [--contentious RATE] [--duplicates RATE] "
         "[--defects RATE] [--json]",
         runGenerate},
        {"version", "version [--json]", runVersion},
    };
    return commands;
}

} // namespace cli
