// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_context.h"
#include "core/matching/comparison.h"
#include "core/matching/link_log.h"
#include "core/review/link_rule.h"
#include "core/storage/case_file.h"
#include "core/storage/subject_store.h"

#include <functional>
#include <set>

namespace core {

/// Two requests that may concern the same person, for a reviewer to decide.
struct LinkSuggestion
{
    RequestBrief left; ///< the request with the smaller id
    RequestBrief right;
    Comparison comparison;
    bool mayLinkItself = false; ///< meets the rule for automatic links, see qualifiesForAutomaticLink()
};

/// Gives the requests whose subject may be that of a request: an index, however it is kept.
using SimilarRequests = std::function<Result<QList<RequestId>>(RequestId)>;

/// Turns what an index finds into suggestions: compares the stored records, takes each pair once, and leaves out what
/// is decided already.
class LinkSuggester
{
public:
    /// The connection must live longer. `state` is who is whom now.
    LinkSuggester(Database &database, LinkState state) : m_database(database), m_state(std::move(state)) {}

    /// The suggestion that two requests make: above the bar, or the same document with another identity. Nothing when
    /// they make none, the pair came before, or it is decided.
    Result<std::optional<LinkSuggestion>> take(RequestId one, RequestId other);

private:
    Database &m_database;
    LinkState m_state;
    std::set<std::pair<qint64, qint64>> m_seen;
};

/// Looks through these requests in their order and hands each suggestion on as soon as it is found, on the calling
/// thread. Reads as of the links at the beginning. Gives back how many requests it looked at, also when it was stopped.
Result<qint64> suggestLinks(const CaseFile &file, const QList<qint64> &requests, const SimilarRequests &similar,
                            const std::function<void(const LinkSuggestion &)> &found, const TaskContext &task);

} // namespace core
