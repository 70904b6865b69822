// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace core {

/// The chosen columns of a table, as they stand.
struct ColumnTable
{
    struct Row
    {
        qint64 line = 0;                 ///< at which the row begins, from 1
        std::vector<QStringList> fields; ///< for each field asked for, its columns' cells without blanks around
    };
    struct Rejected
    {
        qint64 line = 0;
        QString reason; ///< translated sentence
    };
    std::vector<Row> rows;
    std::vector<Rejected> rejected; ///< rows that could not be read; the others are not affected
};

/// Reads a delimited table with a header (RFC 4180; comma, semicolon, tab or bar as the header has it). `fields` names
/// the columns of each field by their headings. InvalidInput for a heading that is missing or stands there twice, an
/// empty file and a header that can't be read; Io when the file can't be read. Rows with a broken quote, bytes that are
/// no UTF-8, or another number of cells than the header are rejected one by one.
Result<ColumnTable> readColumnTable(const QString &path, const std::vector<QStringList> &fields);

} // namespace core
