// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graph_canvas.h"

#include <QAbstractTableModel>

namespace ui {

/// The visible graph as rows: what the canvas shows, for the keyboard, for screen readers and for copying. Values
/// are made when asked for, so that 10,000 nodes cost nothing up front.
class GraphTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NodeColumn, KindColumn, CountryColumn, ContinentColumn, LinksColumn, SpreadColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole, NodeIdRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setScene(std::shared_ptr<const CanvasScene> scene);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QVariant sortValue(int row, int column) const;
    [[nodiscard]] double spread(int row) const;

    std::shared_ptr<const CanvasScene> m_scene;
    std::vector<double> m_spread; ///< of groups; -1 for others
};

} // namespace ui
