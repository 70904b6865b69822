// SPDX-License-Identifier: GPL-3.0-or-later
// Small readings of single values as sources write them, shared by the readers of all formats.
#pragma once

#include "core/base/partial_date.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace core {

/// A quick look that spares the full comparison: false when the text can't be a placeholder.
bool mayBePlaceholder(QStringView text);

/// Like isUnknownPlaceholder, but leaves alone what is a name somewhere in the world ("Na", "None", "Nil", "Null",
/// "0" stays a placeholder).
bool isNamePlaceholder(QStringView text);

/// Why a text that parseDate refused is no date: "impossible-date" or "unreadable-date".
std::string_view dateFault(QStringView text);

/// Which comes first in dates with slashes and the year at the end.
enum class DateOrder : quint8 { Unstated, MonthFirst, DayFirst };

/// What came of reading a date of a flattened dump or table.
struct TableDate
{
    DateRange date;
    std::string_view code; ///< problem or remark; empty = none
};
/// Reads a date as parseDate does and, when the order is stated, "3/14/1979"; never guesses the order.
TableDate readTableDate(QStringView text, DateOrder order);

/// A list that a flattened dump joined: "['AA', 'BB']", "AA, BB", "AA;BB". Placeholders are left out.
QStringList splitJoinedList(QStringView text);

} // namespace core
