// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/projection.h"

#include "core/graph/more_node.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <tuple>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// One run of the projection: each step narrows or folds what the one before left.
class Projection
{
public:
    Projection(const GraphSnapshot &graph, const ViewState &state, VisibleGraph &out)
        : m_graph(graph), m_state(state), m_out(out), m_shown(size_t(graph.nodeCount()), 1),
          m_linkShown(size_t(graph.linkCount()), 1), m_owner(size_t(graph.nodeCount()), -1)
    {
    }

    void run()
    {
        filter();
        walkFromFocus();
        fold();
        number();
        gatherMembers();
        gatherEdges();
        countNeighbours();
    }

private:
    void filter()
    {
        for (int i = 0; i < m_graph.nodeCount(); ++i) {
            const bool person = m_graph.kind(i) == NodeKind::Person || m_graph.kind(i) == NodeKind::Country;
            const bool continentHidden = person && m_state.hides(m_graph.continent(i));
            if (m_state.hides(m_graph.kind(i)) || continentHidden) {
                m_shown[size_t(i)] = 0;
                ++m_out.withheld.nodesByFilter;
            }
        }
        for (int i = 0; i < m_graph.linkCount(); ++i) {
            if (m_state.hides(m_graph.linkKind(i)) || !m_shown[size_t(m_graph.linkFrom(i))] ||
                !m_shown[size_t(m_graph.linkTo(i))]) {
                m_linkShown[size_t(i)] = 0;
                ++m_out.withheld.linksByFilter;
            }
        }
    }

    [[nodiscard]] bool isOpen(int node, int distance) const
    {
        const QString &id = m_graph.node(node).id;
        if (m_state.collapsed.contains(id))
            return false;
        const QString person = personOf(node);
        return m_state.depth < 0 || distance < m_state.depth || m_state.expanded.contains(id) ||
               (!person.isEmpty() && m_state.expanded.contains(person));
    }

    [[nodiscard]] QString personOf(int node) const
    {
        const QString &person = m_graph.node(node).person;
        return person.isEmpty() ? QString() : personNodeId(person);
    }

    /// The requests of one resolved person that is shown as one are no step apart.
    void meetSamePerson(int node, std::vector<int> &distance, std::vector<int> &queue) const
    {
        const QString &person = m_graph.node(node).person;
        if (person.isEmpty() || m_state.expanded.contains(personNodeId(person)))
            return;
        for (const auto &[other, link] : m_graph.neighbours(node)) {
            if (distance[size_t(other)] < 0 && m_shown[size_t(other)] && m_graph.node(other).person == person) {
                distance[size_t(other)] = distance[size_t(node)];
                queue.push_back(other);
            }
        }
    }

    /// Breadth first from the focus through open nodes; what is not met is too far away.
    void walkFromFocus()
    {
        if (m_state.focus.isEmpty())
            return;
        std::vector<int> distance(size_t(m_graph.nodeCount()), -1);
        std::vector<int> queue;
        for (const QString &id : m_state.focus) {
            const int node = m_graph.indexOf(id);
            if (node >= 0 && m_shown[size_t(node)]) {
                distance[size_t(node)] = 0;
                queue.push_back(node);
            }
        }
        for (size_t at = 0; at < queue.size(); ++at) {
            const int node = queue[at];
            meetSamePerson(node, distance, queue);
            if (!isOpen(node, distance[size_t(node)]))
                continue;
            for (const auto &[other, link] : m_graph.neighbours(node)) {
                if (m_linkShown[size_t(link)] && distance[size_t(other)] < 0) {
                    distance[size_t(other)] = distance[size_t(node)] + 1;
                    queue.push_back(other);
                }
            }
        }
        for (size_t i = 0; i < m_shown.size(); ++i) {
            if (m_shown[i] && distance[i] < 0) {
                m_shown[i] = 0;
                ++m_out.withheld.nodesByDepth;
            }
        }
    }

