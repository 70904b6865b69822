// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/link_service.h"

#include "core/review/link_writer.h"
#include "core/review/review_text.h"
#include "core/storage/decision_store.h"

#include <algorithm>
#include <limits>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using EventKind = LinkEvent::Kind;

/// A reviewer looks at the best few of each request; more of them are found from the other side.
constexpr int kSimilarPerRequest = 10;

Error canceled()
{
    return {Error::Code::Canceled, ReviewText::tr("Stopped."), {}};
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

LinkEvent pairEvent(EventKind kind, RequestId one, RequestId other)
{
    return {0, kind, one.value, other.value, 0, {}, false};
}

LinkEvent automaticEvent(RequestId one, RequestId other)
{
    LinkEvent event = pairEvent(EventKind::Merge, one, other);
    event.automatic = true;
    return event;
}

/// NotAllowed when the pair does not meet the rule or anything speaks against joining their persons.
Result<> automaticLinkAllowed(LinkWriter &writer, RequestId one, RequestId other)
{
    auto preview = mergePreview(writer.database(), writer.log().state(), one.value, other.value);
    auto left = storedPerson(writer.database(), one);
    auto right = storedPerson(writer.database(), other);
    if (!preview)
        return preview.error();
    if (!left || !right)
        return left ? right.error() : left.error();
    if (!preview->conflicts.isEmpty() || !qualifiesForAutomaticLink(compare(*left, *right))) {
        return Error{
            Error::Code::NotAllowed,
            ReviewText::tr("Two independent strong fields have to agree and nothing may contradict. Nothing was "
                           "linked; a reviewer decides."),
            {}};
    }
    return {};
}

/// The likeliest of each list.
void keepBest(LinkSuggestions &found, int limit)
{
    for (QList<LinkSuggestion> *list : {&found.pairs, &found.conflicts}) {
        std::ranges::sort(*list, [](const LinkSuggestion &a, const LinkSuggestion &b) {
            if (a.comparison.bits != b.comparison.bits)
                return a.comparison.bits > b.comparison.bits;
            return std::pair(a.left.id, a.right.id) < std::pair(b.left.id, b.right.id);
        });
        if (list->size() > limit)
            list->resize(limit);
    }
}

Error notReady(const SearchStatus &status)
{
    return {Error::Code::Conflict,
            status.state == SearchState::Failed
                ? status.error
                : ReviewText::tr("The index of persons is not ready yet. Try again then."),
            {}};
}

} // namespace

Result<LinkState> LinkService::state() const
{
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    auto log = readLinkLog(**database);
    if (!log)
        return log.error();
    return log->state();
}

Result<QList<RequestBrief>> LinkService::samePerson(RequestId request) const
{
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    auto log = readLinkLog(**database);
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
    auto requests = SubjectStore(**database).externalIds();
    if (!requests)
        return requests.error();
    QList<qint64> ids;
    for (const auto &[request, externalId] : std::as_const(*requests))
        ids.append(request.value);
    LinkSuggestions found;
    auto looked = suggestLinks(
        m_file, ids,
        [&search](RequestId request) -> Result<QList<RequestId>> {
            auto answer = search.similarTo(request, kSimilarPerRequest);
            if (!answer)
                return answer.error();
            if (!answer->isWhole())
                return notReady(answer->status);
            QList<RequestId> worthwhile;
            for (const FoundPerson &person : std::as_const(answer->found)) {
                if (person.probability >= kLinkAlertBar || person.documentConflict)
                    worthwhile.append(person.request.id);
            }
            return worthwhile;
        },
        [&found](const LinkSuggestion &suggestion) {
            (suggestion.comparison.documentConflict ? found.conflicts : found.pairs).append(suggestion);
        },
        task);
    if (!looked)
        return looked.error();
    if (task.canceled())
        return canceled();
    keepBest(found, limit);
    return found;
}

