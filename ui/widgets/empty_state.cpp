// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel), m_title(plainLabel({})), m_text(plainLabel({})), m_buttons(new QHBoxLayout)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setMinimumWidth(50 * kGrid);
    m_text->setMaximumWidth(70 * kGrid);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_icon->setAlignment(Qt::AlignHCenter);
    m_buttons->setSpacing(kGrid);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addSpacing(kGrid);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(kGrid);
    layout->addLayout(m_buttons);
    layout->setAlignment(m_buttons, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::setContent(const QString &iconName, const QString &title, const QString &text)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_text->setText(text);
    const int titleWidth = std::min(m_title->fontMetrics().horizontalAdvance(title) + kGrid, 70 * kGrid);
    m_title->setMinimumWidth(titleWidth);
    m_title->setMinimumHeight(m_title->heightForWidth(titleWidth));
    // A wrapped label reports the height for its narrowest width unless told how wide it will be.
    m_text->setMinimumHeight(text.isEmpty() ? 0 : m_text->heightForWidth(50 * kGrid));
    setAccessibleName(title);
    setAccessibleDescription(text);
    showIcon();
}

QPushButton *EmptyState::addAction(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setDefault(m_buttons->isEmpty());
    button->setAutoDefault(true);
    button->setObjectName(QStringLiteral("emptyAction%1").arg(m_buttons->count()));
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::clearActions()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void EmptyState::showIcon()
{
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(themedIcon(m_iconName).pixmap(QSize(40, 40), devicePixelRatioF(), QIcon::Disabled));
}

} // namespace ui
