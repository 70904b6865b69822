// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section_header.h"

#include "ui/support/metrics.h"
#include "ui/support/painting.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui {

SectionHeader::SectionHeader(const QString &text, QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
}

void SectionHeader::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void SectionHeader::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note);
    updateGeometry();
    update();
}

QFont SectionHeader::textFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int SectionHeader::noteWidth() const
{
    return m_note.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_note) + 2 * kGrid;
}

QSize SectionHeader::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {QFontMetrics(textFont()).horizontalAdvance(m_text) + noteWidth() + margins.left() + margins.right() + 1,
            fontMetrics().height() + 2 * kGrid};
}

QSize SectionHeader::minimumSizeHint() const
{
    return {8 * kGrid, fontMetrics().height() + 2 * kGrid};
}

int SectionHeader::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = std::max(width - margins.left() - margins.right() - noteWidth(), 6 * kGrid);
    const QRect wrapped =
        QFontMetrics(textFont()).boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, m_text);
    return std::max(wrapped.height(), fontMetrics().height()) + 2 * kGrid;
}

void SectionHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(textFont());
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect area = contentsRect().adjusted(0, kHalfGrid, 0, -kHalfGrid);
    const auto side = [this](Qt::Alignment alignment) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment) | Qt::AlignVCenter);
    };
    const QRect text = QStyle::visualRect(layoutDirection(), area, area.adjusted(0, 0, -noteWidth(), 0));
    painter.drawText(text, side(Qt::AlignLeft) | static_cast<int>(Qt::TextWordWrap), m_text);
    painter.setFont(font());
    painter.setPen(mutedText(palette()));
    if (!m_note.isEmpty())
        paintLine(painter, area, m_note, side(Qt::AlignRight));
    painter.setPen(hairline(palette()));
    painter.drawLine(area.left(), height() - 1, area.right(), height() - 1);
}

} // namespace ui