Result<QList<WeakBridge>> LinkService::proposedSplits(const TaskContext &task) const
{
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    auto log = readLinkLog(**database);
    if (!log)
        return log.error();
    return weakBridges(**database, log->state(), kLinkAlertBar, task);
}

Result<MergePreview> LinkService::previewMerge(RequestId one, RequestId other) const
{
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    auto log = readLinkLog(**database);
    if (!log)
        return log.error();
    return mergePreview(**database, log->state(), one.value, other.value);
}

Result<LinkOutcome> LinkService::merge(RequestId one, RequestId other, const QString &reason, const Actor &actor) const
{
    auto writer = LinkWriter::begin(m_file, m_assessor);
    if (!writer)
        return writer.error();
    auto preview = mergePreview(writer->database(), writer->log().state(), one.value, other.value);
    if (!preview)
        return preview.error();
    if (const auto blocked = mergeBlock(*preview))
        return *blocked;
    return writer->write(pairEvent(EventKind::Merge, one, other), reason, actor, m_clock);
}

Result<LinkOutcome> LinkService::linkAutomatically(RequestId one, RequestId other, const Actor &actor) const
{
    auto writer = LinkWriter::begin(m_file, m_assessor);
    if (!writer)
        return writer.error();
    if (auto allowed = automaticLinkAllowed(*writer, one, other); !allowed)
        return allowed.error();
    return writer->write(automaticEvent(one, other), {}, actor, m_clock);
}

Result<qint64> LinkService::linkAutomatically(const QList<LinkSuggestion> &pairs, const Actor &actor,
                                              const TaskContext &task) const
{
    auto writer = LinkWriter::begin(m_file, m_assessor);
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
    auto writer = LinkWriter::begin(m_file, m_assessor);
    if (!writer)
        return writer.error();
    if (auto known = briefsOf(writer->database(), {one.value, other.value}); !known)
        return known.error();
    return writer->write(pairEvent(EventKind::Separate, one, other), reason, actor, m_clock);
}

Result<LinkOutcome> LinkService::reconsider(RequestId one, RequestId other, const QString &reason,
                                            const Actor &actor) const
{
    auto writer = LinkWriter::begin(m_file, m_assessor);
    if (!writer)
        return writer.error();
    return writer->write(pairEvent(EventKind::Reconsider, one, other), reason, actor, m_clock);
}

Result<LinkOutcome> LinkService::split(RequestId request, const QString &reason, const Actor &actor) const
{
    auto writer = LinkWriter::begin(m_file, m_assessor);
    if (!writer)
        return writer.error();
    const QList<qint64> members = writer->log().state().personOf(request.value);
    LinkLog after = writer->log();
    LinkEvent event{std::numeric_limits<qint64>::max(), EventKind::Split, request.value, 0, 0, actor.user, false};
    if (auto tried = after.append(event); !tried)
        return tried.error();
    auto second = partsRefused(writer->database(), members, after.state());
    if (!second)
        return second.error();
    return *second ? writer->writeWithSecond(event, EventKind::ProposeSplit, reason, actor, m_clock)
                   : writer->write(event, reason, actor, m_clock);
}

Result<LinkOutcome> LinkService::undo(const QString &reason, const Actor &actor) const
{
    auto writer = LinkWriter::begin(m_file, m_assessor);
    if (!writer)
        return writer.error();
    const auto last = writer->log().undoable();
    if (!last)
        return Error{Error::Code::Conflict, ReviewText::tr("There is no step to undo."), {}};
    const LinkEvent event{0, EventKind::Undo, last->first, last->second, last->id, {}, false};
    auto second = partsRefused(writer->database(), writer->log().state().personOf(last->first),
                               writer->log().stateWithout(last->id));
    if (!second)
        return second.error();
    return *second ? writer->writeWithSecond(event, EventKind::ProposeUndo, reason, actor, m_clock)
                   : writer->write(event, reason, actor, m_clock);
}

} // namespace core