    /// The collapsed node that takes a node in: the only neighbour it has, or the first of its groups when all of
    /// them are collapsed. -1 = it stays.
    [[nodiscard]] int foldsInto(int node) const
    {
        const QString &id = m_graph.node(node).id;
        if (m_state.collapsed.contains(id) || m_state.focus.contains(id))
            return -1;
        int firstGroup = -1;
        int only = -1;
        bool allGroupsCollapsed = true;
        bool oneNeighbour = true;
        for (const auto &[other, link] : m_graph.neighbours(node)) {
            if (!m_linkShown[size_t(link)] || !m_shown[size_t(other)])
                continue;
            oneNeighbour = oneNeighbour && (only < 0 || only == other);
            only = other;
            if (m_graph.linkKind(link) != LinkKind::Membership || m_graph.kind(other) != NodeKind::Group)
                continue;
            if (!m_state.collapsed.contains(m_graph.node(other).id))
                allGroupsCollapsed = false;
            else if (firstGroup < 0 || other < firstGroup)
                firstGroup = other;
        }
        if (firstGroup >= 0 && allGroupsCollapsed)
            return firstGroup;
        const bool loneOnCollapsed = only >= 0 && oneNeighbour && m_state.collapsed.contains(m_graph.node(only).id);
        return loneOnCollapsed ? only : -1;
    }

    /// Ids of aggregates sort after all records because they are numbered after them.
    [[nodiscard]] QString aggregateOf(int node) const
    {
        const NodeKind kind = m_graph.kind(node);
        const bool person = kind == NodeKind::Person;
        const QString resolved = personOf(node);
        if (m_state.aggregation == Aggregation::Persons || m_state.focus.contains(m_graph.node(node).id) ||
            m_state.focus.contains(resolved))
            return resolved.isEmpty() || m_state.expanded.contains(resolved) ? QString() : resolved;
        const bool country = kind == NodeKind::Country && m_state.aggregation == Aggregation::Continents;
        if (!person && !country)
            return {};
        QString id = u"continent:%1"_s.arg(continentKey(m_graph.continent(node)));
        if (m_state.aggregation == Aggregation::Countries) {
            const QStringList &countries = m_graph.node(node).countries;
            id = countries.isEmpty() ? u"country:unknown"_s : u"country:%1"_s.arg(countries.first());
        }
        return m_state.expanded.contains(id) ? QString() : id;
    }

    void fold()
    {
        for (int i = 0; i < m_graph.nodeCount(); ++i) {
            if (!m_shown[size_t(i)])
                continue;
            m_owner[size_t(i)] = i;
            if (m_state.collapsed.isEmpty())
                continue;
            const int into = foldsInto(i);
            if (into >= 0) {
                m_owner[size_t(i)] = into;
                ++m_out.withheld.nodesCollapsed;
            }
        }
        for (int i = 0; i < m_graph.nodeCount(); ++i) {
            if (m_owner[size_t(i)] != i)
                continue;
            const QString id = aggregateOf(i);
            if (id.isEmpty())
                continue;
            m_aggregates[id].push_back(i);
            // The requests of one person are one thing; nothing is left out by showing one point.
            m_out.withheld.nodesCollapsed += id.startsWith(u"person:") ? 0 : 1;
        }
    }

    void number()
    {
        m_out.visibleOf.assign(m_owner.size(), -1);
        std::vector<char> aggregated(m_owner.size(), 0);
        for (const auto &[id, nodes] : m_aggregates) {
            for (const int node : nodes)
                aggregated[size_t(node)] = 1;
        }
        for (int i = 0; i < m_graph.nodeCount(); ++i) {
            if (m_owner[size_t(i)] != i || aggregated[size_t(i)])
                continue;
            m_out.visibleOf[size_t(i)] = m_out.nodeCount();
            m_out.nodes.push_back({i, m_graph.kind(i), m_graph.continent(i), 0, 0, 0, 0, 0});
        }
        const NodeKind place = m_state.aggregation == Aggregation::Countries ? NodeKind::Country : NodeKind::Continent;
        for (const auto &[id, nodes] : m_aggregates) {
            const NodeKind kind = id.startsWith(u"person:") ? m_graph.kind(nodes.front()) : place;
            for (const int node : nodes)
                m_out.visibleOf[size_t(node)] = m_out.nodeCount();
            m_out.nodes.push_back({-1, kind, m_graph.continent(nodes.front()), 0, 0, 0, 0, 0});
        }
        for (size_t i = 0; i < m_owner.size(); ++i) {
            if (m_owner[i] >= 0)
                m_out.visibleOf[i] = m_out.visibleOf[size_t(m_owner[i])];
        }
    }

