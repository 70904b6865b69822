// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matches/suggestion_model.h"

#include "ui/matches/match_words.h"
#include "ui/support/safe_text.h"

#include <algorithm>
#include <tuple>

namespace ui {

namespace {

/// The order of work: likely pairs, then what a document contradicts, then links to look at again; the likeliest first,
/// ties by id.
bool before(const SuggestionItem &one, const SuggestionItem &other)
{
    const auto rank = [](const SuggestionItem &item) {
        const int kind = item.kind == SuggestionItem::Kind::Pair       ? 0
                         : item.kind == SuggestionItem::Kind::Conflict ? 1
                                                                       : 2;
        return std::tuple(kind, -item.suggestion.comparison.bits, item.suggestion.left.id, item.suggestion.right.id);
    };
    return rank(one) < rank(other);
}

QString shownName(const core::RequestBrief &brief)
{
    return brief.name.isEmpty() ? SuggestionModel::tr("name unknown") : isolatedLine(brief.name);
}

QString underLine(const SuggestionItem &item)
{
    const core::LinkSuggestion &pair = item.suggestion;
    const QString ids = SuggestionModel::tr("%1, %2", "two case numbers")
                            .arg(isolatedLine(pair.left.externalId), isolatedLine(pair.right.externalId));
    switch (item.kind) {
    case SuggestionItem::Kind::Conflict:
        return SuggestionModel::tr("%1 · same document, another identity").arg(ids);
    case SuggestionItem::Kind::WeakBridge:
        return SuggestionModel::tr("%1 · joined, but weakly").arg(ids);
    case SuggestionItem::Kind::Pair:
        break;
    }
    return SuggestionModel::tr("%1 · chance %2", "case numbers, chance of being one person")
        .arg(ids, chanceInWords(pair.comparison.probability));
}

} // namespace

QString wordFor(SuggestionItem::Work work)
{
    switch (work) {
    case SuggestionItem::Work::Open:
        return {};
    case SuggestionItem::Work::Joined:
        return SuggestionModel::tr("same person");
    case SuggestionItem::Work::Parted:
        return SuggestionModel::tr("different");
    case SuggestionItem::Work::Skipped:
        return SuggestionModel::tr("skipped");
    case SuggestionItem::Work::Waiting:
        return SuggestionModel::tr("waits for a second person");
    }
    return {};
}

void SuggestionModel::clear()
{
    beginResetModel();
    m_items.clear();
    m_leftOut = false;
    endResetModel();
}

void SuggestionModel::add(const SuggestionItem &item)
{
    if (rowOf(item.suggestion.left.id, item.suggestion.right.id) >= 0)
        return;
    const auto place = std::ranges::upper_bound(m_items, item, before);
    const int row = static_cast<int>(place - m_items.begin());
    if (row >= kMost) {
        m_leftOut = true;
        return;
    }
    beginInsertRows({}, row, row);
    m_items.insert(row, item);
    endInsertRows();
    if (m_items.size() > kMost) {
        beginRemoveRows({}, kMost, kMost);
        m_items.removeLast();
        endRemoveRows();
        m_leftOut = true;
    }
}

void SuggestionModel::setWork(int row, SuggestionItem::Work work)
{
    if (row < 0 || row >= m_items.size())
        return;
    m_items[row].work = work;
    Q_EMIT dataChanged(index(row), index(row));
}

int SuggestionModel::rowOf(core::RequestId left, core::RequestId right) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items[row].suggestion.left.id == left && m_items[row].suggestion.right.id == right)
            return row;
    }
    return -1;
}

const SuggestionItem *SuggestionModel::item(int row) const
{
    return row < 0 || row >= m_items.size() ? nullptr : &m_items[row];
}

int SuggestionModel::nextOpen(int row) const
{
    for (int step = 0; step < m_items.size(); ++step) {
        const int at = static_cast<int>((std::max(row, 0) + step) % m_items.size());
        if (m_items[at].work == SuggestionItem::Work::Open)
            return at;
    }
    return -1;
}

int SuggestionModel::openCount() const
{
    return static_cast<int>(std::ranges::count(m_items, SuggestionItem::Work::Open, &SuggestionItem::work));
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    const SuggestionItem *found = item(index.row());
    if (!found)
        return {};
    const core::LinkSuggestion &pair = found->suggestion;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString said = tr("%1 and %2, %3", "screen reader: two names, case numbers and chance")
                                 .arg(shownName(pair.left), shownName(pair.right), underLine(*found));
        const QString work = wordFor(found->work);
        return work.isEmpty() ? said : tr("%1: %2", "pair, what was decided").arg(said, work);
    }
    case Qt::ToolTipRole:
        return tipText(data(index, Qt::DisplayRole).toString());
    case WorkRole:
        return static_cast<int>(found->work);
    case KindRole:
        return static_cast<int>(found->kind);
    case LeftRole:
        return shownName(pair.left);
    case RightRole:
        return shownName(pair.right);
    case UnderRole:
        return underLine(*found);
    default:
        return {};
    }
}

} // namespace ui
