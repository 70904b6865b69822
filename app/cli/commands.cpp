// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all commands. A new command is a file in commands/, a line in commands.h and a row here.
#include "app/cli/commands/commands.h"

namespace cli {

const QList<Command> &allCommands()
{
    static const QList<Command> commands = {
        {"compare", "compare (--batch FILE.tsv | NAME NAME)", runCompare},
        {"search",
         "search (NAME [--dob D] [--nationality N] [--document D] | --batch FILE.tsv [--threads N]) [--limit N] "
         "[--persons FILE] [--json]",
         runSearch},
        {"version", "version [--json]", runVersion},
    };
    return commands;
}

} // namespace cli
