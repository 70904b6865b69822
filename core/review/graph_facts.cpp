// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/graph_facts.h"

#include "core/exchange/request_json.h"
#include "core/graph/continent.h"
#include "core/graph/link_keys.h"
#include "core/storage/request_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Requests that get their keys in one transaction: short, so that a decision never waits for it.
constexpr qint64 kRequestsPerStep = 1024;
/// Runs that an import may add before they are joined.
constexpr qint64 kMostRuns = 64;

} // namespace

GraphFacts graphFactsOf(const Request &request)
{
    GraphFacts facts;
    facts.order = quint32(orderHash(recordKey(request.system, request.externalId)) & GraphEntry::kOrderMask);
    const QString country = strongestCountry(request.subject.nationalities);
    if (!request.entity)
        facts.counts.append({{}, {}, country});
    for (const GroupMembership &membership : request.groups) {
        const QString group = groupNodeId(membership);
        if (group.isEmpty())
            continue;
        facts.hashes.push_back(groupHash(group));
        // Named twice by one request, a group still has one member in it.
        if (std::ranges::none_of(facts.counts, [&](const GraphCountKey &key) { return key.group == group; }))
            facts.counts.append(
                {group, membership.groupName.isEmpty() ? membership.groupId : membership.groupName, country});
    }
    for (const Relation &relation : request.relations) {
        if (!relation.otherRequestId.isEmpty())
            facts.hashes.push_back(namedRecordHash(recordKey(request.system, relation.otherRequestId)));
    }
    for (const IdentityDocument &document : request.subject.documents) {
        const QString key = documentKey(document);
        if (!key.isEmpty())
            facts.hashes.push_back(documentHash(key));
    }
    return facts;
}

void GraphKeyWriter::count(const GraphFacts &facts, int sign)
{
    for (const GraphCountKey &key : facts.counts)
        m_counts[key] += sign;
}

void GraphKeyWriter::add(RequestId request, const GraphFacts &facts)
{
    for (const quint64 hash : facts.hashes)
        m_entries.push_back({GraphEntry::keyOf(hash, facts.order), request.value});
    count(facts, 1);
}

Result<> GraphKeyWriter::replace(RequestId request, int version, const GraphFacts &facts)
{
    const auto gap = m_store.gap();
    if (!gap)
        return gap.error();
    if (gap->holds(request))
        return {}; // gets its keys with the rest, from its latest version
    const auto before = RequestStore(m_database).content(request, version - 1);
    if (!before)
        return before.error();
    const auto old = parseRequestJson(*before);
    if (!old)
        return old.error();
    count(graphFactsOf(*old), -1);
    add(request, facts);
    return {};
}

Result<> GraphKeyWriter::flush()
{
    m_store.forget(); // the gap may be being closed on another connection
    if (auto added = m_store.addCounts(std::exchange(m_counts, {})); !added)
        return added;
    if (auto added = m_store.addRun(std::exchange(m_entries, {})); !added)
        return added;
    const auto runs = m_store.runCount();
    if (!runs)
        return runs.error();
    return *runs > kMostRuns ? m_store.compact() : Result<>();
}

Result<> GraphKeyWriter::finish()
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    return m_store.compact();
}

void GraphKeyWriter::abandon()
{
    m_entries.clear();
    m_counts.clear();
    m_store.forget();
}

namespace {

/// One step of closing the gap, in one transaction. Gives back what is left.
Result<GraphGap> fillStep(Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    GraphStore store(database);
    auto gap = store.gap();
    if (!gap || gap->isEmpty())
        return gap;
    const qint64 last = std::min(gap->last, gap->first + kRequestsPerStep - 1);
    GraphKeyWriter writer(database);
    std::optional<Error> broken;
    auto read = RequestStore(database).forEachLatest(RequestId{gap->first}, RequestId{last},
                                                     [&](RequestId id, const QByteArray &content) {
                                                         const auto request = parseRequestJson(content);
                                                         if (request)
                                                             writer.add(id, graphFactsOf(*request));
                                                         else
                                                             broken = request.error();
                                                         return request.ok();
                                                     });
    if (!read || broken)
        return broken ? *broken : read.error();
    gap->first = last + 1;
    if (auto written = gap->isEmpty() ? writer.finish() : writer.flush(); !written)
        return written.error();
    if (auto set = store.setGap(*gap); !set)
        return set.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return gap;
}

} // namespace

Result<> closeGraphGap(const CaseFile &file, const TaskContext &task)
{
    {
        auto reading = file.connect(Database::Access::ReadOnly);
        if (!reading)
            return reading.error();
        GraphStore store(**reading);
        const auto exists = store.exists();
        if (!exists)
            return exists.error();
        if (*exists) {
            const auto gap = store.gap();
            if (!gap)
                return gap.error();
            if (gap->isEmpty())
                return {};
        }
    }
    if (!file.isWritable()) {
        return Error{Error::Code::NotAllowed,
                     QCoreApplication::translate("graph", "The links of this case file were never read. Open it for "
                                                          "writing once; then they can be shown."),
                     {}};
    }
    auto database = file.connect(Database::Access::ReadWrite);
    if (!database)
        return database.error();
    for (;;) {
        if (task.canceled())
            return Error{Error::Code::Canceled, QCoreApplication::translate("graph", "Reading was canceled."), {}};
        const auto left = fillStep(**database);
        if (!left)
            return left.error();
        if (left->isEmpty())
            return {};
        task.progress(left->first - 1, left->last);
    }
}

} // namespace core
