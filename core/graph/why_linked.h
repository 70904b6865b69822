// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/projection.h"

#include <QList>
#include <QString>

namespace core {

/// The answer to "why are these two linked?": one per piece of evidence.
struct WhyLinked
{
    QString sentence;          ///< "A is said to belong to B (role)." Plain text; names stand in it as they are
    QString rule;              ///< stable key of the rule that made the link
    QStringList records;       ///< as a reviewer knows them
    QList<RequestId> requests; ///< to open
    QString dates;             ///< "since 2029-04", "2029 to 2030"; empty = unknown
    QString saidBy;            ///< empty = unknown
    bool operator==(const WhyLinked &) const = default;
};

/// Every piece of evidence behind one link of a snapshot.
QList<WhyLinked> whyLinked(const GraphSnapshot &snapshot, int link);
/// Every piece of evidence behind a visible line, which may stand for many links.
QList<WhyLinked> whyLinked(const VisibleGraph &graph, int edge);

} // namespace core
