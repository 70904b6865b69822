// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/node_geometry.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Mean advance of a character in ems, for common sans-serif faces.
double advance(char32_t unit)
{
    if (unit < 0x80) {
        const auto c = char(unit);
        if (c == 'i' || c == 'l' || c == 'j' || c == '.' || c == ',' || c == '\'' || c == '|' || c == ' ')
            return 0.34;
        if (c == 'm' || c == 'w' || c == 'M' || c == 'W' || c == '@')
            return 0.98;
        return c >= 'A' && c <= 'Z' ? 0.73 : 0.62;
    }
    // From Hangul Jamo on, East Asian characters take a whole em.
    return unit >= 0x1100 && unit < 0xD800 ? 1.0 : (unit >= 0xF900 ? 1.0 : 0.68);
}

} // namespace

double estimatedTextWidth(QStringView text, double fontSize)
{
    double width = 0;
    for (const char32_t unit : text.toUcs4())
        width += QChar::isMark(unit) ? 0 : advance(unit);
    return width * fontSize;
}

QString drawnLabel(const QString &label)
{
    QString shown = withVisibleControls(QStringView(label).left(qsizetype(4) * kLabelLength)).simplified();
    const QList<uint> characters = shown.toUcs4();
    if (characters.size() <= kLabelLength)
        return shown;
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), kLabelLength - 1).trimmed() +
           QChar(0x2026);
}

bool isProminent(NodeKind kind)
{
    return kind == NodeKind::Group || kind == NodeKind::Country || kind == NodeKind::Continent;
}

double labelSize(NodeKind kind)
{
    return isProminent(kind) ? kGroupLabelSize : kLabelSize;
}

double nodeRadius(const VisibleGraph &graph, int visible)
{
    const VisibleNode &node = graph.nodes[size_t(visible)];
    const double size = std::max(node.total, node.standsFor);
    if (isProminent(node.kind))
        return std::min(28.0, 10 + 2.5 * std::log2(1 + size));
    return std::min(12.0, 5 + std::sqrt(size) * 0.7);
}

std::vector<QSizeF> nodeBoxes(const VisibleGraph &graph)
{
    std::vector<QSizeF> boxes;
    boxes.reserve(graph.nodes.size());
    const bool labelled = graph.nodeCount() <= kLabelledNodes;
    for (int i = 0; i < graph.nodeCount(); ++i) {
        const double diameter = 2 * nodeRadius(graph, i) + 6;
        if (!labelled) {
            boxes.emplace_back(diameter, diameter);
            continue;
        }
        const double size = labelSize(graph.nodes[size_t(i)].kind);
        const double label = estimatedTextWidth(drawnLabel(graph.label(i)), size) + 8;
        boxes.emplace_back(std::ceil(std::max(diameter, label)), std::ceil(diameter + size * 1.5));
    }
    return boxes;
}

} // namespace core
