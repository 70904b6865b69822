// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_table.h"

#include "core/exchange/csv_splitter.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using RowKind = CsvSplitter::Row::Kind;

Error invalid(const QString &sentence)
{
    return {Error::Code::InvalidInput, sentence, {}};
}

/// Nothing when a cell holds bytes that are no text.
bool decodeCells(const QList<QByteArray> &cells, QStringList &texts)
{
    texts.clear();
    for (const QByteArray &cell : cells) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(withoutFormulaGuard(cell));
        if (decoder.hasError() || text.contains(QChar(0)))
            return false;
        texts += text.trimmed();
    }
    return true;
}

Result<std::vector<QList<qsizetype>>> placesOf(const std::vector<QStringList> &fields, const QStringList &headings)
{
    std::vector<QList<qsizetype>> places;
    for (const QStringList &columns : fields) {
        places.emplace_back();
        for (const QString &column : columns) {
            const qsizetype place = headings.indexOf(column.trimmed());
            if (place < 0)
                return invalid(
                    QCoreApplication::translate("core::ColumnTable", "The table has no column “%1”.").arg(column));
            if (headings.indexOf(column.trimmed(), place + 1) >= 0)
                return invalid(QCoreApplication::translate("core::ColumnTable",
                                                           "The table has more than one column “%1”; rename one.")
                                   .arg(column));
            places.back() += place;
        }
    }
    return places;
}

QString faultOf(const CsvSplitter::Row &row, qsizetype columns, QStringList &cells)
{
    if (row.kind == RowKind::Broken)
        return QCoreApplication::translate("core::ColumnTable", "a quote is not closed, or the row is too long");
    if (!decodeCells(row.cells, cells))
        return QCoreApplication::translate("core::ColumnTable", "it holds bytes that are no UTF-8 text");
    if (cells.size() != columns)
        return QCoreApplication::translate("core::ColumnTable", "it has %n cell(s), the header has %1", nullptr,
                                           int(cells.size()))
            .arg(columns);
    return {};
}

} // namespace

Result<ColumnTable> readColumnTable(const QString &path, const std::vector<QStringList> &fields)
{
    auto window = TextWindow::open(path);
    if (!window)
        return window.error();
    const char delimiter = CsvSplitter::detectDelimiter(**window);
    CsvSplitter splitter(*window, delimiter);
    const CsvSplitter::Row header = splitter.next();
    if (header.kind == RowKind::End)
        return invalid(QCoreApplication::translate("core::ColumnTable", "The table is empty."));
    QStringList headings;
    if (header.kind == RowKind::Broken || !decodeCells(header.cells, headings))
        return invalid(QCoreApplication::translate("core::ColumnTable", "The header of the table can't be read."));
    const auto places = placesOf(fields, headings);
    if (!places)
        return places.error();

    ColumnTable table;
    QStringList cells;
    for (CsvSplitter::Row row = splitter.next(); row.kind != RowKind::End; row = splitter.next()) {
        if (QString fault = faultOf(row, headings.size(), cells); !fault.isEmpty()) {
            table.rejected.push_back({row.line, std::move(fault)});
            continue;
        }
        ColumnTable::Row taken{row.line, {}};
        for (const QList<qsizetype> &columns : *places) {
            taken.fields.emplace_back();
            for (const qsizetype place : columns)
                taken.fields.back() += cells[place];
        }
        table.rows.push_back(std::move(taken));
    }
    if (!(*window)->deviceError().isEmpty())
        return Error{Error::Code::Io,
                     QCoreApplication::translate("core::ColumnTable", "The table could not be read to its end."),
                     (*window)->deviceError()};
    return table;
}

} // namespace core
