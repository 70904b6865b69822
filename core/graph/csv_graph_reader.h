// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph_file.h"

namespace core {

/// Reads a CSV edge list (comma, tab, semicolon or blank separated; with or without a header; two columns or with
/// weight, kind and label) or a UCINET matrix (first header cell empty; square or person × event). UTF-8, with or
/// without a byte order mark, else UTF-16 by its mark. In a list, lines that start with '#' are comments.
Result<GraphFileContent> readCsvGraph(const QByteArray &content, const TaskContext &task,
                                      const GraphFileLimits &limits);

} // namespace core
