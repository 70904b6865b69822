// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/case_graph_walk.h"

#include "core/exchange/request_json.h"
#include "core/graph/link_keys.h"
#include "core/matching/comparison.h"
#include "core/matching/person_record.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kRequest = u"request:";
constexpr QStringView kPerson = u"person:";
constexpr QStringView kDocument = u"document:";
constexpr QStringView kAbsent = u"absent:";
constexpr QStringView kMention = u"mention:";

Error noSuchNode()
{
    return {Error::Code::NotFound, QCoreApplication::translate("graph", "There is no such node."), {}};
}

bool isGroup(const QString &nodeId)
{
    return nodeId.startsWith(u"group:") || nodeId.startsWith(u"group-name:");
}

bool isMember(const Request &request, const QString &group)
{
    return std::ranges::any_of(request.groups, [&](const GroupMembership &each) { return groupNodeId(each) == group; });
}

bool holds(const Request &request, const QString &document)
{
    return std::ranges::any_of(request.subject.documents,
                               [&](const IdentityDocument &each) { return documentKey(each) == document; });
}

bool refersTo(const Request &request, const QString &record)
{
    return std::ranges::any_of(request.relations, [&](const Relation &each) {
        return !each.otherRequestId.isEmpty() && recordKey(request.system, each.otherRequestId) == record;
    });
}

} // namespace

Result<const CaseGraphWalk::Record *> CaseGraphWalk::record(RequestId id)
{
    const auto known = m_records.find(id.value);
    if (known != m_records.end())
        return &known->second;
    const auto content = m_requests.latestContent(id);
    if (!content)
        return content.error();
    auto request = parseRequestJson(*content);
    if (!request)
        return request.error();
    Record read{id, *std::move(request), {}, {}};
    read.key = recordKey(read.request.system, read.request.externalId);
    Record &kept = m_records.emplace(id.value, std::move(read)).first->second;
    const auto person = personKey(id);
    if (!person)
        return person.error();
    kept.person = *person;
    return &kept;
}

Result<std::optional<RequestId>> CaseGraphWalk::idOf(const QString &recordKey)
{
    const auto [system, externalId] = partsOfRecordKey(recordKey);
    auto found = m_requests.find(system, externalId);
    // Requests without a system have keys like those of the usual one.
    if (found && !*found && !recordKey.contains(u'|'))
        found = m_requests.find({}, externalId);
    return found;
}

/// The smallest key of the person's records, so that it does not depend on the order in which they came.
Result<QString> CaseGraphWalk::personKey(RequestId id)
{
    const QList<qint64> members = m_persons.personOf(id);
    if (members.size() < 2)
        return QString();
    QString smallest;
    for (const qint64 member : members) {
        QString key;
        if (const auto known = m_records.find(member); known != m_records.end()) {
            key = known->second.key;
        } else {
            const auto content = m_requests.latestContent(RequestId{member});
            if (!content)
                return content.error();
            const auto request = parseRequestJson(*content);
            if (!request)
                return request.error();
            key = recordKey(request->system, request->externalId);
        }
        if (smallest.isEmpty() || key < smallest)
            smallest = key;
    }
    return smallest;
}

Result<QSet<QString>> CaseGraphWalk::personsOf(const QList<RequestId> &requests)
{
    QSet<QString> persons;
    for (const RequestId id : requests) {
        const auto read = record(id);
        if (!read)
            return read.error();
        persons.insert((*read)->person.isEmpty() ? (*read)->key : (*read)->person);
    }
    return persons;
}

Result<CaseGraphWalk::Page> CaseGraphWalk::page(const QString &hub, quint64 hash, const Names &names, quint32 from)
{
    const auto postings = m_store.find(hash);
    if (!postings)
        return postings.error();
    QSet<qint64> persons;
    Page page;
    quint32 last = 0;
    bool more = false;
    for (const GraphPosting &posting : *postings) {
        persons.insert(m_persons.representative(posting.request));
        if (posting.order < from)
            continue;
        // Requests of one order stay together: which comes first depends on when they came.
        if (page.requests.size() >= kPage && posting.order != last) {
            more = true;
            continue;
        }
        const auto read = record(posting.request);
        if (!read)
            return read.error();
        if (names((*read)->request))
            page.requests.append(posting.request);
        last = posting.order;
    }
    if (more)
        page.more = MoreNode{hub, last + 1, persons.size()};
    return page;
}

