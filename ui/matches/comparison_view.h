// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matches/person_finder.h"

#include <QStyledItemDelegate>
#include <QWidget>

class QLabel;
class QTableView;

namespace ui {

class ComparisonModel;

/// Paints a row of the comparison: a sign for its level, and the bits as a bar from the middle, against to the one side
/// and for to the other.
class ComparisonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Two sides beside each other: every field and every aligned part of the name, its level as sign and word, and its
/// bits; above them what it adds up to.
class ComparisonView final : public QWidget
{
    Q_OBJECT
public:
    explicit ComparisonView(QWidget *parent = nullptr);
    void showComparison(const PersonComparison &comparison);
    /// Says why there is nothing to compare.
    void showNothing(const QString &why);
    [[nodiscard]] ComparisonModel *model() const { return m_model; }

private:
    ComparisonModel *m_model;
    QLabel *m_sum;
    QLabel *m_conflict;
    QTableView *m_table;
};

} // namespace ui
