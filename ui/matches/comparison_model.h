// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/comparison.h"

#include <QAbstractTableModel>

namespace ui {

/// The evidence of one comparison, one field or aligned part of a name per row.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FieldColumn, LeftColumn, LevelColumn, RightColumn, BitsColumn, ColumnCount };
    enum Role { BitsRole = Qt::UserRole, AgreementRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setEvidence(const QList<core::FieldEvidence> &evidence, const QString &left, const QString &right);
    /// The most bits that a row has for or against; what the bars are drawn against. At least 1.
    [[nodiscard]] double widest() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const core::FieldEvidence &evidence, int column) const;

    QList<core::FieldEvidence> m_evidence;
    QString m_left;
    QString m_right;
};

} // namespace ui
