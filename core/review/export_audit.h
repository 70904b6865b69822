// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/review/actor.h"
#include "core/storage/case_file.h"

namespace core {

/// What leaves the case file.
struct ExportNote
{
    QString what;   ///< "links", "report" …
    QString format; ///< the file's ending, "svg"
    qint64 items = 0;
};

/// Writes the audit entry of an export. Call it before the file is written and write nothing when it fails: what left
/// the case file must be in the log. Any thread.
Result<> recordExport(const CaseFile &file, const Clock &clock, const Actor &actor, const ExportNote &note);

} // namespace core
