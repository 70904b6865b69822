// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph_file.h"

namespace core {

/// Reads GraphML 1.0, also as yEd writes it (labels in y:NodeLabel). A document type declaration is refused, and so
/// is what exceeds the limits. Nested graphs are read flat; hyperedges are left out and counted in a warning.
Result<GraphFileContent> readGraphMl(const QByteArray &content, const TaskContext &task, const GraphFileLimits &limits);

} // namespace core
