// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graph_table.h"

#include "core/base/display_names.h"
#include "core/base/text.h"
#include "core/graph/sector_drawing.h"

#include <QLocale>

namespace ui {

void GraphTable::setScene(std::shared_ptr<const CanvasScene> scene)
{
    beginResetModel();
    m_scene = std::move(scene);
    m_spread.clear();
    const auto members = core::visibleMembers(m_scene->graph);
    for (size_t i = 0; i < members.size(); ++i) {
        const bool group = m_scene->graph.nodes[i].kind == core::NodeKind::Group;
        m_spread.push_back(group ? core::effectiveContinents(members[i]) : -1);
    }
    endResetModel();
}

int GraphTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_scene ? 0 : m_scene->graph.nodeCount();
}

int GraphTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

double GraphTable::spread(int row) const
{
    return m_spread[size_t(row)];
}

QString GraphTable::text(int row, int column) const
{
    const core::VisibleGraph &graph = m_scene->graph;
    const core::VisibleNode &node = graph.nodes[size_t(row)];
    switch (column) {
    case NodeColumn:
        return core::withVisibleControls(graph.label(row));
    case KindColumn:
        return core::nodeKindName(node.kind);
    case CountryColumn: {
        QStringList names;
        for (const QString &code : graph.countries(row))
            names += core::withVisibleControls(core::countryName(code, QLocale().bcp47Name()));
        return names.isEmpty() && node.kind == core::NodeKind::Person ? tr("unknown")
                                                                      : names.join(QStringLiteral(", "));
    }
    case ContinentColumn:
        if (node.continent == core::Continent::Unknown)
            return node.kind == core::NodeKind::Person ? tr("unknown") : QString();
        return core::continentName(node.continent);
    case LinksColumn:
        return node.shown == node.total
                   ? QLocale().toString(node.shown)
                   : tr("%1 of %2").arg(QLocale().toString(node.shown), QLocale().toString(node.total));
    case SpreadColumn:
        return spread(row) < 0 ? QString() : QLocale().toString(spread(row), 'f', 1);
    default:
        return {};
    }
}

QVariant GraphTable::sortValue(int row, int column) const
{
    if (column == LinksColumn)
        return m_scene->graph.nodes[size_t(row)].total;
    if (column == SpreadColumn)
        return spread(row);
    return text(row, column).toCaseFolded();
}

QVariant GraphTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == LinksColumn || index.column() == SpreadColumn)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case SortRole:
        return sortValue(index.row(), index.column());
    case NodeIdRole:
        return m_scene->graph.id(index.row());
    default:
        return {};
    }
}

QVariant GraphTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NodeColumn:
        return tr("Node");
    case KindColumn:
        return tr("Kind");
    case CountryColumn:
        return tr("Country");
    case ContinentColumn:
        return tr("Continent");
    case LinksColumn:
        return tr("Links");
    case SpreadColumn:
        return tr("Spread");
    default:
        return {};
    }
}

} // namespace ui
