// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Where the parts of a cell of the queue stand; plain numbers with a test of their own.
struct BandCell
{
    QRect bar;
    QRect word;
};
BandCell bandCell(const QRect &cell, Qt::LayoutDirection direction);

/// Draws the queue's cells from the model's roles: the coloured edge of the notice, the case number in a fixed-width
/// face, concern as a word with a small bar, indicators as code chips. Draws text as it is.
class QueueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBand(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCodes(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintEdge(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace ui
