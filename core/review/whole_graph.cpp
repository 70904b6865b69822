// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/whole_graph.h"

#include "core/exchange/request_json.h"
#include "core/graph/link_keys.h"
#include "core/graph/request_graph.h"
#include "core/storage/request_store.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace core {

namespace {

/// Keys of all resolved persons by request: the smallest key among their records.
Result<QHash<qint64, QString>> personKeys(Database &database, const ResolvedPersons &persons)
{
    QHash<qint64, QString> keys;
    RequestStore requests(database);
    for (const QList<qint64> &members : persons.state().persons()) {
        QString smallest;
        for (const qint64 member : members) {
            const auto named = requests.named(RequestId{member});
            if (!named)
                return named.error();
            const QString key = recordKey(named->system, named->externalId);
            if (smallest.isEmpty() || key < smallest)
                smallest = key;
        }
        for (const qint64 member : members)
            keys.insert(member, smallest);
    }
    return keys;
}

Result<> addAllPairs(Database &database, const ResolvedPersons &persons, bool apart, RequestGraphBuilder &builder)
{
    for (const auto &[one, others] : apart ? persons.state().cannotLinks() : persons.state().mustLinks()) {
        for (const qint64 other : others) {
            if (other < one)
                continue;
            const auto link = persons.explain(database, RequestId{one}, RequestId{other}, apart);
            if (!link)
                return link.error();
            builder.addSamePerson(*link);
        }
    }
    return {};
}

} // namespace

Result<GraphData> readWholeGraph(Database &database, const ResolvedPersons &persons, const TaskContext &task)
{
    const auto keys = personKeys(database, persons);
    if (!keys)
        return keys.error();
    RequestGraphBuilder builder;
    std::optional<Error> stopped;
    const auto read = RequestStore(database).forEachLatest([&](RequestId id, const QByteArray &content) {
        const auto request = parseRequestJson(content);
        if (task.canceled())
            stopped = Error{Error::Code::Canceled, QCoreApplication::translate("graph", "Reading was canceled."), {}};
        else if (!request)
            stopped = request.error();
        else
            builder.add(id, *request, keys->value(id.value));
        return !stopped;
    });
    if (!read)
        return read.error();
    if (stopped)
        return *stopped;
    for (const bool apart : {false, true}) {
        if (auto added = addAllPairs(database, persons, apart, builder); !added)
            return added.error();
    }
    return builder.take();
}

} // namespace core
