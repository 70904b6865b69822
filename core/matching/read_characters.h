// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_parts.h"

#include <string>
#include <string_view>

namespace core {

/// A word of kana in Latin letters as passports of Japan spell it, without the length of its vowels: イチロウ, which is
/// "ichirou" letter by letter, is "ichiro".
std::string withShortVowels(std::string_view latin);

/// True where one of two words is in Han and the other, in Hangul or kana, is how its characters are read: 金哲洙 and
/// 김철수, 田中 and タナカ. By the table of readings. Any thread.
bool areReadAlike(const NameToken &left, const NameToken &right);

} // namespace core
