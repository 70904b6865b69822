// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace core {

/// One cell of a CSV file (RFC 4180), in UTF-8: quoted where needed, and guarded so that no spreadsheet takes it for a
/// formula: an apostrophe goes before = + - @ tab and carriage return, also in full width and behind blanks (OWASP ASVS
/// 1.2.10). NUL is dropped. The one place where cells are guarded, for everything that writes CSV.
QByteArray guardedCsvCell(QString cell);

} // namespace core
