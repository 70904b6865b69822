// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the program, one function per file of this folder.
#pragma once

#include "app/cli/command.h"

namespace cli {

int runAssess(Invocation &invocation);
int runAudit(Invocation &invocation);
int runBackup(Invocation &invocation);
int runCheck(Invocation &invocation);
int runCompare(Invocation &invocation);
int runDecide(Invocation &invocation);
int runEvaluate(Invocation &invocation);
int runGenerate(Invocation &invocation);
int runGraph(Invocation &invocation);
int runGraphMetrics(Invocation &invocation);
int runImport(Invocation &invocation);
int runLinks(Invocation &invocation);
int runOversight(Invocation &invocation);
int runQueue(Invocation &invocation);
int runRankSimulate(Invocation &invocation);
int runResolve(Invocation &invocation);
int runSearch(Invocation &invocation);
int runShare(Invocation &invocation);
int runShow(Invocation &invocation);
int runTrain(Invocation &invocation);
int runVersion(Invocation &invocation);

} // namespace cli
