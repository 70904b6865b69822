// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/find_sources.h"

#include "ui/support/icons.h"
#include "ui/support/safe_text.h"
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
        const QString name = row.name.isEmpty() ? tr("name unknown") : isolatedLine(row.name);
        group.results.append({tr("%1   %2", "case number, name").arg(isolatedLine(row.externalId), name),
                              tr("%1, %2", "type, state").arg(shortWordFor(row.type), wordFor(row.state)),
                              themedIcon(u"case"_s), [this, id = row.id] { Q_EMIT chosen(id); }});
    }
    Q_EMIT answered(group);
}

void ListFindSource::ask(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    FindGroup group{m_title, {}};
    const auto hasAll = [&words](const QString &where) {
        return std::ranges::all_of(words,
                                   [&where](const QString &word) { return where.contains(word, Qt::CaseInsensitive); });
    };
    QList<FindResult> further;
    for (const FindResult &result : std::as_const(m_all)) {
        if (hasAll(result.title))
            group.results.append(result);
        else if (hasAll(result.title + u' ' + result.note + u' ' + result.also))
            further.append(result);
    }
    group.results += further;
    if (group.results.size() > kMostOthers)
        group.results.resize(kMostOthers);
    Q_EMIT answered(group);
}

} // namespace ui
