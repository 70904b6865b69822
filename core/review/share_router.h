// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/task_context.h"
#include "core/checks/policy.h"
#include "core/review/actor.h"
#include "core/storage/database.h"

namespace core {

/// Keeps the share of detailed review: so many of all requests as the plan says are reviewed in depth, on top of those
/// that a mandatory referral forces. Nothing is ever taken out of detailed review here.
class ShareRouter
{
public:
    ShareRouter(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    /// Draws the new requests for audit and fills the share up from the requests in standard review (see
    /// chooseShare()). Choices, the draw's seed and probability, and the audit entry are one transaction; the routes
    /// follow in small ones, and in the next call where this one was cut off. Gives back how many were routed to
    /// detailed review. Call outside a transaction.
    Result<qint64> route(const Policy &policy, const Actor &actor, const TaskContext &task);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace core
