// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fold_column.h"

#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/safe_text.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int kStrip = 4 * kGrid;
constexpr int kNarrowest = 30 * kGrid;
} // namespace

FoldColumn::FoldColumn(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(title), m_heading(plainLabel(title)), m_note(plainLabel({})), m_fold(new QToolButton),
      m_layout(new QVBoxLayout(this))
{
    setAccessibleName(title);
    setMinimumWidth(kNarrowest);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_fold->setAutoRaise(true);
    m_fold->setObjectName(u"fold"_s);
    auto *header = new QHBoxLayout;
    header->addWidget(m_heading);
    header->addWidget(m_note, 1);
    header->addWidget(m_fold);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addLayout(header);
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    setFolded(false);
}

void FoldColumn::setContent(QWidget *content)
{
    m_content = content;
    m_layout->addWidget(content, 1);
}

void FoldColumn::setNote(const QString &note)
{
    m_note->setText(note);
}

void FoldColumn::setFolded(bool folded)
{
    const bool changed = folded != m_folded;
    m_folded = folded;
    const QString what = folded ? tr("Unfold %1").arg(m_title) : tr("Fold %1").arg(m_title);
    m_fold->setIcon(themedIcon(folded ? u"chevron-right"_s : u"chevron-left"_s, true));
    m_fold->setAccessibleName(what);
    setPlainToolTip(m_fold, what);
    m_heading->setVisible(!folded);
    m_note->setVisible(!folded);
    if (m_content)
        m_content->setVisible(!folded);
    m_layout->itemAt(0)->layout()->setContentsMargins(
        readingMargins(layoutDirection(), folded ? 2 : 2 * kGrid, kHalfGrid, folded ? 2 : kHalfGrid, kHalfGrid));
    m_layout->setAlignment(m_layout->itemAt(0)->layout(), folded ? Qt::AlignTop : Qt::Alignment());
    setMinimumWidth(folded ? kStrip : kNarrowest);
    setMaximumWidth(folded ? kStrip : QWIDGETSIZE_MAX);
    update();
    if (changed)
        Q_EMIT foldedChanged(folded);
}

void FoldColumn::paintEvent(QPaintEvent *)
{
    if (!m_folded)
        return;
    QPainter painter(this);
    painter.setPen(mutedText(palette()));
    painter.translate(width() / 2.0, 6.0 * kGrid);
    painter.rotate(90);
    painter.drawText(QRect(0, -kStrip / 2, height() - 6 * kGrid, kStrip),
                     Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, m_title);
}

void FoldColumn::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_folded && rect().contains(event->position().toPoint()))
        setFolded(false);
}

} // namespace ui
