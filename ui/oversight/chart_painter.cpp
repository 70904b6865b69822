// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/chart_painter.h"

#include "ui/support/theme.h"
#include "ui/support/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr double kAir = 1.7;         // height of a row in lines
constexpr double kWidestLabel = .34; // part of the width
constexpr int kMostMarks = 6;
constexpr double kPlotLines = 15;

constexpr Qt::Alignment kLeft = Qt::AlignLeft | Qt::AlignAbsolute;
constexpr Qt::Alignment kRight = Qt::AlignRight | Qt::AlignAbsolute;

Qt::Alignment leadingSide(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? kRight : kLeft;
}

Qt::Alignment trailingSide(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? kLeft : kRight;
}

/// Where things stand: all in the painter's own units, scaled from the font.
struct Frame
{
    QRectF labels;
    QRectF plot;
    QRectF notes;
    double line = 0;
};

struct Ink
{
    QColor text;
    QColor muted;
    QColor grid;
    QColor mark;
    QColor trouble;
};

Ink inkOf(const QPalette &palette)
{
    return {palette.color(QPalette::Text), mutedText(palette), hairline(palette), accent(palette),
            toneColour(Tone::Trouble, palette)};
}

QRectF mirrored(const QRectF &outer, const QRectF &inner, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight)
        return inner;
    return {outer.left() + outer.right() - inner.right(), inner.top(), inner.width(), inner.height()};
}

Frame frameOf(const QRectF &rect, const Chart &chart, const QFontMetricsF &metrics, Qt::LayoutDirection direction)
{
    double label = 0;
    double note = 0;
    for (const ChartRow &row : chart.rows) {
        label = std::max(label, metrics.horizontalAdvance(row.label));
        note = std::max(note, metrics.horizontalAdvance(row.note));
    }
    const double line = metrics.height();
    if (chart.kind == Chart::Kind::Plot) {
        label = metrics.horizontalAdvance(percentInWords(1)) + line * 1.6;
        note = 0;
    }
    label = std::min(label, rect.width() * kWidestLabel) + line * .6;
    note += line * .6;
    const double top = rect.top() + (chart.reference ? line * 1.4 : line * .4);
    const double bottom = rect.bottom() - line * 2.6;
    const QRectF labels(rect.left(), top, label, bottom - top);
    const QRectF notes(rect.right() - note, top, note, bottom - top);
    const QRectF plot(labels.right(), top, notes.left() - labels.right() - line * .4, bottom - top);
    return {mirrored(rect, labels, direction), mirrored(rect, plot, direction), mirrored(rect, notes, direction), line};
}

double placeOf(double value, const Chart &chart, double start, double length)
{
    const double part = (value - chart.from) / std::max(chart.to - chart.from, 1e-12);
    return start + std::clamp(part, 0.0, 1.0) * length;
}

QString markText(double value, const Chart &chart)
{
    if (!chart.percent)
        return QLocale().toString(value, 'g', 6);
    return QCoreApplication::translate("Charts", "%1 %", "a percentage").arg(QLocale().toString(value * 100, 'g', 4));
}

QString cut(const QPainter &painter, const QString &text, double width)
{
    return QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, width);
}

void paintAxis(QPainter &painter, const Frame &frame, const Chart &chart, const Ink &ink)
{
    const QRectF &plot = frame.plot;
    for (const double mark : axisMarks(chart.from, chart.to, kMostMarks)) {
        const double x = placeOf(mark, chart, plot.left(), plot.width());
        painter.setPen(QPen(ink.grid, 0));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(ink.muted);
        painter.drawText(
            QRectF(x - 60 * frame.line / 14, plot.bottom() + frame.line * .2, 120 * frame.line / 14, frame.line),
            Qt::AlignHCenter | Qt::AlignTop, markText(mark, chart));
    }
    painter.setPen(QPen(ink.muted, frame.line / 14));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.setPen(ink.text);
    const QRectF title(plot.left() - frame.labels.width(), plot.bottom() + frame.line * 1.3,
                       plot.width() + 2 * frame.labels.width(), frame.line * 1.2);
    painter.drawText(title, Qt::AlignHCenter | Qt::AlignTop, chart.axis);
}

