// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_context.h"
#include "core/graph/graph_data.h"

#include <QList>
#include <QString>

namespace core {

/// A group and how far it reaches, as the start page lists it.
struct GroupReach
{
    QString nodeId;
    QString label;
    int members = 0;
    int continents = 0; ///< continents with at least one member; members without one don't count
    double spread = 0;  ///< effective number of continents, see groupSpread()
    bool operator==(const GroupReach &) const = default;
};

/// A node found by its name or id.
struct NodeHit
{
    QString nodeId;
    QString label;
    NodeKind kind = NodeKind::Other;
    bool operator==(const NodeHit &) const = default;
};

/// Where links come from. The case file's store fulfils it; MemoryGraphSource does for files and tests.
/// Functions may be called from any thread, one at a time.
class GraphSource
{
public:
    virtual ~GraphSource() = default;
    /// Everything there is.
    virtual Result<GraphData> all(const TaskContext &task) const = 0;
    /// Everything as a first picture can show it: where there are too many persons for one, groups and countries with
    /// the numbers of persons that they stand for.
    virtual Result<GraphData> overview(const TaskContext &task) const { return all(task); }
    /// The node of a request's subject.
    virtual Result<QString> nodeOf(RequestId request) const = 0;
    /// The nodes at most `depth` links away from a node, and all links among them. A node with very many neighbours
    /// brings some, and one node that says how many more there are; given that node's id, it brings the next. NotFound
    /// for an unknown id.
    virtual Result<GraphData> around(const QString &nodeId, int depth, const TaskContext &task) const = 0;
    /// Node id for what a user types after --person: a request id, a person id, or a node id.
    virtual Result<QString> findPerson(const QString &id) const = 0;
    /// Node id for what a user types after --group: the group's id or its whole name.
    virtual Result<QString> findGroup(const QString &id) const = 0;
    /// Nodes whose label or id holds the text, best first, at most `limit`.
    virtual Result<QList<NodeHit>> search(const QString &text, int limit, const TaskContext &task) const = 0;
    /// The groups with the widest reach, widest first.
    virtual Result<QList<GroupReach>> widestGroups(int limit, const TaskContext &task) const = 0;
};

} // namespace core
