// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/link_log.h"

#include "core/domain/code_table.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using EventKind = LinkEvent::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(matching)
};

constexpr std::array<CodeRow<EventKind>, 7> kKinds{{{EventKind::Merge, u"merge"},
                                                    {EventKind::Separate, u"separate"},
                                                    {EventKind::Reconsider, u"reconsider"},
                                                    {EventKind::Split, u"split"},
                                                    {EventKind::ProposeSplit, u"propose-split"},
                                                    {EventKind::Undo, u"undo"},
                                                    {EventKind::ProposeUndo, u"propose-undo"}}};

bool isProposal(EventKind kind)
{
    return kind == EventKind::ProposeSplit || kind == EventKind::ProposeUndo;
}

Error conflict(const QString &sentence)
{
    return {Error::Code::Conflict, sentence, {}};
}

void connectPair(LinkState::Pairs &pairs, qint64 one, qint64 other)
{
    pairs[one].insert(other);
    pairs[other].insert(one);
}

/// Leaves no empty set behind, so that equal states compare equal.
void disconnectPair(LinkState::Pairs &pairs, qint64 one, qint64 other)
{
    for (const auto &[from, to] : {std::pair(one, other), std::pair(other, one)}) {
        const auto found = pairs.find(from);
        if (found == pairs.end())
            continue;
        found->second.erase(to);
        if (found->second.empty())
            pairs.erase(found);
    }
}

std::set<qint64> neighboursOf(const LinkState::Pairs &pairs, qint64 record)
{
    const auto found = pairs.find(record);
    return found == pairs.end() ? std::set<qint64>() : found->second;
}

} // namespace

QString linkKindCode(LinkEvent::Kind kind)
{
    return codeOf(kKinds, kind);
}

