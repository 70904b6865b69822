// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace cli {

/// Every command with its sentence, and where to read on.
void printOverview(QTextStream &stream);

/// One command: how it is called, what it does, and what its exit codes mean.
void printHelp(QTextStream &stream, const Command &command);

/// True when the arguments of a command ask for its help instead of its work. What follows a lone `--` is data.
bool asksForHelp(const QStringList &arguments);

} // namespace cli
