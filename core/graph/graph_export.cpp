// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graph_export.h"

#include "core/base/csv_cell.h"
#include "core/base/text.h"
#include "core/domain/code_table.h"
#include "core/graph/node_geometry.h"
#include "core/graph/why_linked.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<CodeRow<GraphFormat>, 7> kEndings = {{{GraphFormat::Svg, u"svg"},
                                                           {GraphFormat::Png, u"png"},
                                                           {GraphFormat::Pdf, u"pdf"},
                                                           {GraphFormat::Json, u"json"},
                                                           {GraphFormat::GraphMl, u"graphml"},
                                                           {GraphFormat::Dot, u"dot"},
                                                           {GraphFormat::Csv, u"csv"}}};

/// Weight of a visible line: the sum over the links it stands for.
double weightOf(const VisibleGraph &graph, int edge)
{
    double sum = 0;
    for (const int link : graph.linksOf(edge))
        sum += graph.snapshot->link(link).weight;
    return sum;
}

/// Ends in the direction of the links; by index where they have none.
std::pair<int, int> directedEnds(const VisibleEdge &edge)
{
    return edge.direction == LinkDirection::Backward ? std::pair(edge.b, edge.a) : std::pair(edge.a, edge.b);
}

bool isDirected(const VisibleEdge &edge)
{
    return edge.direction == LinkDirection::Forward || edge.direction == LinkDirection::Backward;
}

/// The label that all links of a line share; empty when they differ.
QString labelOf(const VisibleGraph &graph, int edge)
{
    const auto links = graph.linksOf(edge);
    QString first = graph.snapshot->link(links.front()).label;
    for (const int link : links) {
        if (graph.snapshot->link(link).label != first)
            return {};
    }
    return first;
}

bool isXmlCharacter(char32_t unit)
{
    return unit == 0x9 || unit == 0xA || unit == 0xD || (unit >= 0x20 && unit <= 0xD7FF) ||
           (unit >= 0xE000 && unit <= 0xFFFD) || (unit >= 0x10000 && unit <= 0x10FFFF);
}

QString dataElement(QStringView key, const QString &value)
{
    return value.isEmpty() ? QString() : u"<data key=\"%1\">%2</data>"_s.arg(key, xmlEscaped(value));
}

QString number(double value)
{
    return QString::number(value, 'g', 12);
}

QJsonObject nodeJson(const VisibleGraph &graph, const LayoutResult &layout, int i)
{
    const VisibleNode &node = graph.nodes[size_t(i)];
    QJsonObject object{{u"id"_s, graph.id(i)},
                       {u"label"_s, graph.label(i)},
                       {u"kind"_s, nodeKindCode(node.kind)},
                       {u"countries"_s, QJsonArray::fromStringList(graph.countries(i))},
                       {u"continent"_s, continentKey(node.continent)},
                       {u"x"_s, layout.positions[size_t(i)].x()},
                       {u"y"_s, layout.positions[size_t(i)].y()},
                       {u"shown"_s, node.shown},
                       {u"total"_s, node.total},
                       {u"stands_for"_s, node.standsFor}};
    if (node.kind == NodeKind::Group)
        object.insert(
            u"spread"_s,
            QString::number(effectiveContinents(graph.snapshot->membersByContinent(node.node)), 'f', 4).toDouble());
    return object;
}

QJsonObject edgeJson(const VisibleGraph &graph, int i)
{
    const VisibleEdge &edge = graph.edges[size_t(i)];
    const auto [from, to] = directedEnds(edge);
    QJsonArray reasons;
    for (const WhyLinked &why : whyLinked(graph, i)) {
        reasons.append(QJsonObject{{u"sentence"_s, why.sentence},
                                   {u"rule"_s, why.rule},
                                   {u"records"_s, QJsonArray::fromStringList(why.records)},
                                   {u"dates"_s, why.dates},
                                   {u"said_by"_s, why.saidBy}});
    }
    return {{u"source"_s, graph.id(from)},        {u"target"_s, graph.id(to)},
            {u"kind"_s, linkKindCode(edge.kind)}, {u"directed"_s, isDirected(edge)},
            {u"weight"_s, weightOf(graph, i)},    {u"links"_s, edge.linkCount},
            {u"label"_s, labelOf(graph, i)},      {u"why"_s, reasons}};
}

} // namespace

