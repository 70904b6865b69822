// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/request.h"
#include "core/graph/graph_data.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <map>
#include <optional>

namespace core {

/// A pair of requests that were linked to one person, are proposed to be, or are kept apart.
struct SamePersonLink
{
    enum class Says : quint8 { Proposed, Confirmed, ByRule, KeptApart, DocumentConflict };
    RequestId first;
    RequestId second;
    Says says = Says::Proposed;
    QString saidBy;             ///< the reviewer who decided; empty for the program
    QString reason;             ///< as that reviewer wrote it
    PartialDate on;             ///< when it was decided
    std::optional<double> bits; ///< evidence that both are one person, log2 of the odds
};

/// "person.proposed", "person.confirmed", "person.by-rule", "person.kept-apart", "document.conflict".
QString samePersonRule(SamePersonLink::Says says);

/// Builds the link graph from requests: one point per request, which a picture folds into one per resolved person;
/// groups, relations, shared documents, same persons and such as are kept apart. Ids are made of what records are
/// called outside, so that the graph does not depend on the order in which they came. Add everything in any order, then
/// take the data. Names alone never join two persons. Holds only what the graph needs, not the requests.
class RequestGraphBuilder
{
public:
    /// `person` is the key of the resolved person that the request's subject belongs to; empty = not resolved.
    void add(RequestId id, const Request &request, const QString &person = {});
    void addSamePerson(const SamePersonLink &link);
    /// All nodes and links; the builder is empty afterwards.
    [[nodiscard]] GraphData take();

    /// Says that more than two persons hold a document, although not all of them are added: it gets a point.
    void addSharedDocument(const QString &documentKey, const QString &label);

    static QString requestNodeId(const QString &recordKey) { return QStringLiteral("request:") + recordKey; }
    static QString documentNodeId(const QString &documentKey) { return QStringLiteral("document:") + documentKey; }
    static QString absentNodeId(const QString &recordKey) { return QStringLiteral("absent:") + recordKey; }

private:
    struct PendingRelation
    {
        QString from;
        QString other; ///< record key
        QString otherId;
        GraphLink link;
    };
    struct DocumentUse
    {
        QString node;
        QString person; ///< node of the resolved person, else of the request
        RequestId request;
        QString record;
        QString source;
    };

    LinkEvidence evidence(const QString &rule, RequestId id, const Request &request) const;
    void addMemberships(const QString &node, RequestId id, const Request &request);
    void addRelations(const QString &node, RequestId id, const Request &request);
    void addDocuments(const QString &node, const QString &person, RequestId id, const Request &request);
    void noteLabel(const QString &documentKey, const QString &label);
    void resolveRelations();
    void joinDocuments();

    GraphData m_data;
    QHash<RequestId, QString> m_nodeOfRequest;
    QHash<QString, QString> m_nodeOfRecord; ///< by record key
    QHash<RequestId, QString> m_records;
    QList<PendingRelation> m_relations;
    std::map<QString, QList<DocumentUse>> m_documents;
    std::map<QString, QString> m_documentLabels;
    QList<SamePersonLink> m_samePersons;
    QSet<QString> m_sharedDocuments;
};

} // namespace core
