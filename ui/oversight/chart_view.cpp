// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/chart_view.h"

#include "ui/oversight/chart_painter.h"
#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"
#include "ui/widgets/section_header.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kLeastWidth = 360;
constexpr int kRowsShown = 12;

QString inWords(const Chart &chart)
{
    QStringList lines;
    for (const QStringList &row : chart.table)
        lines << row.join(u", "_s);
    return chart.rows.isEmpty() && lines.isEmpty() ? chart.empty : lines.join(u"; "_s);
}

} // namespace

void ChartCanvas::setChart(const Chart &chart)
{
    m_chart = chart;
    setAccessibleName(chart.title);
    setAccessibleDescription(inWords(chart));
    updateGeometry();
    update();
}

QSize ChartCanvas::sizeHint() const
{
    return {kLeastWidth, static_cast<int>(std::ceil(chartHeight(m_chart, QFontMetricsF(font()))))};
}

QSize ChartCanvas::minimumSizeHint() const
{
    return sizeHint();
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paintChart(painter, rect(), m_chart, palette(), layoutDirection());
}

ChartView::ChartView(const QString &id, QWidget *parent)
    : QWidget(parent), m_title(new SectionHeader({})), m_definition(plainLabel({})), m_canvas(new ChartCanvas),
      m_toggle(new QToolButton), m_table(new QTableWidget)
{
    setObjectName(u"chart-"_s + id);
    m_canvas->setObjectName(u"canvas-"_s + id);
    m_canvas->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_definition->setWordWrap(true);
    m_definition->setForegroundRole(QPalette::PlaceholderText);
    nameWidget(m_toggle, u"toggle-"_s + id, tr("Table"));
    m_toggle->setText(tr("Table"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_table->setObjectName(u"table-"_s + id);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->hide();
    connect(m_toggle, &QToolButton::toggled, m_table, &QWidget::setVisible);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfGrid);
    layout->addWidget(m_title);
    layout->addWidget(m_definition);
    layout->addWidget(m_canvas);
    layout->addWidget(m_toggle, 0, Qt::AlignLeading);
    layout->addWidget(m_table);
    layout->addStretch(1);
}

void ChartView::setChart(const Chart &chart)
{
    m_title->setText(chart.title);
    m_definition->setText(chart.definition);
    m_canvas->setChart(chart);
    m_toggle->setAccessibleName(tr("Table of: %1").arg(chart.title));
    m_toggle->setVisible(!chart.table.isEmpty());
    m_table->setAccessibleName(chart.title);
    fillTable(chart);
}

void ChartView::setTableShown(bool shown)
{
    m_toggle->setChecked(shown);
}

void ChartView::fillTable(const Chart &chart)
{
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(chart.heading.size()));
    m_table->setRowCount(static_cast<int>(chart.table.size()));
    m_table->setHorizontalHeaderLabels(chart.heading);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList &cells = chart.table[row];
        for (int column = 0; column < std::min<int>(static_cast<int>(cells.size()), m_table->columnCount()); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(tipText(cells[column]));
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int rows = std::min(m_table->rowCount(), kRowsShown);
    const int line = fontMetrics().height() + kGrid;
    m_table->verticalHeader()->setDefaultSectionSize(line);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * line + 2 * kGrid);
}

} // namespace ui
