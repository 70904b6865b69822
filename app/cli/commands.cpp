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
        {"compare", "compare (--batch FILE.tsv | NAME NAME)", runCompare},
        {"decide", "decide ID approve|refuse|ask|refer [--reason TEXT] [--uuid UUID] [--json]", runDecide},
        {"evaluate", "evaluate FILE.jsonl… [--model FILE] [--json]", runEvaluate},
        {"generate",
         "generate --requests N [--seed S] --out FILE [--truth FILE] [--contentious RATE] [--duplicates RATE] "
         "[--defects RATE] [--json]",
         runGenerate},
        {"graph",
         "graph (--person ID | --group ID | --all | --file FILE) [--depth N] "
         "[--layout sectors|force|hierarchy|radial|circular] --out FILE",
         runGraph},
        {"graph-metrics", "graph-metrics FILE", runGraphMetrics},
        {"import", "import FILE… [--format F] [--map FILE] [--type red…] [--json]", runImport},
        {"links",
         "links suggest [--automatic] [--limit N] | merge ID ID | separate ID ID | reconsider ID ID | split ID | undo "
         "[--reason TEXT] [--json]",
         runLinks},
        {"oversight", "oversight [--json]", runOversight},
        {"queue", "queue [--route R] [--state S] [--limit N] [--json]", runQueue},
        {"rank-simulate", "rank-simulate FILE.csv --text COL,COL --label COL [--priors I,J | --seed N] [--json]",
         runRankSimulate},
        {"resolve",
         "resolve FILE.csv --map id=COL,name=COL+COL,dob=COL,… --out clusters.csv [--seed N] [--twins-may-join]",
         runResolve},
        {"search",
         "search (NAME [--dob D] [--nationality N] [--document D] | --batch FILE.tsv [--threads N]) [--limit N] "
         "[--persons FILE] [--json]",
         runSearch},
        {"share", "share [--json]", runShare},
        {"show", "show ID [--history] [--json]", runShow},
        {"train", "train FILE.jsonl… --out MODEL [--json]", runTrain},
        {"version", "version [--json]", runVersion},
    };
    return commands;
}

} // namespace cli
