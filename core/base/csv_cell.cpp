// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_cell.h"

#include <algorithm>

namespace core {

namespace {

constexpr QStringView kFormulaStarts = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
/// Semicolons, bars and tabs part cells for some readers.
constexpr QStringView kQuoted = u"\",;|\n\r\t";

/// Spreadsheets skip leading blanks before they look for a formula.
bool looksLikeFormula(QStringView cell)
{
    const QStringView inner = cell.trimmed();
    return (!cell.isEmpty() && kFormulaStarts.contains(cell.front())) ||
           (!inner.isEmpty() && kFormulaStarts.contains(inner.front()));
}

} // namespace

QByteArray guardedCsvCell(QString cell)
{
    cell.remove(QChar(0));
    if (looksLikeFormula(cell))
        cell.prepend(u'\'');
    const bool blankAtEnd = cell.startsWith(u' ') || cell.endsWith(u' '); // some readers strip it
    if (blankAtEnd || std::ranges::any_of(std::as_const(cell), [](QChar unit) { return kQuoted.contains(unit); })) {
        cell.replace(u'"', QStringLiteral("\"\""));
        cell = u'"' + cell + u'"';
    }
    return cell.toUtf8();
}

} // namespace core
