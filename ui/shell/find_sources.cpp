// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/find_sources.h"

#include "ui/support/icons.h"
#include "ui/support/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr qint64 kMostRequests = 8;
constexpr qsizetype kMostOthers = 6;
} // namespace

RequestFindSource::RequestFindSource(const QueueReader &reader, QThreadPool *pool) : m_reader(reader), m_task(pool) {}

void RequestFindSource::ask(const QString &text)
{
    core::QueueQuery query;
    query.filter.text = text;
    query.sort = core::QueueSort::ExternalId;
    m_task.start(
        [&reader = m_reader, query](const core::TaskContext &task) -> core::Result<QList<core::QueueRow>> {
            const auto ids = reader.ids(query, kMostRequests, task);
            if (!ids)
                return ids.error();
            return reader.rows(*ids);
        },
        [this](const core::Result<QList<core::QueueRow>> &found) {
            if (found)
                answer(*found);
        });
}

void RequestFindSource::answer(const QList<core::QueueRow> &rows)
{
    FindGroup group{tr("Requests"), {}};
    for (const core::QueueRow &row : rows) {
        const QString name = row.name.isEmpty() ? tr("name unknown") : row.name;
        group.results.append({tr("%1   %2", "case number, name").arg(row.externalId, name),
                              tr("%1, %2", "type, state").arg(shortWordFor(row.type), wordFor(row.state)),
                              themedIcon(u"case"_s), [this, id = row.id] { Q_EMIT chosen(id); }});
    }
    Q_EMIT answered(group);
}

void ListFindSource::ask(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    FindGroup group{m_title, {}};
    for (const FindResult &result : std::as_const(m_all)) {
        const bool fits = std::ranges::all_of(
            words, [&](const QString &word) { return result.title.contains(word, Qt::CaseInsensitive); });
        if (fits && group.results.size() < kMostOthers)
            group.results.append(result);
    }
    Q_EMIT answered(group);
}

} // namespace ui