QByteArray encodeLinkEvent(const LinkEvent &event)
{
    QJsonObject object{{u"kind"_s, linkKindCode(event.kind)}, {u"user"_s, event.user}};
    if (event.first != 0)
        object.insert(u"first"_s, event.first);
    if (event.second != 0)
        object.insert(u"second"_s, event.second);
    if (event.target != 0)
        object.insert(u"target"_s, event.target);
    if (event.automatic)
        object.insert(u"automatic"_s, true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<LinkEvent> decodeLinkEvent(qint64 id, const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto kind = enumOf(kKinds, object.value(u"kind"_s).toString());
    if (!kind) {
        return Error{Error::Code::InvalidInput,
                     Text::tr("Link event %1 can't be read. The links are not shown; check the case file.").arg(id),
                     {}};
    }
    return LinkEvent{id,
                     *kind,
                     object.value(u"first"_s).toInteger(),
                     object.value(u"second"_s).toInteger(),
                     object.value(u"target"_s).toInteger(),
                     object.value(u"user"_s).toString(),
                     object.value(u"automatic"_s).toBool()};
}

QList<qint64> LinkState::personOf(qint64 record) const
{
    std::set<qint64> seen{record};
    QList<qint64> open{record};
    while (!open.isEmpty()) {
        const auto found = m_must.find(open.takeLast());
        if (found == m_must.end())
            continue;
        for (const qint64 next : found->second) {
            if (seen.insert(next).second)
                open.append(next);
        }
    }
    return {seen.cbegin(), seen.cend()};
}

bool LinkState::samePerson(qint64 one, qint64 other) const
{
    return personOf(one).contains(other);
}

bool LinkState::keptApart(qint64 one, qint64 other) const
{
    const QList<qint64> others = personOf(other);
    const QList<qint64> ones = personOf(one);
    return std::ranges::any_of(ones, [&](qint64 record) {
        const auto apart = m_cannot.find(record);
        return apart != m_cannot.end() &&
               std::ranges::any_of(others, [&](qint64 member) { return apart->second.contains(member); });
    });
}

QList<qint64> LinkState::sideOf(qint64 one, qint64 other) const
{
    std::set<qint64> seen{one};
    QList<qint64> open{one};
    while (!open.isEmpty()) {
        const qint64 record = open.takeLast();
        for (const qint64 next : neighboursOf(m_must, record)) {
            const bool leftOut = (record == one && next == other) || (record == other && next == one);
            if (!leftOut && seen.insert(next).second)
                open.append(next);
        }
    }
    return {seen.cbegin(), seen.cend()};
}

QList<QList<qint64>> LinkState::persons() const
{
    QList<QList<qint64>> persons;
    std::set<qint64> seen;
    for (const auto &[record, linked] : m_must) {
        if (seen.contains(record))
            continue;
        persons.append(personOf(record));
        seen.insert(persons.last().cbegin(), persons.last().cend());
    }
    return persons;
}

std::optional<LinkProposal> LinkState::proposal(LinkEvent::Kind kind, qint64 subject) const
{
    for (const LinkProposal &known : m_proposals) {
        if (known.kind == kind && known.subject == subject)
            return known;
    }
    return std::nullopt;
}

std::optional<Error> LinkState::refusal(const LinkEvent &event) const
{
    const bool pair =
        event.kind == EventKind::Merge || event.kind == EventKind::Separate || event.kind == EventKind::Reconsider;
    if (event.first <= 0 || (pair && (event.second <= 0 || event.first == event.second)))
        return Error{Error::Code::InvalidInput, Text::tr("A link joins or parts two different requests."), {}};
    if (!pair) {
        if (personOf(event.first).size() < 2)
            return conflict(Text::tr("This request is linked with no other. There is nothing to split."));
        if (event.kind == EventKind::ProposeSplit && proposal(event.kind, event.first))
            return conflict(Text::tr("This split is proposed already. A second person must confirm it."));
        return std::nullopt;
    }
    if (event.kind == EventKind::Reconsider) {
        return keptApart(event.first, event.second)
                   ? std::nullopt
                   : std::optional(conflict(Text::tr("Nothing keeps these requests apart.")));
    }
    if (samePerson(event.first, event.second)) {
        return conflict(event.kind == EventKind::Merge
                            ? Text::tr("These requests are linked as one person already.")
                            : Text::tr("These requests are linked as one person. Split one of them off first."));
    }
    if (!keptApart(event.first, event.second))
        return std::nullopt;
    return conflict(event.kind == EventKind::Merge
                        ? Text::tr("An earlier decision says that these are different persons. "
                                   "Nothing was linked; reconsider that decision first.")
                        : Text::tr("These requests are kept apart already."));
}

void LinkState::dropProposals(const QList<qint64> &records)
{
    m_proposals.removeIf([&](const LinkProposal &proposal) {
        return proposal.kind == EventKind::ProposeUndo || records.contains(proposal.subject);
    });
}

void LinkState::split(qint64 record)
{
    QList<qint64> staying = personOf(record);
    dropProposals(staying);
    staying.removeOne(record);
    std::optional<qint64> previous;
    for (const qint64 neighbour : neighboursOf(m_must, record)) {
        disconnectPair(m_must, record, neighbour);
        // Those who stay remain one person, also where only this record joined them.
        if (previous && !samePerson(*previous, neighbour))
            connectPair(m_must, *previous, neighbour);
        previous = neighbour;
    }
    for (const qint64 other : std::as_const(staying))
        connectPair(m_cannot, record, other);
}

void LinkState::reconsider(qint64 one, qint64 other)
{
    const QList<qint64> others = personOf(other);
    const QList<qint64> ones = personOf(one);
    for (const qint64 record : ones) {
        for (const qint64 member : others)
            disconnectPair(m_cannot, record, member);
    }
}

void LinkState::apply(const LinkEvent &event)
{
    switch (event.kind) {
    case EventKind::Merge:
        connectPair(m_must, event.first, event.second);
        dropProposals(personOf(event.first));
        break;
    case EventKind::Separate:
        connectPair(m_cannot, event.first, event.second);
        dropProposals({});
        break;
    case EventKind::Reconsider:
        reconsider(event.first, event.second);
        dropProposals({});
        break;
    case EventKind::Split:
        split(event.first);
        break;
    case EventKind::ProposeSplit:
        m_proposals.append({event.id, event.kind, event.first, event.user});
        break;
    case EventKind::ProposeUndo:
        m_proposals.append({event.id, event.kind, event.target, event.user});
        break;
    case EventKind::Undo:
        break; // the log rebuilds the state without the undone event
    }
}

Result<LinkLog> LinkLog::replay(const QList<LinkEvent> &events)
{
    LinkLog log;
    // First what still stands, then the state once: an undo in the middle costs nothing.
    for (const LinkEvent &event : events) {
        const bool undo = event.kind == EventKind::Undo;
        const auto last = log.undoable();
        if (event.id <= log.m_lastId || (undo && (!last || last->id != event.target)))
            return Error{Error::Code::InvalidInput,
                         Text::tr("Link event %1 does not follow from those before it. The links are not shown; check "
                                  "the case file.")
                             .arg(event.id),
                         {}};
        log.push(event);
    }
    LinkState state;
    for (const LinkEvent &event : std::as_const(log.m_standing)) {
        if (event.kind != EventKind::ProposeUndo) {
            if (const auto wrong = state.refusal(event))
                return Error{wrong->code,
                             Text::tr("Link event %1 does not follow from those before it. The links are not shown; "
                                      "check the case file.")
                                 .arg(event.id),
                             {}};
        }
        state.apply(event);
    }
    log.m_state = std::move(state);
    return log;
}

void LinkLog::push(const LinkEvent &event)
{
    m_lastId = event.id;
    if (event.kind != EventKind::Undo) {
        m_standing.append(event);
        return;
    }
    // Proposals made since go with what they were made about.
    while (m_standing.last().id != event.target)
        m_standing.removeLast();
    m_standing.removeLast();
}

std::optional<Error> LinkLog::refusal(const LinkEvent &event) const
{
    if (event.id <= m_lastId)
        return Error{Error::Code::Internal, Text::tr("The link log has moved on. Nothing was changed."), {}};
    if (event.kind != EventKind::Undo && event.kind != EventKind::ProposeUndo)
        return m_state.refusal(event);
    const auto last = undoable();
    if (!last || last->id != event.target)
        return conflict(Text::tr("Only the latest step can be undone. Nothing was changed."));
    if (event.kind == EventKind::ProposeUndo && m_state.proposal(event.kind, event.target))
        return conflict(Text::tr("This undo is proposed already. A second person must confirm it."));
    return std::nullopt;
}

Result<> LinkLog::append(const LinkEvent &event)
{
    if (const auto wrong = refusal(event))
        return *wrong;
    if (event.kind == EventKind::Undo)
        m_state = stateWithout(event.target);
    else
        m_state.apply(event);
    push(event);
    return {};
}

std::optional<LinkEvent> LinkLog::undoable() const
{
    for (auto event = m_standing.crbegin(); event != m_standing.crend(); ++event) {
        if (!isProposal(event->kind))
            return *event;
    }
    return std::nullopt;
}

LinkState LinkLog::stateWithout(qint64 event) const
{
    LinkState state;
    for (const LinkEvent &standing : m_standing) {
        if (standing.id >= event)
            break;
        state.apply(standing);
    }
    return state;
}

} // namespace core
