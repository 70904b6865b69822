// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/graph/graph_file.h"

#include <QList>
#include <QStringList>

namespace core {

/// Rows of cells of a small separated text, as read.
struct CsvTable
{
    QList<QStringList> rows;
    QList<qint64> lines;    ///< line in the file where each row begins, from 1
    QChar separator = u','; ///< ' ' stands for any run of blanks
};

/// Splits a text into rows (RFC 4180 quoting; LF, CRLF or CR). The separator is the first of tab, semicolon, comma
/// that the first row holds outside quotes, else blanks. Empty rows are left out.
Result<CsvTable> readCsvTable(const QByteArray &content, const TaskContext &task, const GraphFileLimits &limits);

} // namespace core
