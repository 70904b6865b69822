// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_snapshot.h"

#include "core/graph/more_node.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QHash>
#include <QIODevice>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace core {

namespace {

template <typename List>
void sortUnique(List &list)
{
    std::ranges::sort(list);
    list.erase(std::ranges::unique(list).begin(), list.end());
}

auto evidenceKey(const LinkEvidence &evidence)
{
    return std::tie(evidence.rule, evidence.saidBy, evidence.from, evidence.to, evidence.detail, evidence.records,
                    evidence.requests, evidence.bits);
}

bool evidenceLess(const LinkEvidence &a, const LinkEvidence &b)
{
    return evidenceKey(a) < evidenceKey(b);
}

bool nodeLess(const GraphNode &a, const GraphNode &b)
{
    return std::tie(a.id, a.kind, a.label, a.state, a.person, a.standsFor, a.countries, a.requests) <
           std::tie(b.id, b.kind, b.label, b.state, b.person, b.standsFor, b.countries, b.requests);
}

bool linkLess(const GraphLink &a, const GraphLink &b)
{
    const auto left = std::tie(a.from, a.to, a.kind, a.directed, a.weight, a.label);
    const auto right = std::tie(b.from, b.to, b.kind, b.directed, b.weight, b.label);
    if (left != right)
        return left < right;
    return std::ranges::lexicographical_compare(a.evidence, b.evidence, evidenceLess);
}

void mergeInto(GraphNode &kept, const GraphNode &other)
{
    // Other is what a placeholder is; a named kind says more.
    if (kept.kind == NodeKind::Other)
        kept.kind = other.kind;
    if (kept.label.isEmpty())
        kept.label = other.label;
    if (kept.state.isEmpty())
        kept.state = other.state;
    if (kept.person.isEmpty())
        kept.person = other.person;
    kept.standsFor = std::max(kept.standsFor, other.standsFor);
    kept.countries += other.countries;
    kept.requests += other.requests;
}

QList<GraphNode> canonicalNodes(QList<GraphNode> nodes)
{
    for (GraphNode &node : nodes) {
        sortUnique(node.countries);
        sortUnique(node.requests);
    }
    std::ranges::sort(nodes, nodeLess);
    QList<GraphNode> merged;
    merged.reserve(nodes.size());
    for (const GraphNode &node : std::as_const(nodes)) {
        if (!merged.isEmpty() && merged.last().id == node.id)
            mergeInto(merged.last(), node);
        else
            merged.append(node);
    }
    for (GraphNode &node : merged) {
        sortUnique(node.countries);
        sortUnique(node.requests);
    }
    return merged;
}

/// Undirected ties are written from the smaller id to the larger, so that a–b and b–a are one.
QList<GraphLink> canonicalLinks(QList<GraphLink> links)
{
    for (GraphLink &link : links) {
        if (!link.directed && link.to < link.from)
            std::swap(link.from, link.to);
        for (LinkEvidence &evidence : link.evidence) {
            std::ranges::sort(evidence.records);
            std::ranges::sort(evidence.requests);
        }
        std::ranges::sort(link.evidence, evidenceLess);
    }
    std::ranges::sort(links, linkLess);
    links.erase(std::ranges::unique(links).begin(), links.end());
    return links;
}

int addPlaceholders(QList<GraphNode> &nodes, const QList<GraphLink> &links)
{
    QSet<QString> known;
    known.reserve(nodes.size());
    for (const GraphNode &node : std::as_const(nodes))
        known.insert(node.id);
    int added = 0;
    for (const GraphLink &link : links) {
        for (const QString &end : {link.from, link.to}) {
            if (known.contains(end))
                continue;
            known.insert(end);
            nodes.append({end, NodeKind::Other, end, {}, {}, {}});
            ++added;
        }
    }
    return added;
}

} // namespace

GraphSnapshot::Ptr GraphSnapshot::build(GraphData data)
{
    const std::shared_ptr<GraphSnapshot> snapshot(new GraphSnapshot);
    snapshot->m_placeholders = addPlaceholders(data.nodes, data.links);
    snapshot->m_nodes = canonicalNodes(std::move(data.nodes));
    snapshot->m_links = canonicalLinks(std::move(data.links));
    snapshot->index();
    return snapshot;
}

