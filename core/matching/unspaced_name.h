// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_parts.h"

#include <QStringList>

#include <array>
#include <span>
#include <string_view>

namespace core {

/// Chinese, Korean and Vietnamese names are written without a space in Han and Hangul and with one or two in Latin
/// letters, family name first or last: 덩샤오핑 is "Deng Xiaoping", 김영오 "Kim Young-oh" or "Young Oh Kim".

/// The most Latin words that such a name comes out as: a family name of one word, a given name of up to three.
inline constexpr size_t kMostUnspacedWords = 4;

/// True for scripts that write names so.
constexpr bool writesUnspaced(Script script)
{
    return script == Script::Hangul || script == Script::Han;
}

/// The words that may stand in a whole name written as one: the family name, which is the first syllable or, of four
/// and more, the first two, or what the tables list as one; what is left; and each syllable of that, since Latin
/// spellings may part them. Empty for
/// words of one syllable, of more than six, and in other scripts. Any thread.
struct UnspacedWords
{
    QStringList family, given;
};
UnspacedWords wordsOfUnspaced(QStringView native, Script script);

/// The Latin words as a family name and a given name run together, in the two orders that a name may stand in.
struct LatinParts
{
    std::string family, given;
};
std::array<LatinParts, 2> familyAndGiven(std::span<const std::string_view> latinWords);

/// The Latin words run together in the orders that a name may stand in: as they are, and with the last word first. At
/// least one word.
std::vector<std::string> runTogether(std::span<const std::string_view> latinWords);

/// How well such a name fits Latin words, from 0 to 1; 0 under `least`. By the readings of Han characters, the tables
/// of names, the syllables of pinyin and Korean, where one of them knows the name, else by the letter model. Any
/// thread.
float unspacedLikeness(const NameToken &native, std::span<const std::string_view> latinWords, float least);

/// The same where the words are how Hangul sounds, which says what Han is read as and nothing else: by the readings
/// alone. 0 where these don't know the name. Any thread.
float likenessOfReading(const NameToken &native, std::span<const std::string_view> latinWords);

} // namespace core
