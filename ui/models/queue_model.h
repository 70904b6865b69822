// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/queue_store.h"
#include "ui/models/queue_reader.h"
#include "ui/support/latest_task.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

#include <functional>

namespace ui {

/// The queue as a table of any length: all ids in order (8 MB for a million), and the rows of the pages that were
/// looked at last. Rows come from the readers' pool; until they are there a row says that it is loading. Sorting and
/// filtering happen in the case file over all rows, so an empty table really means that nothing matches.
class QueueModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        IdColumn,
        NameColumn,
        SourceColumn,
        OffenceColumn,
        ConcernColumn,
        IndicatorsColumn,
        DueColumn,
        StateColumn,
        ClaimedColumn,
        ColumnCount
    };
    enum Role {
        RequestIdRole = Qt::UserRole, ///< qint64
        TypeRole,                     ///< int of core::NoticeType
        BandRole,                     ///< int of core::Band
        CodesRole,                    ///< QStringList of indicator ids
        LoadingRole,                  ///< bool
        OverdueRole,                  ///< bool
        ReferralRole,                 ///< bool
        HidesConcernRole,             ///< bool
        UnknownRole                   ///< bool: the cell says in our words that the request does not say
    };
    /// Gives the sentence for an indicator id, for tooltips.
    using Sentence = std::function<QString(const QString &indicator)>;

    QueueModel(const QueueReader &reader, QThreadPool *pool, const core::Clock &clock, QObject *parent = nullptr);

    /// Asks for these rows. The rows shown stay until the answer is there; isLoading() is true meanwhile.
    void setQuery(const core::QueueQuery &query);
    [[nodiscard]] const core::QueueQuery &query() const { return m_query; }
    /// Asks again for the same query, for example after an import.
    void reload() { setQuery(m_query); }
    /// Forgets the loaded rows of these requests and fetches them again; their place stays.
    void refresh(core::RequestId id);
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// True when all matching ids are here (the first screen comes earlier).
    [[nodiscard]] bool isComplete() const { return m_complete; }
    void setSentence(Sentence sentence) { m_sentence = std::move(sentence); }

    [[nodiscard]] core::RequestId idAt(int row) const;
    [[nodiscard]] int rowOf(core::RequestId id) const; ///< -1 when it is not in the list
    /// The row's values when they are loaded.
    [[nodiscard]] const core::QueueRow *loadedRow(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Header clicks: sorts in the case file.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loadingChanged();
    void failed(const core::Error &error);

private:
    struct Page
    {
        QHash<qint64, core::QueueRow> rows;
        qint64 usedAt = 0;
    };
    void takeFirstScreen(const core::Result<QList<qint64>> &answer);
    void takeAll(const core::Result<QList<qint64>> &answer);
    void replaceIds(QList<qint64> ids);
    void growOn();
    void want(int page) const;
    void fetchWanted();
    void takeRows(const QList<int> &pages, const core::Result<QList<core::QueueRow>> &answer);
    void dropOldPages();
    [[nodiscard]] QString textOf(const core::QueueRow &row, int column) const;
    [[nodiscard]] QVariant tipOf(const core::QueueRow &row, int column) const;
    [[nodiscard]] static bool isUnknown(const core::QueueRow &row, int column);
    [[nodiscard]] QString spoken(const core::QueueRow &row, int column) const;

    const QueueReader &m_reader;
    const core::Clock &m_clock;
    Sentence m_sentence;
    core::QueueQuery m_query;
    QList<qint64> m_ids;
    QList<qint64> m_whole; ///< what m_ids grows to, while it does
    QTimer m_growth;
    mutable QHash<int, Page> m_pages;
    mutable QList<int> m_wanted; ///< pages asked for by data(), oldest first
    mutable qint64 m_tick = 0;
    mutable bool m_fetchPosted = false;
    mutable bool m_forgotten = false; ///< a wish was dropped because too many waited
    bool m_loading = false;
    bool m_complete = false;
    LatestTask<QList<qint64>> m_idsTask;
    /// For what the reviewer waits for: the first ids and the rows of the screen never stand behind a count or a sort
    /// over all requests. Before the tasks that run on it.
    QThreadPool m_screenPool;
    LatestTask<QList<qint64>> m_firstTask;
    LatestTask<QList<core::QueueRow>> m_rowsTask;
};

} // namespace ui
