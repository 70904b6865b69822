// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <map>
#include <optional>
#include <set>

namespace core {

/// One step in resolving which requests concern the same person. Records are named by their request's id.
struct LinkEvent
{
    enum class Kind : quint8 {
        Merge,        ///< first and second are one person (must-link)
        Separate,     ///< first and second are two persons (cannot-link)
        Reconsider,   ///< takes back what keeps the persons of first and second apart
        Split,        ///< first leaves its person and is kept apart from everyone who stays
        ProposeSplit, ///< a split of first that a second person must confirm
        Undo,         ///< takes back the event `target`, which was about first and second
        ProposeUndo   ///< an undo of `target` that a second person must confirm
    };
    qint64 id = 0; ///< place in the log; grows from event to event
    Kind kind = Kind::Merge;
    qint64 first = 0;
    qint64 second = 0;
    qint64 target = 0; ///< id of another event
    QString user;
    bool automatic = false; ///< made by the rule for strong fields, not by a person
    bool operator==(const LinkEvent &) const = default;
};

QString linkKindCode(LinkEvent::Kind kind); ///< "merge", "separate", "reconsider", "split", "propose-split" …

/// The event without its id, as canonical JSON (keys sorted, compact).
QByteArray encodeLinkEvent(const LinkEvent &event);
/// An error when the text is not an event of a known kind.
Result<LinkEvent> decodeLinkEvent(qint64 id, const QByteArray &text);

/// What a second person is asked to confirm.
struct LinkProposal
{
    qint64 event = 0; ///< the proposing event
    LinkEvent::Kind kind = LinkEvent::Kind::ProposeSplit;
    qint64 subject = 0; ///< the record to split off, or the event to undo
    QString user;
    bool operator==(const LinkProposal &) const = default;
};

/// Who is whom after some events. A plain value; the same events give the same value.
class LinkState
{
public:
    using Pairs = std::map<qint64, std::set<qint64>>; ///< both directions of each pair

    /// All records of this record's person, the record itself among them, ascending.
    [[nodiscard]] QList<qint64> personOf(qint64 record) const;
    [[nodiscard]] bool samePerson(qint64 one, qint64 other) const;
    /// A cannot-link between any records of the two persons.
    [[nodiscard]] bool keptApart(qint64 one, qint64 other) const;
    /// What stays with `one` when its own link to `other` is left out; holds `other` where they are joined another way
    /// too.
    [[nodiscard]] QList<qint64> sideOf(qint64 one, qint64 other) const;
    /// Every person of two records or more, ascending by its smallest record.
    [[nodiscard]] QList<QList<qint64>> persons() const;
    [[nodiscard]] const Pairs &mustLinks() const { return m_must; }
    [[nodiscard]] const Pairs &cannotLinks() const { return m_cannot; }
    [[nodiscard]] const QList<LinkProposal> &proposals() const { return m_proposals; }
    [[nodiscard]] std::optional<LinkProposal> proposal(LinkEvent::Kind kind, qint64 subject) const;

    bool operator==(const LinkState &) const = default;

private:
    friend class LinkLog;
    [[nodiscard]] std::optional<Error> refusal(const LinkEvent &event) const;
    void apply(const LinkEvent &event);
    void split(qint64 record);
    void reconsider(qint64 one, qint64 other);
    void dropProposals(const QList<qint64> &records);

    Pairs m_must;
    Pairs m_cannot;
    QList<LinkProposal> m_proposals;
};

/// The append-only log of link events and the state it leads to. The state after an undo is the state before the undone
/// event, to the last proposal. Undo takes back the latest step that still stands, again and again down to the first;
/// an older one is changed by a split or a merge. Pure: no store, no clock.
class LinkLog
{
public:
    /// Any prefix of a log can be replayed. An error names the event that does not follow from those before it.
    static Result<LinkLog> replay(const QList<LinkEvent> &events);

    /// Takes one more event in, or says why it can't follow; then nothing has changed.
    Result<> append(const LinkEvent &event);
    [[nodiscard]] const LinkState &state() const { return m_state; }
    /// Of the latest event, undone or not; 0 for an empty log.
    [[nodiscard]] qint64 lastId() const { return m_lastId; }
    /// The event that an undo would take back now: the latest that stands, open proposals apart.
    [[nodiscard]] std::optional<LinkEvent> undoable() const;
    /// The state that taking it back would lead to.
    [[nodiscard]] LinkState stateWithout(qint64 event) const;

private:
    [[nodiscard]] std::optional<Error> refusal(const LinkEvent &event) const;
    void push(const LinkEvent &event);

    QList<LinkEvent> m_standing; ///< events not undone, oldest first
    qint64 m_lastId = 0;
    LinkState m_state;
};

} // namespace core
