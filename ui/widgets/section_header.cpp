// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section_header.h"

#include "ui/support/metrics.h"
#include "ui/support/painting.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QStyle>

namespace ui {

SectionHeader::SectionHeader(const QString &text, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(text);
}

void SectionHeader::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    update();
}

void SectionHeader::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note);
    update();
}

QSize SectionHeader::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 4 * kGrid, fontMetrics().height() + 2 * kGrid};
}

QSize SectionHeader::minimumSizeHint() const
{
    return {8 * kGrid, sizeHint().height()};
}

void SectionHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect area = contentsRect().adjusted(0, kHalfGrid, 0, -kHalfGrid);
    const auto side = [this](Qt::Alignment alignment) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment) | Qt::AlignVCenter);
    };
    paintLine(painter, area, m_text, side(Qt::AlignLeft));
    painter.setFont(font());
    painter.setPen(mutedText(palette()));
    if (!m_note.isEmpty()) {
        const QRect rest = QStyle::visualRect(
            layoutDirection(), area, area.adjusted(QFontMetrics(bold).horizontalAdvance(m_text) + 2 * kGrid, 0, 0, 0));
        paintLine(painter, rest, m_note, side(Qt::AlignRight));
    }
    painter.setPen(hairline(palette()));
    painter.drawLine(area.left(), height() - 1, area.right(), height() - 1);
}

} // namespace ui
