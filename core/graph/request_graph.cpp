// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/request_graph.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString externalKey(const QString &system, const QString &id)
{
    return system + QChar(0x1F) + id;
}

/// Type and number without what typists vary; the country as it is.
QString documentKey(const IdentityDocument &document)
{
    QString number;
    for (const QChar unit : document.number) {
        if (unit.isLetterOrNumber())
            number += unit.toUpper();
    }
    // Very short numbers are shared by chance; they say nothing.
    return number.size() < 4 ? QString()
                             : document.country.toUpper() + u'|' + document.type.trimmed().toLower() + u'|' + number;
}

} // namespace

QString RequestGraphBuilder::groupNodeId(const GroupMembership &membership)
{
    if (!membership.groupId.trimmed().isEmpty())
        return u"group:%1"_s.arg(membership.groupId.trimmed());
    return u"group-name:%1"_s.arg(membership.groupName.simplified().toCaseFolded());
}

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

void RequestGraphBuilder::add(RequestId id, const Request &request, PersonId person)
{
    const QString node = person.isStored() ? personNodeId(person) : requestNodeId(id);
    GraphNode subject{node, request.entity ? NodeKind::Group : NodeKind::Person, {}, request.subject.nationalities, {},
                      {id}};
    if (const PersonName *name = request.subject.primaryName())
        subject.label = name->display();
    if (subject.label.isEmpty())
        subject.label = request.externalId;
    m_data.nodes.append(subject);
    m_nodeOfRequest.insert(id, node);
    m_nodeOfExternalId.insert(externalKey(request.system, request.externalId), node);
    m_records.insert(id, request.externalId);
    addMemberships(node, id, request);
    addRelations(node, id, request);
    addDocuments(node, id, request);
}

void RequestGraphBuilder::addSamePerson(const SamePersonLink &link)
{
    m_samePersons.append(link);
}

void RequestGraphBuilder::addMemberships(const QString &node, RequestId id, const Request &request)
{
    for (const GroupMembership &membership : request.groups) {
        if (membership.groupId.trimmed().isEmpty() && isUnknownPlaceholder(membership.groupName))
            continue;
        const QString group = groupNodeId(membership);
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
            m_relations.append({node, relation.otherRequestId, link, request.system});
        } else if (!isUnknownPlaceholder(relation.otherName)) {
            // A name alone is no identity: each mention is a point of its own.
            link.to = u"mention:%1:%2"_s.arg(id.value).arg(mention);
            m_data.nodes.append({link.to, NodeKind::Person, relation.otherName, {}, u"named-only"_s, {}});
            m_data.links.append(link);
        }
    }
}

void RequestGraphBuilder::addDocuments(const QString &node, RequestId id, const Request &request)
{
    for (const IdentityDocument &document : request.subject.documents) {
        const QString key = documentKey(document);
        if (key.isEmpty())
            continue;
        m_documents[key].append({node, id, request.externalId, request.source});
        QString &label = m_documentLabels[key];
        const QString shown = u"%1 %2 %3"_s.arg(document.type, document.number, document.country).simplified();
        if (label.isEmpty() || shown < label)
            label = shown;
    }
}

void RequestGraphBuilder::resolveRelations()
{
    for (PendingRelation &pending : m_relations) {
        const QString known = m_nodeOfExternalId.value(externalKey(pending.system, pending.otherRequestId));
        pending.link.to = known;
        if (known.isEmpty()) {
            pending.link.to = u"absent:%1"_s.arg(pending.otherRequestId);
            m_data.nodes.append({pending.link.to, NodeKind::Person, pending.otherRequestId, {}, u"absent"_s, {}});
        }
        if (pending.link.to != pending.from)
            m_data.links.append(pending.link);
    }
}

/// Two persons with one document are linked; more than two are linked through the document, so that many holders
/// don't make a link for each pair.
void RequestGraphBuilder::joinDocuments()
{
    for (const auto &[key, uses] : m_documents) {
        std::map<QString, LinkEvidence> holders;
        for (const DocumentUse &use : uses) {
            LinkEvidence &held = holders[use.node];
            held.rule = u"document.shared"_s;
            held.detail = m_documentLabels[key];
            held.records.append(use.record);
            held.requests.append(use.request);
            held.saidBy =
                held.saidBy.isEmpty() || held.saidBy == use.source ? use.source : held.saidBy + u", " + use.source;
        }
        if (holders.size() < 2)
            continue;
        if (holders.size() == 2) {
            m_data.links.append({holders.begin()->first,
                                 holders.rbegin()->first,
                                 LinkKind::SharedDocument,
                                 false,
                                 1,
                                 {},
                                 {holders.begin()->second, holders.rbegin()->second}});
            continue;
        }
        const QString node = u"document:%1"_s.arg(key);
        m_data.nodes.append({node, NodeKind::Document, m_documentLabels[key], {}, {}, {}});
        for (const auto &[holder, held] : holders)
            m_data.links.append({holder, node, LinkKind::SharedDocument, false, 1, {}, {held}});
    }
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
        evidence.rule = same.confirmed ? u"person.confirmed"_s : u"person.proposed"_s;
        evidence.records = {m_records.value(same.first), m_records.value(same.second)};
        evidence.requests = {same.first, same.second};
        evidence.saidBy = same.saidBy;
        m_data.links.append({first, second, LinkKind::SamePerson, false, 1, {}, {evidence}});
    }
    GraphData data = std::move(m_data);
    *this = {};
    return data;
}

} // namespace core
