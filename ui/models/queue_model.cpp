// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queue_model.h"

#include "ui/support/code_words.h"
#include "ui/support/safe_text.h"
#include "ui/support/wording.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kPageRows = 128;
constexpr int kKeptPages = 64;        // 8,192 rows, a few MB
constexpr qsizetype kOneFetch = 4;    // pages of one fetch: what one screen can need, and its neighbours
constexpr qsizetype kMostWanted = 32; // pages that wait; a tour through the whole list must not pile up
constexpr qint64 kFirstScreen = 256;
constexpr qsizetype kGrowth = 1 << 17; // rows that a view takes in while nobody notices

QString headerText(int column)
{
    switch (column) {
    case QueueModel::IdColumn:
        return QueueModel::tr("Request");
    case QueueModel::NameColumn:
        return QueueModel::tr("Subject");
    case QueueModel::SourceColumn:
        return QueueModel::tr("Source");
    case QueueModel::OffenceColumn:
        return QueueModel::tr("Charge");
    case QueueModel::ConcernColumn:
        return QueueModel::tr("Concern");
    case QueueModel::IndicatorsColumn:
        return QueueModel::tr("Indicators");
    case QueueModel::DueColumn:
        return QueueModel::tr("Due");
    case QueueModel::StateColumn:
        return QueueModel::tr("State");
    case QueueModel::ClaimedColumn:
        return QueueModel::tr("Claimed by");
    default:
        return {};
    }
}

/// In the place of a concern that is not to be seen yet.
QString hiddenWord()
{
    return QueueModel::tr("hidden");
}

core::QueueSort sortOf(int column)
{
    switch (column) {
    case QueueModel::IdColumn:
        return core::QueueSort::ExternalId;
    case QueueModel::NameColumn:
        return core::QueueSort::Name;
    case QueueModel::SourceColumn:
        return core::QueueSort::Source;
    case QueueModel::ConcernColumn:
        return core::QueueSort::Concern;
    case QueueModel::DueColumn:
        return core::QueueSort::Due;
    case QueueModel::StateColumn:
        return core::QueueSort::State;
    default:
        return core::QueueSort::DeskOrder;
    }
}

} // namespace

