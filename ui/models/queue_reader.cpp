// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queue_reader.h"

#include "core/review/share_settings.h"

namespace ui {

core::Result<QList<qint64>> CaseFileQueueReader::ids(const core::QueueQuery &query, qint64 limit,
                                                     const core::TaskContext &task) const
{
    auto database = m_file.connect(core::Database::Access::ReadOnly);
    if (!database)
        return database.error();
    (*database)->setCancelCheck(task.canceled);
    const auto ordered = core::inSetOrder(**database, query);
    if (!ordered)
        return ordered.error();
    return core::QueueStore(**database).ids(*ordered, limit, task);
}

core::Result<QList<core::QueueRow>> CaseFileQueueReader::rows(const QList<qint64> &ids) const
{
    auto database = m_file.connect(core::Database::Access::ReadOnly);
    if (!database)
        return database.error();
    auto rows = core::QueueStore(**database).rows(ids);
    if (!rows)
        return rows;
    if (const auto hidden = core::hideConcern(**database, *rows); !hidden)
        return hidden.error();
    return rows;
}

core::Result<core::QueueCounts> CaseFileQueueReader::counts(const core::QueueFilter &filter) const
{
    auto database = m_file.connect(core::Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return core::QueueStore(**database).counts(filter);
}

core::Result<QList<std::pair<QString, qint64>>> CaseFileQueueReader::sources() const
{
    auto database = m_file.connect(core::Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return core::QueueStore(**database).sources();
}

} // namespace ui
