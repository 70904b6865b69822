// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/oversight/chart.h"

#include <QWidget>

class QLabel;
class QTableWidget;
class QToolButton;

namespace ui {

class SectionHeader;

/// The painted part of a chart alone. Its description for screen readers is the table, row by row.
class ChartCanvas final : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    void setChart(const Chart &chart);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chart m_chart;
};

/// A chart under its title and definition, with the table that says the same in figures.
class ChartView final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(const QString &id, QWidget *parent = nullptr);
    void setChart(const Chart &chart);
    void setTableShown(bool shown);

private:
    void fillTable(const Chart &chart);

    SectionHeader *m_title;
    QLabel *m_definition;
    ChartCanvas *m_canvas;
    QToolButton *m_toggle;
    QTableWidget *m_table;
};

} // namespace ui
