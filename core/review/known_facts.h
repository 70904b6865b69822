// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/checks/match_facts.h"
#include "core/domain/request.h"
#include "core/matching/link_log.h"
#include "core/matching/person_keys.h"
#include "core/review/link_rule.h"
#include "core/storage/database.h"

#include <functional>

namespace core {

/// Requests with any of these keys, ascending, each once; the request that asks may be among them.
using FactLookup = std::function<Result<QList<qint64>>(const std::vector<FactKey> &)>;

/// What the case file knows about the person of one request, and the requests that it was learnt from.
struct KnownFacts
{
    /// More than this on one side of a request is for the pages of links and searches, not for a finding each.
    static constexpr qsizetype kMostListed = 16;

    MatchFacts facts;
    QList<RequestId> samePerson; ///< ascending
    QList<RequestId> siblings;   ///< requests that name this one, or that it names, as concerning the same facts
    QList<RequestId> justBurst;  ///< with this request as many similar ones of the source as make a burst
    QList<RequestId> sameText;   ///< those of them that name this one and tell the facts in the same words
};

/// Whether the request says that the person has a confirmed status: marked in it, or stated by somebody else.
bool tellsProtection(const Request &request);

/// Looks keys up in the case file itself, each once: for one act, in whose transaction no keys are added any more. The
/// connection must live longer.
FactLookup storedLookup(Database &database);

/// The latest version of a stored request. NotFound when there is none.
Result<Request> storedRequest(Database &database, RequestId id);

/// Gathers what earlier requests say about a request's person: refusals by the same source (RPD art. 125(3)), live
/// records (art. 12), protests of others (art. 34(3)(d)), confirmed refugee status (GA-2017-86-RES-09), the accounts of
/// siblings, and accomplices whose data were deleted after they had been recorded. Two requests concern one person
/// when a reviewer linked them, or when they meet the rule for automatic links (qualifiesForAutomaticLink) and nobody
/// keeps them apart; a key that both have is only the reason to compare them. Remembers the outlines of the persons it
/// was asked about, so that an import reads few of its own records again. On the thread of the connection.
class KnownFactsFinder
{
public:
    KnownFactsFinder(Database &database, LinkState links, FactLookup lookup)
        : m_database(database), m_links(std::move(links)), m_lookup(std::move(lookup))
    {
    }

    /// `id` is the request's own; it counts as nothing about itself. Deterministic: depends on the case file alone.
    Result<KnownFacts> find(RequestId id, const Request &request, const RequestKeys &keys);

private:
    [[nodiscard]] bool isRuledOut(RequestId other, const Person &person) const;
    void remember(RequestId id, const Person &person);
    Result<QList<qint64>> samePerson(RequestId id, const Request &request, const RequestKeys &keys);
    Result<> takePerson(const Request &request, RequestId other, KnownFacts &known);
    Result<> takeSiblings(RequestId id, const Request &request, const RequestKeys &keys, KnownFacts &known);
    Result<> takeGroups(RequestId id, const Request &request, const RequestKeys &keys, KnownFacts &known);
    Result<std::optional<QDate>> refusedOn(RequestId id);
    Result<bool> wasRecorded(RequestId id);

    Database &m_database;
    LinkState m_links;
    FactLookup m_lookup;
    std::vector<PersonOutline> m_outlines; ///< of the requests asked about so far, from m_firstOutline on
    qint64 m_firstOutline = 0;
};

} // namespace core
