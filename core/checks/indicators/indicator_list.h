// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/indicator.h"

#include <memory>
#include <vector>

namespace core {

using IndicatorList = std::vector<std::unique_ptr<const Indicator>>;

void addIdentityIndicators(IndicatorList &list);  ///< C01 C08 C10 C11
void addJudicialIndicators(IndicatorList &list);  ///< C02 C03 C07
void addFactsIndicators(IndicatorList &list);     ///< C04 C05
void addExclusionIndicators(IndicatorList &list); ///< C06 E04 A07
void addDateIndicators(IndicatorList &list);      ///< C09
void addOffenceIndicators(IndicatorList &list);   ///< A01 A02 A03 A05 A06 A09
void addTerrorIndicators(IndicatorList &list);    ///< A04
void addSanctionIndicators(IndicatorList &list);  ///< A08
void addMixedIndicators(IndicatorList &list);     ///< A10 A11
void addPersonIndicators(IndicatorList &list);    ///< B01 B02 B03 B04
void addSourceIndicators(IndicatorList &list);    ///< S01 S02 S03 S04
void addPositionIndicators(IndicatorList &list);  ///< D01 D02 D03
void addRightsIndicators(IndicatorList &list);    ///< E01 E02 E03
void addContextIndicators(IndicatorList &list);   ///< F01 G01 G02

} // namespace core
