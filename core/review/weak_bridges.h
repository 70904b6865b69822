// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_context.h"
#include "core/matching/link_log.h"
#include "core/storage/subject_store.h"

namespace core {

/// A link that alone holds a person together although nothing across it reaches the bar: where to look again, and to
/// split if the doubt holds.
struct WeakBridge
{
    RequestBrief left; ///< the two requests that the link joins
    RequestBrief right;
    double probability = 0; ///< of the likeliest pair across the link
};

/// All weak bridges of the resolved persons, weakest first, ties by id. Compares every two requests of a person once.
Result<QList<WeakBridge>> weakBridges(Database &database, const LinkState &state, double bar, const TaskContext &task);

} // namespace core
