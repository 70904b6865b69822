// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all commands. A new command is a file in commands/, a line in commands.h and a row here.
#include "app/cli/commands/commands.h"

namespace cli {

const QList<Command> &allCommands()
{
    static const QList<Command> commands = {
        {"graph",
         "graph (--person ID | --group ID | --all | --file FILE) [--depth N] "
         "[--layout sectors|force|hierarchy|radial|circular] --out FILE",
         runGraph},
        {"graph-metrics", "graph-metrics FILE", runGraphMetrics},
        {"version", "version [--json]", runVersion},
    };
    return commands;
}

} // namespace cli
