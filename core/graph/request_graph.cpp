// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/request_graph.h"

#include "core/base/text.h"
#include "core/graph/link_keys.h"
#include "core/graph/more_node.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

LinkEvidence RequestGraphBuilder::evidence(const QString &rule, RequestId id, const Request &request) const
{
    LinkEvidence evidence;
    evidence.rule = rule;
    evidence.records = {request.externalId};
    evidence.requests = {id};
    evidence.from = request.requestDate;
    evidence.saidBy = request.source;
    return evidence;
}

void RequestGraphBuilder::add(RequestId id, const Request &request, const QString &person)
{
    const QString record = recordKey(request.system, request.externalId);
    const QString node = requestNodeId(record);
    GraphNode subject{
        node, request.entity ? NodeKind::Group : NodeKind::Person, {}, request.subject.nationalities, {}, {id}, person};
    if (const PersonName *name = request.subject.primaryName())
        subject.label = name->display();
    if (subject.label.isEmpty())
        subject.label = request.externalId;
    m_data.nodes.append(subject);
    m_nodeOfRequest.insert(id, node);
    m_nodeOfRecord.insert(record, node);
    m_records.insert(id, request.externalId);
    addMemberships(node, id, request);
    addRelations(node, id, request);
    addDocuments(node, person.isEmpty() ? node : personNodeId(person), id, request);
}

void RequestGraphBuilder::addSamePerson(const SamePersonLink &link)
{
    m_samePersons.append(link);
}

void RequestGraphBuilder::addMemberships(const QString &node, RequestId id, const Request &request)
{
    for (const GroupMembership &membership : request.groups) {
        const QString group = groupNodeId(membership);
        if (group.isEmpty())
            continue;
        const QString label = membership.groupName.isEmpty() ? membership.groupId : membership.groupName;
        m_data.nodes.append({group, NodeKind::Group, label, {}, {}, {}});
        LinkEvidence claim = evidence(u"membership.claimed"_s, id, request);
        claim.detail = membership.role;
        if (membership.since.isKnown() || membership.until.isKnown()) {
            claim.from = membership.since;
            claim.to = membership.until;
        }
        m_data.links.append({node, group, LinkKind::Membership, false, 1, {}, {claim}});
    }
}

void RequestGraphBuilder::addRelations(const QString &node, RequestId id, const Request &request)
{
    int mention = 0;
    for (const Relation &relation : request.relations) {
        LinkEvidence claim = evidence(u"relation.claimed"_s, id, request);
        claim.detail = relation.kind;
        GraphLink link{node, {}, LinkKind::Relation, false, 1, {}, {claim}};
        ++mention;
        if (!relation.otherRequestId.isEmpty()) {
            m_relations.append(
                {node, recordKey(request.system, relation.otherRequestId), relation.otherRequestId, link});
        } else if (!isUnknownPlaceholder(relation.otherName)) {
            // A name alone is no identity: each mention is a point of its own.
            link.to = u"mention:%1:%2"_s.arg(QString::number(mention), recordKey(request.system, request.externalId));
            m_data.nodes.append({link.to, NodeKind::Person, relation.otherName, {}, u"named-only"_s, {}});
            m_data.links.append(link);
        }
    }
}

void RequestGraphBuilder::addDocuments(const QString &node, const QString &person, RequestId id, const Request &request)
{
    for (const IdentityDocument &document : request.subject.documents) {
        const QString key = documentKey(document);
        if (key.isEmpty())
            continue;
        m_documents[key].append({node, person, id, request.externalId, request.source});
        noteLabel(key, documentLabel(document));
    }
}

void RequestGraphBuilder::noteLabel(const QString &documentKey, const QString &label)
{
    QString &known = m_documentLabels[documentKey];
    if (known.isEmpty() || label < known)
        known = label;
}

void RequestGraphBuilder::addSharedDocument(const QString &documentKey, const QString &label)
{
    m_sharedDocuments.insert(documentKey);
    noteLabel(documentKey, label);
}

