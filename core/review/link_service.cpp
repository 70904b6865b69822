// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/link_service.h"

#include "core/audit/audit_log.h"
#include "core/domain/code_table.h"
#include "core/storage/decision_store.h"
#include "core/storage/link_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Kind = LinkEvent::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(review)
};

constexpr qsizetype kMaxReason = 64 * 1024;
/// A reviewer looks at the best few of each request; more of them are found from the other side.
constexpr int kSimilarPerRequest = 10;
/// Comparing all of two persons is bounded; a merge beyond that is refused rather than half checked.
constexpr qsizetype kMostPairsOfMerge = 10'000;

constexpr std::array<CodeRow<LinkConflict::Kind>, 4> kConflicts{{{LinkConflict::Kind::KeptApart, u"kept-apart"},
                                                                 {LinkConflict::Kind::Document, u"document"},
                                                                 {LinkConflict::Kind::Birth, u"birth"},
                                                                 {LinkConflict::Kind::Sex, u"sex"}}};

Error canceled()
{
    return {Error::Code::Canceled, Text::tr("Stopped."), {}};
}

Result<LinkLog> readLog(Database &database)
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

/// Whether this request is refused, or was before it was reopened.
Result<bool> wasRefused(Database &database, qint64 request)
{
    auto brief = SubjectStore(database).brief(RequestId{request});
    if (!brief)
        return brief.error();
    if (brief->state == ReviewState::Refused)
        return true;
    auto decisions = DecisionStore(database).ofRequest(RequestId{request});
    if (!decisions)
        return decisions.error();
    return std::ranges::any_of(*decisions,
                               [](const Decision &decision) { return decision.stateAfter == ReviewState::Refused; });
}

/// Whether one of `members`, who are one person now, was refused and would no longer be with all the others.
Result<bool> partsRefused(Database &database, const QList<qint64> &members, const LinkState &after)
{
    if (members.size() < 2 || after.personOf(members.first()).size() >= members.size())
        return false;
    for (const qint64 member : members) {
        auto refused = wasRefused(database, member);
        if (!refused || *refused)
            return refused;
    }
    return false;
}

std::optional<LinkConflict::Kind> conflictOf(const Comparison &comparison)
{
    if (comparison.documentConflict)
        return LinkConflict::Kind::Document;
    for (const FieldEvidence &field : comparison.evidence) {
        if (field.agreement != Agreement::Contradicts)
            continue;
        if (field.field == MatchField::Birth && field.level == u"apart")
            return LinkConflict::Kind::Birth;
        if (field.field == MatchField::Sex)
            return LinkConflict::Kind::Sex;
    }
    return std::nullopt;
}

Result<QList<RequestBrief>> briefsOf(Database &database, const QList<qint64> &records)
{
    QList<RequestBrief> briefs;
    for (const qint64 record : records) {
        auto brief = SubjectStore(database).brief(RequestId{record});
        if (!brief)
            return brief.error();
        briefs.append(*std::move(brief));
    }
    return briefs;
}

Result<QList<PersonRecord>> recordsOf(Database &database, const QList<RequestBrief> &briefs)
{
    QList<PersonRecord> records;
    for (const RequestBrief &brief : briefs) {
        auto record = storedPerson(database, brief.id);
        if (!record)
            return record.error();
        records.append(*std::move(record));
    }
    return records;
}

Result<MergePreview> previewIn(Database &database, const LinkState &state, qint64 one, qint64 other)
{
    auto left = briefsOf(database, state.personOf(one));
    auto right = briefsOf(database, state.personOf(other));
    if (!left || !right)
        return left ? right.error() : left.error();
    MergePreview preview{*left, *right, {}};
    if (state.samePerson(one, other))
        return preview;
    if (left->size() * right->size() > kMostPairsOfMerge)
        return Error{Error::Code::NotAllowed,
                     Text::tr("These persons have too many requests to be checked against each other. Nothing was "
                              "linked."),
                     {}};
    auto leftRecords = recordsOf(database, *left);
    auto rightRecords = recordsOf(database, *right);
    if (!leftRecords || !rightRecords)
        return leftRecords ? rightRecords.error() : leftRecords.error();
    for (qsizetype i = 0; i < left->size(); ++i) {
        for (qsizetype j = 0; j < right->size(); ++j) {
            const auto apart = state.cannotLinks().find(left->at(i).id.value);
            if (apart != state.cannotLinks().end() && apart->second.contains(right->at(j).id.value))
                preview.conflicts.append({LinkConflict::Kind::KeptApart, left->at(i), right->at(j)});
            if (const auto kind = conflictOf(compare(leftRecords->at(i), rightRecords->at(j))))
                preview.conflicts.append({*kind, left->at(i), right->at(j)});
        }
    }
    return preview;
}

