// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessment.h"
#include "core/domain/finding.h"

#include <QRect>
#include <QString>

class QColor;
class QFont;
class QFontMetrics;
class QPainter;
class QPalette;

namespace ui {

/// Draws the small bar that stands beside a band's word: one to four filled segments.
void paintBandBar(QPainter &painter, const QRect &rect, core::Band band, const QPalette &palette, bool onAccent);
/// Width of a code chip ("C04") with its margins.
int codeChipWidth(const QString &code, const QFontMetrics &metrics);
/// Draws an indicator's code in a rounded frame of its direction's colour.
void paintCodeChip(QPainter &painter, const QRect &rect, const QString &code, const QColor &colour);
/// The fixed-width face for case numbers and codes, at the size of `base`.
QFont fixedFont(const QFont &base);
/// Draws text as it is (no mnemonics, no markup) in one line, elided at its end.
void paintLine(QPainter &painter, const QRect &rect, const QString &text, int alignment);

} // namespace ui
