// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/continent.h"
#include "core/graph/graph_source.h"
#include "core/storage/graph_store.h"

#include <array>

namespace core {

/// A group as the counts of a case file know it.
struct CountedGroup
{
    QString nodeId;
    QString label;
    std::map<QString, qint64> byCountry; ///< members; "" = unknown
    std::array<int, kContinentCount> byContinent{};
    [[nodiscard]] qint64 members() const;
};

/// All groups, widest first: by spread, then members, then id.
QList<CountedGroup> countedGroups(const GraphCounts &counts);
GroupReach reachOf(const CountedGroup &group);

/// Countries with the persons that they stand for, the widest groups, and the numbers of members from each country.
/// Groups beyond `most` are behind one node that says how many.
GraphData countedOverview(const GraphCounts &counts, int most);

} // namespace core
