// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/matching/person_index.h"
#include "core/review/actor.h"
#include "core/storage/case_file.h"

#include <QByteArray>

namespace core {

/// One search for persons, as far as it settled: not every letter that was typed on the way.
struct SearchNote
{
    Query query;
    qint64 found = 0;
    RequestId opened; ///< the request that was opened from the answer; 0 = none
};

/// A file of queries answered in one go.
struct BatchSearchNote
{
    qint64 queries = 0;
    QByteArray sha256; ///< of the file of queries
};

/// Writes the audit entry of a search: who looked for whom and how much was found (design, audit). What was looked for
/// stands in the case file's own log and nowhere else. Nothing is written to a file that is open for reading only. Any
/// thread.
Result<> recordSearch(const CaseFile &file, const Clock &clock, const Actor &actor, const SearchNote &note);
Result<> recordSearch(const CaseFile &file, const Clock &clock, const Actor &actor, const BatchSearchNote &note);

} // namespace core
