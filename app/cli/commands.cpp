// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all commands. A new command is a file in commands/, a line in commands.h and a row here.
#include "app/cli/commands/commands.h"

namespace cli {

const QList<Command> &allCommands()
{
    static const QList<Command> commands = {
        {"assess", "assess FILE.jsonl [--json]", runAssess},
        {"audit", "audit verify|export [--json]", runAudit},
        {"backup", "backup FILE [--json]", runBackup},
        {"check", "check [--json]", runCheck},
        {"decide", "decide ID approve|refuse|ask|refer [--reason TEXT] [--uuid UUID] [--json]", runDecide},
        {"graph",
         "graph (--person ID | --group ID | --all | --file FILE) [--depth N] "
         "[--layout sectors|force|hierarchy|radial|circular] --out FILE",
         runGraph},
        {"graph-metrics", "graph-metrics FILE", runGraphMetrics},
        {"import", "import FILE… [--format F] [--map FILE] [--type red…] [--json]", runImport},
        {"queue", "queue [--route R] [--state S] [--limit N] [--json]", runQueue},
        {"share", "share [--json]", runShare},
        {"show", "show ID [--history] [--json]", runShow},
        {"version", "version [--json]", runVersion},
    };
    return commands;
}

} // namespace cli
