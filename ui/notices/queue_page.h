// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/queue_model.h"
#include "ui/shell/page.h"
#include "ui/support/desk.h"
#include "ui/support/metrics.h"

class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;

namespace ui {

class EmptyState;
class FilterBar;
class MessageBar;
class PreviewPanel;

/// The queue: what needs a person's care first on top. Everything by keyboard; see keys().
class QueuePage final : public Page
{
    Q_OBJECT
public:
    QueuePage(Desk &desk, const QueueReader &reader, QWidget *parent = nullptr);
    ~QueuePage() override;

    [[nodiscard]] Place place() const override { return Place::Queue; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void activate() override;
    bool findOnPage() override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    [[nodiscard]] QString help() const override;

    /// Reads the queue anew (after an import, or when the reviewer asks).
    void reload();
    /// An import goes on storing requests. Rows never move under the reviewer's hands for it: the new ones come when
    /// the page is shown the next time or the reviewer asks, and at once where the file was empty.
    void takeArrivals();
    /// Shows what a decision or claim changed in this request; its place in the list stays until the next reload.
    void refresh(core::RequestId id);
    /// The request that follows this one in the list as it is shown; nothing at the end.
    [[nodiscard]] core::RequestId after(core::RequestId id) const;
    [[nodiscard]] core::RequestId before(core::RequestId id) const;
    /// Selects a request when it is in the list.
    void select(core::RequestId id);
    void setDensity(Density density);
    void setFilter(const core::QueueFilter &filter);
    [[nodiscard]] QueueModel *model() const { return m_model; }

Q_SIGNALS:
    void importWanted();
    void countsChanged(const core::QueueCounts &counts);
    /// The list is filtered by this text, and so many requests match; empty = by none.
    void searched(const QString &text, qint64 found);

private:
    void makeTable();
    void makeActions();
    void addKey(const QKeySequence &keys, const QString &name, std::function<void()> action);
    void showState();
    void countAgain();
    void step(int by);
    void openCurrent();
    void claimCurrent(bool take);
    void filterFromCell();
    void currentChanged();
    void keepCurrent();
    [[nodiscard]] core::RequestId currentId() const;

    Desk &m_desk;
    const QueueReader &m_reader;
    QueueModel *m_model;
    FilterBar *m_filters;
    MessageBar *m_message;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    PreviewPanel *m_preview;
    QSplitter *m_splitter;
    core::RequestId m_keep;     ///< to be selected again after a reset
    bool m_hasArrivals = false; ///< the reviewer was told that the list is behind
    bool m_readBefore = false;
    LatestTask<core::QueueCounts> m_counts;
    QTimer *m_recount; ///< counts after a calm moment: all requests are looked at for it
    LatestTask<QList<std::pair<QString, qint64>>> m_sources;
    LatestTask<std::monostate> m_claim;
};

} // namespace ui
