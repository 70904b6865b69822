// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

/// What stands where there is nothing to show: why it is empty, and what to do next.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setContent(const QString &iconName, const QString &title, const QString &text);
    /// Adds a button under the text; the first one is the main one.
    QPushButton *addAction(const QString &text);
    void clearActions();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace ui
