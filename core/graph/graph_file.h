// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/graph/graph_data.h"

#include <QByteArray>
#include <QStringList>

namespace core {

/// The bounds of everything that is read as a graph. A file past one of them is refused with a message.
struct GraphFileLimits
{
    qint64 bytes = qint64(64) * 1024 * 1024;
    int nodes = 200'000;
    int links = 1'000'000;
    int textLength = 4096; ///< of one cell, label or value, in UTF-16 units
    int depth = 64;        ///< of XML elements
    int attributes = 256;  ///< of one XML element
};

/// A graph as read, with what the reader noticed: every warning is a translated sentence.
struct GraphFileContent
{
    GraphData data;
    QStringList warnings;
};

/// Reads GraphML (also yEd's), a CSV edge list or a CSV matrix; the content decides which. The whole file must be
/// given. No message repeats the file's content.
Result<GraphFileContent> readGraph(const QByteArray &content, const TaskContext &task,
                                   const GraphFileLimits &limits = {});
/// As readGraph, from a file.
Result<GraphFileContent> readGraphFile(const QString &path, const TaskContext &task,
                                       const GraphFileLimits &limits = {});

} // namespace core
