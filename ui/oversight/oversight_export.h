// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/review/oversight_service.h"
#include "ui/oversight/chart.h"

#include <QByteArray>

namespace ui {

/// All tables as one CSV, UTF-8: chart, its definition, then heading and rows; cells guarded against formulas.
QByteArray oversightAsCsv(const core::OversightReport &report, const QList<Chart> &charts);
/// Writes it whole or not at all.
core::Result<> writeOversightCsv(const QString &path, const core::OversightReport &report, const QList<Chart> &charts);
/// The printed report on A4: head, miss rate and alarms in words, every chart with its definition and its table. Always
/// in the light palette. Written whole or not at all. On the GUI thread: about a tenth of a second.
core::Result<> writeOversightPdf(const QString &path, const QString &caseFile, const core::OversightReport &report,
                                 const QList<Chart> &charts);

} // namespace ui
