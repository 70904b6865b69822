// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/queue_store.h"

#include <QList>
#include <QString>

namespace ui {

/// One condition of a filter as a chip shows it, and the filter without it.
struct FilterPart
{
    QString text; ///< "type red"
    core::QueueFilter without;
};

/// The conditions of a filter in the order of the chips.
QList<FilterPart> filterParts(const core::QueueFilter &filter, QDate today);

/// Adds the value when it is missing and takes it out when it is there.
template <typename Value>
void toggle(QList<Value> &values, const Value &value)
{
    if (!values.removeOne(value))
        values.append(value);
}

} // namespace ui
