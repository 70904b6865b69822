// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/csv_graph_reader.h"

#include "core/graph/csv_table.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

Error inLine(qint64 line, const QString &sentence)
{
    return {Error::Code::InvalidInput, sentence.arg(line), {}};
}

std::optional<double> number(QStringView cell)
{
    bool ok = false;
    const double value = cell.trimmed().toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Which column of an edge list means what; -1 = there is none.
struct EdgeColumns
{
    int from = 0;
    int to = 1;
    int weight = -1;
    int kind = -1;
    int label = -1;
    bool header = false;
};

/// Words that tools write above the columns of an edge list.
bool isWord(const QString &cell, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(
        words, [word = cell.trimmed()](QStringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
}

int columnNamed(const QStringList &header, std::initializer_list<QStringView> words)
{
    for (int i = 0; i < header.size(); ++i) {
        if (isWord(header.at(i), words))
            return i;
    }
    return -1;
}

/// A first row is a header when it names both ends, or when it is the only row with words where all others have
/// numbers.
EdgeColumns edgeColumns(const QList<QStringList> &rows)
{
    EdgeColumns columns;
    const QStringList &first = rows.first();
    const int from = columnNamed(first, {u"source", u"from", u"src", u"node1", u"person1", u"ego"});
    const int to = columnNamed(first, {u"target", u"to", u"dst", u"dest", u"node2", u"person2", u"alter"});
    if (from >= 0 && to >= 0 && from != to) {
        columns = {from,
                   to,
                   columnNamed(first, {u"weight", u"value", u"count", u"strength"}),
                   columnNamed(first, {u"kind", u"type", u"relation"}),
                   columnNamed(first, {u"label", u"name"}),
                   true};
        return columns;
    }
    if (rows.size() > 1) {
        for (int column = 0; column < first.size() && !columns.header; ++column) {
            const bool othersAreNumbers = std::all_of(rows.begin() + 1, rows.end(), [column](const QStringList &row) {
                return column < row.size() && number(row.at(column));
            });
            columns.header = othersAreNumbers && !number(first.at(column)) && !first.at(column).isEmpty();
        }
    }
    const bool thirdIsNumber =
        std::all_of(rows.begin() + (columns.header ? 1 : 0), rows.end(),
                    [](const QStringList &row) { return row.size() < 3 || row.at(2).isEmpty() || number(row.at(2)); });
    columns.weight = thirdIsNumber ? 2 : -1;
    columns.kind = thirdIsNumber ? 3 : 2;
    return columns;
}

QString cellOf(const QStringList &row, int column)
{
    return column >= 0 && column < row.size() ? row.at(column) : QString();
}

/// Adds each node once, in the order of first sight.
class NodeList
{
public:
    NodeList(GraphData &data, const GraphFileLimits &limits) : m_data(data), m_limits(limits) {}

    /// False when the file has more nodes than allowed.
    bool add(const QString &id, const QString &label, NodeKind kind)
    {
        if (!m_seen.contains(id)) {
            m_seen.insert(id);
            m_data.nodes.append({id, kind, label, {}, {}, {}});
        }
        return m_data.nodes.size() <= m_limits.nodes;
    }

private:
    GraphData &m_data;
    const GraphFileLimits &m_limits;
    QSet<QString> m_seen;
};

LinkEvidence listedEvidence(const QString &detail)
{
    return {u"file.listed"_s, detail, {}, {}, {}, {}, {}};
}

Result<GraphFileContent> readEdgeList(const CsvTable &table, const TaskContext &task, const GraphFileLimits &limits)
{
    GraphFileContent content;
    NodeList nodes(content.data, limits);
    QList<QStringList> rows;
    QList<qint64> lines;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        if (table.rows.at(i).first().startsWith(u'#'))
            continue;
        rows.append(table.rows.at(i));
        lines.append(table.lines.at(i));
    }
    if (rows.isEmpty())
        return Error{Error::Code::InvalidInput, QCoreApplication::translate("graph", "The graph file is empty."), {}};
    const EdgeColumns columns = edgeColumns(rows);
    for (qsizetype i = columns.header ? 1 : 0; i < rows.size(); ++i) {
        if ((i & 1023) == 0 && task.canceled())
            return Error{Error::Code::Canceled, QCoreApplication::translate("graph", "Reading was canceled."), {}};
        const QString from = cellOf(rows.at(i), columns.from).trimmed();
        const QString to = cellOf(rows.at(i), columns.to).trimmed();
        if (from.isEmpty() || to.isEmpty())
            return inLine(lines.at(i),
                          QCoreApplication::translate("graph", "Line %1 does not name two ends of a tie."));
        const QString weightCell = cellOf(rows.at(i), columns.weight);
        const auto weight = weightCell.isEmpty() ? std::optional(1.0) : number(weightCell);
        if (!weight)
            return inLine(lines.at(i), QCoreApplication::translate("graph", "Line %1: the weight is not a number."));
        if (!nodes.add(from, from, NodeKind::Other) || !nodes.add(to, to, NodeKind::Other))
            return inLine(lines.at(i), QCoreApplication::translate("graph", "Line %1: the file has too many nodes."));
        const QString kindCell = cellOf(rows.at(i), columns.kind);
        const auto kind = linkKindFromCode(kindCell);
        const QString label = cellOf(rows.at(i), columns.label);
        content.data.links.append({from,
                                   to,
                                   kind.value_or(LinkKind::Listed),
                                   false,
                                   *weight,
                                   label,
                                   {listedEvidence(kind ? QString() : kindCell)}});
    }
    return content;
}

bool isMatrix(const CsvTable &table)
{
    const qsizetype width = table.rows.first().size();
    if (width < 2 || table.rows.size() < 2)
        return false;
    if (table.rows.first().first().trimmed().isEmpty())
        return true;
    // Some tools write a word into the corner: then the labels of rows and columns must be the same.
    if (width < 4 || table.rows.size() != width)
        return false;
    for (qsizetype i = 1; i < width; ++i) {
        if (table.rows.at(i).first() != table.rows.first().at(i))
            return false;
    }
    return true;
}

/// The cells of a matrix as numbers, row by row, checked.
Result<std::vector<double>> matrixCells(const CsvTable &table, const TaskContext &task)
{
    const qsizetype width = table.rows.first().size();
    std::vector<double> cells;
    for (qsizetype r = 1; r < table.rows.size(); ++r) {
        if (task.canceled())
            return Error{Error::Code::Canceled, QCoreApplication::translate("graph", "Reading was canceled."), {}};
        const QStringList &row = table.rows.at(r);
        if (row.size() != width)
            return inLine(table.lines.at(r), QCoreApplication::translate(
                                                 "graph", "Line %1 has not as many cells as the matrix's header."));
        for (qsizetype c = 1; c < width; ++c) {
            const auto value = row.at(c).trimmed().isEmpty() ? std::optional(0.0) : number(row.at(c));
            if (!value)
                return inLine(table.lines.at(r),
                              QCoreApplication::translate("graph", "Line %1: a cell of the matrix is not a number."));
            cells.push_back(*value);
        }
    }
    return cells;
}

/// Row i and column i of a square matrix are the same node, whatever the order of the columns.
std::vector<int> columnOfRow(const QStringList &rows, const QStringList &columns)
{
    QHash<QString, int> places;
    for (int i = 0; i < columns.size(); ++i)
        places.insert(columns.at(i), i);
    std::vector<int> result;
    for (const QString &row : rows)
        result.push_back(places.value(row, -1));
    return result;
}

void addSquare(GraphData &data, const QStringList &rows, const std::vector<int> &columns,
               const std::vector<double> &cells)
{
    const auto at = [&](size_t i, size_t j) { return cells[i * columns.size() + size_t(columns[j])]; };
    bool symmetric = true;
    for (size_t i = 0; i < columns.size(); ++i) {
        for (size_t j = 0; j < i; ++j)
            symmetric = symmetric && at(i, j) == at(j, i);
    }
    for (size_t i = 0; i < columns.size(); ++i) {
        for (size_t j = 0; j < columns.size(); ++j) {
            if (at(i, j) != 0 && (!symmetric || i <= j))
                data.links.append({rows.at(qsizetype(i)),
                                   rows.at(qsizetype(j)),
                                   LinkKind::Listed,
                                   !symmetric,
                                   at(i, j),
                                   {},
                                   {listedEvidence({})}});
        }
    }
}

Result<GraphFileContent> readMatrix(const CsvTable &table, const TaskContext &task, const GraphFileLimits &limits)
{
    QStringList columns = table.rows.first().mid(1);
    QStringList rows;
    for (qsizetype r = 1; r < table.rows.size(); ++r)
        rows.append(table.rows.at(r).first());
    const QSet<QString> rowSet(rows.begin(), rows.end());
    const QSet<QString> columnSet(columns.begin(), columns.end());
    if (rowSet.size() != rows.size() || columnSet.size() != columns.size())
        return inLine(1, QCoreApplication::translate("graph", "Line %1: a label of the matrix occurs twice."));
    if (rows.size() + columns.size() > limits.nodes)
        return inLine(1, QCoreApplication::translate("graph", "Line %1: the file has too many nodes."));
    const auto cells = matrixCells(table, task);
    if (!cells)
        return cells.error();
    const qsizetype ties = std::ranges::count_if(*cells, [](double value) { return value != 0; });
    if (ties > limits.links)
        return inLine(1, QCoreApplication::translate("graph", "Line %1: the matrix has too many ties."));
    GraphFileContent content;
    NodeList nodes(content.data, limits);
    if (rowSet == columnSet) {
        for (const QString &row : std::as_const(rows))
            nodes.add(row, row, NodeKind::Other);
        addSquare(content.data, rows, columnOfRow(rows, columns), *cells);
        return content;
    }
    // Two modes: persons in rows, events in columns. The same label may stand on both sides and is then two nodes.
    const auto eventId = [&](const QString &label) {
        return rowSet.contains(label) ? u"event:%1"_s.arg(label) : label;
    };
    for (const QString &row : std::as_const(rows))
        nodes.add(row, row, NodeKind::Person);
    for (const QString &column : std::as_const(columns))
        nodes.add(eventId(column), column, NodeKind::Event);
    for (qsizetype r = 0; r < rows.size(); ++r) {
        for (qsizetype c = 0; c < columns.size(); ++c) {
            const double value = (*cells)[size_t(r * columns.size() + c)];
            if (value != 0)
                content.data.links.append(
                    {rows.at(r), eventId(columns.at(c)), LinkKind::Listed, false, value, {}, {listedEvidence({})}});
        }
    }
    return content;
}

} // namespace

Result<GraphFileContent> readCsvGraph(const QByteArray &content, const TaskContext &task, const GraphFileLimits &limits)
{
    const auto table = readCsvTable(content, task, limits);
    if (!table)
        return table.error();
    if (table->rows.isEmpty())
        return Error{Error::Code::InvalidInput, QCoreApplication::translate("graph", "The graph file is empty."), {}};
    return isMatrix(*table) ? readMatrix(*table, task, limits) : readEdgeList(*table, task, limits);
}

} // namespace core
