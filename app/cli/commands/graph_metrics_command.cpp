// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

#include "core/graph/graph_file.h"
#include "core/graph/graph_measures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// Nine significant digits: more than the measures are good for, and the same on every machine.
QJsonValue rounded(double value)
{
    if (!std::isfinite(value))
        return QJsonValue::Null;
    return QString::number(value, 'g', 9).toDouble();
}

QJsonObject nodeJson(const core::GraphNode &node, const core::NodeMeasures &measures)
{
    return {{u"id"_s, node.id},
            {u"label"_s, node.label},
            {u"degree"_s, measures.degree},
            {u"betweenness"_s, rounded(measures.betweenness)},
            {u"closeness"_s, rounded(measures.closeness)},
            {u"eigenvector"_s, rounded(measures.eigenvector)},
            {u"core"_s, measures.core},
            {u"community"_s, measures.community},
            {u"articulation"_s, measures.articulation}};
}

QJsonObject measuresJson(const core::GraphSnapshot &graph, const core::GraphMeasures &measures)
{
    QJsonArray nodes;
    for (int i = 0; i < graph.nodeCount(); ++i)
        nodes.append(nodeJson(graph.node(i), measures.nodes[size_t(i)]));
    QJsonArray edges;
    for (const core::UndirectedEdge &edge : measures.edges)
        edges.append(QJsonObject{{u"source"_s, graph.node(edge.from).id},
                                 {u"target"_s, graph.node(edge.to).id},
                                 {u"bridge"_s, edge.bridge}});
    QJsonArray components;
    for (const int size : measures.components)
        components.append(size);
    return {{u"nodes"_s, nodes}, {u"edges"_s, edges}, {u"components"_s, components}};
}

} // namespace

int runGraphMetrics(Invocation &invocation)
{
    QStringList files = invocation.arguments;
    files.removeAll(u"--json"_s); // the answer is JSON anyway
    if (files.size() != 1 || files.first().startsWith(u"--"))
        return invocation.wrongUsage(QCoreApplication::translate("cli", "graph-metrics needs exactly one file."));
    const core::TaskContext task;
    const auto content = core::readGraphFile(files.first(), task);
    if (!content)
        return invocation.fail(content.error());
    for (const QString &warning : content->warnings)
        invocation.err << warning << Qt::endl;
    const auto graph = core::GraphSnapshot::build(content->data);
    const auto measures = core::measureGraph(*graph, task);
    if (!measures)
        return invocation.fail(measures.error());
    invocation.writeJson(measuresJson(*graph, *measures));
    return Done;
}

} // namespace cli
