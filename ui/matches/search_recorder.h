// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/search_audit.h"
#include "ui/support/desk.h"

#include <QObject>

#include <optional>

class QTimer;

namespace ui {

/// Has searches written into the case file's audit log: once a query has stood for a moment, or a request is opened
/// from its answer, so that not every letter makes an entry. On the GUI thread; the writing is done on another.
class SearchRecorder final : public QObject
{
    Q_OBJECT
public:
    explicit SearchRecorder(Desk &desk, QObject *parent = nullptr);
    /// What still waits is written.
    ~SearchRecorder() override;

    /// A query was answered. Takes the place of one that has not stood for long.
    void asked(const core::Query &query, qint64 found);
    /// A request was opened from the answer to this query.
    void opened(const core::Query &query, core::RequestId request);
    /// The queue was filtered by this text. Takes the place of one that has not stood for long; an empty one is no
    /// search.
    void filtered(const QString &text, qint64 found);

private:
    void settle();
    void settleFilter();
    void write(const core::SearchNote &note);
    template <typename Note>
    void record(const Note &note);

    Desk &m_desk;
    QTimer *m_timer;
    std::optional<core::SearchNote> m_waiting;
    QString m_written; ///< the words of the query that was written last
    QTimer *m_filterTimer;
    std::optional<core::QueueSearchNote> m_filter;
    QString m_filterWritten;
};

} // namespace ui
