// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_parts.h"

#include <string>
#include <string_view>

namespace core {

/// True for the scripts that say how characters of Han are read: Hangul and kana.
constexpr bool saysHowHanIsRead(Script script)
{
    return script == Script::Hangul || script == Script::Kana;
}

/// The Latin letters of a word as passports spell them: kana without the length of its vowels – イチロウ, "ichirou"
/// letter by letter, is "ichiro" –, other scripts as they are.
std::string spokenForm(std::string_view latin, Script script);

/// True where one of two words is in Han and the other, in Hangul or kana, is how its characters are read: 金哲洙 and
/// 김철수, 田中 and タナカ. By the table of readings. Any thread.
bool areReadAlike(const NameToken &left, const NameToken &right);

} // namespace core
