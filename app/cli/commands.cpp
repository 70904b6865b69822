// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all commands. A new command is a file in commands/, a line in commands.h and a row here.
#include "app/cli/commands/commands.h"

namespace cli {

const QList<Command> &allCommands()
{
    static const QList<Command> commands = {
        {"assess", "assess FILE.jsonl [--json]", runAssess},
        {"evaluate", "evaluate FILE.jsonl… [--model FILE] [--json]", runEvaluate},
        {"rank-simulate", "rank-simulate FILE.csv --text COL,COL --label COL [--priors I,J | --seed N] [--json]",
         runRankSimulate},
        {"train", "train FILE.jsonl… --out MODEL [--json]", runTrain},
        {"version", "version [--json]", runVersion},
    };
    return commands;
}

} // namespace cli
