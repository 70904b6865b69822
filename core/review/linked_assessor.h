// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decision.h"
#include "core/review/actor.h"
#include "core/review/burst_finder.h"
#include "core/review/known_facts.h"
#include "core/review/request_assessor.h"

#include <QDateTime>

namespace core {

/// Why a request is assessed anew although nobody changed it.
enum class LinkedCause : quint8 {
    Refused,   ///< a request linked with it was refused
    Approved,  ///< a request linked with it, refused before, was approved
    Protest,   ///< a protest came in with another request on the person
    SameText,  ///< a request that it names tells the facts in the same words
    Duplicate, ///< another request on the person came in
    Burst,     ///< with another request as many similar ones of its source came in as make a burst
    Link       ///< a reviewer linked it, or took a link back
};
QString
linkedCauseCode(LinkedCause cause); ///< "refused", "approved", "protest", "same-text", "duplicate", "burst", "link"

/// Brings what other requests say into the assessments of stored requests. Works inside the caller's transaction, on
/// its connection and thread.
class LinkedAssessor
{
public:
    LinkedAssessor(Database &database, const RequestAssessor &assessor, LinkState links, FactLookup lookup)
        : m_database(database), m_assessor(assessor),
          m_bursts(assessor.engine().tables(), assessor.engine().policy().thresholds), m_lookup(lookup),
          m_finder(database, std::move(links), std::move(lookup))
    {
    }

    /// What is known about a request that has just been stored with the assessment of its own content; replaces that
    /// assessment when something is known. `today` is the day of the assessment.
    Result<KnownFacts> completeNew(RequestId id, const Request &request, const RequestKeys &keys, QDate today);

    /// What an import adds to the keys beside those of the request itself: what bursts are counted by.
    [[nodiscard]] std::vector<FactKey> burstKeys(const Request &request) const { return m_bursts.keysOf(request); }

    /// Assesses requests anew that are still open, because `about` was changed or decided. Those whose findings change
    /// get an audit entry. What the share chose for detailed review stays there. Gives back how many changed.
    Result<int> refresh(const QList<RequestId> &requests, LinkedCause cause, RequestId about, const Actor &actor,
                        const QDateTime &at);

private:
    Result<bool> refreshOne(RequestId id, LinkedCause cause, const QString &about, const Actor &actor,
                            const QDateTime &at);

    Database &m_database;
    Result<KnownFacts> known(RequestId id, const Request &request, const RequestKeys &keys, QDate today);
    Result<> takeExpiry(RequestId id, const Request &request, QDate today, MatchFacts &facts);

    const RequestAssessor &m_assessor;
    BurstFinder m_bursts;
    FactLookup m_lookup;
    KnownFactsFinder m_finder;
};

/// What a decision changes for other requests: the refusal is remembered, and open requests on the same person, on the
/// same facts, of an accomplice, or of the same source on the same group are assessed anew where there is an assessor.
/// Call inside the decision's transaction, after the decision was written.
Result<> applyDecisionToLinked(Database &database, const RequestAssessor *assessor, RequestId decided,
                               ReviewState stateAfter, const Actor &actor, const QDateTime &at);

} // namespace core
