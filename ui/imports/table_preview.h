// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QChar>
#include <QList>
#include <QStringList>

namespace ui {

/// The head of a delimited table, to choose what its columns mean.
struct TablePreview
{
    QChar delimiter;
    QStringList header;
    QList<QStringList> rows; ///< the first few
};

/// True for a file name that says that it holds a table.
bool looksLikeTable(const QString &path);

/// Reads the first rows. Reads at most what the splitter's window holds, whatever the file's size; off the GUI thread.
core::Result<TablePreview> previewTable(const QString &path);

} // namespace ui
