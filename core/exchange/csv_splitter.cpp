// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_splitter.h"

#include "core/exchange/json_tree.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace core {

namespace {

constexpr qsizetype kMaxCells = 4096;

bool endsLine(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

CsvSplitter::CsvSplitter(std::shared_ptr<TextWindow> window, char delimiter)
    : m_window(std::move(window)), m_delimiter(delimiter)
{
}

bool CsvSplitter::isThere(qsizetype at)
{
    if (at < m_window->unread().size())
        return true;
    return at <= kMaxRecordBytes && m_window->fill();
}

bool CsvSplitter::skipBlankLines()
{
    while (isThere(0)) {
        const QByteArrayView bytes = m_window->unread();
        if (!endsLine(bytes.front()))
            return true;
        const auto *const text = std::find_if_not(bytes.begin(), bytes.end(), endsLine);
        m_window->consume(text - bytes.begin());
    }
    return false;
}

CsvSplitter::Row CsvSplitter::next()
{
    m_window->consume(m_given);
    m_given = 0;
    if (!skipBlankLines())
        return {};
    Row row;
    row.line = m_window->line();
    const std::string_view fault = readRow(row);
    if (!fault.empty())
        return brokenRow(fault);
    row.kind = Row::Kind::Cells;
    return row;
}

/// Reads cells up to the end of the row; the fault when it has none.
std::string_view CsvSplitter::readRow(Row &row)
{
    qsizetype at = 0;
    while (true) {
        if (row.cells.size() >= kMaxCells)
            return "too-many-values";
        QByteArray &cell = row.cells.emplaceBack();
        if (isThere(at) && m_window->unread()[at] == '"') {
            if (const std::string_view fault = readQuoted(at, cell); !fault.empty())
                return fault;
        } else {
            const qsizetype start = at;
            while (isThere(at) && m_window->unread()[at] != m_delimiter && !endsLine(m_window->unread()[at]))
                ++at;
            cell = m_window->unread().sliced(start, at - start).toByteArray();
        }
        if (at > kMaxRecordBytes)
            return "too-large";
        if (!isThere(at) || endsLine(m_window->unread()[at]))
            break;
        ++at; // the delimiter
    }
    row.bytes = m_window->unread().first(at);
    m_given = at;
    return {};
}

std::string_view CsvSplitter::readQuoted(qsizetype &at, QByteArray &cell)
{
    ++at;
    while (isThere(at)) {
        const char c = m_window->unread()[at++];
        if (c != '"') {
            cell.append(c);
            continue;
        }
        if (!isThere(at) || m_window->unread()[at] == m_delimiter || endsLine(m_window->unread()[at]))
            return {};
        if (m_window->unread()[at] != '"')
            return "stray-quote";
        cell.append('"');
        ++at;
    }
    return at > kMaxRecordBytes ? "too-large" : "unclosed-quote";
}

/// Gives what is left of the line; the rows after it are read as if it had ended there.
CsvSplitter::Row CsvSplitter::brokenRow(std::string_view code)
{
    Row row;
    row.kind = Row::Kind::Broken;
    row.code = code;
    row.line = m_window->line();
    const QByteArrayView bytes = m_window->unread();
    const auto *const end = std::find_if(bytes.begin(), bytes.end(), endsLine);
    m_given = end - bytes.begin();
    row.bytes = bytes.first(m_given);
    return row;
}

char CsvSplitter::detectDelimiter(TextWindow &window)
{
    constexpr std::array<char, 4> delimiters = {',', ';', '\t', '|'};
    while (window.unread().size() < 65536 && window.fill()) {
    }
    const QByteArrayView bytes = window.unread();
    std::array<int, delimiters.size()> counts{};
    bool quoted = false;
    for (const char c : bytes) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (endsLine(c) && std::ranges::any_of(counts, [](int count) { return count > 0; }))
            break;
        for (size_t i = 0; i < delimiters.size(); ++i)
            counts[i] += c == delimiters[i] ? 1 : 0;
    }
    const auto *const most = std::ranges::max_element(counts);
    return delimiters[static_cast<size_t>(most - counts.begin())];
}

QList<QByteArray> splitCsvLine(QByteArrayView line, char delimiter)
{
    CsvSplitter splitter(std::make_shared<TextWindow>(line), delimiter);
    return splitter.next().cells;
}

QByteArray withoutFormulaGuard(const QByteArray &cell)
{
    if (!cell.startsWith('\''))
        return cell;
    const QByteArrayView rest = QByteArrayView(cell).sliced(1);
    static constexpr std::array<std::string_view, 10> starts = {
        "=", "+", "-", "@", "\t", "\r", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    QByteArrayView visible = rest;
    while (!visible.isEmpty() && visible.front() == ' ')
        visible = visible.sliced(1);
    const bool guarded = std::ranges::any_of(starts, [visible](std::string_view start) {
        return visible.startsWith(QByteArrayView(start.data(), static_cast<qsizetype>(start.size())));
    });
    return guarded ? rest.toByteArray() : cell;
}

} // namespace core
