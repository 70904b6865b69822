// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/graphml_reader.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>
#include <vector>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// What a <key> declares: the meaning of the <data> that refer to it.
struct KeyInfo
{
    QString name; ///< attr.name in lower case; empty for yEd's graphics
    QString fallback;
    bool forEdges = false;
};

using Values = QHash<QString, QString>;

constexpr auto kStructureNamespace = "http://graphml.graphdrawing.org/xmlns"_L1;

class GraphMlReader
{
public:
    GraphMlReader(const QByteArray &content, const TaskContext &task, const GraphFileLimits &limits)
        : m_xml(content), m_task(task), m_limits(limits)
    {
    }

    Result<GraphFileContent> read()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if ((++m_tokens & 4095) == 0 && m_task.canceled())
                return Error{Error::Code::Canceled, QCoreApplication::translate("graph", "Reading was canceled."), {}};
            handle(token);
            if (m_error)
                return *m_error;
        }
        if (m_xml.hasError()) {
            return Error{
                Error::Code::InvalidInput,
                QCoreApplication::translate("graph", "The GraphML file is damaged at line %1.").arg(m_xml.lineNumber()),
                {}};
        }
        if (!m_sawGraph)
            return Error{Error::Code::InvalidInput,
                         QCoreApplication::translate("graph", "The XML file holds no GraphML graph."),
                         {}};
        if (m_hyperedges > 0)
            m_content.warnings.append(QCoreApplication::translate(
                "graph", "%n hyperedge(s) were left out: only ties between two nodes are read.", nullptr,
                m_hyperedges));
        if (m_nested > 0)
            m_content.warnings.append(QCoreApplication::translate(
                "graph", "%n nested graph(s) were read flat: containment is not shown.", nullptr, m_nested));
        return std::move(m_content);
    }

