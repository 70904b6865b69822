// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/file_reading.h"

namespace core {

/// Reads a delimited table, CSV or TSV, with the mapping of the options or the one that its header suggests. A table
/// whose every row stands in one quoted cell, as workbooks with one column give it, is unwrapped.
Result<> readTableFile(FileReading &reading);

/// The header of a table and its delimiter, for a mapping to be proposed and edited.
struct TableHeader
{
    QStringList columns;
    QChar delimiter;
};
Result<TableHeader> readTableHeader(const QString &path);

} // namespace core
