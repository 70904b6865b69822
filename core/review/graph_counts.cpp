// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/graph_counts.h"

#include "core/graph/more_node.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <tuple>

namespace core {

using namespace Qt::StringLiterals;

namespace {

int bounded(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString countryNodeId(const QString &country)
{
    return u"country:"_s + (country.isEmpty() ? u"unknown"_s : country);
}

GraphNode countryNode(const QString &country, qint64 persons)
{
    GraphNode node;
    node.id = countryNodeId(country);
    node.kind = NodeKind::Country;
    node.label = country.isEmpty() ? QCoreApplication::translate("graph", "Country unknown") : countryName(country);
    if (!country.isEmpty())
        node.countries = {country};
    node.standsFor = bounded(persons);
    return node;
}

} // namespace

qint64 CountedGroup::members() const
{
    qint64 sum = 0;
    for (const auto &[country, count] : byCountry)
        sum += count;
    return sum;
}

QList<CountedGroup> countedGroups(const GraphCounts &counts)
{
    std::map<QString, CountedGroup> byId;
    for (const auto &[key, count] : counts) {
        if (key.group.isEmpty())
            continue;
        CountedGroup &group = byId[key.group];
        group.nodeId = key.group;
        if (group.label.isEmpty() || (!key.label.isEmpty() && key.label < group.label))
            group.label = key.label;
        group.byCountry[key.country] += count;
        const auto continent = size_t(continentOf(key.country));
        group.byContinent[continent] = bounded(group.byContinent[continent] + count);
    }
    QList<CountedGroup> groups;
    for (auto &[id, group] : byId)
        groups.append(std::move(group));
    std::ranges::stable_sort(groups, [](const CountedGroup &a, const CountedGroup &b) {
        return std::tuple(effectiveContinents(a.byContinent), a.members()) >
               std::tuple(effectiveContinents(b.byContinent), b.members());
    });
    return groups;
}

GroupReach reachOf(const CountedGroup &group)
{
    GroupReach reach{group.nodeId, group.label, bounded(group.members()), 0, effectiveContinents(group.byContinent)};
    for (const Continent continent : kContinents)
        reach.continents += continent != Continent::Unknown && group.byContinent[size_t(continent)] > 0 ? 1 : 0;
    return reach;
}

GraphData countedOverview(const GraphCounts &counts, int most)
{
    GraphData data;
    std::map<QString, qint64> persons;
    for (const auto &[key, count] : counts) {
        if (key.group.isEmpty())
            persons[key.country] += count;
    }
    for (const auto &[country, count] : persons)
        data.nodes.append(countryNode(country, count));
    const QList<CountedGroup> groups = countedGroups(counts);
    for (const CountedGroup &group : groups.mid(0, most)) {
        data.nodes.append({group.nodeId, NodeKind::Group, group.label, {}, {}, {}});
        for (const auto &[country, count] : group.byCountry) {
            if (!persons.contains(country))
                data.nodes.append(countryNode(country, count)); // only of entities
            data.links.append(
                {group.nodeId, countryNodeId(country), LinkKind::Membership, false, double(count), {}, {}});
        }
    }
    if (groups.size() > most) {
        GraphNode more;
        more.id = u"more-groups"_s;
        more.state = kMoreState.toString();
        more.standsFor = bounded(groups.size() - most);
        more.label = QCoreApplication::translate("graph", "%n more group(s)", nullptr, more.standsFor);
        data.nodes.append(more);
    }
    data.note = QCoreApplication::translate("graph", "This file has too many persons for one picture: countries stand "
                                                     "for them. Relations and documents are shown around single "
                                                     "persons and groups.");
    return data;
}

} // namespace core
