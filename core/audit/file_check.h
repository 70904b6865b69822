// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/case_file.h"

namespace core {

/// Everything that can be wrong with a case file but its audit log: SQLite's own check and foreign keys, then every
/// stored content against its digest and the log. Sentences; empty = sound. Canceled when stopped.
Result<QStringList> checkCaseFile(const CaseFile &file, const TaskContext &task);

} // namespace core
