// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/matching/link_log.h"
#include "core/review/actor.h"
#include "core/review/request_assessor.h"
#include "core/storage/case_file.h"

namespace core {

/// What became of a step.
struct LinkOutcome
{
    LinkEvent event;
    bool awaitsSecond = false; ///< only proposed: another user has to take the same step
};

/// The link log of a case file, replayed.
Result<LinkLog> readLinkLog(Database &database);

/// A step under way: the write connection, its transaction and the log as it stands inside it. What is not committed is
/// taken back when it goes out of scope.
class LinkWriter
{
public:
    /// With an `assessor`, which must live longer, each step of a person assesses the requests anew that it brings
    /// together or parts; a link by the rule for strong fields tells nothing that the assessments don't know.
    static Result<LinkWriter> begin(const CaseFile &file, const RequestAssessor *assessor = nullptr);

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const LinkLog &log() const { return m_log; }

    /// Adds the event and its audit entry to the transaction. The event's id and user are filled in.
    Result<LinkOutcome> add(LinkEvent event, const QString &reason, const Actor &actor, const Clock &clock);
    Result<> commit() { return m_transaction.commit(); }
    /// Both at once.
    Result<LinkOutcome> write(const LinkEvent &event, const QString &reason, const Actor &actor, const Clock &clock);
    /// The same for a step that takes two persons: a proposal first, the step itself by another user.
    Result<LinkOutcome> writeWithSecond(LinkEvent event, LinkEvent::Kind proposing, const QString &reason,
                                        const Actor &actor, const Clock &clock);

private:
    LinkWriter(std::unique_ptr<Database> database, Transaction transaction, LinkLog log,
               const RequestAssessor *assessor)
        : m_database(std::move(database)), m_transaction(std::move(transaction)), m_log(std::move(log)),
          m_assessor(assessor)
    {
    }
    Result<> assessAnew(const LinkState &before, const LinkEvent &event, const Actor &actor, const QDateTime &at);

    std::unique_ptr<Database> m_database; // first, so that it outlives the transaction on it
    Transaction m_transaction;
    LinkLog m_log;
    const RequestAssessor *m_assessor;
};

} // namespace core
