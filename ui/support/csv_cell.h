// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace ui {

/// One cell of a CSV file: quoted where needed, and guarded so that no spreadsheet takes it for a formula (an
/// apostrophe before = + - @ tab and carriage return, also in full width; OWASP ASVS 1.2.10).
QByteArray guardedCsvCell(const QString &text);

} // namespace ui
