// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessment.h"

#include <QDate>

namespace core {

/// The day by which somebody should have acted on a request that arrived on `received`. The rules say only "as soon as
/// possible" (RPD art. 74(2)(a)), so these are the desk's own limits: working days, Saturdays and Sundays left out.
QDate dueDay(Route route, QDate received);

} // namespace core
