// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/link_suggester.h"

#include <QAbstractListModel>

#include <array>

namespace ui {

/// A pair of requests to work through, and how far that is.
struct SuggestionItem
{
    enum class Kind : quint8 {
        Pair,      ///< likely one person
        Conflict,  ///< the same document with another identity: to be cleared up, never joined
        WeakBridge ///< joined already, but by one weak link: to be looked at again
    };
    enum class Work : quint8 { Open, Joined, Parted, Skipped, Waiting };
    core::LinkSuggestion suggestion;
    Kind kind = Kind::Pair;
    Work work = Work::Open;
};

/// The suggestions, the likeliest first within each kind, growing while the search still runs. Keeps the likeliest
/// kMost and says when it left some out.
class SuggestionModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { WorkRole = Qt::UserRole, KindRole, LeftRole, RightRole, UnderRole };
    static constexpr int kMost = 2000;

    using QAbstractListModel::QAbstractListModel;

    void clear();
    void add(const SuggestionItem &item);
    void setWork(int row, SuggestionItem::Work work);
    /// The row of the pair, -1 when it is not in the list.
    [[nodiscard]] int rowOf(core::RequestId left, core::RequestId right) const;
    [[nodiscard]] const SuggestionItem *item(int row) const;
    /// The next row that is open, from `row` on and then from the top; -1 when all are worked through.
    [[nodiscard]] int nextOpen(int row) const;
    [[nodiscard]] int openCount() const;
    [[nodiscard]] bool leftSomeOut() const { return m_leftOut; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<SuggestionItem> m_items;
    bool m_leftOut = false;
};

QString wordFor(SuggestionItem::Work work); ///< empty while open

} // namespace ui