std::optional<Error> mergeBlock(const MergePreview &preview)
{
    for (const LinkConflict &conflict : preview.conflicts) {
        if (conflict.kind == LinkConflict::Kind::Document) {
            return Error{Error::Code::NotAllowed,
                         Text::tr("%1 and %2 name the same document with different identities. This has to be cleared "
                                  "up with the sources; nothing was linked.")
                             .arg(conflict.left.externalId, conflict.right.externalId),
                         {}};
        }
        if (conflict.kind == LinkConflict::Kind::KeptApart) {
            return Error{Error::Code::NotAllowed,
                         Text::tr("An earlier decision says that %1 and %2 are different persons. Nothing was linked; "
                                  "reconsider that decision first.")
                             .arg(conflict.left.externalId, conflict.right.externalId),
                         {}};
        }
    }
    return std::nullopt;
}

/// A step under way: the write connection, its transaction and the log as it stands inside it.
class LinkWriter
{
public:
    static Result<LinkWriter> begin(const CaseFile &file)
    {
        auto database = file.connect(Database::Access::ReadWrite);
        if (!database)
            return database.error();
        auto transaction = Transaction::begin(**database);
        if (!transaction)
            return transaction.error();
        auto log = readLog(**database);
        if (!log)
            return log.error();
        return LinkWriter(*std::move(database), *std::move(transaction), *std::move(log));
    }

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const LinkLog &log() const { return m_log; }

    /// Adds the event and its audit entry and commits both.
    Result<LinkOutcome> write(const LinkEvent &event, const QString &reason, const Actor &actor, const Clock &clock)
    {
        auto added = add(event, reason, actor, clock);
        if (!added)
            return added;
        if (auto committed = commit(); !committed)
            return committed.error();
        return added;
    }

    Result<> commit() { return m_transaction.commit(); }

    /// Adds the event and its audit entry to the transaction.
    Result<LinkOutcome> add(LinkEvent event, const QString &reason, const Actor &actor, const Clock &clock)
    {
        if (reason.size() > kMaxReason)
            return Error{
                Error::Code::InvalidInput, Text::tr("The reason is too long. Nothing was changed; shorten it."), {}};
        event.id = m_log.lastId() + 1;
        event.user = actor.user;
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
        return LinkOutcome{event, event.kind == Kind::ProposeSplit || event.kind == Kind::ProposeUndo};
    }

    /// The same for a step that parts a refused request: a proposal first, the step itself by another user.
    Result<LinkOutcome> writeWithSecond(LinkEvent event, Kind proposing, const QString &reason, const Actor &actor,
                                        const Clock &clock)
    {
        const auto proposed =
            m_log.state().proposal(proposing, proposing == Kind::ProposeUndo ? event.target : event.first);
        if (proposed && proposed->user == actor.user) {
            return Error{Error::Code::NotAllowed,
                         Text::tr("You proposed this, and a request of this person was refused. A second person must "
                                  "confirm it."),
                         {}};
        }
        if (!proposed)
            event.kind = proposing;
        return write(event, reason, actor, clock);
    }

private:
    LinkWriter(std::unique_ptr<Database> database, Transaction transaction, LinkLog log)
        : m_database(std::move(database)), m_transaction(std::move(transaction)), m_log(std::move(log))
    {
    }

    std::unique_ptr<Database> m_database; // first, so that it outlives the transaction on it
    Transaction m_transaction;
    LinkLog m_log;
};

LinkEvent pairEvent(Kind kind, RequestId one, RequestId other)
{
    return {0, kind, one.value, other.value, 0, {}, false};
}

LinkEvent automaticEvent(RequestId one, RequestId other)
{
    LinkEvent event = pairEvent(Kind::Merge, one, other);
    event.automatic = true;
    return event;
}

/// NotAllowed when the pair does not meet the rule or anything speaks against joining their persons.
Result<> automaticLinkAllowed(LinkWriter &writer, RequestId one, RequestId other)
{
    auto preview = previewIn(writer.database(), writer.log().state(), one.value, other.value);
    auto left = storedPerson(writer.database(), one);
    auto right = storedPerson(writer.database(), other);
    if (!preview)
        return preview.error();
    if (!left || !right)
        return left ? right.error() : left.error();
    if (!preview->conflicts.isEmpty() || !qualifiesForAutomaticLink(compare(*left, *right))) {
        return Error{Error::Code::NotAllowed,
                     Text::tr("Two independent strong fields have to agree and nothing may contradict. Nothing was "
                              "linked; a reviewer decides."),
                     {}};
    }
    return {};
}

