// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matches/person_finder.h"

#include <QAbstractTableModel>

namespace ui {

/// The subjects that a search found, best first.
class HitModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        BirthColumn,
        NationalityColumn,
        IdColumn,
        StandingColumn,
        ChanceColumn,
        BitsColumn,
        WhyColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setHits(const QList<core::FoundPerson> &hits);
    [[nodiscard]] const core::FoundPerson *hit(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const core::FoundPerson &hit, int column) const;

    QList<core::FoundPerson> m_hits;
};

} // namespace ui