    void gatherMembers()
    {
        std::vector<int> next(m_out.nodes.size() + 1, 0);
        for (const int visible : m_out.visibleOf) {
            if (visible >= 0)
                ++next[size_t(visible) + 1];
        }
        for (size_t i = 1; i < next.size(); ++i)
            next[i] += next[i - 1];
        m_out.members.resize(size_t(next.back()));
        for (size_t i = 0; i < m_out.nodes.size(); ++i) {
            m_out.nodes[i].firstMember = next[i];
            m_out.nodes[i].memberCount = next[i + 1] - next[i];
        }
        for (size_t i = 0; i < m_out.visibleOf.size(); ++i) {
            if (m_out.visibleOf[i] < 0)
                continue;
            const auto visible = size_t(m_out.visibleOf[i]);
            m_out.members[size_t(next[visible]++)] = int(i);
            const GraphNode &node = m_graph.node(int(i));
            m_out.nodes[visible].standsFor += node.standsFor;
            if (isMoreNode(node))
                m_out.withheld.nodesNotRead += node.standsFor;
            else if (node.standsFor > 1)
                m_out.withheld.nodesCollapsed += node.standsFor - 1;
        }
    }

    void gatherEdges()
    {
        std::vector<std::tuple<int, int, int>> ends; // a, b, link
        ends.reserve(size_t(m_graph.linkCount()));
        for (int i = 0; i < m_graph.linkCount(); ++i) {
            if (!m_linkShown[size_t(i)])
                continue;
            const int from = m_out.visibleOf[size_t(m_graph.linkFrom(i))];
            const int to = m_out.visibleOf[size_t(m_graph.linkTo(i))];
            if (from >= 0 && to >= 0 && from != to)
                ends.emplace_back(std::min(from, to), std::max(from, to), i);
        }
        std::ranges::sort(ends);
        m_out.links.reserve(ends.size());
        for (const auto &[a, b, link] : ends) {
            if (m_out.edges.empty() || m_out.edges.back().a != a || m_out.edges.back().b != b)
                m_out.edges.push_back({a, b, m_graph.linkKind(link), LinkDirection::None, int(m_out.links.size()), 0});
            VisibleEdge &edge = m_out.edges.back();
            const LinkKind kind = m_graph.linkKind(link);
            if (kind == LinkKind::Conflict || edge.kind == LinkKind::Conflict)
                edge.kind = LinkKind::Conflict; // a conflict is never hidden behind another reason
            else
                edge.kind = std::min(edge.kind, kind);
            ++edge.linkCount;
            m_out.links.push_back(link);
            if (m_graph.link(link).directed) {
                const bool forward = m_out.visibleOf[size_t(m_graph.linkFrom(link))] == a;
                edge.direction = LinkDirection(quint8(edge.direction) | (forward ? 1 : 2));
            }
        }
    }

    void countNeighbours()
    {
        for (const VisibleEdge &edge : m_out.edges) {
            ++m_out.nodes[size_t(edge.a)].shown;
            ++m_out.nodes[size_t(edge.b)].shown;
        }
        std::vector<int> seenBy(size_t(m_graph.nodeCount()), -1);
        for (size_t i = 0; i < m_out.nodes.size(); ++i) {
            VisibleNode &visible = m_out.nodes[i];
            const bool place = visible.kind == NodeKind::Country || visible.kind == NodeKind::Continent;
            if (visible.node < 0 && place) {
                visible.total = visible.shown;
                continue;
            }
            int outside = 0;
            const auto look = [&](int node, bool foldedCounts) {
                for (const auto &[other, link] : m_graph.neighbours(node)) {
                    if (!m_linkShown[size_t(link)] || seenBy[size_t(other)] == int(i))
                        continue;
                    seenBy[size_t(other)] = int(i);
                    const int at = m_out.visibleOf[size_t(other)];
                    outside += at < 0 || (foldedCounts && at == int(i)) ? 1 : 0;
                }
            };
            if (visible.node >= 0) {
                look(visible.node, true);
            } else {
                for (const int member : m_out.membersOf(int(i)))
                    look(member, false);
            }
            visible.total = visible.shown + outside;
        }
    }

    const GraphSnapshot &m_graph;
    const ViewState &m_state;
    VisibleGraph &m_out;
    std::vector<char> m_shown;
    std::vector<char> m_linkShown;
    std::vector<int> m_owner; ///< node that shows a node: itself, a collapsed one, or -1
    std::map<QString, std::vector<int>> m_aggregates;
};

} // namespace

