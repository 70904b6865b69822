// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/csv_table.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace core {

namespace {

Error badTable(qint64 line, const QString &sentence)
{
    return {Error::Code::InvalidInput, sentence.arg(line), {}};
}

Result<QString> decoded(const QByteArray &content)
{
    const auto encoding = QStringConverter::encodingForData(content).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    QString text = decoder(content);
    if (decoder.hasError())
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("graph", "The graph file is not UTF-8 text; save it as UTF-8."),
                     {}};
    if (findForbiddenCharacter(text))
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("graph", "The graph file holds characters that are not text."),
                     {}};
    return text;
}

QChar separatorOf(QStringView text)
{
    bool quoted = false;
    bool tab = false;
    bool semicolon = false;
    bool comma = false;
    for (const QChar unit : text) {
        if (unit == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (unit == u'\n' || unit == u'\r') {
            if (tab || semicolon || comma)
                break;
            continue; // a first line without a separator may be a comment or a title
        }
        tab = tab || unit == u'\t';
        semicolon = semicolon || unit == u';';
        comma = comma || unit == u',';
    }
    if (tab)
        return u'\t';
    if (semicolon)
        return u';';
    return comma ? u',' : u' ';
}

/// A small state machine over the text; one instance reads one table.
class TableReader
{
public:
    TableReader(QStringView text, const TaskContext &task, const GraphFileLimits &limits)
        : m_text(text), m_task(task), m_limits(limits)
    {
        m_table.separator = separatorOf(text);
    }

    Result<CsvTable> read()
    {
        while (m_at < m_text.size()) {
            if ((m_table.rows.size() & 1023) == 0 && m_task.canceled())
                return Error{Error::Code::Canceled, QCoreApplication::translate("graph", "Reading was canceled."), {}};
            if (const auto problem = readRow())
                return *problem;
            if (m_table.rows.size() > m_limits.links + qsizetype(1))
                return badTable(m_line, QCoreApplication::translate("graph", "Line %1: the file has too many rows."));
        }
        return std::move(m_table);
    }

private:
    [[nodiscard]] bool atRowEnd() const
    {
        return m_at >= m_text.size() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r';
    }

    void skipRowEnd()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && (m_text[m_at] == u' ' || m_text[m_at] == u'\t'))
            ++m_at;
    }

    std::optional<Error> readRow()
    {
        const qint64 line = m_line;
        QStringList row;
        const bool blanks = m_table.separator == u' ';
        if (blanks)
            skipBlanks();
        bool more = !atRowEnd();
        while (more) {
            QString cell;
            if (const auto problem = readCell(cell))
                return problem;
            row.append(cell);
            if (row.size() > m_limits.nodes + qsizetype(1))
                return badTable(line, QCoreApplication::translate("graph", "Line %1 has too many columns."));
            if (blanks) {
                skipBlanks();
                more = !atRowEnd();
            } else {
                more = m_at < m_text.size() && m_text[m_at] == m_table.separator;
                if (more)
                    ++m_at;
            }
        }
        skipRowEnd();
        if (row.isEmpty() || (row.size() == 1 && row.first().trimmed().isEmpty()))
            return std::nullopt;
        m_cells += row.size();
        if (m_cells > 20'000'000)
            return badTable(line, QCoreApplication::translate("graph", "Line %1: the file has too many cells."));
        m_table.rows.append(row);
        m_table.lines.append(line);
        return std::nullopt;
    }

    std::optional<Error> readCell(QString &cell)
    {
        if (m_table.separator != u' ' && m_table.separator != u'\t')
            skipBlanks();
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            return readQuoted(cell);
        const qsizetype start = m_at;
        while (!atRowEnd() && m_text[m_at] != m_table.separator &&
               !(m_table.separator == u' ' && m_text[m_at] == u'\t'))
            ++m_at;
        return keep(m_text.sliced(start, m_at - start).trimmed().toString(), cell);
    }

    std::optional<Error> readQuoted(QString &cell)
    {
        const qint64 line = m_line;
        QString text;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"')
                    break;
                ++m_at;
            }
            if (m_text[m_at] == u'\n')
                ++m_line;
            text += m_text[m_at];
        }
        if (m_at >= m_text.size())
            return badTable(line, QCoreApplication::translate("graph", "Line %1: a quotation mark is never closed."));
        ++m_at;
        // What follows a closing quote up to the separator belongs to the cell, as spreadsheets read it.
        while (!atRowEnd() && m_text[m_at] != m_table.separator)
            text += m_text[m_at++];
        return keep(text, cell);
    }

    std::optional<Error> keep(const QString &text, QString &cell) const
    {
        if (text.size() > m_limits.textLength)
            return badTable(m_line, QCoreApplication::translate("graph", "Line %1: a cell is too long."));
        cell = text;
        return std::nullopt;
    }

    QStringView m_text;
    const TaskContext &m_task;
    const GraphFileLimits &m_limits;
    CsvTable m_table;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_cells = 0;
};

} // namespace

Result<CsvTable> readCsvTable(const QByteArray &content, const TaskContext &task, const GraphFileLimits &limits)
{
    const auto text = decoded(content);
    if (!text)
        return text.error();
    return TableReader(*text, task, limits).read();
}

} // namespace core