void GraphSnapshot::index()
{
    QHash<QString, int> places;
    places.reserve(m_nodes.size());
    for (int i = 0; i < nodeCount(); ++i) {
        places.insert(m_nodes.at(i).id, i);
        m_kinds.push_back(m_nodes.at(i).kind);
        m_continents.push_back(strongestContinent(m_nodes.at(i).countries));
    }
    m_offsets.assign(size_t(nodeCount()) + 1, 0);
    for (const GraphLink &link : std::as_const(m_links)) {
        m_from.push_back(places.value(link.from));
        m_to.push_back(places.value(link.to));
        m_linkKinds.push_back(link.kind);
        if (m_from.back() == m_to.back())
            continue;
        ++m_offsets[size_t(m_from.back()) + 1];
        ++m_offsets[size_t(m_to.back()) + 1];
    }
    for (size_t i = 1; i < m_offsets.size(); ++i)
        m_offsets[i] += m_offsets[i - 1];
    m_neighbours.resize(size_t(m_offsets.back()));
    std::vector<int> next(m_offsets.begin(), m_offsets.end() - 1);
    for (int i = 0; i < linkCount(); ++i) {
        const int from = linkFrom(i);
        const int to = linkTo(i);
        if (from == to)
            continue;
        m_neighbours[size_t(next[size_t(from)]++)] = {to, i};
        m_neighbours[size_t(next[size_t(to)]++)] = {from, i};
    }
}

GraphSnapshot::Ptr GraphSnapshot::merged(const GraphData &more) const
{
    GraphData both = data();
    both.nodes += more.nodes;
    both.links += more.links;
    settleMoreNodes(both);
    return build(std::move(both));
}

GraphSnapshot::Ptr GraphSnapshot::without(const QStringList &nodeIds) const
{
    const QSet<QString> gone(nodeIds.begin(), nodeIds.end());
    GraphData rest;
    for (const GraphNode &node : m_nodes) {
        if (!gone.contains(node.id))
            rest.nodes.append(node);
    }
    for (const GraphLink &link : m_links) {
        if (!gone.contains(link.from) && !gone.contains(link.to))
            rest.links.append(link);
    }
    return build(std::move(rest));
}

std::span<const GraphSnapshot::Neighbour> GraphSnapshot::neighbours(int node) const
{
    const auto first = size_t(m_offsets[size_t(node)]);
    const auto last = size_t(m_offsets[size_t(node) + 1]);
    return std::span(m_neighbours).subspan(first, last - first);
}

int GraphSnapshot::indexOf(QStringView id) const
{
    const auto found =
        std::ranges::lower_bound(m_nodes, id, {}, [](const GraphNode &node) { return QStringView(node.id); });
    return found != m_nodes.end() && found->id == id ? int(found - m_nodes.begin()) : -1;
}

QByteArray GraphSnapshot::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray record;
    const auto flush = [&](auto &&write) {
        record.clear();
        QDataStream stream(&record, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_4);
        write(stream);
        hash.addData(record);
    };
    flush([&](QDataStream &stream) { stream << nodeCount() << linkCount(); });
    for (const GraphNode &node : m_nodes)
        flush([&](QDataStream &stream) {
            stream << node.id << quint8(node.kind) << node.label << node.countries << node.state << node.person
                   << node.standsFor;
        });
    for (const GraphLink &link : m_links) {
        flush([&](QDataStream &stream) {
            stream << link.from << link.to << quint8(link.kind) << link.directed << link.weight << link.label;
            for (const LinkEvidence &evidence : link.evidence)
                stream << evidence.rule << evidence.detail << evidence.records << evidence.from.toString()
                       << evidence.to.toString() << evidence.saidBy << evidence.bits.value_or(0);
        });
    }
    return hash.result().toHex();
}

std::array<int, kContinentCount> GraphSnapshot::membersByContinent(int groupNode) const
{
    std::array<int, kContinentCount> counts{};
    std::vector<int> members;
    for (const Neighbour &neighbour : neighbours(groupNode)) {
        if (linkKind(neighbour.link) != LinkKind::Membership)
            continue;
        if (kind(neighbour.node) == NodeKind::Country)
            counts[size_t(continent(neighbour.node))] += int(link(neighbour.link).weight);
        else
            members.push_back(neighbour.node);
    }
    sortUnique(members);
    for (const int member : members)
        ++counts[size_t(continent(member))];
    return counts;
}

} // namespace core
