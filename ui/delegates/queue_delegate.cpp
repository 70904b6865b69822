// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/queue_delegate.h"

#include "ui/models/queue_model.h"
#include "ui/support/metrics.h"
#include "ui/support/painting.h"
#include "ui/support/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kBarWidth = 30;
constexpr int kBarHeight = 8;

bool isChosen(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

/// Whether the row is filled with the accent, so that everything on it takes the accent's text colour.
bool isFilled(const QStyleOptionViewItem &option)
{
    return isChosen(option) && isHighContrast(option.palette);
}

QColor inkOf(const QStyleOptionViewItem &option, bool muted)
{
    if (isFilled(option))
        return option.palette.color(QPalette::HighlightedText);
    return muted ? mutedText(option.palette) : option.palette.color(QPalette::Text);
}

/// Whether the cell is shown grey: loading, unknown, or of second rank.
bool isMuted(const QModelIndex &index)
{
    const bool overdue = index.data(QueueModel::OverdueRole).toBool();
    return index.data(QueueModel::LoadingRole).toBool() || index.data(QueueModel::UnknownRole).toBool() ||
           (index.column() == QueueModel::DueColumn && !overdue);
}

} // namespace

BandCell bandCell(const QRect &cell, Qt::LayoutDirection direction)
{
    const QRect bar(cell.left() + kGrid, cell.center().y() - kBarHeight / 2 + 1, kBarWidth, kBarHeight);
    const QRect word(bar.right() + kGrid, cell.top(), cell.right() - bar.right() - kGrid, cell.height());
    return {QStyle::visualRect(direction, cell, bar), QStyle::visualRect(direction, cell, word)};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->fillRect(option.rect,
                      isChosen(option) ? selectionGround(option.palette) : option.palette.color(QPalette::Base));
    QColor line = hairline(option.palette);
    line.setAlphaF(0.6F);
    painter->setPen(line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(option.font);
    switch (index.column()) {
    case QueueModel::ConcernColumn:
        paintBand(*painter, option, index);
        break;
    case QueueModel::IndicatorsColumn:
        paintCodes(*painter, option, index);
        break;
    default: {
        const bool id = index.column() == QueueModel::IdColumn;
        if (id) {
            paintEdge(*painter, option, index);
            if (!index.data(QueueModel::LoadingRole).toBool())
                painter->setFont(fixedFont(option.font));
        }
        if (index.column() == QueueModel::NameColumn && !isMuted(index)) {
            QFont name = option.font;
            name.setWeight(QFont::Medium);
            painter->setFont(name);
        }
        const bool overdue = index.column() == QueueModel::DueColumn && index.data(QueueModel::OverdueRole).toBool();
        painter->setPen(overdue && !isFilled(option) ? toneColour(Tone::Trouble, option.palette)
                                                     : inkOf(option, isMuted(index)));
        const QRect area = QStyle::visualRect(option.direction, option.rect,
                                              option.rect.adjusted(id ? 2 * kGrid : kGrid, 0, -kHalfGrid, 0));
        paintLine(*painter, area, index.data().toString(),
                  static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter));
    }
    }
    painter->restore();
}

void QueueDelegate::paintEdge(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto type = static_cast<core::NoticeType>(index.data(QueueModel::TypeRole).toInt());
    if (index.data(QueueModel::LoadingRole).toBool())
        return;
    const QRect edge(option.rect.left() + 2, option.rect.top() + 3, kEdgeWidth + 1, option.rect.height() - 7);
    painter.save();
    painter.setPen(isFilled(option) ? option.palette.color(QPalette::HighlightedText) : QColor(Qt::transparent));
    painter.setBrush(noticeColour(type, option.palette));
    painter.drawRect(QStyle::visualRect(option.direction, option.rect, edge));
    painter.restore();
}

void QueueDelegate::paintBand(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(QueueModel::LoadingRole).toBool())
        return;
    const BandCell cell = bandCell(option.rect, option.direction);
    if (index.data(QueueModel::HidesConcernRole).toBool()) {
        painter.setPen(inkOf(option, true));
        paintLine(painter, cell.word, index.data().toString(),
                  static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter));
        return;
    }
    const auto band = static_cast<core::Band>(index.data(QueueModel::BandRole).toInt());
    painter.setLayoutDirection(option.direction);
    paintBandBar(painter, cell.bar, band, option.palette, isFilled(option));
    painter.setPen(inkOf(option, band == core::Band::Low));
    paintLine(painter, cell.word, index.data().toString(),
              static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter));
}

void QueueDelegate::paintCodes(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont small = fixedFont(option.font);
    small.setPointSizeF(option.font.pointSizeF() * 0.85);
    painter.setFont(small);
    const QFontMetrics metrics(small);
    const QColor ink = isFilled(option) ? option.palette.color(QPalette::HighlightedText) : mutedText(option.palette);
    const QStringList codes = index.data(QueueModel::CodesRole).toStringList();
    const int height = metrics.height() + 2;
    const int end = option.rect.right() - kHalfGrid;
    int x = option.rect.left() + kGrid;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const int width = codeChipWidth(codes[i], metrics);
        const QString rest = u"+%1"_s.arg(codes.size() - i);
        const bool last = i + 1 == codes.size();
        const int needed = last ? width : width + kHalfGrid + metrics.horizontalAdvance(rest);
        if (x + needed > end) {
            const QRect area(x, option.rect.top(), end - x, option.rect.height());
            painter.setPen(ink);
            painter.drawText(
                QStyle::visualRect(option.direction, option.rect, area),
                static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter), rest);
            return;
        }
        const QRect chip(x, option.rect.center().y() - height / 2, width, height);
        paintCodeChip(painter, QStyle::visualRect(option.direction, option.rect, chip), codes[i], ink);
        x += width + kHalfGrid;
    }
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = option.fontMetrics.height() + kGrid;
    if (index.column() == QueueModel::ConcernColumn)
        return {kBarWidth + 3 * kGrid + option.fontMetrics.horizontalAdvance(index.data().toString()), height};
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 3 * kGrid, height};
}

} // namespace ui
