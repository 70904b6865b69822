// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matches/comparison_view.h"

#include "ui/matches/comparison_model.h"
#include "ui/matches/match_words.h"
#include "ui/support/metrics.h"
#include "ui/support/painting.h"
#include "ui/support/safe_text.h"
#include "ui/support/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kSignWidth = 18;

Tone toneOf(core::Agreement agreement)
{
    switch (agreement) {
    case core::Agreement::Agrees:
        return Tone::Good;
    case core::Agreement::Contradicts:
        return Tone::Trouble;
    case core::Agreement::Omitted:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

/// A bar from the middle of the cell; its number stands at the end of the cell.
void paintBits(QPainter &painter, const QRect &cell, Qt::LayoutDirection direction, const QModelIndex &index,
               const QColor &ink, const QPalette &palette)
{
    const auto *model = qobject_cast<const ComparisonModel *>(index.model());
    const double bits = index.data(ComparisonModel::BitsRole).toDouble();
    const double widest = model ? model->widest() : 1;
    const int number = QFontMetrics(painter.font()).horizontalAdvance(u"+00.0"_s) + kGrid;
    const QRect track = cell.adjusted(kGrid, 0, -number - kGrid, 0);
    const int middle = track.center().x();
    const int length = qRound(std::abs(bits) / widest * track.width() / 2);
    const QRect bar(bits < 0 ? middle - length : middle, cell.center().y() - 3, length, 7);
    painter.fillRect(QStyle::visualRect(direction, cell, bar),
                     toneColour(bits < 0 ? Tone::Trouble : Tone::Good, palette));
    painter.setPen(hairline(palette));
    const QRect axis = QStyle::visualRect(direction, cell, QRect(middle, cell.center().y() - 7, 1, 15));
    painter.drawLine(axis.topLeft(), axis.bottomLeft());
    painter.setPen(ink);
    const QRect text(cell.right() - number, cell.top(), number - kHalfGrid, cell.height());
    paintLine(painter, QStyle::visualRect(direction, cell, text), index.data().toString(),
              static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignRight) | Qt::AlignVCenter));
}

} // namespace

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto agreement = static_cast<core::Agreement>(index.data(ComparisonModel::AgreementRole).toInt());
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool filled = chosen && isHighContrast(option.palette);
    const QPalette &palette = option.palette;
    const QColor strong = palette.color(filled ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = filled ? strong : mutedText(palette);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, chosen ? selectionGround(palette) : palette.color(QPalette::Base));
    painter->setPen(hairline(palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QFont font = option.font;
    const bool side = index.column() == ComparisonModel::LeftColumn || index.column() == ComparisonModel::RightColumn;
    const bool differs = agreement == core::Agreement::Contradicts;
    if (side && differs)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    QRect area = option.rect.adjusted(kGrid, 0, -kHalfGrid, 0);
    if (index.column() == ComparisonModel::BitsColumn) {
        paintBits(*painter, option.rect.adjusted(kGrid, 0, -kGrid, 0), option.direction, index, strong, palette);
        painter->restore();
        return;
    }
    const auto flags = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    if (index.column() == ComparisonModel::LevelColumn) {
        const QRect sign(area.left(), area.top(), kSignWidth, area.height());
        painter->setPen(filled ? strong : toneColour(toneOf(agreement), palette));
        QFont bold = option.font;
        bold.setWeight(QFont::Bold);
        painter->setFont(bold);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, sign), Qt::AlignCenter, signFor(agreement));
        painter->setFont(option.font);
        area.setLeft(sign.right() + kHalfGrid);
    }
    const bool quiet = index.column() == ComparisonModel::FieldColumn || agreement == core::Agreement::Omitted;
    painter->setPen(quiet ? muted : strong);
    paintLine(*painter, QStyle::visualRect(option.direction, option.rect, area), index.data().toString(), flags);
    painter->restore();
}

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent), m_model(new ComparisonModel(this)), m_sum(plainLabel({})), m_conflict(plainLabel({})),
      m_table(new QTableView)
{
    nameWidget(m_sum, u"comparisonSum"_s, tr("What the comparison adds up to"));
    nameWidget(m_conflict, u"comparisonConflict"_s, tr("Conflict"));
    nameWidget(m_table, u"comparisonTable"_s, tr("Field by field"));
    for (QLabel *label : {m_sum, m_conflict}) {
        label->setWordWrap(true);
        label->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, 0);
    }
    m_conflict->hide();
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ComparisonDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {ComparisonModel::FieldColumn, ComparisonModel::LevelColumn, ComparisonModel::BitsColumn})
        header->setSectionResizeMode(column, QHeaderView::Fixed);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(ComparisonModel::FieldColumn, 17 * letter);
    header->resizeSection(ComparisonModel::LevelColumn, 34 * letter);
    header->resizeSection(ComparisonModel::BitsColumn, 20 * letter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_sum);
    layout->addWidget(m_conflict);
    layout->addWidget(m_table, 1);
}

void ComparisonView::showComparison(const PersonComparison &comparison)
{
    const core::Comparison &found = comparison.comparison;
    m_model->setEvidence(found.evidence, comparison.left, comparison.right);
    const QString sum =
        found.boundedByNames
            ? tr("Chance of being the same person: %1. The evidence adds up to %2 bits, but a small case file does not "
                 "tell how rare the names are, so that they count as they do anywhere. A person decides.")
            : tr("Chance of being the same person: %1. The evidence adds up to %2 bits. A person decides.");
    m_sum->setText(sum.arg(chanceInWords(found.probability), bitsInWords(found.bits)));
    m_conflict->setText(found.documentConflict ? tr("⚠ %1", "warning sign, sentence").arg(conflictSentence())
                                               : QString());
    m_conflict->setVisible(found.documentConflict);
    m_table->show();
}

void ComparisonView::showNothing(const QString &why)
{
    m_model->setEvidence({}, {}, {});
    m_sum->setText(why);
    m_conflict->hide();
    m_table->hide();
}

} // namespace ui
