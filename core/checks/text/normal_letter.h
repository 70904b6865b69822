// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace core {

/// The letter that words are compared by: lower case, without accents; Arabic without vowel signs and with one form
/// of alef, ya and ta marbuta. 0 for signs that a word is read without (combining marks, tatweel, joiners).
/// Letters of other scripts stay as they are.
char16_t normalLetterBeyondAscii(char16_t unit);
inline char16_t normalLetter(char16_t unit)
{
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? char16_t(unit + (u'a' - u'A')) : unit;
    return normalLetterBeyondAscii(unit);
}

/// True for units that can stand in a word: letters, digits and combining marks of any script. Asked of every unit of
/// every text, most of them ASCII: those are told in place.
bool isWordUnitBeyondAscii(char16_t unit);
inline bool isWordUnit(char16_t unit)
{
    if (unit >= 0x80)
        return isWordUnitBeyondAscii(unit);
    const auto lower = char16_t(unit | 0x20);
    return (lower >= u'a' && lower <= u'z') || (unit >= u'0' && unit <= u'9');
}

} // namespace core
