// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/oversight_service.h"
#include "ui/oversight/chart.h"

namespace ui {

/// The report as charts with their tables, in the order of the page. Pure; any thread.
QList<Chart> chartsOf(const core::OversightReport &report);
/// "Miss rate 4.7 % (2.1 % to 8.9 %, 120 audits)", or why it is not known. Always on screen.
QString missRateInWords(const core::OversightReport &report);
/// The same as a paragraph: what is counted, the interval, and what that means in requests.
QString missRateExplained(const core::OversightReport &report);
/// Each alarm as one sentence.
QStringList driftInWords(const core::OversightReport &report);

} // namespace ui