QueueModel::QueueModel(const QueueReader &reader, QThreadPool *pool, const core::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_reader(reader), m_clock(clock), m_idsTask(pool), m_firstTask(&m_screenPool),
      m_rowsTask(&m_screenPool)
{
    m_screenPool.setMaxThreadCount(2);
    m_growth.setInterval(0);
    connect(&m_growth, &QTimer::timeout, this, &QueueModel::growOn);
}

void QueueModel::setQuery(const core::QueueQuery &query)
{
    m_query = query;
    m_growth.stop();
    m_complete = false;
    m_loading = true;
    Q_EMIT loadingChanged();
    const auto ask = [this, query](qint64 limit) {
        return [&reader = m_reader, query, limit](const core::TaskContext &task) {
            return reader.ids(query, limit, task);
        };
    };
    m_firstTask.start(ask(kFirstScreen), [this](const auto &answer) { takeFirstScreen(answer); });
    m_idsTask.start(ask(0), [this](const auto &answer) { takeAll(answer); });
}

void QueueModel::takeFirstScreen(const core::Result<QList<qint64>> &answer)
{
    // A failure comes again, and is told, with the full list.
    if (answer && !m_complete && answer->size() == kFirstScreen)
        replaceIds(*answer);
}

void QueueModel::takeAll(const core::Result<QList<qint64>> &answer)
{
    m_firstTask.cancel();
    if (!answer) {
        m_loading = false;
        Q_EMIT loadingChanged();
        Q_EMIT failed(answer.error());
        return;
    }
    const bool continues = m_ids.size() == kFirstScreen && answer->size() > m_ids.size() &&
                           std::equal(m_ids.cbegin(), m_ids.cend(), answer->cbegin());
    if (continues) {
        // The first screen is already being read: its rows, the selection and the scroll place stay. A view keeps
        // something for each row, so a million at once would be a moment in which it is deaf.
        m_whole = *answer;
        m_growth.start();
        return;
    }
    m_complete = true;
    m_loading = false;
    replaceIds(*answer);
    Q_EMIT loadingChanged();
}

/// The next rows, one portion in each turn of the event loop.
void QueueModel::growOn()
{
    const qsizetype shown = m_ids.size();
    const qsizetype next = std::min(shown + kGrowth, m_whole.size());
    beginInsertRows({}, static_cast<int>(shown), static_cast<int>(next) - 1);
    if (next < m_whole.size())
        m_ids += m_whole.mid(shown, next - shown);
    else
        m_ids = std::exchange(m_whole, {});
    endInsertRows();
    if (!m_whole.isEmpty())
        return;
    m_growth.stop();
    m_complete = true;
    m_loading = false;
    Q_EMIT loadingChanged();
}

void QueueModel::replaceIds(QList<qint64> ids)
{
    beginResetModel();
    m_rowsTask.cancel();
    m_wanted.clear();
    m_pages.clear();
    m_ids = std::move(ids);
    endResetModel();
}

void QueueModel::refresh(core::RequestId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    const int page = row / kPageRows;
    m_pages.remove(page);
    want(page);
}

core::RequestId QueueModel::idAt(int row) const
{
    return core::RequestId{row >= 0 && row < m_ids.size() ? m_ids.at(row) : 0};
}

int QueueModel::rowOf(core::RequestId id) const
{
    return static_cast<int>(m_ids.indexOf(id.value));
}

const core::QueueRow *QueueModel::loadedRow(int row) const
{
    if (row < 0 || row >= m_ids.size())
        return nullptr;
    const auto page = m_pages.find(row / kPageRows);
    if (page == m_pages.end())
        return nullptr;
    page->usedAt = ++m_tick;
    const auto found = page->rows.constFind(m_ids.at(row));
    return found == page->rows.cend() ? nullptr : &*found;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == RequestIdRole)
        return m_ids.at(index.row());
    const core::QueueRow *row = loadedRow(index.row());
    if (!row) {
        const int page = index.row() / kPageRows;
        if (!m_pages.contains(page))
            want(page);
        if (role == LoadingRole)
            return true;
        const bool gone = m_pages.contains(page);
        if (role == Qt::DisplayRole && index.column() == IdColumn)
            return gone ? tr("no longer in the case file") : tr("loading…");
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*row, index.column());
    case Qt::ToolTipRole:
        return tipOf(*row, index.column());
    case Qt::AccessibleTextRole:
        return spoken(*row, index.column());
    case TypeRole:
        return static_cast<int>(row->type);
    case BandRole:
        return static_cast<int>(row->band);
    case HidesConcernRole:
        return row->hidesConcern;
    case CodesRole:
        return row->indicators;
    case LoadingRole:
        return false;
    case OverdueRole:
        return row->due.isValid() && row->due < m_clock.now().toLocalTime().date();
    case ReferralRole:
        return row->referral;
    case UnknownRole:
        return isUnknown(*row, index.column());
    default:
        return {};
    }
}

bool QueueModel::isUnknown(const core::QueueRow &row, int column)
{
    switch (column) {
    case NameColumn:
        return row.name.isEmpty();
    case SourceColumn:
        return row.source.isEmpty();
    case OffenceColumn:
        return row.offence.isEmpty();
    default:
        return false;
    }
}

QString QueueModel::textOf(const core::QueueRow &row, int column) const
{
    switch (column) {
    case IdColumn:
        return isolatedLine(row.externalId);
    case NameColumn:
        return row.name.isEmpty() ? tr("name unknown") : isolatedLine(row.name);
    case SourceColumn:
        return row.source.isEmpty() ? unknownWord() : isolatedLine(row.source);
    case OffenceColumn:
        return row.offence.isEmpty() ? unknownWord() : isolatedLine(row.offence);
    case ConcernColumn:
        return row.hidesConcern ? hiddenWord() : wordFor(row.band);
    case IndicatorsColumn:
        return row.indicators.join(u' ');
    case DueColumn:
        return dueInWords(row.due, m_clock.now().toLocalTime().date());
    case StateColumn:
        return row.route == core::Route::ReturnToSource && row.state == core::ReviewState::Screening
                   ? tr("return proposed")
                   : wordFor(row.state);
    case ClaimedColumn:
        return isolatedLine(row.claimedBy);
    default:
        return {};
    }
}

