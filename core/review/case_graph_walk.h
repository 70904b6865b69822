// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_context.h"
#include "core/graph/more_node.h"
#include "core/graph/request_graph.h"
#include "core/review/resolved_persons.h"
#include "core/storage/graph_store.h"
#include "core/storage/request_store.h"

#include <QHash>
#include <QSet>

#include <map>

namespace core {

/// Reads the surroundings of one node from a case file: requests by id, what they share by key. Costs what it brings,
/// not what the file holds. Used by one thread for one picture.
class CaseGraphWalk
{
public:
    /// Neighbours of a group, document or absent record that one reading brings.
    static constexpr int kPage = 100;
    /// Requests that one reading brings; beyond, it stops at the last whole step.
    static constexpr qsizetype kMostRequests = 4000;

    CaseGraphWalk(Database &database, const ResolvedPersons &persons, const TaskContext &task)
        : m_database(database), m_requests(database), m_store(database), m_persons(persons), m_task(task)
    {
    }

    Result<GraphData> around(const QString &nodeId, int depth);

private:
    struct Record
    {
        RequestId id;
        Request request;
        QString key;    ///< see recordKey()
        QString person; ///< key of the resolved person; empty where it is the only request
    };
    /// Requests by what they share, checked, and where the reading stopped.
    struct Page
    {
        QList<RequestId> requests;
        std::optional<MoreNode> more;
    };
    using Names = std::function<bool(const Request &)>;

    Result<const Record *> record(RequestId id);
    Result<std::optional<RequestId>> idOf(const QString &recordKey);
    Result<QString> personKey(RequestId id);
    Result<Page> page(const QString &hub, quint64 hash, const Names &names, quint32 from);
    Result<Page> holders(const QString &documentKey, quint32 from);
    Result<QSet<QString>> personsOf(const QList<RequestId> &requests);

    Result<> start(const QString &nodeId);
    Result<> visit(const QString &nodeId, int distance);
    Result<> visitRecord(const Record &from, int distance);
    Result<> visitHub(const QString &nodeId, int distance);
    Result<> visitDocument(const Record &from, const IdentityDocument &document, int distance);
    Result<> visitPage(const Page &found, int distance);
    Result<> meet(RequestId id, int distance);
    void meetNode(const QString &nodeId, int distance);
    Result<> markSharedDocuments();

    [[nodiscard]] QString labelOf(const QString &documentKey, const QList<RequestId> &holders) const;
    Result<> nameGroups(GraphData &data);
    Result<GraphData> assemble();
    Result<> addPersons(RequestGraphBuilder &builder);
    Result<> addDocumentConflicts(RequestGraphBuilder &builder);

    Database &m_database;
    RequestStore m_requests;
    GraphStore m_store;
    const ResolvedPersons &m_persons;
    const TaskContext &m_task;

    std::map<qint64, Record> m_records;        ///< everything read, also what is only looked at
    QHash<QString, int> m_distance;            ///< of the nodes met
    QList<QString> m_queue;                    ///< in the order met
    QHash<QString, RequestId> m_requestOf;     ///< of the record nodes met
    QHash<QString, MoreNode> m_more;           ///< by hub
    QHash<QString, quint32> m_from;            ///< where to read on at a hub
    QHash<QString, QString> m_sharedDocuments; ///< labels of documents with more than two holders, by key
    QSet<QString> m_lookedUp;                  ///< keys of documents whose holders were read
};

} // namespace core
