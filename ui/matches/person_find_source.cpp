// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matches/person_find_source.h"

#include "ui/matches/match_words.h"
#include "ui/matches/query_limits.h"
#include "ui/support/icons.h"
#include "ui/support/safe_text.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int kMostSuggested = 6;
} // namespace

PersonFindSource::PersonFindSource(Desk &desk, const PersonFinder &finder, SearchRecorder &recorder)
    : m_finder(finder), m_recorder(recorder), m_task(&desk.readers)
{
}

void PersonFindSource::ask(const QString &text)
{
    const PersonShelf shelf = m_finder.shelf();
    if (!shelf.isReady()) {
        Q_EMIT answered({tr("Persons"), {}});
        return;
    }
    core::Query query;
    query.name.whole = text.left(kLongestQuery);
    m_task.start([shelf, query](const core::TaskContext &) { return shelf.search(query, kMostSuggested); },
                 [this, query](const core::Result<QList<core::FoundPerson>> &found) {
                     if (found)
                         answer(query, *found);
                 });
}

void PersonFindSource::answer(const core::Query &query, const QList<core::FoundPerson> &hits)
{
    m_recorder.asked(query, hits.size());
    FindGroup group{tr("Persons"), {}};
    for (const core::FoundPerson &hit : hits)
        group.results.append(
            {tr("%1   %2", "name, case number").arg(isolatedLine(hit.display), isolatedLine(hit.request.externalId)),
             whyFound(hit.evidence), themedIcon(u"user"_s), [this, query, id = hit.request.id] {
                 m_recorder.opened(query, id);
                 Q_EMIT chosen(id);
             }});
    if (!hits.isEmpty())
        group.results.append(
            {tr("All persons found, side by side"), {}, themedIcon(u"search"_s), [this, text = query.name.whole] {
                 Q_EMIT allWanted(text);
             }});
    Q_EMIT answered(group);
}

} // namespace ui
