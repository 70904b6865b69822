// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/registry.h"

#include "core/checks/indicators/indicator_list.h"

#include <algorithm>

namespace core {

namespace {

/// The order of the rules: completeness first, then factors (a) to (g).
int groupRank(QLatin1StringView id)
{
    return int(QLatin1StringView("CABSDEFG").indexOf(id.front()));
}

IndicatorList makeList()
{
    IndicatorList list;
    addIdentityIndicators(list);
    addJudicialIndicators(list);
    addFactsIndicators(list);
    addExclusionIndicators(list);
    addDateIndicators(list);
    addOffenceIndicators(list);
    addTerrorIndicators(list);
    addSanctionIndicators(list);
    addMixedIndicators(list);
    addPersonIndicators(list);
    addSourceIndicators(list);
    addPositionIndicators(list);
    addRightsIndicators(list);
    addContextIndicators(list);
    std::ranges::sort(list, [](const auto &a, const auto &b) {
        const auto left = a->info().id, right = b->info().id;
        const int leftRank = groupRank(left), rightRank = groupRank(right);
        return leftRank != rightRank ? leftRank < rightRank : left < right;
    });
    return list;
}

} // namespace

const std::vector<std::unique_ptr<const Indicator>> &indicators()
{
    static const IndicatorList list = makeList(); // stateless objects, made once and never changed
    return list;
}

const Indicator *indicatorById(QStringView id)
{
    const auto &all = indicators();
    const auto found = std::ranges::find_if(all, [&](const auto &indicator) { return id == indicator->info().id; });
    return found == all.end() ? nullptr : found->get();
}

} // namespace core