QVariant QueueModel::tipOf(const core::QueueRow &row, int column) const
{
    switch (column) {
    case IdColumn:
        return tipText(row.channel == core::Channel::Notice
                           ? tr("%1, version %2").arg(wordFor(row.type), QLocale().toString(row.version))
                           : tr("%1, %2, version %3")
                                 .arg(shortWordFor(row.type), wordFor(row.channel), QLocale().toString(row.version)));
    case SourceColumn:
        return tipText(row.source.isEmpty() ? unknownWord() : countryWord(row.source));
    case ConcernColumn:
        if (row.hidesConcern)
            return tipText(tr("Verdict first is on: the concern is shown in the case, once you have saved your own "
                              "provisional verdict."));
        return tipText(row.referral ? tr("Concern: %1. A mandatory referral.").arg(wordFor(row.band))
                                    : tr("Concern: %1.").arg(wordFor(row.band)));
    case IndicatorsColumn: {
        QStringList lines;
        for (const QString &code : row.indicators)
            lines << tr("%1: %2", "indicator code, sentence").arg(code, m_sentence ? m_sentence(code) : QString());
        return tipText(lines.join(u'\n'));
    }
    case DueColumn:
        return row.due.isValid() ? tipText(QLocale().toString(row.due, QLocale::LongFormat)) : QVariant();
    default:
        return tipText(textOf(row, column));
    }
}

QString QueueModel::spoken(const core::QueueRow &row, int column) const
{
    if (column != IdColumn)
        return tr("%1: %2", "column, value").arg(headerText(column), textOf(row, column));
    return tr("%1, %2, concern %3", "screen reader: request, type, band")
        .arg(row.externalId, wordFor(row.type), row.hidesConcern ? hiddenWord() : wordFor(row.band));
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return headerText(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

void QueueModel::sort(int column, Qt::SortOrder order)
{
    core::QueueQuery query = m_query;
    query.sort = column < 0 ? core::QueueSort::DeskOrder : sortOf(column);
    query.descending = query.sort != core::QueueSort::DeskOrder && order == Qt::DescendingOrder;
    if (query != m_query)
        setQuery(query);
}

void QueueModel::want(int page) const
{
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > kMostWanted) {
        m_wanted.removeFirst();
        m_forgotten = true;
    }
    if (m_fetchPosted)
        return;
    m_fetchPosted = true;
    // data() is const and may be called in the middle of a paint: the fetch itself starts from the event loop.
    auto *self = const_cast<QueueModel *>(this);
    QTimer::singleShot(0, self, [self] {
        self->m_fetchPosted = false;
        self->fetchWanted();
    });
}

void QueueModel::fetchWanted()
{
    if (m_rowsTask.isRunning())
        return;
    if (m_wanted.isEmpty()) {
        // A wish that was dropped may be on the screen: what is shown asks again when it is painted.
        if (std::exchange(m_forgotten, false) && !m_ids.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    // The newest wishes are where the reviewer looks now; older ones were scrolled past and come later.
    const qsizetype first = std::max<qsizetype>(0, m_wanted.size() - kOneFetch);
    const QList<int> pages = m_wanted.mid(first);
    m_wanted.resize(first);
    QList<qint64> ids;
    for (const int page : pages)
        ids += m_ids.mid(qsizetype(page) * kPageRows, kPageRows);
    m_rowsTask.start([&reader = m_reader, ids](const core::TaskContext &) { return reader.rows(ids); },
                     [this, pages](const auto &answer) { takeRows(pages, answer); });
}

void QueueModel::takeRows(const QList<int> &pages, const core::Result<QList<core::QueueRow>> &answer)
{
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    QHash<qint64, core::QueueRow> rows;
    for (const core::QueueRow &row : *answer)
        rows.insert(row.id.value, row);
    for (const int page : pages) {
        Page loaded{{}, ++m_tick};
        const int first = page * kPageRows;
        const int last = std::min(first + kPageRows, static_cast<int>(m_ids.size())) - 1;
        for (int row = first; row <= last; ++row) {
            const auto found = rows.constFind(m_ids.at(row));
            if (found != rows.cend())
                loaded.rows.insert(found.key(), *found);
        }
        m_pages.emplace(page, std::move(loaded));
        if (first <= last)
            Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
    dropOldPages();
    fetchWanted();
}

void QueueModel::dropOldPages()
{
    while (m_pages.size() > kKeptPages) {
        const auto oldest = std::min_element(m_pages.begin(), m_pages.end(),
                                             [](const Page &a, const Page &b) { return a.usedAt < b.usedAt; });
        m_pages.erase(oldest);
    }
}

} // namespace ui
