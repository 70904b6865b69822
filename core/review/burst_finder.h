// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/checks/policy.h"
#include "core/checks/reference_tables.h"
#include "core/review/known_facts.h"

namespace core {

/// Similar requests of one source within the days that the policy names.
struct Burst
{
    int most = 0;              ///< as many stand in one window that this request is in, itself included
    QList<RequestId> justMade; ///< of the windows that hold exactly as many as make a burst; ascending
};

/// Counts requests of one source that bring the same charge while a political event in its country is near (RoP 3.5
/// case 9). Requests of sources without such an event have no keys and cost nothing. Two charges are the same when they
/// read the same but for case and spaces. By keys alone, without reading the requests: among a million of them a key is
/// another request's once in some thousand times. On the thread of the look-up.
class BurstFinder
{
public:
    BurstFinder(const ReferenceTables &tables, const Thresholds &limits) : m_tables(tables), m_limits(limits) {}

    /// The keys that a stored request adds; none where no event is near or its day is unknown.
    [[nodiscard]] std::vector<FactKey> keysOf(const Request &request) const;
    /// What the look-up knows, and the request itself.
    Result<Burst> find(RequestId id, const Request &request, const FactLookup &lookup) const;

private:
    [[nodiscard]] bool isNear(const Request &request) const;
    Result<> count(RequestId id, const Request &request, const QString &charge, const FactLookup &lookup,
                   Burst &burst) const;

    const ReferenceTables &m_tables;
    const Thresholds &m_limits;
};

} // namespace core
