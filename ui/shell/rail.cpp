// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/rail_button.h"
#include "ui/support/safe_text.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

Rail::Rail(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    nameWidget(this, u"rail"_s, tr("Places"));
    m_layout->setContentsMargins(0, 0, 1, 0);
    m_layout->setSpacing(0);
    setMinimumWidth(RailButton::kNarrowest); // as long as it has no places yet
    m_layout->addStretch(1);
}

void Rail::addPlace(int key, const QString &word, const QIcon &icon)
{
    setMinimumWidth(0); // from here on the places tell
    auto *button = new RailButton(key, word, icon, this);
    qsizetype position = 0;
    while (position < m_buttons.size() && m_buttons[position]->key() < key)
        ++position;
    m_buttons.insert(position, button);
    m_layout->insertWidget(static_cast<int>(position), button);
    for (qsizetype i = 1; i < m_buttons.size(); ++i)
        setTabOrder(m_buttons[i - 1], m_buttons[i]);
    connect(button, &RailButton::clicked, this, [this, key] { Q_EMIT chosen(key); });
}

void Rail::setCurrent(int key)
{
    for (RailButton *button : std::as_const(m_buttons))
        button->setChecked(button->key() == key);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), raisedSurface(palette()));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.setPen(hairline(palette()));
    painter.drawLine(edge, 0, edge, height());
}

} // namespace ui
