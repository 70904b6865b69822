// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/matching/link_log.h"
#include "core/review/link_suggester.h"
#include "core/review/link_writer.h"
#include "core/review/merge_preview.h"
#include "core/review/person_search_service.h"
#include "core/review/weak_bridges.h"

namespace core {

/// What there is to decide, likeliest first, ties by id.
struct LinkSuggestions
{
    QList<LinkSuggestion> pairs;     ///< above the bar and not decided
    QList<LinkSuggestion> conflicts; ///< the same document with another identity: to be cleared up, never linked
};

/// Resolved persons of one case file. Every step is one event and one audit entry in one transaction. Any thread.
class LinkService
{
public:
    /// With an `assessor`, which must live longer, a reviewer's step assesses the requests anew that it brings together
    /// or parts.
    LinkService(const CaseFile &file, const Clock &clock, const RequestAssessor *assessor = nullptr)
        : m_file(file), m_clock(clock), m_assessor(assessor)
    {
    }

    Result<LinkState> state() const;
    /// The other requests on the same person, by id.
    Result<QList<RequestBrief>> samePerson(RequestId request) const;
    /// Goes through all requests, so it belongs on a worker thread; the index must be ready. At most `limit` pairs and
    /// as many conflicts. Errors: canceled; the index is not ready; the file can't be read.
    Result<LinkSuggestions> suggest(const PersonSearchService &search, int limit, const TaskContext &task = {}) const;
    /// Links to look at again, see weakBridges(); measured by the alert bar.
    Result<QList<WeakBridge>> proposedSplits(const TaskContext &task = {}) const;
    Result<MergePreview> previewMerge(RequestId one, RequestId other) const;

    /// NotAllowed when the preview is blocked; Conflict when there is nothing to merge.
    Result<LinkOutcome> merge(RequestId one, RequestId other, const QString &reason, const Actor &actor) const;
    /// Links a pair by the rule for strong fields, checked anew on the stored records and on all that would be joined.
    Result<LinkOutcome> linkAutomatically(RequestId one, RequestId other, const Actor &actor) const;
    /// The same for all pairs that meet the rule, in one transaction; gives back how many it linked. When it fails or
    /// is stopped, nothing was linked.
    Result<qint64> linkAutomatically(const QList<LinkSuggestion> &pairs, const Actor &actor,
                                     const TaskContext &task = {}) const;
    /// Records that two requests concern different persons.
    Result<LinkOutcome> separate(RequestId one, RequestId other, const QString &reason, const Actor &actor) const;
    /// Takes back what keeps two persons apart.
    Result<LinkOutcome> reconsider(RequestId one, RequestId other, const QString &reason, const Actor &actor) const;
    /// Takes a request out of its person. Where a request of that person was refused this only proposes; a second
    /// person confirms by the same call.
    Result<LinkOutcome> split(RequestId request, const QString &reason, const Actor &actor) const;
    /// Takes back the latest step that stands, under the same rule of two persons when that parts a refused request.
    Result<LinkOutcome> undo(const QString &reason, const Actor &actor) const;

private:
    const CaseFile &m_file;
    const Clock &m_clock;
    const RequestAssessor *m_assessor;
};

} // namespace core