void RequestGraphBuilder::resolveRelations()
{
    for (PendingRelation &pending : m_relations) {
        const QString known = m_nodeOfRecord.value(pending.other);
        pending.link.to = known;
        if (known.isEmpty()) {
            pending.link.to = absentNodeId(pending.other);
            m_data.nodes.append({pending.link.to, NodeKind::Person, pending.otherId, {}, u"absent"_s, {}});
        }
        if (pending.link.to != pending.from)
            m_data.links.append(pending.link);
    }
}

/// Two persons with one document are linked; more than two are linked through the document, so that many holders
/// don't make a link for each pair. Requests of one resolved person are one holder.
void RequestGraphBuilder::joinDocuments()
{
    for (const auto &[key, uses] : m_documents) {
        std::map<QString, LinkEvidence> holders; // by node
        std::map<QString, QStringList> persons;
        for (const DocumentUse &use : uses) {
            LinkEvidence &held = holders[use.node];
            held.rule = u"document.shared"_s;
            held.detail = m_documentLabels[key];
            if (!held.requests.contains(use.request)) {
                held.records.append(use.record);
                held.requests.append(use.request);
                held.saidBy = use.source;
            }
            QStringList &nodes = persons[use.person];
            if (!nodes.contains(use.node))
                nodes.append(use.node);
        }
        const auto join = [&](const QString &one, const QString &other) {
            m_data.links.append(
                {one, other, LinkKind::SharedDocument, false, 1, {}, {holders.at(one), holders.at(other)}});
        };
        if (persons.size() > 2 || m_sharedDocuments.contains(key)) {
            const QString node = documentNodeId(key);
            m_data.nodes.append({node, NodeKind::Document, m_documentLabels[key], {}, {}, {}});
            for (const auto &[holder, held] : holders)
                m_data.links.append({holder, node, LinkKind::SharedDocument, false, 1, {}, {held}});
            continue;
        }
        if (persons.size() == 2) {
            for (const QString &one : persons.begin()->second) {
                for (const QString &other : persons.rbegin()->second)
                    join(one, other);
            }
        }
        for (const auto &[person, nodes] : persons) {
            for (qsizetype i = 1; i < nodes.size(); ++i)
                join(nodes.first(), nodes.at(i));
        }
    }
}

QString samePersonRule(SamePersonLink::Says says)
{
    switch (says) {
    case SamePersonLink::Says::Confirmed:
        return u"person.confirmed"_s;
    case SamePersonLink::Says::ByRule:
        return u"person.by-rule"_s;
    case SamePersonLink::Says::KeptApart:
        return u"person.kept-apart"_s;
    case SamePersonLink::Says::DocumentConflict:
        return u"document.conflict"_s;
    case SamePersonLink::Says::Proposed:
        break;
    }
    return u"person.proposed"_s;
}

GraphData RequestGraphBuilder::take()
{
    resolveRelations();
    joinDocuments();
    for (const SamePersonLink &same : std::as_const(m_samePersons)) {
        const QString first = m_nodeOfRequest.value(same.first);
        const QString second = m_nodeOfRequest.value(same.second);
        if (first.isEmpty() || second.isEmpty() || first == second)
            continue;
        LinkEvidence evidence;
        evidence.rule = samePersonRule(same.says);
        evidence.detail = same.reason;
        evidence.records = {m_records.value(same.first), m_records.value(same.second)};
        evidence.requests = {same.first, same.second};
        evidence.from = same.on;
        evidence.saidBy = same.saidBy;
        evidence.bits = same.bits;
        const bool apart =
            same.says == SamePersonLink::Says::KeptApart || same.says == SamePersonLink::Says::DocumentConflict;
        const LinkKind kind = apart ? LinkKind::Conflict : LinkKind::SamePerson;
        m_data.links.append({first, second, kind, false, 1, {}, {evidence}});
    }
    GraphData data = std::move(m_data);
    *this = {};
    return data;
}

} // namespace core
