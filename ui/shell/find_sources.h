// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/queue_store.h"
#include "ui/models/queue_reader.h"
#include "ui/shell/find_field.h"
#include "ui/support/latest_task.h"

namespace ui {

/// Finds requests by the start of their case number or by words of the subject's name.
class RequestFindSource final : public FindSource
{
    Q_OBJECT
public:
    RequestFindSource(const QueueReader &reader, QThreadPool *pool);
    void ask(const QString &text) override;
    void forget() override { m_task.cancel(); }

Q_SIGNALS:
    void chosen(core::RequestId id);

private:
    void answer(const QList<core::QueueRow> &rows);

    const QueueReader &m_reader;
    LatestTask<QList<core::QueueRow>> m_task;
};

/// Finds among a fixed list: commands, pages, keys, help topics. Each word typed must be in the title, the note or the
/// text behind; what has all of them in its title comes first.
class ListFindSource final : public FindSource
{
    Q_OBJECT
public:
    explicit ListFindSource(const QString &title) : m_title(title) {}
    void add(const FindResult &result) { m_all.append(result); }
    void ask(const QString &text) override;

private:
    QString m_title;
    QList<FindResult> m_all;
};

} // namespace ui