std::optional<GraphFormat> graphFormatOfFile(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot < 0 ? std::nullopt : enumOf(kEndings, QStringView(path).sliced(dot + 1));
}

QString xmlEscaped(QStringView text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t unit = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            unit = QChar::surrogateToUcs4(text[i], text[i + 1]);
        i += unit > 0xFFFF ? 1 : 0;
        if (!isXmlCharacter(unit))
            escaped += u"[U+%1]"_s.arg(uint(unit), 4, 16, QChar(u'0')).toUpper();
        else if (unit == u'&')
            escaped += u"&amp;";
        else if (unit == u'<')
            escaped += u"&lt;";
        else if (unit == u'>')
            escaped += u"&gt;";
        else if (unit == u'"')
            escaped += u"&quot;";
        else if (unit == u'\'')
            escaped += u"&#39;";
        else if (unit < 0x20)
            escaped += u"&#%1;"_s.arg(uint(unit));
        else
            escaped += QString::fromUcs4(&unit, 1);
    }
    return escaped;
}

QString dotEscaped(QStringView text)
{
    QString escaped = withVisibleControls(text.left(200));
    if (!escaped.isEmpty() && escaped.back().isHighSurrogate())
        escaped.chop(1); // the cut must not part a pair
    escaped.replace(u'&', u"&amp;"_s);
    escaped.replace(u'\\', u"\\\\"_s);
    escaped.replace(u'"', u"\\\""_s);
    return escaped;
}

QByteArray graphMlDocument(const VisibleGraph &graph, const LayoutResult &layout)
{
    QString out = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                  "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"_s;
    for (const QStringView key : {u"label", u"kind", u"countries", u"state"})
        out += u"<key id=\"%1\" for=\"node\" attr.name=\"%1\" attr.type=\"string\"/>\n"_s.arg(key);
    for (const QStringView key : {u"x", u"y"})
        out += u"<key id=\"%1\" for=\"node\" attr.name=\"%1\" attr.type=\"double\"/>\n"_s.arg(key);
    for (const QStringView key : {u"kind", u"label", u"why"})
        out += u"<key id=\"e-%1\" for=\"edge\" attr.name=\"%1\" attr.type=\"string\"/>\n"_s.arg(key);
    out += u"<key id=\"weight\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>\n"
           "<graph edgedefault=\"undirected\">\n"_s;
    for (int i = 0; i < graph.nodeCount(); ++i) {
        const VisibleNode &node = graph.nodes[size_t(i)];
        out += u"<node id=\"%1\">"_s.arg(xmlEscaped(graph.id(i))) + dataElement(u"label", graph.label(i)) +
               dataElement(u"kind", nodeKindCode(node.kind)) +
               dataElement(u"countries", graph.countries(i).join(u' ')) +
               dataElement(u"state", node.node >= 0 ? graph.snapshot->node(node.node).state : QString()) +
               dataElement(u"x", number(layout.positions[size_t(i)].x())) +
               dataElement(u"y", number(layout.positions[size_t(i)].y())) + u"</node>\n";
    }
    for (int i = 0; i < graph.edgeCount(); ++i) {
        const VisibleEdge &edge = graph.edges[size_t(i)];
        const auto [from, to] = directedEnds(edge);
        QStringList reasons;
        for (const WhyLinked &why : whyLinked(graph, i))
            reasons += why.sentence;
        out += u"<edge source=\"%1\" target=\"%2\"%3>"_s.arg(xmlEscaped(graph.id(from)), xmlEscaped(graph.id(to)),
                                                             isDirected(edge) ? u" directed=\"true\""_s : QString()) +
               dataElement(u"e-kind", linkKindCode(edge.kind)) + dataElement(u"e-label", labelOf(graph, i)) +
               dataElement(u"weight", number(weightOf(graph, i))) + dataElement(u"e-why", reasons.join(u'\n')) +
               u"</edge>\n";
    }
    out += u"</graph>\n</graphml>\n";
    return out.toUtf8();
}

