// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail_button.h"

#include "ui/support/metrics.h"
#include "ui/support/painting.h"
#include "ui/support/safe_text.h"
#include "ui/support/theme.h"

#include <QKeySequence>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace ui {

namespace {
constexpr int kWidest = 16 * kGrid;
constexpr double kWordScale = 0.9;
} // namespace

RailButton::RailButton(int key, const QString &word, const QIcon &icon, QWidget *parent)
    : QAbstractButton(parent), m_key(key)
{
    setText(word);
    setIcon(icon);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(word);
    setObjectName(QStringLiteral("rail%1").arg(key));
    const QKeySequence shortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + key));
    setPlainToolTip(this, tr("%1 (%2)", "place, key").arg(word, shortcut.toString(QKeySequence::NativeText)));
}

QSize RailButton::sizeHint() const
{
    QFont bold = font();
    bold.setPointSizeF(bold.pointSizeF() * kWordScale);
    bold.setWeight(QFont::DemiBold);
    const int word = QFontMetrics(bold).horizontalAdvance(text()) + 2 * kGrid;
    return {std::clamp(word, kNarrowest, kWidest), kRailIcon + fontMetrics().height() + 3 * kGrid};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette &colours = palette();
    if (isChecked() || underMouse())
        painter.fillRect(rect(), isChecked() ? colours.color(QPalette::Base) : colours.color(QPalette::AlternateBase));
    if (isChecked()) {
        const QRect line(0, 0, 3, height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), accent(colours));
    }
    const QRect iconRect((width() - kRailIcon) / 2, kGrid + 2, kRailIcon, kRailIcon);
    icon().paint(&painter, iconRect, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    QFont word = font();
    word.setPointSizeF(word.pointSizeF() * kWordScale);
    if (isChecked())
        word.setWeight(QFont::DemiBold);
    painter.setFont(word);
    painter.setPen(isChecked() ? colours.color(QPalette::WindowText) : mutedText(colours));
    paintLine(painter, rect().adjusted(2, iconRect.bottom() + 2, -2, -kHalfGrid), text(), Qt::AlignCenter);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(3, 2, -3, -2);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

} // namespace ui
