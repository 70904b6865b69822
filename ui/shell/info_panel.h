// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace ui {

/// A quiet sheet over the page for what the program says about itself: the keys of a page, help, about. Esc closes it.
class InfoPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit InfoPanel(QWidget *parent);
    void showKeys(const QString &title, const QList<KeyHelp> &pageKeys, const QList<KeyHelp> &commonKeys);
    void showText(const QString &title, const QString &text);
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QGridLayout *begin(const QString &title);
    void addKeys(QGridLayout *grid, const QString &heading, const QList<KeyHelp> &keys, int column);
    void open();

    QWidget *m_sheet;
    QLabel *m_title;
    QWidget *m_body = nullptr;
    QScrollArea *m_scroll;
    QWidget *m_focusBefore = nullptr;
};

} // namespace ui
