// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

/// A line above what it is about: what happened, what is safe, what to do. No modal window. Also what screen readers
/// follow: its accessible name changes with the message.
class MessageBar final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows a message; a good one leaves by itself after a few seconds, the others stay until closed.
    void tell(Tone tone, const QString &text);
    /// As tell(), with a button; the signal actionTriggered() says when it is pressed.
    void tell(Tone tone, const QString &text, const QString &action);
    void dismiss();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    Tone m_tone = Tone::Neutral;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    class QTimer *m_leave;
};

} // namespace ui
