// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/import_store.h"

#include <QByteArray>

namespace ui {

/// The whole report as CSV, UTF-8 with a heading row.
QByteArray reportAsCsv(const QList<core::ImportProblem> &problems);

/// Writes it whole or not at all.
core::Result<> writeReport(const QString &path, const QList<core::ImportProblem> &problems);

} // namespace ui
