// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/finding_card.h"

#include "ui/support/metrics.h"
#include "ui/support/painting.h"
#include "ui/support/theme.h"
#include "ui/support/wording.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {
constexpr int kTextFlags = Qt::TextWordWrap | Qt::AlignTop;

/// Height of wrapped text. A line is never lower than the font's own: a line that is all in another script's font is
/// measured lower than it is painted, and its last line would be cut.
int wrappedHeight(const QString &text, const QFont &font, int width)
{
    // As the painter does, a line break in the text begins a new line.
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    const qreal least = QFontMetricsF(font).height();
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += std::max(line.height(), least);
    }
    layout.endLayout();
    return static_cast<int>(std::ceil(height));
}
} // namespace

FindingCard::FindingCard(const core::Finding &finding, const QString &sentence, const QString &rule, QWidget *parent)
    : QAbstractButton(parent), m_finding(finding),
      m_direction(finding.mandatoryReferral ? tr("%1 · mandatory referral").arg(wordFor(finding.direction))
                                            : wordFor(finding.direction)),
      // The sentence comes with its quoted words made visible and isolated.
      m_sentence(sentence), m_rule(rule)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setObjectName(QStringLiteral("finding-%1").arg(finding.indicator));
    setAccessibleName(
        tr("%1, %2: %3", "screen reader: code, direction, sentence").arg(finding.indicator, m_direction, sentence));
    setAccessibleDescription(rule);
}

void FindingCard::setRemark(const QString &remark)
{
    m_remark = remark;
    setAccessibleDescription(remark.isEmpty() ? m_rule : tr("%1 %2", "rule, what reviewers said").arg(m_rule, remark));
    updateGeometry();
    update();
}

QFont FindingCard::codeFont() const
{
    QFont code = fixedFont(font());
    code.setPointSizeF(font().pointSizeF() * 0.85);
    return code;
}

QFont FindingCard::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.9);
    return small;
}

FindingCard::Parts FindingCard::partsFor(int width) const
{
    const QFontMetrics codeMetrics(codeFont());
    const int left = 2 * kGrid;
    const int text = std::max(width - left - 2 * kGrid, 10 * kGrid);
    Parts parts;
    parts.code = QRect(left, kGrid, codeChipWidth(m_finding.indicator, codeMetrics), codeMetrics.height() + 2);
    parts.direction =
        QRect(parts.code.right() + kGrid, kGrid, width - parts.code.right() - 3 * kGrid, parts.code.height());
    const int sentence = wrappedHeight(m_sentence, font(), text);
    parts.sentence = QRect(left, parts.code.bottom() + kHalfGrid, text, sentence);
    const int rule = m_rule.isEmpty() ? 0 : wrappedHeight(m_rule, smallFont(), text);
    parts.rule = QRect(left, parts.sentence.bottom() + 3, text, rule);
    const int remark = m_remark.isEmpty() ? 0 : wrappedHeight(m_remark, smallFont(), text);
    parts.remark = QRect(left, parts.rule.bottom() + 1 + (remark > 0 ? kHalfGrid : 0), text, remark);
    parts.height = parts.remark.top() + remark + kGrid;
    return parts;
}

QSize FindingCard::sizeHint() const
{
    return {36 * kGrid, partsFor(std::max(width(), 30 * kGrid)).height};
}

int FindingCard::heightForWidth(int width) const
{
    return partsFor(width).height;
}

void FindingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette &colours = palette();
    if (isChecked() || underMouse())
        painter.fillRect(rect(), colours.color(QPalette::AlternateBase));
    const QColor colour = directionColour(m_finding.direction, colours);
    if (isChecked())
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 3, height())), colour);
    const Parts parts = partsFor(width());
    const auto place = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.setFont(codeFont());
    paintCodeChip(painter, place(parts.code), m_finding.indicator, colour);
    painter.setFont(smallFont());
    painter.setPen(colour);
    paintLine(painter, place(parts.direction), m_direction, side | Qt::AlignVCenter);
    painter.setFont(font());
    painter.setPen(colours.color(QPalette::Text));
    painter.drawText(place(parts.sentence), side | kTextFlags, m_sentence);
    painter.setFont(smallFont());
    painter.setPen(mutedText(colours));
    painter.drawText(place(parts.rule), side | kTextFlags, m_rule);
    painter.setPen(colours.color(QPalette::Text));
    painter.drawText(place(parts.remark), side | kTextFlags, m_remark);
    painter.setPen(hairline(colours));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(1, 1, -1, -2);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void FindingCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ui
