// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_context.h"
#include "core/storage/case_file.h"
#include "core/storage/queue_store.h"

namespace ui {

/// Where the queue's rows come from. Called on threads of the readers' pool, several at once; must outlive them.
class QueueReader
{
public:
    virtual ~QueueReader() = default;
    virtual core::Result<QList<qint64>> ids(const core::QueueQuery &query, qint64 limit,
                                            const core::TaskContext &task) const = 0;
    virtual core::Result<QList<core::QueueRow>> rows(const QList<qint64> &ids) const = 0;
    virtual core::Result<core::QueueCounts> counts(const core::QueueFilter &filter) const = 0;
    virtual core::Result<QList<std::pair<QString, qint64>>> sources() const = 0;
};

/// Reads them from the case file, each call with a connection of its own thread.
class CaseFileQueueReader final : public QueueReader
{
public:
    explicit CaseFileQueueReader(const core::CaseFile &file) : m_file(file) {}

    core::Result<QList<qint64>> ids(const core::QueueQuery &query, qint64 limit,
                                    const core::TaskContext &task) const override;
    core::Result<QList<core::QueueRow>> rows(const QList<qint64> &ids) const override;
    core::Result<core::QueueCounts> counts(const core::QueueFilter &filter) const override;
    core::Result<QList<std::pair<QString, qint64>>> sources() const override;

private:
    const core::CaseFile &m_file;
};

} // namespace ui
