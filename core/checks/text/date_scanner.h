// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"
#include "core/checks/text/lexicon.h"

#include <QString>

#include <vector>

namespace core {

/// A date written in running text: "12 March 2023", "le 1er mai 2020", "el 3 de junio de 2021", "2023-03-12",
/// "12/03/2023", "March 2021", "2019".
struct TextDate
{
    PartialDate date;
    qsizetype start = 0, end = 0; ///< UTF-16 offsets
    bool impossible = false;      ///< "31 June 2022": what was written can't be a date
};

/// All dates of a text in order. Years from 1900 to 2099 only; a number that could be an amount is not a year unless
/// it stands alone with four digits. Day and month in figures are read only where one of them is above 12.
std::vector<TextDate> scanDates(const QString &text);

} // namespace core