Result<CaseGraphWalk::Page> CaseGraphWalk::holders(const QString &documentKey, quint32 from)
{
    m_lookedUp.insert(documentKey);
    auto found = page(
        RequestGraphBuilder::documentNodeId(documentKey), documentHash(documentKey),
        [&](const Request &request) { return holds(request, documentKey); }, from);
    if (!found)
        return found;
    const auto persons = personsOf(found->requests);
    if (!persons)
        return persons.error();
    if (persons->size() > 2 || found->more)
        m_sharedDocuments.insert(documentKey, labelOf(documentKey, found->requests));
    return found;
}

QString CaseGraphWalk::labelOf(const QString &key, const QList<RequestId> &holders) const
{
    QString smallest;
    for (const RequestId id : holders) {
        for (const IdentityDocument &document : m_records.at(id.value).request.subject.documents) {
            const QString label = documentLabel(document);
            if (documentKey(document) == key && (smallest.isEmpty() || label < smallest))
                smallest = label;
        }
    }
    return smallest;
}

void CaseGraphWalk::meetNode(const QString &nodeId, int distance)
{
    if (m_distance.contains(nodeId))
        return;
    m_distance.insert(nodeId, distance);
    m_queue.append(nodeId);
}

/// The requests of one resolved person are one step away together.
Result<> CaseGraphWalk::meet(RequestId id, int distance)
{
    for (const qint64 member : m_persons.personOf(id)) {
        const auto read = record(RequestId{member});
        if (!read)
            return read.error();
        const QString node = RequestGraphBuilder::requestNodeId((*read)->key);
        m_requestOf.insert(node, RequestId{member});
        meetNode(node, distance);
    }
    return {};
}

Result<> CaseGraphWalk::start(const QString &nodeId)
{
    for (const QStringView prefix : {kRequest, kPerson}) {
        if (!nodeId.startsWith(prefix))
            continue;
        const auto id = idOf(nodeId.mid(prefix.size()));
        if (!id)
            return id.error();
        return *id ? meet(**id, 0) : Result<>(noSuchNode());
    }
    if (nodeId.startsWith(kMention)) {
        const auto id = idOf(nodeId.section(u':', 2));
        if (!id)
            return id.error();
        if (!*id)
            return noSuchNode();
        meetNode(nodeId, 0);
        return meet(**id, 1);
    }
    if (const auto more = moreNodeFromId(nodeId)) {
        m_from.insert(more->hub, more->next);
        meetNode(more->hub, 0);
        return {};
    }
    if (!isGroup(nodeId) && !nodeId.startsWith(kDocument) && !nodeId.startsWith(kAbsent))
        return noSuchNode();
    meetNode(nodeId, 0);
    if (auto visited = visitHub(nodeId, 0); !visited)
        return visited;
    return m_queue.size() > 1 ? Result<>() : Result<>(noSuchNode());
}

Result<> CaseGraphWalk::visitPage(const Page &found, int distance)
{
    for (const RequestId id : found.requests) {
        if (auto met = meet(id, distance); !met)
            return met;
    }
    if (found.more)
        m_more.insert(found.more->hub, *found.more);
    return {};
}

Result<> CaseGraphWalk::visitHub(const QString &nodeId, int distance)
{
    const quint32 from = m_from.value(nodeId);
    Result<Page> found = Page{};
    if (isGroup(nodeId)) {
        found = page(
            nodeId, groupHash(nodeId), [&](const Request &request) { return isMember(request, nodeId); }, from);
    } else if (nodeId.startsWith(kDocument)) {
        found = holders(nodeId.mid(kDocument.size()), from);
    } else if (nodeId.startsWith(kAbsent)) {
        const QString key = nodeId.mid(kAbsent.size());
        found = page(
            nodeId, namedRecordHash(key), [&](const Request &request) { return refersTo(request, key); }, from);
    }
    return found ? visitPage(*found, distance + 1) : Result<>(found.error());
}

