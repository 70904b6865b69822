// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_mapping.h"
#include "ui/imports/table_preview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace ui {

/// What the columns of a table mean: one row for each column with its heading, what stands in it, and the field that it
/// fills. Starts from the proposal that the headings allow.
class MappingPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit MappingPanel(QWidget *parent = nullptr);
    void showTable(const TablePreview &preview);
    /// Takes over a mapping that was kept under a name, where its columns are in this table.
    void applyKept(const core::ColumnMapping &kept);
    [[nodiscard]] core::ColumnMapping mapping() const;
    /// What hinders an import with this mapping; empty when nothing does.
    [[nodiscard]] QString hindrance() const;

Q_SIGNALS:
    void changed();

private:
    void check();

    TablePreview m_preview;
    QLineEdit *m_name;
    QComboBox *m_dates;
    QTableWidget *m_table;
    QLabel *m_hint;
    QList<QComboBox *> m_fields;
};

} // namespace ui
