// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ui {

/// One row of a chart, or one point of a plot.
struct ChartRow
{
    QString label;
    double value = 0;
    double lower = 0; ///< of the interval; shown when `hasInterval`
    double upper = 0;
    bool hasInterval = false;
    QString note;                 ///< at the end of the row: "n = 120"
    bool quiet = false;           ///< fewer than the minimum number: greyed, never alarmed about
    bool alert = false;           ///< marked with a sign and a word
    std::optional<double> part;   ///< of a bar: hatched
    std::optional<double> marker; ///< a limit of this row alone: a goal, a ceiling
    double x = 0;                 ///< of a plot's point
};

/// Everything that one chart shows, as values, so that the screen, the printed page, the table and the CSV can't
/// differ.
struct Chart
{
    enum class Kind {
        Dots, ///< a row each: dot and interval
        Bars, ///< a row each: bar from zero
        Plot, ///< points over x with their intervals and the diagonal
    };
    Kind kind = Kind::Dots;
    QString id; ///< stable: "miss-rate"
    QString title;
    QString definition; ///< what is counted, over what, with which interval
    QString axis;       ///< title with unit
    QString sideAxis;   ///< of a plot's upright axis
    double from = 0;
    double to = 1;
    bool percent = true;
    QList<ChartRow> rows;
    std::optional<double> reference; ///< a line through all rows
    QString referenceLabel;
    QString empty; ///< why there is nothing, when rows are empty
    QStringList heading;
    QList<QStringList> table; ///< the same in words and figures
};

/// "4.7 %": one decimal below ten per cent.
QString percentInWords(double share);
/// "2.1 % to 8.9 %".
QString intervalInWords(double lower, double upper);

} // namespace ui
