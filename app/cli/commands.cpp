// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all commands. A new command is a file in commands/, a line in commands.h and a row here.
#include "app/cli/commands/commands.h"

#include <QtGlobal>

namespace cli {

const QList<Command> &allCommands()
{
    static const QList<Command> commands = {
        {"assess", "assess FILE.jsonl [--json]",
         QT_TRANSLATE_NOOP(
             "cli", "Scores the requests of a file of labelled cases, one JSON object a line, without a case file."),
         runAssess},
        {"audit", "audit verify|export [--json]",
         QT_TRANSLATE_NOOP("cli", "Verifies the chain of the audit log, or writes the log out."), runAudit},
        {"backup", "backup FILE [--json]",
         QT_TRANSLATE_NOOP("cli", "Copies the case file while it may be open elsewhere."), runBackup},
        {"check", "check [--json]", QT_TRANSLATE_NOOP("cli", "Looks whether the case file is whole."), runCheck},
        {"compare", "compare (--batch FILE.tsv | NAME NAME) [--json]",
         QT_TRANSLATE_NOOP("cli",
                           "Compares names pair by pair and tells how probable it is that both name one person."),
         runCompare},
        {"decide", "decide ID approve|refuse|ask|refer [--reason TEXT] [--uuid UUID] [--json]",
         QT_TRANSLATE_NOOP("cli", "Keeps a decision on a request, with the same rights and rules as the window."),
         runDecide},
        {"evaluate", "evaluate FILE.jsonl… [--model FILE] [--json]",
         QT_TRANSLATE_NOOP("cli", "Tells how well the triage ranks and refers labelled cases it has not learned from."),
         runEvaluate},
        {"generate",
         "generate --requests N [--seed S] --out FILE [--truth FILE] [--contentious RATE] [--duplicates RATE] "
         "[--defects RATE] [--json]",
         QT_TRANSLATE_NOOP("cli", "Makes invented requests for demonstrations, training and measurements."),
         runGenerate},
        {"graph",
         "graph (--person ID | --group ID | --all | --file FILE) [--depth N] "
         "[--layout sectors|force|hierarchy|radial|circular] --out FILE [--json]",
         QT_TRANSLATE_NOOP("cli",
                           "Writes the links of a person, a group or the whole case file as a picture or as data."),
         runGraph},
        {"graph-metrics", "graph-metrics FILE",
         QT_TRANSLATE_NOOP("cli", "Measures who is central in a graph file, and what would fall apart without whom."),
         runGraphMetrics},
        {"import", "import FILE… [--format F] [--map FILE] [--type red…] [--json]",
         QT_TRANSLATE_NOOP("cli", "Reads requests into the case file and reports what was rejected and why."),
         runImport},
        {"links",
         "links suggest [--automatic] [--limit N] | merge ID ID | separate ID ID | reconsider ID ID | split ID | undo "
         "[--reason TEXT] [--json]",
         QT_TRANSLATE_NOOP("cli", "Suggests requests on the same person, and joins, separates, splits or undoes."),
         runLinks},
        {"oversight", "oversight [--json]",
         QT_TRANSLATE_NOOP("cli", "Share, backlog, miss rate, agreement and rates by country of the case file."),
         runOversight},
        {"queue", "queue [--route R] [--state S] [--limit N] [--json]",
         QT_TRANSLATE_NOOP("cli", "Lists the requests in the order of the window."), runQueue},
        {"rank-simulate", "rank-simulate FILE.csv --text COL,COL --label COL [--priors I,J | --seed N] [--json]",
         QT_TRANSLATE_NOOP(
             "cli", "Replays the screening of a labelled table to measure how early the ranking finds what matters."),
         runRankSimulate},
        {"resolve",
         "resolve FILE.csv --map id=COL,name=COL+COL,dob=COL,… --out clusters.csv [--seed N] [--twins-may-join] "
         "[--json]",
         QT_TRANSLATE_NOOP("cli", "Finds the rows of any table of persons that are one person."), runResolve},
        {"search",
         "search (NAME [--dob D] [--nationality N] [--document D] | --batch FILE.tsv [--threads N]) [--limit N] "
         "[--persons FILE] [--json]",
         QT_TRANSLATE_NOOP("cli", "Finds persons under other spellings and scripts, with the evidence in bits."),
         runSearch},
        {"share", "share [--json]", QT_TRANSLATE_NOOP("cli", "Tells how the detailed share is filled."), runShare},
        {"show", "show ID [--history] [--json]",
         QT_TRANSLATE_NOOP("cli", "Shows one request with its findings, links and decisions."), runShow},
        {"train", "train (FILE.jsonl… [--likeness WORDS] --out MODEL | --from-case-file [--rescore]) [--json]",
         QT_TRANSLATE_NOOP("cli", "Trains a triage model on labelled cases or on the decisions of the case file."),
         runTrain},
        {"version", "version [--json]",
         QT_TRANSLATE_NOOP("cli", "Versions of the program, its policy, its model and its libraries."), runVersion},
    };
    return commands;
}

} // namespace cli
