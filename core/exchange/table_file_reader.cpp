// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_file_reader.h"

#include "core/exchange/csv_splitter.h"
#include "core/exchange/notice_tree.h"
#include "core/exchange/table_fields.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace core {

namespace {

using RowKind = CsvSplitter::Row::Kind;

bool isValidUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

std::string_view textFault(QByteArrayView bytes)
{
    if (bytes.contains('\0'))
        return "nul-character";
    return isValidUtf8(bytes) ? std::string_view() : "invalid-utf8";
}

QStringList headingsOf(const QList<QByteArray> &cells)
{
    QStringList headings;
    for (const QByteArray &cell : cells)
        headings.append(QString::fromUtf8(withoutFormulaGuard(cell)));
    return headings;
}

qsizetype recognised(const ColumnMapping &mapping)
{
    return std::ranges::count_if(mapping.columns,
                                 [](const ColumnMapping::Column &column) { return !column.path.isEmpty(); });
}

class TableFileReader
{
public:
    explicit TableFileReader(FileReading &reading) : m_reading(reading) {}

    Result<> run()
    {
        m_reading.summary.format = FileFormat::Csv;
        const auto &given = m_reading.options.mapping;
        m_delimiter = given && !given->delimiter.isNull() ? given->delimiter.toLatin1()
                                                          : CsvSplitter::detectDelimiter(*m_reading.window);
        CsvSplitter splitter(m_reading.window, m_delimiter);
        if (auto header = readHeader(splitter); !header)
            return header;
        while (true) {
            if (auto ticked = m_reading.tick(); !ticked)
                return ticked;
            const CsvSplitter::Row row = splitter.next();
            if (row.kind == RowKind::End) {
                const bool empty = m_reading.index < 0 && m_reading.summary.rejected == 0;
                return empty ? m_reading.reject("empty-file", {}, 0) : Result<>();
            }
            ++m_reading.index;
            if (auto taken = take(row); !taken)
                return taken;
        }
    }

private:
    Result<> readHeader(CsvSplitter &splitter)
    {
        const CsvSplitter::Row row = splitter.next();
        if (row.kind == RowKind::End)
            return m_reading.reject("empty-file", {}, 0);
        QList<QByteArray> cells = row.cells;
        if (cells.size() == 1 && recognised(suggestMapping(headingsOf(cells))) == 0) {
            const QList<QByteArray> inner = splitCsvLine(cells.first(), ',');
            m_wrapped = inner.size() > 1 && recognised(suggestMapping(headingsOf(inner))) > 0;
            if (m_wrapped)
                cells = inner;
        }
        return useHeader(headingsOf(cells));
    }

    Result<> useHeader(const QStringList &headings)
    {
        m_mapping = m_reading.options.mapping ? *m_reading.options.mapping : suggestMapping(headings);
        m_paths.clear();
        for (const QString &heading : headings) {
            const auto column = std::ranges::find(m_mapping.columns, heading, &ColumnMapping::Column::column);
            m_paths.append(column == m_mapping.columns.end() ? QString() : column->path);
        }
        m_headings = headings;
        if (m_paths.contains(QStringView(u"id")) || m_paths.contains(QStringView(u"un_reference")))
            return {};
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("intake", "“%1” was read as a table, but none of its columns is known "
                                                           "to hold the identifier. Give a column mapping.")
                         .arg(m_reading.path),
                     {}};
    }

    Result<> take(const CsvSplitter::Row &row)
    {
        if (row.kind == RowKind::Broken)
            return m_reading.reject(row.code, row.bytes, row.line);
        if (const std::string_view fault = textFault(row.bytes); !fault.empty())
            return m_reading.reject(fault, row.bytes, row.line);
        const QList<QByteArray> cells =
            m_wrapped && row.cells.size() == 1 ? splitCsvLine(row.cells.first(), ',') : row.cells;
        const auto isEmpty = [](const QByteArray &cell) { return cell.trimmed().isEmpty(); };
        if (cells.size() > m_headings.size() && !std::all_of(cells.begin() + m_headings.size(), cells.end(), isEmpty))
            return m_reading.reject("too-many-cells", row.bytes, row.line);
        m_looseQuote = row.looseQuote;
        FieldProblems problems;
        Request request = requestOf(cells, problems);
        return m_reading.accept(std::move(request), row.bytes, row.line, problems);
    }

    Request requestOf(const QList<QByteArray> &cells, FieldProblems &problems)
    {
        Request request;
        request.system = m_mapping.name;
        const qsizetype count = std::min(cells.size(), m_headings.size());
        for (qsizetype i = 0; i < count; ++i) {
            if (!m_paths[i].isEmpty())
                fillFromCell(request, m_paths[i], m_headings[i], QString::fromUtf8(withoutFormulaGuard(cells[i])),
                             m_mapping.dateOrder, problems);
        }
        if (m_looseQuote)
            problems.append({{}, "loose-quote", {}});
        if (count < m_headings.size())
            problems.append({m_headings[count], "too-few-cells", {}});
        if (request.externalId.isEmpty())
            request.externalId = request.unReference;
        finishNotice(request, typeOf(request), m_mapping.type ? m_mapping.type : m_reading.options.type, problems);
        return request;
    }

    /// A row's own type: a cell that says it, or a field that one kind alone has.
    static std::optional<NoticeType> typeOf(const Request &request)
    {
        if (request.type != NoticeType::Unknown)
            return request.type;
        if (!request.unReference.isEmpty())
            return NoticeType::UnSpecial;
        if (!request.warrants.isEmpty())
            return NoticeType::Red;
        return std::nullopt;
    }

    FileReading &m_reading;
    ColumnMapping m_mapping;
    QStringList m_headings;
    QStringList m_paths; ///< one for each heading
    char m_delimiter = ',';
    bool m_wrapped = false;
    bool m_looseQuote = false; ///< of the row that is being read
};

} // namespace

Result<> readTableFile(FileReading &reading)
{
    return TableFileReader(reading).run();
}

Result<TableHeader> readTableHeader(const QString &path)
{
    auto window = TextWindow::open(path);
    if (!window)
        return window.error();
    const char delimiter = CsvSplitter::detectDelimiter(**window);
    CsvSplitter splitter(*window, delimiter);
    return TableHeader{headingsOf(splitter.next().cells), QLatin1Char(delimiter)};
}

} // namespace core
