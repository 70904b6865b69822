// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the program, one function per file of this folder.
#pragma once

#include "app/cli/command.h"

namespace cli {

int runGraph(Invocation &invocation);
int runGraphMetrics(Invocation &invocation);
int runVersion(Invocation &invocation);

} // namespace cli