Result<> CaseGraphWalk::visitDocument(const Record &from, const IdentityDocument &document, int distance)
{
    const QString key = documentKey(document);
    if (key.isEmpty())
        return {};
    const QString node = RequestGraphBuilder::documentNodeId(key);
    if (m_distance.contains(node))
        return {};
    const auto found = holders(key, 0);
    if (!found)
        return found.error();
    if (m_sharedDocuments.contains(key)) {
        meetNode(node, distance + 1);
        return {};
    }
    for (const RequestId other : found->requests) {
        if (other == from.id)
            continue;
        if (auto met = meet(other, distance + 1); !met)
            return met;
    }
    return {};
}

Result<> CaseGraphWalk::visitRecord(const Record &from, int distance)
{
    for (const GroupMembership &membership : from.request.groups) {
        if (const QString group = groupNodeId(membership); !group.isEmpty())
            meetNode(group, distance + 1);
    }
    int mention = 0;
    for (const Relation &relation : from.request.relations) {
        ++mention;
        if (relation.otherRequestId.isEmpty()) {
            meetNode(u"mention:%1:%2"_s.arg(QString::number(mention), from.key), distance + 1);
            continue;
        }
        const QString key = recordKey(from.request.system, relation.otherRequestId);
        const auto other = idOf(key);
        if (!other)
            return other.error();
        if (!*other)
            meetNode(RequestGraphBuilder::absentNodeId(key), distance + 1);
        else if (auto met = meet(**other, distance + 1); !met)
            return met;
    }
    const auto naming = page(
        RequestGraphBuilder::requestNodeId(from.key), namedRecordHash(from.key),
        [&](const Request &request) { return refersTo(request, from.key); },
        m_from.value(RequestGraphBuilder::requestNodeId(from.key)));
    if (!naming)
        return naming.error();
    if (auto visited = visitPage(*naming, distance + 1); !visited)
        return visited;
    for (const IdentityDocument &document : from.request.subject.documents) {
        if (auto visited = visitDocument(from, document, distance); !visited)
            return visited;
    }
    for (const RequestId other : m_persons.keptApart(from.id)) {
        if (auto met = meet(other, distance + 1); !met)
            return met;
    }
    return {};
}

Result<> CaseGraphWalk::visit(const QString &nodeId, int distance)
{
    const auto request = m_requestOf.constFind(nodeId);
    if (request == m_requestOf.cend())
        return visitHub(nodeId, distance);
    const auto read = record(*request);
    if (!read)
        return read.error();
    return visitRecord(**read, distance);
}

/// At the rim the holders of a document were not looked up; where two of them are there by another way, it matters
/// whether there are more: two are joined by a line, more by a point.
Result<> CaseGraphWalk::markSharedDocuments()
{
    QHash<QString, int> seen;
    for (const RequestId id : std::as_const(m_requestOf)) {
        for (const IdentityDocument &document : m_records.at(id.value).request.subject.documents) {
            const QString key = documentKey(document);
            if (!key.isEmpty() && !m_lookedUp.contains(key))
                ++seen[key];
        }
    }
    for (auto document = seen.cbegin(); document != seen.cend(); ++document) {
        if (document.value() < 2)
            continue;
        if (const auto found = holders(document.key(), 0); !found)
            return found.error();
    }
    return {};
}

Result<GraphData> CaseGraphWalk::around(const QString &nodeId, int depth)
{
    if (auto started = start(nodeId); !started)
        return started.error();
    int reached = depth;
    for (qsizetype at = 0; at < m_queue.size(); ++at) {
        if (m_task.canceled())
            return Error{Error::Code::Canceled, QCoreApplication::translate("graph", "Reading was canceled."), {}};
        const QString node = m_queue.at(at);
        const int distance = m_distance.value(node);
        if (distance >= reached)
            continue;
        if (m_requestOf.size() > kMostRequests) {
            reached = std::max(1, distance);
            continue;
        }
        if (auto visited = visit(node, distance); !visited)
            return visited.error();
    }
    m_distance.removeIf([reached](auto node) { return node.value() > reached; });
    m_requestOf.removeIf([this](auto node) { return !m_distance.contains(node.key()); });
    if (auto marked = markSharedDocuments(); !marked)
        return marked.error();
    auto data = assemble();
    if (data && reached < depth)
        data->note = QCoreApplication::translate("graph",
                                                 "Links are shown up to %n step(s) from here; beyond are too "
                                                 "many for one picture.",
                                                 nullptr, reached);
    return data;
}

