// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decision.h"
#include "core/storage/database.h"

namespace core {

/// Recorded decisions. Append-only: the file itself refuses to change or remove one.
class DecisionStore
{
public:
    explicit DecisionStore(Database &database) : m_database(database) {}

    /// Adds a decision. Call inside the transaction that also changes the request's state and writes the audit event.
    Result<DecisionId> add(const Decision &decision);
    /// Decisions of one request, oldest first.
    Result<QList<Decision>> ofRequest(RequestId id);
    Result<std::optional<Decision>> find(const QString &uuid);
    /// Calls `visit` with every decision, oldest first.
    Result<> forEach(const std::function<void(const Decision &)> &visit);

private:
    Database &m_database;
};

} // namespace core
