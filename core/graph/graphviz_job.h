// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"

#include <QByteArray>
#include <QPointF>
#include <QSizeF>
#include <QString>

#include <utility>
#include <vector>

namespace core {

/// One connected part of a graph, as numbers only: no name leaves this process.
struct GraphvizPart
{
    std::vector<QSizeF> boxes; ///< room of each node, scene units
    std::vector<std::pair<int, int>> edges;
    int root = -1; ///< node in the middle of a radial layout; -1 = none
};

struct GraphvizRequest
{
    QString engine;        ///< "sfdp", "dot", "twopi"
    QByteArray attributes; ///< of the graph, in DOT
    std::vector<GraphvizPart> parts;
    int deadlineMs = 10'000;
    QString program; ///< path of Graphviz's dot; empty = searched in PATH
};

/// The DOT text that the child gets: integer ids and sizes, in the order given.
QByteArray graphvizInput(const GraphvizRequest &request);
/// Reads -Tplain output: the centres of each part's nodes, y downwards. Error for anything that is not that.
Result<std::vector<std::vector<QPointF>>> parseGraphvizOutput(const QByteArray &output, const GraphvizRequest &request);

/// Runs the engine on all parts in one child process and waits for it. The child has an empty environment but for
/// PATH, no access to files through Graphviz (SERVER_NAME, GV_FILE_PATH), and limits on memory, time and core files.
/// Polls cancel every 10 ms and then kills the child. Any thread; needs no event loop.
Result<std::vector<std::vector<QPointF>>> runGraphviz(const GraphvizRequest &request, const TaskContext &task);

} // namespace core
