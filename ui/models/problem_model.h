// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/import_store.h"

#include <QAbstractTableModel>

namespace ui {

/// What an import could not take as it stood: file, place, field, reason. At most the listed ten thousand; filtered
/// here over all of them.
class ProblemModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { KindColumn, FileColumn, PlaceColumn, RequestColumn, FieldColumn, ReasonColumn, ColumnCount };
    enum Role { RejectedRole = Qt::UserRole, ExcerptRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(const QList<core::ImportProblem> &problems);
    /// Shows only rows that hold this text in any column, case ignored; empty shows all.
    void setFilter(const QString &text);
    [[nodiscard]] const QList<core::ImportProblem> &problems() const { return m_problems; }
    [[nodiscard]] const core::ImportProblem &problemAt(int row) const { return m_problems.at(m_shown.at(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A column's heading, also for the export.
    static QString heading(int column);
    static QString placeOf(const core::ImportProblem &problem);

private:
    void filterAgain();

    QList<core::ImportProblem> m_problems;
    QList<qsizetype> m_shown;
    QString m_filter;
};

} // namespace ui