QByteArray dotDocument(const VisibleGraph &graph, const LayoutResult &layout)
{
    QString out = u"// %1\ngraph {\n  node [shape=box];\n"_s.arg(drawingFooter(graph, layout).join(u' '));
    for (int i = 0; i < graph.nodeCount(); ++i) {
        const QPointF at = layout.positions[size_t(i)];
        // Graphviz counts upwards.
        out += u"  %1 [label=\"%2\", pos=\"%3,%4!\"];\n"_s.arg(QString::number(i), dotEscaped(graph.label(i)),
                                                               number(at.x()), number(0.0 - at.y()));
    }
    for (const VisibleEdge &edge : graph.edges) {
        const auto [from, to] = directedEnds(edge);
        out += u"  %1 -- %2%3;\n"_s.arg(QString::number(from), QString::number(to),
                                        isDirected(edge) ? u" [dir=forward]"_s : QString());
    }
    out += u"}\n";
    return out.toUtf8();
}

QJsonObject withheldJson(const Withheld &withheld)
{
    return {{u"nodes_by_filter"_s, withheld.nodesByFilter},
            {u"links_by_filter"_s, withheld.linksByFilter},
            {u"nodes_by_depth"_s, withheld.nodesByDepth},
            {u"nodes_folded"_s, withheld.nodesCollapsed},
            {u"nodes_not_read"_s, withheld.nodesNotRead}};
}

QByteArray jsonDocument(const VisibleGraph &graph, const LayoutResult &layout)
{
    QJsonArray nodes;
    for (int i = 0; i < graph.nodeCount(); ++i)
        nodes.append(nodeJson(graph, layout, i));
    QJsonArray edges;
    for (int i = 0; i < graph.edgeCount(); ++i)
        edges.append(edgeJson(graph, i));
    const QJsonObject document{{u"nodes"_s, nodes},
                               {u"edges"_s, edges},
                               {u"layout"_s, layoutCode(layout.kind)},
                               {u"data"_s, QString::fromLatin1(graph.snapshot->fingerprint())},
                               {u"hidden"_s, withheldJson(graph.withheld)}};
    return QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray csvDocument(const VisibleGraph &graph)
{
    QByteArray out = "source,source_label,target,target_label,kind,weight,label\n";
    for (int i = 0; i < graph.edgeCount(); ++i) {
        const VisibleEdge &edge = graph.edges[size_t(i)];
        const auto [from, to] = directedEnds(edge);
        const QByteArrayList cells{guardedCsvCell(graph.id(from)),
                                   guardedCsvCell(graph.label(from)),
                                   guardedCsvCell(graph.id(to)),
                                   guardedCsvCell(graph.label(to)),
                                   guardedCsvCell(linkKindCode(edge.kind)),
                                   number(weightOf(graph, i)).toUtf8(),
                                   guardedCsvCell(labelOf(graph, i))};
        out += cells.join(',') + '\n';
    }
    return out;
}

std::optional<QByteArray> textDocument(const VisibleGraph &graph, const LayoutResult &layout, GraphFormat format)
{
    switch (format) {
    case GraphFormat::Json:
        return jsonDocument(graph, layout);
    case GraphFormat::GraphMl:
        return graphMlDocument(graph, layout);
    case GraphFormat::Dot:
        return dotDocument(graph, layout);
    case GraphFormat::Csv:
        return csvDocument(graph);
    case GraphFormat::Svg:
        return svgDocument(drawGraph(graph, layout, lightPalette()), graph);
    case GraphFormat::Png:
    case GraphFormat::Pdf:
        break;
    }
    return std::nullopt;
}

} // namespace core
