// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/case_graph_source.h"

#include "core/exchange/request_json.h"
#include "core/graph/request_graph.h"
#include "core/storage/request_store.h"

#include <QCoreApplication>

#include <optional>

namespace core {

Result<CaseGraphSource::Memory> CaseGraphSource::current(const TaskContext &task) const
{
    const std::scoped_lock lock(m_mutex);
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    const auto change = RequestStore(**database).lastChange();
    if (!change)
        return change.error();
    if (m_memory && m_change == *change)
        return m_memory;
    auto memory = read(**database, task);
    if (!memory)
        return memory.error();
    m_memory = *memory;
    m_change = *change;
    return m_memory;
}

Result<CaseGraphSource::Memory> CaseGraphSource::read(Database &database, const TaskContext &task)
{
    RequestStore requests(database);
    const auto count = requests.count();
    if (!count)
        return count.error();
    if (*count > kMostRequests) {
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("graph", "This case file holds %1 requests; links are read from files "
                                                          "of up to %2 requests.")
                         .arg(QString::number(*count), QString::number(kMostRequests)),
                     {}};
    }
    RequestGraphBuilder builder;
    std::optional<Error> stopped;
    const auto read = requests.forEachLatest([&](RequestId id, const QByteArray &content) {
        const auto request = parseRequestJson(content);
        if (task.canceled())
            stopped = Error{Error::Code::Canceled, QCoreApplication::translate("graph", "Reading was canceled."), {}};
        else if (!request)
            stopped = request.error();
        else
            builder.add(id, *request);
        return !stopped;
    });
    if (!read)
        return read.error();
    if (stopped)
        return *stopped;
    return Memory(std::make_shared<MemoryGraphSource>(GraphSnapshot::build(builder.take())));
}

Result<GraphData> CaseGraphSource::all(const TaskContext &task) const
{
    const auto memory = current(task);
    return memory ? (*memory)->all(task) : Result<GraphData>(memory.error());
}

Result<GraphData> CaseGraphSource::around(const QString &nodeId, int depth, const TaskContext &task) const
{
    const auto memory = current(task);
    return memory ? (*memory)->around(nodeId, depth, task) : Result<GraphData>(memory.error());
}

Result<QString> CaseGraphSource::findPerson(const QString &id) const
{
    const auto memory = current({});
    if (!memory)
        return memory.error();
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    if (const auto request = RequestStore(**database).findByExternalId(id))
        return RequestGraphBuilder::requestNodeId(*request);
    return (*memory)->findPerson(id);
}

Result<QString> CaseGraphSource::findGroup(const QString &id) const
{
    const auto memory = current({});
    if (!memory)
        return memory.error();
    const auto byId = (*memory)->findGroup(QStringLiteral("group:%1").arg(id));
    return byId ? byId : (*memory)->findGroup(id);
}

Result<QList<NodeHit>> CaseGraphSource::search(const QString &text, int limit, const TaskContext &task) const
{
    const auto memory = current(task);
    return memory ? (*memory)->search(text, limit, task) : Result<QList<NodeHit>>(memory.error());
}

Result<QList<GroupReach>> CaseGraphSource::widestGroups(int limit, const TaskContext &task) const
{
    const auto memory = current(task);
    return memory ? (*memory)->widestGroups(limit, task) : Result<QList<GroupReach>>(memory.error());
}

} // namespace core