VisibleGraph project(const GraphSnapshot::Ptr &snapshot, const ViewState &state)
{
    VisibleGraph visible;
    visible.snapshot = snapshot;
    Projection(*snapshot, state, visible).run();
    return visible;
}

QString VisibleGraph::id(int visible) const
{
    const VisibleNode &node = nodes[size_t(visible)];
    if (node.node >= 0)
        return snapshot->node(node.node).id;
    if (node.kind == NodeKind::Continent)
        return u"continent:%1"_s.arg(continentKey(node.continent));
    if (node.kind != NodeKind::Country)
        return personNodeId(snapshot->node(membersOf(visible).front()).person);
    const QStringList own = countries(visible);
    return own.isEmpty() ? u"country:unknown"_s : u"country:%1"_s.arg(own.first());
}

QString VisibleGraph::label(int visible) const
{
    const VisibleNode &node = nodes[size_t(visible)];
    if (node.node >= 0)
        return snapshot->node(node.node).label;
    if (node.kind == NodeKind::Continent)
        return continentName(node.continent);
    if (node.kind != NodeKind::Country)
        return snapshot->node(membersOf(visible).front()).label;
    const QStringList own = countries(visible);
    return own.isEmpty() ? QCoreApplication::translate("graph", "Country unknown") : countryName(own.first());
}

QStringList VisibleGraph::countries(int visible) const
{
    const VisibleNode &node = nodes[size_t(visible)];
    if (node.node >= 0)
        return snapshot->node(node.node).countries;
    if (node.kind == NodeKind::Continent || node.memberCount == 0)
        return {};
    if (node.kind == NodeKind::Country)
        return snapshot->node(membersOf(visible).front()).countries.mid(0, 1);
    QStringList all;
    for (const int member : membersOf(visible))
        all += snapshot->node(member).countries;
    all.sort();
    all.removeDuplicates();
    return all;
}

int VisibleGraph::shownAs(const QString &nodeId) const
{
    const int node = snapshot->indexOf(nodeId);
    return node >= 0 ? visibleOf[size_t(node)] : indexOf(nodeId);
}

int VisibleGraph::indexOf(const QString &nodeId) const
{
    const int node = snapshot->indexOf(nodeId);
    if (node >= 0) {
        const int visible = visibleOf[size_t(node)];
        return visible >= 0 && nodes[size_t(visible)].node == node ? visible : -1;
    }
    for (int i = nodeCount() - 1; i >= 0 && nodes[size_t(i)].node < 0; --i) {
        if (id(i) == nodeId)
            return i;
    }
    return -1;
}

std::span<const int> VisibleGraph::membersOf(int visible) const
{
    const VisibleNode &node = nodes[size_t(visible)];
    return std::span(members).subspan(size_t(node.firstMember), size_t(node.memberCount));
}

std::span<const int> VisibleGraph::linksOf(int edge) const
{
    const VisibleEdge &line = edges[size_t(edge)];
    return std::span(links).subspan(size_t(line.firstLink), size_t(line.linkCount));
}

QString sizeInWords(const VisibleGraph &graph)
{
    return QCoreApplication::translate("graph", "%1, %2", "so many nodes, so many lines")
        .arg(QCoreApplication::translate("graph", "%Ln node(s)", nullptr, graph.nodeCount()),
             QCoreApplication::translate("graph", "%Ln line(s)", nullptr, graph.edgeCount()));
}

QStringList withheldSentences(const Withheld &withheld)
{
    QStringList sentences;
    const auto tell = [&sentences](const QString &sentence, int count) {
        if (count > 0)
            sentences += sentence.arg(QLocale().toString(count));
    };
    tell(QCoreApplication::translate("graph", "Nodes hidden by filters: %1."), withheld.nodesByFilter);
    tell(QCoreApplication::translate("graph", "Links hidden by filters: %1."), withheld.linksByFilter);
    tell(QCoreApplication::translate("graph", "Nodes further away than shown: %1."), withheld.nodesByDepth);
    tell(QCoreApplication::translate("graph", "Nodes folded into others: %1."), withheld.nodesCollapsed);
    tell(QCoreApplication::translate("graph", "Nodes not read yet: %1."), withheld.nodesNotRead);
    return sentences;
}

} // namespace core
