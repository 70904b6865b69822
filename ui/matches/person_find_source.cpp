// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matches/person_find_source.h"

#include "ui/matches/match_words.h"
#include "ui/support/icons.h"
#include "ui/support/safe_text.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int kMostHits = 6;
constexpr qsizetype kLongestQuery = 300;
} // namespace

PersonFindSource::PersonFindSource(const PersonFinder &finder, QThreadPool *pool) : m_finder(finder), m_task(pool) {}

void PersonFindSource::ask(const QString &text)
{
    const PersonShelf shelf = m_finder.shelf();
    if (!shelf.isReady()) {
        Q_EMIT answered({tr("Persons"), {}});
        return;
    }
    core::Query query;
    query.name.whole = text.left(kLongestQuery);
    m_task.start([shelf, query](const core::TaskContext &) { return shelf.search(query, kMostHits); },
                 [this, text](const core::Result<QList<PersonHit>> &found) {
                     if (found)
                         answer(text, *found);
                 });
}

void PersonFindSource::answer(const QString &text, const QList<PersonHit> &hits)
{
    FindGroup group{tr("Persons"), {}};
    for (const PersonHit &hit : hits)
        group.results.append(
            {tr("%1   %2", "name, case number").arg(isolatedLine(hit.match.display), isolatedLine(hit.row.externalId)),
             whyFound(hit.match.evidence), themedIcon(u"user"_s), [this, id = hit.row.id] { Q_EMIT chosen(id); }});
    if (!hits.isEmpty())
        group.results.append({tr("All persons found, side by side"), {}, themedIcon(u"search"_s), [this, text] {
                                  Q_EMIT allWanted(text);
                              }});
    Q_EMIT answered(group);
}

} // namespace ui
