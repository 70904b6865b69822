// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/screening_simulation.h"

#include <QByteArray>

namespace core {

/// Reads a screening from a CSV file (RFC 4180, UTF-8, first row holds the column names). `textColumns` in the order
/// given, the title first; the label column holds 1 or 0 (also 1.0, true, yes and their opposites). Every row must have
/// as many cells as the header. Errors name the row.
Result<ScreeningSet> readScreeningTable(const QByteArray &csv, const QStringList &textColumns,
                                        const QString &labelColumn);

} // namespace core
