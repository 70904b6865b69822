// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/info_panel.h"

#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/painting.h"
#include "ui/support/safe_text.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

InfoPanel::InfoPanel(QWidget *parent)
    : QWidget(parent), m_sheet(new QWidget(this)), m_title(plainLabel({})), m_scroll(new QScrollArea)
{
    setObjectName(u"infoPanel"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_sheet->setAutoFillBackground(true);
    m_sheet->setBackgroundRole(QPalette::Base);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    auto *close = new QToolButton;
    close->setIcon(themedIcon(u"close"_s));
    close->setAutoRaise(true);
    nameWidget(close, u"infoClose"_s, tr("Close"));
    connect(close, &QToolButton::clicked, this, &InfoPanel::dismiss);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(close);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(m_sheet);
    layout->setContentsMargins(3 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    layout->addLayout(top);
    layout->addWidget(m_scroll, 1);
    parent->installEventFilter(this);
    hide();
}

QGridLayout *InfoPanel::begin(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_body = new QWidget;
    m_body->setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, kGrid, kGrid, 0);
    grid->setHorizontalSpacing(2 * kGrid);
    grid->setVerticalSpacing(kGrid);
    m_scroll->setWidget(m_body);
    return grid;
}

void InfoPanel::addKeys(QGridLayout *grid, const QString &heading, const QList<KeyHelp> &keys, int column)
{
    QLabel *title = plainLabel(heading);
    title->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(title, 0, column, 1, 2);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        QLabel *key = plainLabel(keys[i].keys);
        key->setFont(fixedFont(font()));
        grid->addWidget(key, static_cast<int>(i) + 1, column, Qt::AlignTop);
        QLabel *what = plainLabel(keys[i].what);
        what->setWordWrap(true);
        grid->addWidget(what, static_cast<int>(i) + 1, column + 1, Qt::AlignTop);
    }
    grid->setColumnStretch(column + 1, 1);
}

void InfoPanel::showKeys(const QString &title, const QList<KeyHelp> &pageKeys, const QList<KeyHelp> &commonKeys)
{
    QGridLayout *grid = begin(title);
    addKeys(grid, tr("On this page"), pageKeys, 0);
    addKeys(grid, tr("Everywhere"), commonKeys, 2);
    grid->setRowStretch(static_cast<int>(std::max(pageKeys.size(), commonKeys.size())) + 1, 1);
    open();
}

void InfoPanel::showText(const QString &title, const QString &text)
{
    QGridLayout *grid = begin(title);
    QLabel *label = plainLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setObjectName(u"infoText"_s);
    grid->addWidget(label, 0, 0);
    grid->setRowStretch(1, 1);
    open();
}

void InfoPanel::open()
{
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    const int width = std::min(this->width() - 4 * kGrid, 92 * kGrid);
    const int height = std::min(this->height() - 4 * kGrid, 80 * kGrid);
    m_sheet->setGeometry((this->width() - width) / 2, (this->height() - height) / 2, width, height);
    raise();
    show();
    setFocus();
}

void InfoPanel::dismiss()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void InfoPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 90));
    painter.setPen(hairline(palette()));
    painter.drawRect(m_sheet->geometry().adjusted(-1, -1, 0, 0));
}

void InfoPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->text() == u"?"_s)
        dismiss();
    else
        event->accept(); // nothing below may act on keys that are not seen
}

void InfoPanel::mousePressEvent(QMouseEvent *event)
{
    if (!m_sheet->geometry().contains(event->position().toPoint()))
        dismiss();
}

bool InfoPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        open();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
