// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/link_suggester.h"

#include "core/review/link_writer.h"
#include "core/review/merge_preview.h"

namespace core {

Result<std::optional<LinkSuggestion>> LinkSuggester::take(RequestId one, RequestId other)
{
    const RequestId left = std::min(one, other);
    const RequestId right = std::max(one, other);
    if (left == right || !m_seen.insert({left.value, right.value}).second ||
        m_state.samePerson(left.value, right.value) || m_state.keptApart(left.value, right.value))
        return std::optional<LinkSuggestion>();
    auto briefs = briefsOf(m_database, {left.value, right.value});
    if (!briefs)
        return briefs.error();
    auto records = recordsOf(m_database, *briefs);
    if (!records)
        return records.error();
    LinkSuggestion suggestion{briefs->first(), briefs->last(), compare(records->first(), records->last()), false};
    if (!suggestion.comparison.documentConflict && suggestion.comparison.probability < kLinkAlertBar)
        return std::optional<LinkSuggestion>();
    suggestion.mayLinkItself = qualifiesForAutomaticLink(suggestion.comparison);
    return std::optional(std::move(suggestion));
}

Result<qint64> suggestLinks(const CaseFile &file, const QList<qint64> &requests, const SimilarRequests &similar,
                            const std::function<void(const LinkSuggestion &)> &found, const TaskContext &task)
{
    auto database = file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    auto log = readLinkLog(**database);
    if (!log)
        return log.error();
    LinkSuggester suggester(**database, log->state());
    qint64 done = 0;
    for (const qint64 request : requests) {
        if (task.canceled())
            return done;
        auto others = similar(RequestId{request});
        if (!others)
            return others.error();
        for (const RequestId other : *others) {
            auto suggestion = suggester.take(RequestId{request}, other);
            if (!suggestion)
                return suggestion.error();
            if (*suggestion)
                found(**suggestion);
        }
        task.progress(++done, requests.size());
    }
    return done;
}

} // namespace core
