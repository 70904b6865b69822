// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_comparison.h"

namespace core {

/// What the order of words says of names that alignWords laid side by side. "Given Family" and "Family Given" are turns
/// of one another; a son and a father who bear each other's name are not. Any thread.
/// What stands behind "son of" or "née" may stand anywhere.
bool areInOtherOrder(const NameComparison &comparison, TokenSpan left, TokenSpan right);

/// How much speaks for father and son where nobody has a family name: 1 where all words are given names and stand in
/// another order, as in "Tesfaye Bekele" and "Bekele Tesfaye"; 2 where three stand the other way round, which no way of
/// writing a name does: "Haile Kidane Tekle" and "Tekle Kidane Haile". Else 0.
int turnsOfGivenNames(const NameComparison &comparison, TokenSpan left, TokenSpan right);

/// True for a father's name: a patronymic, or a word behind "bin" and the like or before "oglu" and the like.
bool isFathersName(TokenSpan words, size_t place);

/// True where what is one's own name here is a parent's there: "Ahmad bin Yaakub" and "Yaakub bin Ahmad"; or where
/// one's own name is left out and the parents' are the whole of the other name: "Mariam bint Saif Al Ketbi" and "Saif
/// Al Ketbi", "Omar Khalid Yassin Barakat" and "Khalid Yassin Barakat". Where names are chains of fathers, Arabic and
/// Ethiopic ones among them, the first word is one's own.
bool isParentInstead(const NameComparison &comparison, TokenSpan left, TokenSpan right);

/// True for two own names before one father's name, which brothers and sisters have: "Bakhtiyor Shukhratovich" and
/// "Bakhrom Shukhratovich". The own name stands right before a patronymic, whether the family name comes first or last.
bool areSiblings(const NameComparison &comparison, TokenSpan left, TokenSpan right);

} // namespace core