void paintReference(QPainter &painter, const Frame &frame, const Chart &chart, const Ink &ink)
{
    if (!chart.reference)
        return;
    const double x = placeOf(*chart.reference, chart, frame.plot.left(), frame.plot.width());
    painter.setPen(QPen(ink.text, frame.line / 12, Qt::DashLine));
    painter.drawLine(QPointF(x, frame.plot.top() - frame.line * .2), QPointF(x, frame.plot.bottom()));
    painter.setPen(ink.text);
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(chart.referenceLabel) + 2;
    const double left =
        std::clamp(x - width / 2, frame.plot.left(), std::max(frame.plot.left(), frame.plot.right() - width));
    painter.drawText(QRectF(left, frame.plot.top() - frame.line * 1.3, width, frame.line), kLeft | Qt::AlignVCenter,
                     chart.referenceLabel);
}

void paintInterval(QPainter &painter, const QPointF &from, const QPointF &to, double cap, const QColor &colour)
{
    painter.setPen(QPen(colour, cap / 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from, to);
    const QPointF across = from.y() == to.y() ? QPointF(0, cap) : QPointF(cap, 0);
    painter.drawLine(from - across, from + across);
    painter.drawLine(to - across, to + across);
}

/// A filled dot; an alert is a filled diamond, a number below the minimum an empty dot.
void paintDot(QPainter &painter, const QPointF &at, double radius, const ChartRow &row, const Ink &ink)
{
    const QColor colour = row.quiet ? ink.muted : row.alert ? ink.trouble : ink.mark;
    painter.setPen(QPen(colour, radius / 3));
    painter.setBrush(row.quiet ? QBrush(Qt::NoBrush) : QBrush(colour));
    if (row.alert) {
        const double r = radius * 1.4;
        painter.drawPolygon(
            QPolygonF({at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)}));
    } else {
        painter.drawEllipse(at, radius, radius);
    }
    painter.setBrush(Qt::NoBrush);
}

void paintBar(QPainter &painter, const Frame &frame, const Chart &chart, const ChartRow &row, double y, const Ink &ink)
{
    const double left = placeOf(chart.from, chart, frame.plot.left(), frame.plot.width());
    const double height = frame.line * .8;
    const auto bar = [&](double value) {
        return QRectF(left, y - height / 2, placeOf(value, chart, frame.plot.left(), frame.plot.width()) - left,
                      height);
    };
    QColor light = ink.mark;
    light.setAlphaF(0.55F);
    painter.fillRect(bar(row.value), light);
    painter.setPen(QPen(ink.mark, frame.line / 14));
    painter.drawRect(bar(row.value));
    if (row.part && *row.part > 0) {
        painter.fillRect(bar(*row.part), QBrush(ink.text, Qt::BDiagPattern));
        painter.drawRect(bar(*row.part));
    }
}

void paintRow(QPainter &painter, const Frame &frame, const Chart &chart, const ChartRow &row, double y, const Ink &ink,
              Qt::LayoutDirection direction)
{
    const double half = frame.line * kAir / 2;
    painter.setPen(row.quiet ? ink.muted : ink.text);
    painter.drawText(QRectF(frame.labels.left(), y - half, frame.labels.width() - frame.line * .3, half * 2),
                     leadingSide(direction) | Qt::AlignVCenter,
                     cut(painter, row.label, frame.labels.width() - frame.line * .5));
    painter.setPen(ink.muted);
    painter.drawText(QRectF(frame.notes.left(), y - half, frame.notes.width(), half * 2),
                     trailingSide(direction) | Qt::AlignVCenter, row.note);
    const auto x = [&](double value) { return placeOf(value, chart, frame.plot.left(), frame.plot.width()); };
    const QColor colour = row.quiet ? ink.muted : row.alert ? ink.trouble : ink.mark;
    if (chart.kind == Chart::Kind::Bars)
        paintBar(painter, frame, chart, row, y, ink);
    if (row.hasInterval)
        paintInterval(painter, {x(row.lower), y}, {x(row.upper), y}, frame.line * .28, colour);
    if (chart.kind == Chart::Kind::Dots)
        paintDot(painter, {x(row.value), y}, frame.line * .3, row, ink);
    if (row.marker) {
        painter.setPen(QPen(ink.text, frame.line / 6));
        painter.drawLine(QPointF(x(*row.marker), y - half * .75), QPointF(x(*row.marker), y + half * .75));
    }
}

