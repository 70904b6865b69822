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

/// A search through the list of requests, by words of a name or the start of a case number.
struct QueueSearchNote
{
    QString text;
    qint64 found = 0;
};

/// A look through the case file for pairs of requests on one person.
struct PairSearchNote
{
    qint64 found = 0; ///< pairs that were shown
};

/// Writes the audit entry of a search: who looked for whom and how much was found (design, audit). What was looked for
/// stands in the case file's own log and nowhere else. Nothing is written to a file that is open for reading only. Any
/// thread.
Result<> recordSearch(const CaseFile &file, const Clock &clock, const Actor &actor, const SearchNote &note);
Result<> recordSearch(const CaseFile &file, const Clock &clock, const Actor &actor, const BatchSearchNote &note);
Result<> recordSearch(const CaseFile &file, const Clock &clock, const Actor &actor, const QueueSearchNote &note);
Result<> recordSearch(const CaseFile &file, const Clock &clock, const Actor &actor, const PairSearchNote &note);

/// Writes that two requests are about to be shown side by side: an access to both (RPD art. 126), so each gets an entry
/// that names the other. Call it before they are read and show nothing when it fails. Nothing is written to a file that
/// is open for reading only. Any thread.
Result<> recordComparison(const CaseFile &file, const Clock &clock, const Actor &actor, RequestId left,
                          RequestId right);

} // namespace core
