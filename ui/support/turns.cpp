// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/turns.h"

#include <utility>

namespace ui {

Turns::Turns(QObject *parent) : QObject(parent)
{
    // A timer and no posted event: those that are posted meanwhile are answered before the window system's events.
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &Turns::takeOne);
}

void Turns::add(std::function<void()> step)
{
    m_steps.push_back(std::move(step));
    m_timer.start();
}

void Turns::clear()
{
    m_steps.clear();
    m_timer.stop();
}

void Turns::takeOne()
{
    if (!m_steps.empty()) {
        const std::function<void()> step = std::move(m_steps.front());
        m_steps.pop_front();
        step();
    }
    if (m_steps.empty())
        m_timer.stop();
}

} // namespace ui
