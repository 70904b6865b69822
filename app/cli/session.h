// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/review/actor.h"
#include "core/storage/case_file.h"

#include <QLocale>

namespace cli {

/// The case file that `--case-file` names. An error when none was named.
core::Result<std::unique_ptr<core::CaseFile>> openCaseFile(const Invocation &invocation, core::CaseFile::Mode mode);

/// The same for writing; makes the file when there is none yet.
core::Result<std::unique_ptr<core::CaseFile>> openOrCreateCaseFile(const Invocation &invocation);

/// Who acts on the command line.
core::Actor actorOf(const Invocation &invocation);

/// Shows "12 of 340 MB" on standard error while a task runs, at most a few times a second, only on a terminal.
core::TaskContext terminalTask(Invocation &invocation);

} // namespace cli
