// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class RailButton;

/// The narrow rail at the leading edge: one button with icon and word for each page there is.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);
    /// `key` is the number that goes with Ctrl.
    void addPlace(int key, const QString &word, const QIcon &icon);
    void setCurrent(int key);

Q_SIGNALS:
    void chosen(int key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QList<RailButton *> m_buttons;
};

} // namespace ui
