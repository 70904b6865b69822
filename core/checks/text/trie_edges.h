// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <utility>
#include <vector>

namespace core {

/// The edges of a trie. Those of one node stand side by side in ascending order of their labels, so that a step reads
/// one or two cache lines; most nodes have one edge or none.
template <typename Label>
class TrieEdges
{
public:
    static constexpr quint32 kNone = ~0U;

    struct Edge
    {
        quint32 from = 0;
        Label label = 0;
        quint32 to = 0;
    };

    TrieEdges() = default;
    TrieEdges(std::vector<Edge> edges, size_t nodes) : m_first(nodes + 1, 0), m_mask(nodes, 0)
    {
        std::sort(edges.begin(), edges.end(),
                  [](const Edge &a, const Edge &b) { return std::pair(a.from, a.label) < std::pair(b.from, b.label); });
        for (const Edge &edge : edges) {
            ++m_first[edge.from + 1];
            m_mask[edge.from] |= maskOf(edge.label);
            m_labels.push_back(edge.label);
            m_targets.push_back(edge.to);
        }
        for (size_t node = 0; node < nodes; ++node)
            m_first[node + 1] += m_first[node];
    }

    /// The node that a label leads to; kNone when there is none.
    [[nodiscard]] quint32 find(quint32 node, Label label) const
    {
        const auto begin = m_labels.begin() + m_first[node];
        const auto end = m_labels.begin() + m_first[node + 1];
        const auto found = end - begin <= kFew ? std::find_if(begin, end, [&](Label one) { return one >= label; })
                                               : std::lower_bound(begin, end, label);
        return found != end && *found == label ? m_targets[size_t(found - m_labels.begin())] : kNone;
    }
    /// A bit that a label shares with one in 64: the bits of several labels together tell at a look that none of them
    /// leads on from a node.
    [[nodiscard]] static constexpr quint64 maskOf(Label label) { return quint64(1) << (quint64(label) % 64); }
    [[nodiscard]] bool mayFind(quint32 node, quint64 mask) const { return (m_mask[node] & mask) != 0; }
    [[nodiscard]] bool isLeaf(quint32 node) const { return m_first[node] == m_first[node + 1]; }

private:
    static constexpr std::ptrdiff_t kFew = 8; ///< looked through in a row

    std::vector<quint32> m_first; ///< per node, and one more
    std::vector<quint64> m_mask;  ///< per node
    std::vector<Label> m_labels;
    std::vector<quint32> m_targets;
};

} // namespace core
