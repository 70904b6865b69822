// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/request.h"
#include "core/graph/graph_data.h"

#include <QHash>
#include <QList>

#include <map>

namespace core {

/// A pair of requests that matching proposes, or a person confirmed, to concern one person.
struct SamePersonLink
{
    RequestId first;
    RequestId second;
    bool confirmed = false;
    QString saidBy; ///< the reviewer who confirmed; empty for a proposal of the program
};

/// Builds the link graph from requests: persons (one per resolved person, else one per request), groups, relations,
/// shared documents and proposed same persons. Add everything in any order, then take the data. Names alone never
/// join two persons. Holds only what the graph needs, not the requests.
class RequestGraphBuilder
{
public:
    /// `person` is the resolved person that the request's subject belongs to; not stored = not resolved.
    void add(RequestId id, const Request &request, PersonId person = {});
    void addSamePerson(const SamePersonLink &link);
    /// All nodes and links; the builder is empty afterwards.
    [[nodiscard]] GraphData take();

    static QString personNodeId(PersonId person) { return QStringLiteral("person:%1").arg(person.value); }
    static QString requestNodeId(RequestId request) { return QStringLiteral("request:%1").arg(request.value); }
    /// By the source's identifier, else by the folded name.
    static QString groupNodeId(const GroupMembership &membership);

private:
    struct PendingRelation
    {
        QString from;
        QString otherRequestId;
        GraphLink link;
        QString system;
    };
    struct DocumentUse
    {
        QString node;
        RequestId request;
        QString record;
        QString source;
    };

    LinkEvidence evidence(const QString &rule, RequestId id, const Request &request) const;
    void addMemberships(const QString &node, RequestId id, const Request &request);
    void addRelations(const QString &node, RequestId id, const Request &request);
    void addDocuments(const QString &node, RequestId id, const Request &request);
    void resolveRelations();
    void joinDocuments();

    GraphData m_data;
    QHash<RequestId, QString> m_nodeOfRequest;
    QHash<QString, QString> m_nodeOfExternalId; ///< system and external id
    QHash<RequestId, QString> m_records;
    QList<PendingRelation> m_relations;
    std::map<QString, QList<DocumentUse>> m_documents;
    std::map<QString, QString> m_documentLabels;
    QList<SamePersonLink> m_samePersons;
};

} // namespace core
