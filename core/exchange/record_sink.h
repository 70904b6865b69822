// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/request.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace core {

/// Where in a file something stands.
struct SourcePosition
{
    QString file;
    qint64 line = 0;   ///< 1-based line at which the record begins; 0 = none
    qint64 index = -1; ///< 0-based number of the record in the file; -1 = none
    bool operator==(const SourcePosition &) const = default;
};

/// One thing that a reader could not take as it stands: either a whole record (rejected) or a part of one that it
/// kept as unknown or read with a remark (warning).
struct ReadProblem
{
    SourcePosition position;
    QString externalId; ///< empty when it could not be read
    QString field;      ///< name or path of the field in the source; empty = the whole record
    QString code;       ///< stable key, e.g. "impossible-date"
    QString reason;     ///< one translated sentence that a clerk understands
    QString excerpt;    ///< the source text concerned, at most kExcerptLength characters
    bool rejected = false;
    bool operator==(const ReadProblem &) const = default;
};
inline constexpr qsizetype kExcerptLength = 200;

/// One request as it was read.
struct SourceRecord
{
    Request request;
    QByteArray sourceText; ///< exact bytes of the record, as UTF-8
    SourcePosition position;
    QList<ReadProblem> warnings;
};

/// Takes what a reader finds, in the order of the file, in the reader's thread. An error stops the reading.
class RecordSink
{
public:
    virtual ~RecordSink() = default;
    virtual Result<> record(SourceRecord &&record) = 0;
    /// A record that was not taken over, or something in the file that is no record.
    virtual Result<> problem(ReadProblem problem) = 0;
};

} // namespace core