/// Gathers pairs from both sides once.
class SuggestionGatherer
{
public:
    SuggestionGatherer(Database &database, LinkState state) : m_database(database), m_state(std::move(state)) {}

    Result<> take(RequestId request, const FoundPerson &found)
    {
        const RequestId left = std::min(request, found.request.id);
        const RequestId right = std::max(request, found.request.id);
        if ((found.probability < kLinkAlertBar && !found.documentConflict) || left == right ||
            !m_seen.insert({left.value, right.value}).second || m_state.samePerson(left.value, right.value) ||
            m_state.keptApart(left.value, right.value))
            return {};
        auto briefs = briefsOf(m_database, {left.value, right.value});
        if (!briefs)
            return briefs.error();
        auto records = recordsOf(m_database, *briefs);
        if (!records)
            return records.error();
        LinkSuggestion suggestion{briefs->first(), briefs->last(), compare(records->first(), records->last()), false};
        suggestion.mayLinkItself = qualifiesForAutomaticLink(suggestion.comparison);
        if (suggestion.comparison.documentConflict)
            m_found.conflicts.append(suggestion);
        else if (suggestion.comparison.probability >= kLinkAlertBar)
            m_found.pairs.append(suggestion);
        return {};
    }

    LinkSuggestions best(int limit)
    {
        for (QList<LinkSuggestion> *list : {&m_found.pairs, &m_found.conflicts}) {
            std::ranges::sort(*list, [](const LinkSuggestion &a, const LinkSuggestion &b) {
                if (a.comparison.bits != b.comparison.bits)
                    return a.comparison.bits > b.comparison.bits;
                return std::pair(a.left.id, a.right.id) < std::pair(b.left.id, b.right.id);
            });
            if (list->size() > limit)
                list->resize(limit);
        }
        return std::move(m_found);
    }

private:
    Database &m_database;
    LinkState m_state;
    std::set<std::pair<qint64, qint64>> m_seen;
    LinkSuggestions m_found;
};

Error notReady(const SearchStatus &status)
{
    return {Error::Code::Conflict,
            status.state == SearchState::Failed ? status.error
                                                : Text::tr("The index of persons is not ready yet. Try again then."),
            {}};
}

} // namespace

QString linkConflictCode(LinkConflict::Kind kind)
{
    return codeOf(kConflicts, kind);
}

bool MergePreview::isBlocked() const
{
    return std::ranges::any_of(conflicts, &LinkConflict::blocks);
}

bool qualifiesForAutomaticLink(const Comparison &comparison)
{
    // strongFields counts all names together as one field at most, so two of them are never names alone.
    return comparison.strongFields >= 2 && comparison.nameProbability >= .8 &&
           comparison.probability >= kLinkAlertBar && !conflictOf(comparison);
}

Result<LinkState> LinkService::state() const
{
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    auto log = readLog(**database);
    if (!log)
        return log.error();
    return log->state();
}

Result<QList<RequestBrief>> LinkService::samePerson(RequestId request) const
{
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    auto log = readLog(**database);
    if (!log)
        return log.error();
    QList<qint64> others = log->state().personOf(request.value);
    others.removeOne(request.value);
    return briefsOf(**database, others);
}

Result<LinkSuggestions> LinkService::suggest(const PersonSearchService &search, int limit,
                                             const TaskContext &task) const
{
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    auto log = readLog(**database);
    auto requests = SubjectStore(**database).externalIds();
    if (!log || !requests)
        return log ? requests.error() : log.error();
    SuggestionGatherer gatherer(**database, log->state());
    qint64 done = 0;
    for (const auto &[request, externalId] : *requests) {
        if (task.canceled())
            return canceled();
        auto answer = search.similarTo(request, kSimilarPerRequest);
        if (!answer)
            return answer.error();
        if (!answer->isWhole())
            return notReady(answer->status);
        for (const FoundPerson &found : answer->found) {
            if (auto taken = gatherer.take(request, found); !taken)
                return taken.error();
        }
        task.progress(++done, requests->size());
    }
    return gatherer.best(limit);
}

