// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/oversight_export.h"

#include "core/base/csv_cell.h"
#include "ui/oversight/chart_painter.h"
#include "ui/oversight/oversight_charts.h"
#include "ui/support/safe_text.h"
#include "ui/support/theme.h"
#include "ui/support/wording.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kDotsPerInch = 300;

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(OversightReport)
};

core::Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return core::Error{
        core::Error::Code::Io,
        ReportWords::tr("The report could not be written: %1. Choose another place for it.").arg(file.errorString()),
        {}};
}

/// Sets text and charts one under the other and begins a new page where the next one does not fit.
class Sheet
{
public:
    Sheet(QPdfWriter &writer, QPainter &painter) : m_writer(writer), m_painter(painter)
    {
        m_page = QRectF(0, 0, writer.width(), writer.height());
        m_bottom = m_page.bottom() - line() * 2;
        foot();
    }

    void text(const QString &text, double size, bool bold, const QColor &colour)
    {
        setFont(size, bold);
        const int flags = Qt::TextWordWrap | (isMirrored() ? Qt::AlignRight : Qt::AlignLeft);
        const QRectF wanted = m_painter.boundingRect(QRectF(0, 0, m_page.width(), m_page.height()), flags, text);
        room(wanted.height());
        m_painter.setPen(colour);
        m_painter.drawText(QRectF(0, m_y, m_page.width(), wanted.height() + 1), flags, text);
        m_y += wanted.height() + line() * .3;
    }
    void gap(double lines) { m_y += line() * lines; }
    /// A title is never left alone at the foot of a page.
    void keepTogether(double height) { room(height); }

    void chart(const Chart &chart)
    {
        setFont(8, false);
        const QFontMetricsF metrics(m_painter.font(), m_painter.device());
        const double height = chartHeight(chart, metrics);
        room(std::min(height, m_bottom));
        paintChart(m_painter, QRectF(0, m_y, m_page.width(), std::min(height, m_bottom - m_y)), chart, lightPalette(),
                   QGuiApplication::layoutDirection());
        m_y += height + line() * .5;
    }

    void table(const Chart &chart)
    {
        row(chart.heading, true);
        for (const QStringList &cells : chart.table)
            row(cells, false);
        gap(1);
    }

    [[nodiscard]] double chartSpace(const Chart &chart)
    {
        setFont(8, false);
        return chartHeight(chart, QFontMetricsF(m_painter.font(), m_painter.device()));
    }

private:
    [[nodiscard]] static bool isMirrored() { return QGuiApplication::isRightToLeft(); }
    [[nodiscard]] double line() const { return QFontMetricsF(m_painter.font(), m_painter.device()).height(); }
    void setFont(double size, bool bold)
    {
        QFont font = QGuiApplication::font();
        font.setPointSizeF(size);
        font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
        m_painter.setFont(font);
    }
    void row(const QStringList &cells, bool heading)
    {
        setFont(7.5, heading);
        room(line() * 1.3);
        // The first column is a name and gets twice the room of a figure.
        const double unit = m_page.width() / (static_cast<double>(cells.size()) + 1);
        double x = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const double width = i == 0 ? 2 * unit : unit;
            const double left = isMirrored() ? m_page.width() - x - width : x;
            const QRectF cell(left, m_y, width - line() * .4, line() * 1.2);
            m_painter.setPen(lightPalette().color(QPalette::Text));
            m_painter.drawText(
                cell, (isMirrored() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                QFontMetricsF(m_painter.font(), m_painter.device()).elidedText(cells[i], Qt::ElideRight, cell.width()));
            x += width;
        }
        m_y += line() * 1.25;
        m_painter.setPen(QPen(hairline(lightPalette()), 0));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_page.width(), m_y));
    }
    void room(double height)
    {
        if (m_y + height <= m_bottom || m_y == 0)
            return;
        m_writer.newPage();
        m_y = 0;
        ++m_number;
        foot();
    }
    void foot()
    {
        const QFont kept = m_painter.font();
        setFont(7, false);
        m_painter.setPen(mutedText(lightPalette()));
        m_painter.drawText(QRectF(0, m_page.bottom() - line(), m_page.width(), line()), Qt::AlignHCenter,
                           ReportWords::tr("Page %1").arg(number(m_number)));
        m_painter.setFont(kept);
    }

    QPdfWriter &m_writer;
    QPainter &m_painter;
    QRectF m_page;
    double m_bottom = 0;
    double m_y = 0;
    int m_number = 1;
};

void paintReport(Sheet &sheet, const QString &caseFile, const core::OversightReport &report, const QList<Chart> &charts)
{
    const QColor ink = lightPalette().color(QPalette::Text);
    const QColor muted = mutedText(lightPalette());
    sheet.text(ReportWords::tr("Oversight report"), 16, true, ink);
    sheet.text(ReportWords::tr("Case file %1, %2").arg(isolatedLine(caseFile), momentInWords(report.at)), 9, false,
               muted);
    sheet.text(missRateInWords(report), 12, true, ink);
    sheet.text(missRateExplained(report), 9, false, ink);
    const QStringList alarms = driftInWords(report);
    sheet.text(alarms.isEmpty() ? ReportWords::tr("No drift alarm.") : ReportWords::tr("Drift alarms"), 9, true, ink);
    for (const QString &alarm : alarms)
        sheet.text(alarm, 9, false, ink);
    for (const Chart &chart : charts) {
        sheet.gap(1);
        sheet.keepTogether(sheet.chartSpace(chart) * 1.35);
        sheet.text(chart.title, 11, true, ink);
        sheet.text(chart.definition, 8, false, muted);
        sheet.chart(chart);
        if (!chart.table.isEmpty())
            sheet.table(chart);
    }
}

} // namespace

QByteArray oversightAsCsv(const core::OversightReport &report, const QList<Chart> &charts)
{
    QByteArray csv;
    const auto line = [&csv](const QStringList &texts) {
        QByteArrayList cells;
        for (const QString &text : texts)
            cells << core::guardedCsvCell(text);
        csv += cells.join(',') + '\n';
    };
    line({ReportWords::tr("Oversight report"), report.at.toString(Qt::ISODate)});
    line({missRateInWords(report)});
    for (const QString &alarm : driftInWords(report))
        line({ReportWords::tr("Drift alarm"), alarm});
    for (const Chart &chart : charts) {
        csv += '\n';
        line({chart.title, chart.definition});
        if (chart.table.isEmpty()) {
            line({chart.empty});
            continue;
        }
        line(chart.heading);
        for (const QStringList &row : chart.table)
            line(row);
    }
    return csv;
}

core::Result<> writeOversightCsv(const QString &path, const core::OversightReport &report, const QList<Chart> &charts)
{
    return writeWhole(path, oversightAsCsv(report, charts));
}

core::Result<> writeOversightPdf(const QString &path, const QString &caseFile, const core::OversightReport &report,
                                 const QList<Chart> &charts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kDotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 18, 18, 15), QPageLayout::Millimeter);
        writer.setTitle(ReportWords::tr("Oversight report"));
        QPainter painter(&writer);
        Sheet sheet(writer, painter);
        paintReport(sheet, caseFile, report, charts);
    }
    return writeWhole(path, buffer.data());
}

} // namespace ui
