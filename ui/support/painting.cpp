// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/painting.h"

#include "ui/support/metrics.h"
#include "ui/support/theme.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QPainter>
#include <QPalette>

namespace ui {

void paintBandBar(QPainter &painter, const QRect &rect, core::Band band, const QPalette &palette, bool onAccent)
{
    constexpr int segments = 4;
    constexpr int gap = 2;
    const int filled = static_cast<int>(band) + 1;
    const int width = (rect.width() - gap * (segments - 1)) / segments;
    const QColor full = onAccent ? palette.color(QPalette::HighlightedText) : bandColour(band, palette);
    QColor empty = onAccent ? full : hairline(palette);
    if (onAccent)
        empty.setAlphaF(0.35F);
    painter.save();
    painter.setPen(Qt::NoPen);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < segments; ++i) {
        const int place = mirrored ? segments - 1 - i : i;
        painter.setBrush(i < filled ? full : empty);
        painter.drawRect(rect.left() + place * (width + gap), rect.top(), width, rect.height());
    }
    painter.restore();
}

int codeChipWidth(const QString &code, const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(code) + 2 * kHalfGrid + 2;
}

void paintCodeChip(QPainter &painter, const QRect &rect, const QString &code, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = colour;
    fill.setAlphaF(0.10F);
    painter.setBrush(fill);
    QColor line = colour;
    line.setAlphaF(0.55F);
    painter.setPen(QPen(line, 1));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignCenter, code);
    painter.restore();
}

QFont fixedFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(base.pointSizeF());
    return font;
}

void paintLine(QPainter &painter, const QRect &rect, const QString &text, int alignment)
{
    const QString line = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, alignment | Qt::TextSingleLine, line);
}

} // namespace ui
