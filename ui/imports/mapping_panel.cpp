// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/mapping_panel.h"

#include "ui/support/field_words.h"
#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
enum Column { HeadingColumn, SampleColumn, FieldColumn, ColumnCount };

QTableWidgetItem *readOnlyItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}
} // namespace

MappingPanel::MappingPanel(QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit), m_dates(new QComboBox), m_table(new QTableWidget), m_hint(plainLabel({}))
{
    nameWidget(m_name, u"mappingName"_s, tr("Name of the source"));
    m_name->setMaxLength(60);
    m_name->setPlaceholderText(tr("For example the list's publisher"));
    nameWidget(m_dates, u"mappingDates"_s, tr("Order of dates"));
    m_dates->addItem(tr("not stated: 3/4/1979 stays unknown"), int(core::DateOrder::Unstated));
    m_dates->addItem(tr("day first: 14/3/1979"), int(core::DateOrder::DayFirst));
    m_dates->addItem(tr("month first: 3/14/1979"), int(core::DateOrder::MonthFirst));
    nameWidget(m_table, u"mappingTable"_s, tr("Columns of the table"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Column"), tr("What stands in it"), tr("Fills the field")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(SampleColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_hint->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("Source"), m_name);
    form->addRow(tr("Dates like 3/4/1979"), m_dates);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addLayout(form);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_hint);
    connect(m_name, &QLineEdit::textChanged, this, &MappingPanel::check);
}

void MappingPanel::showTable(const TablePreview &preview)
{
    m_preview = preview;
    const core::ColumnMapping proposal = core::suggestMapping(preview.header);
    m_name->setText(proposal.name);
    m_dates->setCurrentIndex(m_dates->findData(int(proposal.dateOrder)));
    m_fields.clear();
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(preview.header.size()));
    for (int row = 0; row < preview.header.size(); ++row) {
        QStringList samples;
        for (const QStringList &cells : preview.rows) {
            if (const QString cell = cells.value(row).trimmed(); !cell.isEmpty() && !samples.contains(cell))
                samples << cell;
        }
        m_table->setItem(row, HeadingColumn, readOnlyItem(isolatedLine(preview.header[row])));
        m_table->setItem(row, SampleColumn, readOnlyItem(isolatedLine(samples.join(u" · "_s))));
        auto *field = new QComboBox;
        field->setAccessibleName(tr("Field for the column %1").arg(shownLine(preview.header[row])));
        field->setObjectName(u"mappingField%1"_s.arg(row));
        field->addItem(tr("not read"), QString());
        for (const QString &path : core::mappablePaths())
            field->addItem(columnFieldInWords(path), path);
        const QString path = row < proposal.columns.size() ? proposal.columns[row].path : QString();
        field->setCurrentIndex(std::max(field->findData(path), 0));
        connect(field, &QComboBox::currentIndexChanged, this, &MappingPanel::check);
        m_table->setCellWidget(row, FieldColumn, field);
        m_fields << field;
    }
    m_table->setColumnWidth(HeadingColumn, 22 * kGrid);
    m_table->setColumnWidth(FieldColumn, 34 * kGrid);
    check();
}

void MappingPanel::applyKept(const core::ColumnMapping &kept)
{
    m_name->setText(kept.name);
    m_dates->setCurrentIndex(m_dates->findData(int(kept.dateOrder)));
    for (const core::ColumnMapping::Column &column : kept.columns) {
        const qsizetype row = m_preview.header.indexOf(column.column);
        if (row >= 0 && row < m_fields.size())
            m_fields[row]->setCurrentIndex(std::max(m_fields[row]->findData(column.path), 0));
    }
}

core::ColumnMapping MappingPanel::mapping() const
{
    core::ColumnMapping mapping;
    mapping.name = m_name->text().trimmed();
    mapping.delimiter = m_preview.delimiter;
    mapping.dateOrder = static_cast<core::DateOrder>(m_dates->currentData().toInt());
    for (int row = 0; row < m_fields.size(); ++row)
        mapping.columns.append({m_preview.header[row], m_fields[row]->currentData().toString()});
    return mapping;
}

QString MappingPanel::hindrance() const
{
    const core::ColumnMapping chosen = mapping();
    if (chosen.name.isEmpty())
        return tr("Give the source a name, so that its case numbers are not mixed with others.");
    if (!chosen.hasPath(u"id"))
        return tr("Choose which column holds the case number.");
    QStringList paths;
    for (const core::ColumnMapping::Column &column : chosen.columns) {
        if (!column.path.isEmpty() && paths.contains(column.path))
            return tr("Two columns fill the same field: %1.").arg(columnFieldInWords(column.path));
        paths << column.path;
    }
    return {};
}

void MappingPanel::check()
{
    m_hint->setText(hindrance());
    Q_EMIT changed();
}

} // namespace ui
