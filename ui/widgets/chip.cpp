// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/painting.h"
#include "ui/support/safe_text.h"
#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui {

namespace {
constexpr int kCross = 14;
constexpr int kWidest = 320;
} // namespace

Chip::Chip(Kind kind, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_kind(kind), m_text(shownLine(text))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCheckable(kind == Kind::Choice);
    setAccessibleName(kind == Kind::Removable ? tr("Filter: %1. Press to remove it.").arg(m_text) : m_text);
}

QSize Chip::sizeHint() const
{
    const int cross = m_kind == Kind::Removable ? kCross + kHalfGrid : 0;
    return {std::min(fontMetrics().horizontalAdvance(m_text) + 2 * kGrid + 4 + cross, kWidest),
            fontMetrics().height() + kGrid};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colours = palette();
    const bool on = m_kind == Kind::Removable || isChecked();
    QColor fill = accent(colours);
    fill.setAlphaF(on ? (underMouse() ? 0.24F : 0.14F) : (underMouse() ? 0.10F : 0.0F));
    painter.setBrush(fill);
    painter.setPen(QPen(hasFocus() ? accent(colours)
                        : on       ? QColor(Qt::transparent)
                                   : hairline(colours),
                        hasFocus() ? 2 : 1));
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.setPen(isEnabled() ? colours.color(QPalette::Text) : mutedText(colours));
    QRect area = rect().adjusted(kGrid + 2, 0, -(kGrid + 2), 0);
    if (m_kind == Kind::Removable) {
        area.setRight(area.right() - kCross - kHalfGrid);
        const QRect cross(area.right() + kHalfGrid + 2, (height() - kCross) / 2, kCross, kCross);
        themedIcon(QStringLiteral("close")).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), cross));
    }
    paintLine(painter, QStyle::visualRect(layoutDirection(), rect(), area), m_text,
              static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter));
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool remove = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if ((m_kind == Kind::Removable && remove) || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ui
