// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matches/suggestion_delegate.h"

#include "ui/matches/suggestion_model.h"
#include "ui/support/metrics.h"
#include "ui/support/painting.h"
#include "ui/support/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A sign beside the word, so that what was decided never rests on a colour.
QString signFor(SuggestionItem::Work work)
{
    switch (work) {
    case SuggestionItem::Work::Open:
        return {};
    case SuggestionItem::Work::Joined:
        return u"="_s;
    case SuggestionItem::Work::Parted:
        return u"≠"_s;
    case SuggestionItem::Work::Skipped:
        return u"–"_s;
    case SuggestionItem::Work::Waiting:
        return u"…"_s;
    }
    return {};
}

} // namespace

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool filled = chosen && isHighContrast(palette);
    const auto work = static_cast<SuggestionItem::Work>(index.data(SuggestionModel::WorkRole).toInt());
    const QColor strong = palette.color(filled ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = filled ? strong : mutedText(palette);
    painter->save();
    painter->fillRect(option.rect, chosen ? selectionGround(palette) : palette.color(QPalette::Base));
    if (chosen && option.state.testFlag(QStyle::State_HasFocus)) {
        const QRect edge(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, edge), accent(palette));
    }
    painter->setPen(hairline(palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto side = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    const int line = option.fontMetrics.lineSpacing();
    QRect area = option.rect.adjusted(2 * kGrid, kHalfGrid, -kGrid, -kHalfGrid);
    if (const QString sign = signFor(work); !sign.isEmpty()) {
        QFont bold = option.font;
        bold.setWeight(QFont::Bold);
        painter->setFont(bold);
        painter->setPen(muted);
        const int width = QFontMetrics(bold).horizontalAdvance(sign) + kGrid;
        const QRect place(area.right() - width, area.top(), width, area.height());
        painter->drawText(QStyle::visualRect(option.direction, option.rect, place), Qt::AlignCenter, sign);
        area.setRight(place.left() - kHalfGrid);
    }
    painter->setFont(option.font);
    painter->setPen(work == SuggestionItem::Work::Open ? strong : muted);
    int top = area.top();
    for (const int role : {SuggestionModel::LeftRole, SuggestionModel::RightRole}) {
        paintLine(*painter,
                  QStyle::visualRect(option.direction, option.rect, QRect(area.left(), top, area.width(), line)),
                  index.data(role).toString(), side);
        top += line;
    }
    QFont small = option.font;
    small.setPointSizeF(option.font.pointSizeF() * 0.9);
    painter->setFont(small);
    painter->setPen(muted);
    const QString word = wordFor(work);
    const QString under = index.data(SuggestionModel::UnderRole).toString();
    paintLine(*painter, QStyle::visualRect(option.direction, option.rect, QRect(area.left(), top, area.width(), line)),
              word.isEmpty() ? under : SuggestionModel::tr("%1 · %2", "what was decided, pair").arg(word, under), side);
    painter->restore();
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // As wide as the list is made, where the lines are cut with an ellipsis: never a bar to scroll sideways.
    return {kGrid, 3 * option.fontMetrics.lineSpacing() + kGrid};
}

} // namespace ui