void paintPlot(QPainter &painter, const Frame &frame, const Chart &chart, const Ink &ink)
{
    const QRectF &plot = frame.plot;
    const auto at = [&](double x, double y) {
        return QPointF(placeOf(x, chart, plot.left(), plot.width()), placeOf(y, chart, plot.bottom(), -plot.height()));
    };
    for (const double mark : axisMarks(chart.from, chart.to, kMostMarks)) {
        const double y = at(chart.from, mark).y();
        painter.setPen(QPen(ink.grid, 0));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(ink.muted);
        painter.drawText(
            QRectF(plot.left() - 100 * frame.line / 14, y - frame.line / 2, 96 * frame.line / 14, frame.line),
            kRight | Qt::AlignVCenter, markText(mark, chart));
    }
    painter.setPen(QPen(ink.muted, frame.line / 14, Qt::DashLine));
    painter.drawLine(at(chart.from, chart.from), at(chart.to, chart.to));
    painter.setPen(QPen(ink.muted, frame.line / 14));
    painter.drawLine(plot.topLeft(), plot.bottomLeft());
    painter.save();
    painter.setPen(ink.text);
    painter.translate(plot.left() - QFontMetricsF(painter.font()).horizontalAdvance(percentInWords(1)) -
                          frame.line * 1.9,
                      plot.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-plot.height() / 2, 0, plot.height(), frame.line * 1.2), Qt::AlignCenter, chart.sideAxis);
    painter.restore();
    for (const ChartRow &row : chart.rows) {
        if (row.hasInterval)
            paintInterval(painter, at(row.x, row.lower), at(row.x, row.upper), frame.line * .28,
                          row.quiet ? ink.muted : ink.mark);
        paintDot(painter, at(row.x, row.value), frame.line * .3, row, ink);
    }
}

} // namespace

QList<double> axisMarks(double from, double to, int most)
{
    const double span = to - from;
    if (!(span > 0) || most < 2)
        return {from};
    const double rough = span / (most - 1);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = power * 10;
    for (const double factor : std::array{1.0, 2.0, 2.5, 5.0}) {
        if (power * factor >= rough * (1 - 1e-9)) {
            step = power * factor;
            break;
        }
    }
    QList<double> marks;
    const double first = std::ceil(from / step - 1e-9);
    for (int i = 0; i < most + 1 && (first + i) * step <= to + step * 1e-6; ++i)
        marks.append((first + i) * step);
    return marks;
}

double chartHeight(const Chart &chart, const QFontMetricsF &metrics)
{
    const double line = metrics.height();
    if (chart.rows.isEmpty())
        return line * 2.5;
    const double frame = line * 2.6 + (chart.reference ? line * 1.4 : line * .4);
    if (chart.kind == Chart::Kind::Plot)
        return frame + line * kPlotLines;
    return frame + static_cast<double>(chart.rows.size()) * line * kAir;
}

void paintChart(QPainter &painter, const QRectF &rect, const Chart &chart, const QPalette &palette,
                Qt::LayoutDirection direction)
{
    const Ink ink = inkOf(palette);
    painter.setRenderHint(QPainter::Antialiasing);
    // The direction of the texts, so that a full stop stands at their end. Places and sides are computed here for both
    // directions, so every alignment says that it is absolute.
    painter.setLayoutDirection(direction);
    if (chart.rows.isEmpty()) {
        painter.setPen(ink.muted);
        painter.drawText(
            rect, static_cast<int>(leadingSide(direction) | Qt::AlignVCenter) | static_cast<int>(Qt::TextWordWrap),
            chart.empty);
        return;
    }
    const Frame frame = frameOf(rect, chart, QFontMetricsF(painter.font(), painter.device()), direction);
    paintAxis(painter, frame, chart, ink);
    if (chart.kind == Chart::Kind::Plot) {
        paintPlot(painter, frame, chart, ink);
        return;
    }
    paintReference(painter, frame, chart, ink);
    const double step = frame.plot.height() / static_cast<double>(chart.rows.size());
    for (qsizetype i = 0; i < chart.rows.size(); ++i)
        paintRow(painter, frame, chart, chart.rows[i], frame.plot.top() + step * (static_cast<double>(i) + .5), ink,
                 direction);
}

} // namespace ui
