// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/chart_painter.h"
#include "ui/oversight/oversight_charts.h"
#include "ui/oversight/oversight_export.h"
#include "ui/support/theme.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

core::OversightReport sampleReport()
{
    core::OversightReport report;
    report.at = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    report.share = {1000, 30, 38, 2, 10, 5, 0.05, 0.03, {}};
    report.backlog = {{core::Route::Detailed, 40, 8, 3.5, 21}, {core::Route::Standard, 300, 0, 1, 4}};
    report.miss.drawn = 12;
    report.miss.pending = 2;
    report.miss.cleared = 900;
    report.miss.estimate = {10, 1, 10, core::clopperPearson(1, 10), 0.39, {90, 2, 400}};
    report.miss.found = 20;
    report.miss.recall = {0.18, 0.05, 0.9};
    report.miss.ceiling = 0.45;
    report.agreementTable = {20, 5, 10, 15};
    report.agreement = core::agreementOf(report.agreementTable);
    core::CalibrationStep step;
    step.upper = 0.1;
    step.decided = 100;
    step.forecast = 0.04;
    step.refused = core::wilsonInterval(3, 100);
    report.calibration = {step};
    core::GroupFigures large;
    large.key = u"XA"_s;
    large.requests = 200;
    large.selected = core::groupRate(40, 200, 20, 400);
    core::GroupFigures small;
    small.key = u"=XB"_s; // a code that a spreadsheet would take for a formula
    small.requests = 5;
    small.selected = core::groupRate(3, 5, 57, 595);
    report.countries = {large, small};
    return report;
}

const ui::Chart &chartOf(const QList<ui::Chart> &charts, const QString &id)
{
    for (const ui::Chart &chart : charts) {
        if (chart.id == id)
            return chart;
    }
    qFatal("no such chart");
}

} // namespace

class OversightChartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAuditsTheMissRateIsUnknownAndNeverZero()
    {
        core::OversightReport report;
        QVERIFY(ui::missRateInWords(report).contains(u"not known"_s));
        QVERIFY(chartOf(ui::chartsOf(report), u"miss-rate"_s).rows.isEmpty());
        QVERIFY(!chartOf(ui::chartsOf(report), u"miss-rate"_s).empty.isEmpty());
    }
    /// 1 of 10: the exact interval of Clopper and Pearson is 0.25 % to 44.5 %.
    void theMissRateNeverStandsWithoutItsIntervalAndNumber()
    {
        const QString words = ui::missRateInWords(sampleReport());
        QVERIFY2(words.contains(u"10 %"_s), qPrintable(words));
        QVERIFY2(words.contains(u"0.3 % to 45 %"_s), qPrintable(words));
        QVERIFY2(words.contains(u"10 audit"_s), qPrintable(words));
    }
    void recallStandsBesideItsCeiling()
    {
        const auto chart = chartOf(ui::chartsOf(sampleReport()), u"miss-rate"_s);
        QCOMPARE(chart.rows.size(), 2);
        QCOMPARE(chart.rows[1].marker.value_or(0), 0.45);
    }
    void smallGroupsAreGreyAndRaiseNoAlert()
    {
        const auto chart = chartOf(ui::chartsOf(sampleReport()), u"country-selected"_s);
        QVERIFY(chart.rows[0].alert); // 20 % beside 5 %
        QVERIFY(!chart.rows[0].quiet);
        QVERIFY(chart.rows[1].quiet); // 3 of 5
        QVERIFY(!chart.rows[1].alert);
        QVERIFY(chart.table[1].last().contains(u"fewer than 30"_s));
        QVERIFY(chart.table[0].last().contains(u"differs"_s));
    }
    /// Cohen's own kind of table: 20, 5, 10, 15 has observed agreement 0.70 and kappa 0.40.
    void agreementShowsKappaAsComputedByHand()
    {
        const auto chart = chartOf(ui::chartsOf(sampleReport()), u"agreement"_s);
        QCOMPARE(chart.table[0][1], u"0.40"_s);
        QCOMPARE(chart.table[3][1], u"0.70"_s);
    }
    void everyChartSaysWhatItCountsAndHasItsTable()
    {
        for (const ui::Chart &chart : ui::chartsOf(sampleReport())) {
            QVERIFY2(!chart.title.isEmpty() && !chart.definition.isEmpty() && !chart.axis.isEmpty(),
                     qPrintable(chart.id));
            for (const QStringList &row : chart.table)
                QCOMPARE(row.size(), chart.heading.size());
            QVERIFY2(!chart.rows.isEmpty() || !chart.empty.isEmpty(), qPrintable(chart.id));
            for (const ui::ChartRow &row : chart.rows) {
                if (row.hasInterval)
                    QVERIFY2(row.lower <= row.value && row.value <= row.upper && !row.note.isEmpty(),
                             qPrintable(chart.id));
                QVERIFY2(row.value <= chart.to && row.value >= chart.from, qPrintable(chart.id));
            }
        }
    }
    void axisMarksAreRoundAndInside()
    {
        const QList<double> fifths = ui::axisMarks(0, 1, 6);
        QCOMPARE(fifths.size(), 6);
        for (int i = 0; i < 6; ++i)
            QVERIFY(qAbs(fifths[i] - i / 5.0) < 1e-12);
        QCOMPARE(ui::axisMarks(0, 0, 6).size(), 1);
        for (const double end : {0.05, 0.25, 3.0, 700.0, 1e6}) {
            const auto marks = ui::axisMarks(0, end, 6);
            QVERIFY(marks.size() >= 2 && marks.size() <= 7);
            QVERIFY(marks.last() <= end * (1 + 1e-6));
        }
    }
    void aCellOfTheCsvIsNoFormula()
    {
        const auto report = sampleReport();
        const QByteArray csv = ui::oversightAsCsv(report, ui::chartsOf(report));
        for (const QByteArray &line : csv.split('\n'))
            QVERIFY2(!line.startsWith('='), line.constData());
        QVERIFY(csv.contains("Miss rate"));
    }
    void thePrintedReportIsAPdf()
    {
        QTemporaryDir folder;
        const auto report = sampleReport();
        const QString path = folder.filePath(u"report.pdf"_s);
        QVERIFY(ui::writeOversightPdf(path, u"requests.ndcase"_s, report, ui::chartsOf(report)).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.trimmed().endsWith("%%EOF"));
        QVERIFY(!ui::writeOversightPdf(folder.filePath(u"no/such/place.pdf"_s), {}, report, {}).ok());
    }
    void chartsFitTheirPlaceInBothDirections()
    {
        for (const ui::Chart &chart : ui::chartsOf(sampleReport())) {
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                QImage image(700, 900, QImage::Format_ARGB32_Premultiplied);
                image.fill(Qt::white);
                QPainter painter(&image);
                const double height = ui::chartHeight(chart, QFontMetricsF(painter.font()));
                ui::paintChart(painter, QRectF(50, 50, 600, height), chart, ui::lightPalette(), direction);
                painter.end();
                for (int y = 0; y < image.height(); ++y) {
                    const bool outside = y < 48 || y > 52 + height;
                    for (int x = 0; outside && x < image.width(); ++x)
                        QVERIFY2(image.pixel(x, y) == 0xffffffff, qPrintable(chart.id));
                }
            }
        }
    }
};

QTEST_MAIN(OversightChartsTest)
#include "tst_oversight_charts.moc"
