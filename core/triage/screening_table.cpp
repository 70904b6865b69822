// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/screening_table.h"

#include "core/triage/screening_error.h"

#include <optional>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaximumBytes = 512LL * 1024 * 1024;
constexpr size_t kMaximumRows = 1'000'000;

/// Splits CSV into rows of raw cells.
class RowReader
{
public:
    explicit RowReader(const QByteArray &csv) : m_csv(csv)
    {
        if (m_csv.startsWith("\xEF\xBB\xBF"))
            m_position = 3;
    }
    [[nodiscard]] bool atEnd() const { return m_position >= m_csv.size(); }
    [[nodiscard]] bool openQuote() const { return m_openQuote; }

    QList<QByteArray> next()
    {
        QList<QByteArray> cells;
        do
            cells.append(cell());
        while (!atEnd() && m_csv[m_position++] == ',');
        return cells;
    }

private:
    // Reads up to the separator that ends the cell and leaves the position on it.
    QByteArray cell()
    {
        QByteArray out;
        bool quoted = false;
        for (; m_position < m_csv.size(); ++m_position) {
            const char c = m_csv[m_position];
            if (c == '"') {
                const bool doubled = quoted && m_position + 1 < m_csv.size() && m_csv[m_position + 1] == '"';
                if (doubled)
                    out.append(m_csv[++m_position]);
                else
                    quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                break;
            } else if (quoted || c != '\r') {
                out.append(c);
            }
        }
        m_openQuote = m_openQuote || quoted;
        return out;
    }

    const QByteArray &m_csv;
    qsizetype m_position = 0;
    bool m_openQuote = false;
};

std::optional<bool> labelOf(const QByteArray &cell)
{
    const QByteArray word = cell.trimmed().toLower();
    if (word == "1" || word == "1.0" || word == "true" || word == "yes")
        return true;
    if (word == "0" || word == "0.0" || word == "false" || word == "no")
        return false;
    return std::nullopt;
}

struct Columns
{
    QList<qsizetype> texts;
    qsizetype label = -1;
    qsizetype count = 0;
};

Result<Columns> findColumns(const QList<QByteArray> &header, const QStringList &textColumns, const QString &label)
{
    QStringList names;
    for (const QByteArray &cell : header)
        names.append(QString::fromUtf8(cell).trimmed());
    Columns columns;
    columns.count = names.size();
    for (const QString &wanted : textColumns + QStringList{label}) {
        const qsizetype index = names.indexOf(wanted);
        if (index < 0)
            return invalidScreening(ScreeningText::tr("The file has no column “%1”; its columns are: %2.")
                                        .arg(wanted, names.join(u", "_s)));
        columns.texts.append(index);
    }
    columns.label = columns.texts.takeLast();
    return columns;
}

} // namespace

Result<ScreeningSet> readScreeningTable(const QByteArray &csv, const QStringList &textColumns,
                                        const QString &labelColumn)
{
    if (csv.size() > kMaximumBytes)
        return invalidScreening(ScreeningText::tr("The file is larger than 512 MiB and was not read."));
    RowReader rows(csv);
    if (rows.atEnd())
        return invalidScreening(ScreeningText::tr("The file is empty."));
    const auto columns = findColumns(rows.next(), textColumns, labelColumn);
    if (!columns)
        return columns.error();
    ScreeningSet set;
    while (!rows.atEnd()) {
        const QList<QByteArray> cells = rows.next();
        const QString number = QString::number(set.texts.size());
        if (cells.size() != columns->count) {
            return invalidScreening(
                ScreeningText::tr("Data row %1 has %n cell(s) where the header has %2.", nullptr, int(cells.size()))
                    .arg(number, QString::number(columns->count)));
        }
        const std::optional<bool> relevant = labelOf(cells[columns->label]);
        if (!relevant)
            return invalidScreening(ScreeningText::tr("Data row %1 has a label that is neither 1 nor 0.").arg(number));
        if (set.texts.size() == kMaximumRows)
            return invalidScreening(ScreeningText::tr("The file has more than a million rows and was not read."));
        QStringList texts;
        for (const qsizetype column : columns->texts)
            texts.append(QString::fromUtf8(cells[column]));
        set.texts.push_back(texts);
        set.relevant.push_back(*relevant);
    }
    if (rows.openQuote())
        return invalidScreening(ScreeningText::tr("The file ends inside a quoted cell."));
    return set;
}

} // namespace core