private:
    void fail(const QString &sentence)
    {
        m_error = Error{Error::Code::InvalidInput, sentence.arg(m_xml.lineNumber()), {}};
    }

    void handle(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::DTD:
            return fail(QCoreApplication::translate(
                "graph", "Line %1: the file declares a document type, which is refused for safety."));
        case QXmlStreamReader::EntityReference:
            return fail(QCoreApplication::translate("graph", "Line %1 refers to an unknown entity."));
        case QXmlStreamReader::StartElement:
            return start();
        case QXmlStreamReader::EndElement:
            return end();
        case QXmlStreamReader::Characters:
            return characters();
        default:
            return;
        }
    }

    [[nodiscard]] bool isStructure() const
    {
        return m_xml.namespaceUri().isEmpty() || m_xml.namespaceUri().startsWith(kStructureNamespace);
    }

    void start()
    {
        if (++m_depth > m_limits.depth)
            return fail(QCoreApplication::translate("graph", "Line %1: the file is nested too deeply."));
        if (m_xml.attributes().size() > m_limits.attributes)
            return fail(QCoreApplication::translate("graph", "Line %1: an element has too many attributes."));
        const QStringView name = m_xml.name();
        if (m_labelDepth > 0 || m_dataDepth > 0) {
            startInsideData(name);
            return;
        }
        if (!isStructure())
            return;
        if (name == u"key")
            startKey();
        else if (name == u"graph")
            startGraph();
        else if (name == u"node")
            startNode();
        else if (name == u"edge")
            startEdge();
        else if (name == u"data")
            startData();
        else if (name == u"default" && !m_keyId.isEmpty())
            collect(m_depth);
        else if (name == u"hyperedge")
            ++m_hyperedges;
    }

    void startInsideData(QStringView name)
    {
        // Of yEd's graphics only the first label's own words are read; its layout models stand inside the element.
        if (m_graphicsLabel.isEmpty() && m_labelDepth == 0 && (name == u"NodeLabel" || name == u"EdgeLabel")) {
            m_labelDepth = m_depth;
            m_text.clear();
        }
    }

    void startKey()
    {
        m_keyId = attribute(u"id"_s);
        KeyInfo key;
        key.name = attribute(u"attr.name"_s).toLower();
        key.forEdges = attribute(u"for"_s) == u"edge";
        m_keys.insert(m_keyId, key);
        if (m_keys.size() > 10'000)
            fail(QCoreApplication::translate("graph", "Line %1: the file declares too many keys."));
    }

    void startGraph()
    {
        m_sawGraph = true;
        m_directed.push_back(attribute(u"edgedefault"_s) == u"directed");
        if (m_directed.size() > 1)
            ++m_nested;
    }

    void startNode()
    {
        const QString id = attribute(u"id"_s);
        if (id.isEmpty())
            return fail(QCoreApplication::translate("graph", "Line %1: a node has no id."));
        if (m_content.data.nodes.size() >= m_limits.nodes)
            return fail(QCoreApplication::translate("graph", "Line %1: the file has too many nodes."));
        m_content.data.nodes.append({id, NodeKind::Other, {}, {}, {}, {}});
        m_open.push_back({int(m_content.data.nodes.size()) - 1, -1, m_depth, defaults(false)});
    }

    void startEdge()
    {
        GraphLink link;
        link.from = attribute(u"source"_s);
        link.to = attribute(u"target"_s);
        if (link.from.isEmpty() || link.to.isEmpty())
            return fail(QCoreApplication::translate("graph", "Line %1 does not name two ends of a tie."));
        if (m_content.data.links.size() >= m_limits.links)
            return fail(QCoreApplication::translate("graph", "Line %1: the file has too many ties."));
        const QString directed = attribute(u"directed"_s);
        link.directed = directed.isEmpty() ? !m_directed.empty() && m_directed.back() : directed == u"true";
        m_content.data.links.append(link);
        m_open.push_back({-1, int(m_content.data.links.size()) - 1, m_depth, defaults(true)});
    }

    void startData()
    {
        m_dataKey = attribute(u"key"_s);
        m_graphicsLabel.clear();
        collect(m_depth);
    }

    void collect(int depth)
    {
        m_dataDepth = depth;
        m_text.clear();
    }

    [[nodiscard]] QString attribute(const QString &name) const
    {
        return m_xml.attributes().value(name).toString().left(m_limits.textLength);
    }

    [[nodiscard]] Values defaults(bool edges) const
    {
        Values values;
        for (const KeyInfo &key : m_keys) {
            if (!key.fallback.isEmpty() && key.forEdges == edges)
                values.insert(key.name, key.fallback);
        }
        return values;
    }

    void characters()
    {
        const bool wanted = m_labelDepth > 0 ? m_depth == m_labelDepth : m_depth == m_dataDepth;
        if (!wanted)
            return;
        m_text += m_xml.text();
        if (m_text.size() > m_limits.textLength)
            fail(QCoreApplication::translate("graph", "Line %1: a value is too long."));
    }

    void end()
    {
        if (m_labelDepth == m_depth) {
            m_graphicsLabel = m_text.trimmed();
            m_labelDepth = 0;
            m_text.clear();
        } else if (m_dataDepth == m_depth) {
            endData();
        } else if (!m_open.empty() && m_open.back().depth == m_depth) {
            endItem();
        } else if (m_xml.name() == u"key" && isStructure()) {
            m_keyId.clear();
        } else if (m_xml.name() == u"graph" && isStructure() && !m_directed.empty()) {
            m_directed.pop_back();
        }
        --m_depth;
    }

    void endData()
    {
        m_dataDepth = 0;
        if (m_xml.name() == u"default") {
            m_keys[m_keyId].fallback = m_text;
        } else if (!m_open.empty()) {
            Values &values = m_open.back().values;
            if (!m_graphicsLabel.isEmpty())
                values.insert(u"y:label"_s, m_graphicsLabel);
            else if (const QString name = m_keys.value(m_dataKey).name; !name.isEmpty() && !m_text.isEmpty())
                values.insert(name, m_text);
        }
        m_text.clear();
        m_graphicsLabel.clear();
    }

    static QString firstOf(const Values &values, std::initializer_list<QStringView> names)
    {
        for (const QStringView name : names) {
            const QString value = values.value(name.toString());
            if (!value.isEmpty())
                return value;
        }
        return {};
    }

    void endItem()
    {
        const OpenItem item = std::move(m_open.back());
        m_open.pop_back();
        for (const QString &value : item.values) {
            if (findForbiddenCharacter(value))
                return fail(
                    QCoreApplication::translate("graph", "Line %1: a value holds characters that are not text."));
        }
        if (item.node >= 0)
            fillNode(m_content.data.nodes[item.node], item.values);
        else
            fillLink(m_content.data.links[item.link], item.values);
    }

    static void fillNode(GraphNode &node, const Values &values)
    {
        node.label = firstOf(values, {u"label", u"y:label", u"name"});
        if (node.label.isEmpty())
            node.label = node.id;
        node.kind = nodeKindFromCode(firstOf(values, {u"kind", u"type"})).value_or(NodeKind::Other);
        if (node.kind == NodeKind::Country || node.kind == NodeKind::Continent)
            node.kind = NodeKind::Other; // these stand for many nodes and are only ever made by the projection
        static const QRegularExpression separators(u"[\\s,;]+"_s);
        node.countries =
            firstOf(values, {u"countries", u"country", u"nationality"}).split(separators, Qt::SkipEmptyParts);
        node.state = values.value(u"state"_s);
    }

    static void fillLink(GraphLink &link, const Values &values)
    {
        const QString kindText = firstOf(values, {u"kind", u"type", u"relation"});
        const auto kind = linkKindFromCode(kindText);
        link.kind = kind.value_or(LinkKind::Listed);
        link.label = firstOf(values, {u"label", u"y:label", u"name"});
        bool ok = false;
        const double weight = firstOf(values, {u"weight", u"value"}).toDouble(&ok);
        if (ok && std::isfinite(weight))
            link.weight = weight;
        link.evidence = {{u"file.listed"_s, kind ? QString() : kindText, {}, {}, {}, {}, {}}};
    }

    struct OpenItem
    {
        int node = -1;
        int link = -1;
        int depth = 0;
        Values values;
    };

    QXmlStreamReader m_xml;
    const TaskContext &m_task;
    const GraphFileLimits &m_limits;
    GraphFileContent m_content;
    std::optional<Error> m_error;
    QHash<QString, KeyInfo> m_keys;
    std::vector<OpenItem> m_open;
    std::vector<bool> m_directed;
    QString m_keyId;
    QString m_dataKey;
    QString m_text;
    QString m_graphicsLabel;
    qint64 m_tokens = 0;
    int m_depth = 0;
    int m_dataDepth = 0;
    int m_labelDepth = 0;
    int m_hyperedges = 0;
    int m_nested = 0;
    bool m_sawGraph = false;
};

} // namespace

Result<GraphFileContent> readGraphMl(const QByteArray &content, const TaskContext &task, const GraphFileLimits &limits)
{
    return GraphMlReader(content, task, limits).read();
}

} // namespace core
