// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int kLeaveAfterMs = 6000;

QString iconNameFor(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"info"_s;
    case Tone::Good:
        return u"check"_s;
    case Tone::Caution:
        return u"warning"_s;
    case Tone::Trouble:
        return u"error"_s;
    }
    return u"info"_s;
}
} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel), m_text(plainLabel({})), m_action(new QPushButton), m_close(new QToolButton),
      m_leave(new QTimer(this))
{
    setObjectName(u"messageBar"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(u"messageText"_s);
    m_close->setIcon(themedIcon(u"close"_s));
    m_close->setAutoRaise(true);
    setPlainToolTip(m_close, tr("Close this message"));
    nameWidget(m_close, u"messageClose"_s, tr("Close this message"));
    m_action->setObjectName(u"messageAction"_s);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kGrid + kHalfGrid, kHalfGrid, kGrid, kHalfGrid);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_leave->setSingleShot(true);
    connect(m_leave, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT actionTriggered();
    });
    hide();
}

void MessageBar::tell(Tone tone, const QString &text)
{
    tell(tone, text, {});
}

void MessageBar::tell(Tone tone, const QString &text, const QString &action)
{
    m_tone = tone;
    m_text->setText(shownMessage(text));
    setAccessibleName(text);
    m_action->setVisible(!action.isEmpty());
    m_action->setText(action);
    showIcon();
    show();
    if (tone == Tone::Good && action.isEmpty())
        m_leave->start(kLeaveAfterMs);
    else
        m_leave->stop();
}

void MessageBar::dismiss()
{
    m_leave->stop();
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::showIcon()
{
    m_icon->setPixmap(themedIcon(iconNameFor(m_tone)).pixmap(QSize(kSmallIcon, kSmallIcon), devicePixelRatioF()));
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor fill = toneColour(m_tone, palette());
    painter.fillRect(rect(), palette().color(QPalette::Base));
    QColor tint = fill;
    tint.setAlphaF(0.12F);
    painter.fillRect(rect(), tint);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(mirrored ? width() - kEdgeWidth : 0, 0, kEdgeWidth, height()), fill);
    painter.setPen(hairline(palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

} // namespace ui