Result<MergePreview> LinkService::previewMerge(RequestId one, RequestId other) const
{
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    auto log = readLog(**database);
    if (!log)
        return log.error();
    return previewIn(**database, log->state(), one.value, other.value);
}

Result<LinkOutcome> LinkService::merge(RequestId one, RequestId other, const QString &reason, const Actor &actor) const
{
    auto writer = LinkWriter::begin(m_file);
    if (!writer)
        return writer.error();
    auto preview = previewIn(writer->database(), writer->log().state(), one.value, other.value);
    if (!preview)
        return preview.error();
    if (const auto blocked = mergeBlock(*preview))
        return *blocked;
    return writer->write(pairEvent(Kind::Merge, one, other), reason, actor, m_clock);
}

Result<LinkOutcome> LinkService::linkAutomatically(RequestId one, RequestId other, const Actor &actor) const
{
    auto writer = LinkWriter::begin(m_file);
    if (!writer)
        return writer.error();
    if (auto allowed = automaticLinkAllowed(*writer, one, other); !allowed)
        return allowed.error();
    return writer->write(automaticEvent(one, other), {}, actor, m_clock);
}

Result<qint64> LinkService::linkAutomatically(const QList<LinkSuggestion> &pairs, const Actor &actor,
                                              const TaskContext &task) const
{
    auto writer = LinkWriter::begin(m_file);
    if (!writer)
        return writer.error();
    qint64 linked = 0;
    qint64 done = 0;
    for (const LinkSuggestion &pair : pairs) {
        if (task.canceled())
            return canceled();
        task.progress(++done, pairs.size());
        if (!pair.mayLinkItself || writer->log().state().samePerson(pair.left.id.value, pair.right.id.value))
            continue;
        auto allowed = automaticLinkAllowed(*writer, pair.left.id, pair.right.id);
        if (!allowed && allowed.error().code == Error::Code::NotAllowed)
            continue; // an earlier link of this round brought a conflict in: a reviewer decides
        if (!allowed)
            return allowed.error();
        if (auto added = writer->add(automaticEvent(pair.left.id, pair.right.id), {}, actor, m_clock); !added)
            return added.error();
        ++linked;
    }
    if (auto committed = writer->commit(); !committed)
        return committed.error();
    return linked;
}

Result<LinkOutcome> LinkService::separate(RequestId one, RequestId other, const QString &reason,
                                          const Actor &actor) const
{
    auto writer = LinkWriter::begin(m_file);
    if (!writer)
        return writer.error();
    if (auto known = briefsOf(writer->database(), {one.value, other.value}); !known)
        return known.error();
    return writer->write(pairEvent(Kind::Separate, one, other), reason, actor, m_clock);
}

Result<LinkOutcome> LinkService::reconsider(RequestId one, RequestId other, const QString &reason,
                                            const Actor &actor) const
{
    auto writer = LinkWriter::begin(m_file);
    if (!writer)
        return writer.error();
    return writer->write(pairEvent(Kind::Reconsider, one, other), reason, actor, m_clock);
}

Result<LinkOutcome> LinkService::split(RequestId request, const QString &reason, const Actor &actor) const
{
    auto writer = LinkWriter::begin(m_file);
    if (!writer)
        return writer.error();
    const QList<qint64> members = writer->log().state().personOf(request.value);
    LinkLog after = writer->log();
    LinkEvent event{std::numeric_limits<qint64>::max(), Kind::Split, request.value, 0, 0, actor.user, false};
    if (auto tried = after.append(event); !tried)
        return tried.error();
    auto second = partsRefused(writer->database(), members, after.state());
    if (!second)
        return second.error();
    return *second ? writer->writeWithSecond(event, Kind::ProposeSplit, reason, actor, m_clock)
                   : writer->write(event, reason, actor, m_clock);
}

Result<LinkOutcome> LinkService::undo(const QString &reason, const Actor &actor) const
{
    auto writer = LinkWriter::begin(m_file);
    if (!writer)
        return writer.error();
    const auto last = writer->log().undoable();
    if (!last)
        return Error{Error::Code::Conflict, Text::tr("There is no step to undo."), {}};
    const LinkEvent event{0, Kind::Undo, last->first, last->second, last->id, {}, false};
    auto second = partsRefused(writer->database(), writer->log().state().personOf(last->first),
                               writer->log().stateWithout(last->id));
    if (!second)
        return second.error();
    return *second ? writer->writeWithSecond(event, Kind::ProposeUndo, reason, actor, m_clock)
                   : writer->write(event, reason, actor, m_clock);
}

} // namespace core
