// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/exchange/column_mapping.h"
#include "core/exchange/record_sink.h"

#include <QString>

#include <optional>

namespace core {

enum class FileFormat : quint8 { Detect, NoticeJson, RequestJson, Csv };
QString fileFormatCode(FileFormat format); ///< "detect", "notice-json", "request-json", "csv"
std::optional<FileFormat> fileFormatFromCode(QStringView code);

struct ReadOptions
{
    FileFormat format = FileFormat::Detect;
    std::optional<NoticeType> type;       ///< of records that don't say it themselves
    std::optional<ColumnMapping> mapping; ///< for tables; without it the header is matched to known headings
};

struct ReadSummary
{
    FileFormat format = FileFormat::Detect; ///< what the file was read as
    qint64 read = 0;                        ///< records handed to the sink
    qint64 rejected = 0;                    ///< problems with `rejected` set
    qint64 warnings = 0;                    ///< remarks inside records, and problems without `rejected`
};

/// Reads a file of any size and any of the known shapes, record by record; memory does not grow with the file. One bad
/// record never stops the others: it goes to the sink as a problem. Exact duplicates are passed on. Errors: Io and
/// InvalidInput for a file that can't be read at all, Canceled, and whatever the sink gives back. Runs in the caller's
/// thread; progress in bytes.
Result<ReadSummary> readRequests(const QString &path, const ReadOptions &options, RecordSink &sink,
                                 const TaskContext &task);

} // namespace core
