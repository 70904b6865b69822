// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/link_writer.h"

#include "core/audit/audit_log.h"
#include "core/review/fact_keys.h"
#include "core/review/linked_assessor.h"
#include "core/review/review_text.h"
#include "core/storage/link_store.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using EventKind = LinkEvent::Kind;

} // namespace

Result<LinkLog> readLinkLog(Database &database)
{
    auto rows = LinkStore(database).all();
    if (!rows)
        return rows.error();
    QList<LinkEvent> events;
    for (const LinkRow &row : *rows) {
        auto event = decodeLinkEvent(row.id, row.event);
        if (!event)
            return event.error();
        events.append(*event);
    }
    return LinkLog::replay(events);
}

Result<LinkWriter> LinkWriter::begin(const CaseFile &file, const RequestAssessor *assessor)
{
    if (assessor) {
        auto keys = file.connect(Database::Access::ReadWrite);
        if (!keys)
            return keys.error();
        if (auto completed = completeFactKeys(**keys, {}); !completed)
            return completed.error();
    }
    auto database = file.connectForAct();
    if (!database)
        return database.error();
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.error();
    auto log = readLinkLog(**database);
    if (!log)
        return log.error();
    return LinkWriter(*std::move(database), *std::move(transaction), *std::move(log), assessor);
}

Result<LinkOutcome> LinkWriter::add(LinkEvent event, const QString &reason, const Actor &actor, const Clock &clock)
{
    if (reason.size() > kMaxReason)
        return Error{
            Error::Code::InvalidInput, ReviewText::tr("The reason is too long. Nothing was changed; shorten it."), {}};
    event.id = m_log.lastId() + 1;
    event.user = actor.user;
    // A link by the rule tells nothing that the assessments don't know, and there may be thousands of them.
    const bool bearsOnFindings = m_assessor && !event.automatic;
    const LinkState before = bearsOnFindings ? m_log.state() : LinkState();
    if (auto taken = m_log.append(event); !taken)
        return taken.error();
    const QDateTime at = clock.now();
    const QByteArray text = encodeLinkEvent(event);
    if (auto added = LinkStore(*m_database).append({event.id, text, at}); !added)
        return added.error();
    auto logged = AuditLog(*m_database)
                      .append({at,
                               actor.user,
                               actor.station,
                               u"link."_s + linkKindCode(event.kind),
                               u"request"_s,
                               event.first,
                               {},
                               QString::fromUtf8(text),
                               reason});
    if (!logged)
        return logged.error();
    if (bearsOnFindings) {
        if (auto assessed = assessAnew(before, event, actor, at); !assessed)
            return assessed.error();
    }
    return LinkOutcome{event, event.kind == EventKind::ProposeSplit || event.kind == EventKind::ProposeUndo};
}

Result<> LinkWriter::assessAnew(const LinkState &before, const LinkEvent &event, const Actor &actor,
                                const QDateTime &at)
{
    QList<RequestId> touched;
    for (const LinkState *state : {&before, &m_log.state()}) {
        for (const qint64 end : {event.first, event.second}) {
            if (end == 0)
                continue;
            for (const qint64 member : state->personOf(end)) {
                if (!touched.contains(RequestId{member}))
                    touched.append(RequestId{member});
            }
        }
    }
    std::ranges::sort(touched);
    LinkedAssessor assessor(*m_database, *m_assessor, m_log.state(), storedLookup(*m_database));
    auto changed = assessor.refresh(touched, LinkedCause::Link, RequestId{event.first}, actor, at);
    return changed ? Result<>() : Result<>(changed.error());
}

Result<LinkOutcome> LinkWriter::write(const LinkEvent &event, const QString &reason, const Actor &actor,
                                      const Clock &clock)
{
    auto added = add(event, reason, actor, clock);
    if (!added)
        return added;
    if (auto committed = commit(); !committed)
        return committed.error();
    return added;
}

Result<LinkOutcome> LinkWriter::writeWithSecond(LinkEvent event, EventKind proposing, const QString &reason,
                                                const Actor &actor, const Clock &clock)
{
    const auto proposed =
        m_log.state().proposal(proposing, proposing == EventKind::ProposeUndo ? event.target : event.first);
    if (proposed && proposed->user == actor.user) {
        return Error{Error::Code::NotAllowed,
                     ReviewText::tr("You proposed this, and a request of this person was refused. A second person must "
                                    "confirm it."),
                     {}};
    }
    if (!proposed)
        event.kind = proposing;
    return write(event, reason, actor, clock);
}

} // namespace core
