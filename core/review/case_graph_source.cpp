// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/case_graph_source.h"

#include "core/exchange/request_json.h"
#include "core/graph/graph_snapshot.h"
#include "core/graph/link_keys.h"
#include "core/graph/more_node.h"
#include "core/review/case_graph_walk.h"
#include "core/review/graph_counts.h"
#include "core/review/graph_facts.h"
#include "core/review/whole_graph.h"
#include "core/storage/link_store.h"
#include "core/storage/request_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace core {

using namespace Qt::StringLiterals;

namespace {

Error notFound(const QString &sentence)
{
    return {Error::Code::NotFound, sentence, {}};
}

/// Exactly, at the start, or somewhere; 3 = not at all.
int rankOf(const QString &label, const QString &wanted)
{
    if (label.compare(wanted, Qt::CaseInsensitive) == 0)
        return 0;
    if (label.startsWith(wanted, Qt::CaseInsensitive))
        return 1;
    return label.contains(wanted, Qt::CaseInsensitive) ? 2 : 3;
}

struct RankedHit
{
    int rank = 0;
    NodeHit hit;
};

QList<NodeHit> bestOf(QList<RankedHit> found, int limit)
{
    std::ranges::sort(found, [](const RankedHit &a, const RankedHit &b) {
        return std::tie(a.rank, a.hit.label, a.hit.nodeId) < std::tie(b.rank, b.hit.label, b.hit.nodeId);
    });
    QList<NodeHit> hits;
    for (const RankedHit &each : found.mid(0, limit))
        hits.append(each.hit);
    return hits;
}

NodeHit hitOf(const NamedRequest &request)
{
    return {RequestGraphBuilder::requestNodeId(recordKey(request.system, request.externalId)),
            request.name.isEmpty() ? request.externalId : request.name, NodeKind::Person};
}

} // namespace

Result<CaseGraphSource::Connection> CaseGraphSource::ready(const TaskContext &task) const
{
    const std::scoped_lock lock(m_mutex);
    if (auto closed = closeGraphGap(m_file, task); !closed)
        return closed.error();
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (database)
        (*database)->setCancelCheck(task.canceled);
    return database;
}

Result<std::shared_ptr<const ResolvedPersons>> CaseGraphSource::persons(Database &database) const
{
    const std::scoped_lock lock(m_mutex);
    const auto last = LinkStore(database).lastId();
    if (!last)
        return last.error();
    if (m_persons && m_persons->lastId() == *last)
        return m_persons;
    auto read = ResolvedPersons::read(database);
    if (!read)
        return read.error();
    m_persons = std::make_shared<const ResolvedPersons>(*std::move(read));
    return m_persons;
}

Result<GraphData> CaseGraphSource::all(const TaskContext &task) const
{
    auto database = ready(task);
    if (!database)
        return database.error();
    const auto resolved = persons(**database);
    if (!resolved)
        return resolved.error();
    return readWholeGraph(**database, **resolved, task);
}

Result<GraphData> CaseGraphSource::overview(const TaskContext &task) const
{
    auto database = ready(task);
    if (!database)
        return database.error();
    const auto count = RequestStore(**database).count();
    if (!count)
        return count.error();
    if (*count <= kMostInOnePicture)
        return all(task);
    const auto counts = GraphStore(**database).allCounts();
    if (!counts)
        return counts.error();
    return countedOverview(*counts, kOverviewGroups);
}

Result<GraphData> CaseGraphSource::around(const QString &nodeId, int depth, const TaskContext &task) const
{
    auto database = ready(task);
    if (!database)
        return database.error();
    const auto resolved = persons(**database);
    if (!resolved)
        return resolved.error();
    return CaseGraphWalk(**database, **resolved, task).around(nodeId, depth);
}

Result<QString> CaseGraphSource::nodeOf(RequestId request) const
{
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    const auto named = RequestStore(**database).named(request);
    if (!named)
        return named.error();
    return RequestGraphBuilder::requestNodeId(recordKey(named->system, named->externalId));
}

Result<QString> CaseGraphSource::findPerson(const QString &id) const
{
    auto database = ready({});
    if (!database)
        return database.error();
    RequestStore requests(**database);
    if (const auto request = requests.findByExternalId(id))
        return nodeOf(*request);
    for (const QString &prefix : {u"request:"_s, u"person:"_s}) {
        if (!id.startsWith(prefix))
            continue;
        const auto [system, externalId] = partsOfRecordKey(id.mid(prefix.size()));
        const auto known = requests.find(system, externalId);
        if (!known)
            return known.error();
        if (*known)
            return nodeOf(**known);
    }
    const auto named = requests.namedLike(id, true, 2);
    if (!named)
        return named.error();
    if (named->size() != 1)
        return notFound(QCoreApplication::translate("graph", "There is no single person “%1” in the graph.").arg(id));
    return hitOf(named->first()).nodeId;
}

Result<QString> CaseGraphSource::findGroup(const QString &id) const
{
    auto database = ready({});
    if (!database)
        return database.error();
    const auto counts = GraphStore(**database).allCounts();
    if (!counts)
        return counts.error();
    QString found;
    int named = 0;
    for (const CountedGroup &group : countedGroups(*counts)) {
        if (group.nodeId == id || group.nodeId == u"group:"_s + id)
            return group.nodeId;
        if (group.label.compare(id, Qt::CaseInsensitive) == 0) {
            found = group.nodeId;
            ++named;
        }
    }
    if (named != 1)
        return notFound(QCoreApplication::translate("graph", "There is no single group “%1” in the graph.").arg(id));
    return found;
}

Result<QList<NodeHit>> CaseGraphSource::search(const QString &text, int limit, const TaskContext &task) const
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return QList<NodeHit>();
    auto database = ready(task);
    if (!database)
        return database.error();
    RequestStore requests(**database);
    QList<RankedHit> found;
    if (const auto exact = requests.findByExternalId(wanted)) {
        const auto named = requests.named(*exact);
        if (!named)
            return named.error();
        found.append({0, hitOf(*named)});
    }
    const auto counts = GraphStore(**database).allCounts();
    if (!counts)
        return counts.error();
    for (const CountedGroup &group : countedGroups(*counts)) {
        if (const int rank = rankOf(group.label, wanted); rank < 3)
            found.append({rank, {group.nodeId, group.label, NodeKind::Group}});
    }
    const auto named = requests.namedLike(wanted, false, std::max(limit, 1) * 20);
    if (!named)
        return named.error();
    for (const NamedRequest &request : *named)
        found.append({rankOf(request.name, wanted), hitOf(request)});
    return bestOf(found, limit);
}

Result<QList<GroupReach>> CaseGraphSource::widestGroups(int limit, const TaskContext &task) const
{
    auto database = ready(task);
    if (!database)
        return database.error();
    const auto counts = GraphStore(**database).allCounts();
    if (!counts)
        return counts.error();
    QList<GroupReach> reaches;
    for (const CountedGroup &group : countedGroups(*counts).mid(0, limit))
        reaches.append(reachOf(group));
    return reaches;
}

} // namespace core
