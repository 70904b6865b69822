// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/partial_date.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

/// What a point of the link graph stands for. Country and Continent are made by the projection only: one point for
/// all persons of a country or continent.
enum class NodeKind : quint8 { Person, Group, Document, Event, Other, Country, Continent };
inline constexpr int kNodeKindCount = 7;

/// Why two points are linked.
enum class LinkKind : quint8 {
    Membership,     ///< a person belongs to a group, as a source claims
    Relation,       ///< two persons know each other, as a source claims
    SharedDocument, ///< the same identity document occurs in both requests
    SamePerson,     ///< two requests are proposed or confirmed to concern one person
    Listed,         ///< a graph file lists the tie and says no more
    Conflict        ///< what says that two are not one: a reviewer's decision, or a document with two identities
};
inline constexpr int kLinkKindCount = 6;

/// One reason for a link: the rule that made it, the records it rests on, and who says so.
struct LinkEvidence
{
    QString rule;              ///< stable key: "membership.claimed", "relation.claimed", "document.shared" …
    QString detail;            ///< role, relation or document as the source writes it; may be empty
    QStringList records;       ///< ids of the records as a reviewer knows them, e.g. "2031/90417"
    QList<RequestId> requests; ///< the same records in the case file, where they are there
    PartialDate from;          ///< when it began or was recorded; unknown when not known
    PartialDate to;
    QString saidBy;                  ///< code or name of the source; empty = unknown
    std::optional<double> bits = {}; ///< weight of the evidence that two are one person, log2 of the odds
    bool operator==(const LinkEvidence &) const = default;
};

/// A person, group, document or other thing, under an id that stays the same as long as the record does.
struct GraphNode
{
    QString id;
    NodeKind kind = NodeKind::Other;
    QString label;             ///< as shown: plain text, never interpreted
    QStringList countries;     ///< ISO alpha-2 or alpha-3 codes; a set, the order has no meaning
    QString state;             ///< of the review or of the record; free code, may be empty
    QList<RequestId> requests; ///< the case to open from this point
    QString person = {};       ///< key of the resolved person; pictures show its points as one. Empty = not resolved
    int standsFor = 1;         ///< persons behind this one point: more than one for a country counted in the store
    bool operator==(const GraphNode &) const = default;
};

/// A tie between two points. An end that no node carries becomes a node of kind Other, so nothing is lost.
struct GraphLink
{
    QString from; ///< node id
    QString to;   ///< node id
    LinkKind kind = LinkKind::Listed;
    bool directed = false;
    double weight = 1;
    QString label;
    QList<LinkEvidence> evidence;
    bool operator==(const GraphLink &) const = default;
};

/// What a source of links hands over: plain values in any order.
struct GraphData
{
    QList<GraphNode> nodes;
    QList<GraphLink> links;
    QString note = {}; ///< one translated sentence on what was not read, or empty
    bool operator==(const GraphData &) const = default;
};

QString nodeKindCode(NodeKind kind); ///< "person", "group", "document", "event", "other", "country", "continent"
std::optional<NodeKind> nodeKindFromCode(QStringView code);
QString linkKindCode(LinkKind kind); ///< "membership", "relation", "document", "same-person", "listed", "conflict"
std::optional<LinkKind> linkKindFromCode(QStringView code);

/// The words for a kind, translated: "Person", "Group" … and "Membership", "Relation" …
QString nodeKindName(NodeKind kind);
QString linkKindName(LinkKind kind);

} // namespace core
