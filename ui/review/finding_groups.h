// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

#include <QStringList>

namespace ui {

/// What one indicator saw in one direction: one card, however many places of the request it saw.
struct FindingGroup
{
    core::Finding finding; ///< the first of them, with the evidence of all and their points together
    QStringList sentences; ///< one for each thing that it saw, in order, none twice
};

/// Puts the findings of an indicator that point the same way together, in the order in which they first come.
QList<FindingGroup> groupedFindings(const QList<core::Finding> &findings);

} // namespace ui
