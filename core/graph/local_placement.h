// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/layout.h"

#include <QHash>

namespace core {

/// Keeps every node that had a place where it was and puts each new one at the nearest free spot around its first
/// placed neighbour, so that an expand moves nothing. New nodes without a placed neighbour come below the picture.
LayoutResult placeNewNodes(const VisibleGraph &graph, const QHash<QString, QPointF> &before);

} // namespace core
