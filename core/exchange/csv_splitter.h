// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/text_window.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QStringList>

#include <memory>
#include <string_view>

namespace core {

/// Cuts delimited text into rows and cells as RFC 4180 has it: quoted cells may hold delimiters, line breaks and
/// doubled quotes; rows end with LF, CR LF or CR. Blank lines are passed over. After a quote that is never closed it
/// goes on with the next line. One thread at a time.
class CsvSplitter
{
public:
    struct Row
    {
        enum class Kind : quint8 { Cells, Broken, End };
        Kind kind = Kind::End;
        QList<QByteArray> cells;
        QByteArrayView bytes; ///< of the whole row without its line end; valid until the next call
        qint64 line = 0;
        std::string_view code;
    };

    CsvSplitter(std::shared_ptr<TextWindow> window, char delimiter);
    Row next();

    /// The delimiter that cuts the first row into the most cells: comma, semicolon, tab or bar.
    static char detectDelimiter(TextWindow &window);

private:
    bool isThere(qsizetype at);
    bool skipBlankLines();
    std::string_view readRow(Row &row);
    std::string_view readQuoted(qsizetype &at, QByteArray &cell);
    void finishRow(qsizetype at);
    Row brokenRow(std::string_view code);

    std::shared_ptr<TextWindow> m_window;
    char m_delimiter;
    qsizetype m_given = 0;
};

/// One line of cells, for the header of a preview or a cell that holds a whole row.
QList<QByteArray> splitCsvLine(QByteArrayView line, char delimiter);

/// Takes the guard against spreadsheet formulas off a cell: an apostrophe before = + - @ (also full-width), tab or CR.
QByteArray withoutFormulaGuard(const QByteArray &cell);

} // namespace core
