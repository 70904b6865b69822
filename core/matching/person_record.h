// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"
#include "core/domain/person.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace core {

struct Request;

/// What matching knows of the subject of one request: plain values, no store behind them. Empty means unknown.
struct PersonRecord
{
    qint64 id = 0; ///< of the request (or of a row of a table)
    QList<PersonName> names;
    DateRange birth;
    Sex sex = Sex::Unknown;
    QStringList nationalities;
    QList<IdentityDocument> documents;
    QStringList phones;
    QStringList emails;
    QString birthPlace;
    QStringList addresses;
    bool refused = false; ///< a request on this record was refused: unlinking it takes two people
    // Out of line: nearly every file destroys, copies or compares one, and each would compile the code anew.
    PersonRecord();
    PersonRecord(const PersonRecord &);
    PersonRecord(PersonRecord &&) noexcept;
    PersonRecord &operator=(const PersonRecord &);
    PersonRecord &operator=(PersonRecord &&) noexcept;
    ~PersonRecord();
    bool operator==(const PersonRecord &) const;
};

/// Where persons come from: fills in the next one and returns true, or returns false at the end. Called from one
/// thread. The same value is handed in each time, so a source overwrites every field.
using PersonSource = std::function<bool(PersonRecord &)>;

/// The subject of a request, as matching sees it.
PersonRecord personRecord(qint64 requestId, const Request &request);

/// A birth date for matching: 1 January counts as its year alone, because sources write it for a day that they
/// do not know.
PartialDate cautiousDate(const PartialDate &date);

} // namespace core
