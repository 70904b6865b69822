// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/csv_cell.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace ui {

QByteArray guardedCsvCell(const QString &text)
{
    static const QString starters = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20"_s;
    QString cell = text;
    cell.remove(QChar(0));
    // Spreadsheets skip leading blanks before they look for a formula.
    qsizetype first = 0;
    while (first < cell.size() && cell[first] == u' ')
        ++first;
    if (first < cell.size() && starters.contains(cell[first]))
        cell.prepend(u'\'');
    const bool quote = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r') ||
                       cell.contains(u';') || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (quote)
        cell = u'"' % cell.replace(u'"', u"\"\""_s) % u'"';
    return cell.toUtf8();
}

} // namespace ui
