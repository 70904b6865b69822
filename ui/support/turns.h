// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace ui {

/// Does long work of the window's thread in steps, one in each turn of the event loop: what a person types and what has
/// to be painted comes between two of them. A step may add others or forget those that wait.
class Turns final : public QObject
{
    Q_OBJECT
public:
    explicit Turns(QObject *parent = nullptr);

    /// Steps run in the order in which they were added.
    void add(std::function<void()> step);
    /// Forgets the steps that wait.
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_steps.empty(); }

private:
    void takeOne();

    QTimer m_timer;
    std::deque<std::function<void()>> m_steps;
};

} // namespace ui
