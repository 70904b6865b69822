// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_context.h"
#include "core/graph/graph_data.h"
#include "core/review/resolved_persons.h"
#include "core/storage/database.h"

namespace core {

/// Everything in the file as one graph. Takes memory for all of it.
Result<GraphData> readWholeGraph(Database &database, const ResolvedPersons &persons, const TaskContext &task);

} // namespace core
