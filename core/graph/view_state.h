// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/continent.h"
#include "core/graph/graph_data.h"

#include <QHash>
#include <QPointF>
#include <QSet>
#include <QString>

namespace core {

enum class LayoutKind : quint8 { Sectors, Force, Hierarchy, Radial, Circular };
inline constexpr std::array<LayoutKind, 5> kLayoutKinds = {
    LayoutKind::Sectors, LayoutKind::Force, LayoutKind::Hierarchy, LayoutKind::Radial, LayoutKind::Circular};
QString layoutCode(LayoutKind kind); ///< "sectors", "force", "hierarchy", "radial", "circular"
std::optional<LayoutKind> layoutFromCode(QStringView code);
QString layoutName(LayoutKind kind); ///< translated

/// Whether persons stand for themselves or are drawn as one point per country or continent.
enum class Aggregation : quint8 { Persons, Countries, Continents };

/// Everything that decides what of a snapshot is seen and where: a plain value, so that undo is keeping the old one.
struct ViewState
{
    quint32 hiddenNodeKinds = 0;  ///< bit n = NodeKind n
    quint32 hiddenLinkKinds = 0;  ///< bit n = LinkKind n
    quint32 hiddenContinents = 0; ///< bit n = Continent n; concerns persons only
    QSet<QString> focus;          ///< node ids that the view starts from; empty = everything
    int depth = -1;               ///< links shown around the focus; -1 = no bound
    QSet<QString> expanded;       ///< nodes whose neighbours are shown whatever the depth; aggregates shown singly
    QSet<QString> collapsed;      ///< nodes that hide what hangs on them alone
    Aggregation aggregation = Aggregation::Persons;
    LayoutKind layout = LayoutKind::Sectors;
    QHash<QString, QPointF> placed; ///< where the user put nodes; no layout moves them

    [[nodiscard]] bool hides(NodeKind kind) const { return hiddenNodeKinds >> uint(kind) & 1U; }
    [[nodiscard]] bool hides(LinkKind kind) const { return hiddenLinkKinds >> uint(kind) & 1U; }
    [[nodiscard]] bool hides(Continent continent) const { return hiddenContinents >> uint(continent) & 1U; }
    bool operator==(const ViewState &) const = default;
};

} // namespace core
