// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_parts.h"

#include <string>
#include <string_view>

namespace core {

/// Whether one word is a man's given name and the other a woman's, by the table of names or by an ending that makes one
/// of the other: "Karim" and "Karima", "Louis" and "Louise". Family names that have an ending for women ("Petrov" and
/// "Petrova") are no such pair, but where the table knows both as given names.
bool differInGivenGender(const NameToken &left, const NameToken &right,
                         const NameTables &tables = NameTables::builtIn());

/// Whether two words are one family name with the endings for men and for women, in Slavic languages.
bool isFamilyGenderPair(const std::string &left, const std::string &right);

/// Names of the Kalenjin tell by their beginning whether a man or a woman bears them: "Kipchumba" and "Chepchumba",
/// "Kiplagat" and "Jeplagat".
bool isKalenjinGenderPair(std::string_view left, std::string_view right);

/// False for a given name that the table lists as a woman's and not as a man's.
bool mayBeMansName(const NameToken &word, const NameTables &tables = NameTables::builtIn());

/// Two forms of one name of which one is a man's only and the other a woman's as well: "Andreas" and "Andrea", "Michel"
/// and "Michèle".
bool mayDifferInGender(const NameToken &left, const NameToken &right, const NameTables &tables = NameTables::builtIn());

} // namespace core