Result<> CaseGraphWalk::addPersons(RequestGraphBuilder &builder)
{
    QSet<qint64> shown;
    for (const RequestId id : std::as_const(m_requestOf))
        shown.insert(id.value);
    const auto addPairs = [&](const LinkState::Pairs &pairs, qint64 one, bool apart) -> Result<> {
        const auto found = pairs.find(one);
        if (found == pairs.end())
            return {};
        for (const qint64 other : found->second) {
            if (other < one || !shown.contains(other))
                continue;
            auto link = m_persons.explain(m_database, RequestId{one}, RequestId{other}, apart);
            if (!link)
                return link.error();
            builder.addSamePerson(*link);
        }
        return {};
    };
    for (const qint64 one : std::as_const(shown)) {
        if (auto added = addPairs(m_persons.state().mustLinks(), one, false); !added)
            return added;
        if (auto added = addPairs(m_persons.state().cannotLinks(), one, true); !added)
            return added;
    }
    return addDocumentConflicts(builder);
}

/// Two subjects with one document whose other facts say that they can't be one person.
Result<> CaseGraphWalk::addDocumentConflicts(RequestGraphBuilder &builder)
{
    std::map<QString, QList<RequestId>> holders;
    for (const RequestId id : std::as_const(m_requestOf)) {
        for (const IdentityDocument &document : m_records.at(id.value).request.subject.documents) {
            const QString key = documentKey(document);
            if (!key.isEmpty() && !m_sharedDocuments.contains(key) && !holders[key].contains(id))
                holders[key].append(id);
        }
    }
    for (const auto &[key, pair] : holders) {
        if (pair.size() != 2 || m_persons.representative(pair.first()) == m_persons.representative(pair.last()))
            continue;
        const auto one = personRecord(pair.first().value, m_records.at(pair.first().value).request);
        const auto other = personRecord(pair.last().value, m_records.at(pair.last().value).request);
        const Comparison comparison = compare(one, other);
        if (!comparison.documentConflict)
            continue;
        SamePersonLink link{pair.first(), pair.last(), SamePersonLink::Says::DocumentConflict, {}, {}, {}, {}};
        link.bits = comparison.bits;
        builder.addSamePerson(link);
    }
    return {};
}

/// A group is called as in the whole file, not as the few members that were read call it.
Result<> CaseGraphWalk::nameGroups(GraphData &data)
{
    QHash<QString, QString> names;
    for (GraphNode &node : data.nodes) {
        if (!isGroup(node.id))
            continue;
        if (!names.contains(node.id)) {
            const auto counts = m_store.counts(node.id);
            if (!counts)
                return counts.error();
            QString smallest;
            for (const auto &[key, count] : *counts) {
                if (!key.label.isEmpty() && (smallest.isEmpty() || key.label < smallest))
                    smallest = key.label;
            }
            names.insert(node.id, smallest);
        }
        if (!names.value(node.id).isEmpty())
            node.label = names.value(node.id);
    }
    return {};
}

Result<GraphData> CaseGraphWalk::assemble()
{
    RequestGraphBuilder builder;
    for (auto document = m_sharedDocuments.cbegin(); document != m_sharedDocuments.cend(); ++document)
        builder.addSharedDocument(document.key(), document.value());
    for (const RequestId id : std::as_const(m_requestOf)) {
        const Record &read = m_records.at(id.value);
        builder.add(id, read.request, read.person);
    }
    if (auto added = addPersons(builder); !added)
        return added.error();
    GraphData data = builder.take();
    data.nodes.removeIf([this](const GraphNode &node) { return !m_distance.contains(node.id); });
    data.links.removeIf(
        [this](const GraphLink &link) { return !m_distance.contains(link.from) || !m_distance.contains(link.to); });
    for (const MoreNode &more : std::as_const(m_more)) {
        if (m_distance.contains(more.hub))
            addMoreNode(data, more);
    }
    settleMoreNodes(data);
    if (auto named = nameGroups(data); !named)
        return named.error();
    return data;
}

} // namespace core
