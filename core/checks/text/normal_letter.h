// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace core {

/// The letter that words are compared by: lower case, without accents; Arabic without vowel signs and with one form
/// of alef, ya and ta marbuta. 0 for signs that a word is read without (combining marks, tatweel, joiners).
/// Letters of other scripts stay as they are.
char16_t normalLetter(char16_t unit);

/// True for units that can stand in a word: letters, digits and combining marks of any script.
bool isWordUnit(char16_t unit);

} // namespace core
