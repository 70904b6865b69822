// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/band_line.h"

#include "ui/support/metrics.h"
#include "ui/support/painting.h"
#include "ui/support/wording.h"

#include <QPainter>
#include <QStyle>

namespace ui {

namespace {
constexpr int kBarWidth = 56;
}

BandLine::BandLine(core::Band band, QWidget *parent)
    : QWidget(parent), m_band(band), m_text(tr("Concern: %1").arg(wordFor(band)))
{
    setAccessibleName(m_text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BandLine::sizeHint() const
{
    return {kBarWidth + fontMetrics().horizontalAdvance(m_text) + 6 * kGrid, fontMetrics().height() + 2 * kGrid};
}

void BandLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRect bar(2 * kGrid, height() / 2 - kHalfGrid, kBarWidth, kGrid);
    paintBandBar(painter, QStyle::visualRect(layoutDirection(), rect(), bar), m_band, palette(), false);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    const QRect text(bar.right() + kGrid + kHalfGrid, 0, width() - bar.right() - 2 * kGrid, height());
    paintLine(painter, QStyle::visualRect(layoutDirection(), rect(), text), m_text,
              static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter));
}

} // namespace ui
