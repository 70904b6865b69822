// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/korean_sound.h"

#include <array>
#include <optional>

namespace core {

namespace {

struct KoreanLetter
{
    std::string_view letters, sound;
};

// The longest first: the first that leads on to a whole word wins.
constexpr std::array<KoreanLetter, 21> kKoreanInitials = {
    {{"kk", "k"}, {"tt", "t"}, {"pp", "p"}, {"ss", "s"}, {"jj", "c"}, {"ch", "c"}, {"sh", "s"},
     {"g", "k"},  {"k", "k"},  {"n", "n"},  {"d", "t"},  {"t", "t"},  {"r", "l"},  {"l", "l"},
     {"m", "m"},  {"b", "p"},  {"p", "p"},  {"s", "s"},  {"j", "c"},  {"h", "h"},  {"", ""}}};
constexpr std::array<KoreanLetter, 36> kKoreanVowels = {
    {{"yeo", "yo"}, {"yae", "ye"}, {"you", "yo"}, {"yoo", "yo"}, {"eui", "i"}, {"weo", "wo"},
     {"wae", "we"}, {"woo", "o"},  {"ya", "ya"},  {"ye", "ye"},  {"yo", "yo"}, {"yu", "yo"},
     {"yi", "i"},   {"wa", "wa"},  {"we", "we"},  {"wi", "wi"},  {"wo", "wo"}, {"wu", "o"},
     {"ae", "e"},   {"ai", "e"},   {"ay", "e"},   {"eo", "o"},   {"eu", "o"},  {"ee", "i"},
     {"ey", "i"},   {"oe", "we"},  {"oi", "we"},  {"oo", "o"},   {"ou", "o"},  {"ui", "i"},
     {"uh", "o"},   {"a", "a"},    {"e", "e"},    {"i", "i"},    {"o", "o"},   {"u", "o"}}};
constexpr std::array<KoreanLetter, 12> kKoreanFinals = {{{"ng", "ng"},
                                                         {"k", "k"},
                                                         {"g", "k"},
                                                         {"n", "n"},
                                                         {"t", "t"},
                                                         {"d", "t"},
                                                         {"l", "l"},
                                                         {"r", "l"},
                                                         {"m", "m"},
                                                         {"p", "p"},
                                                         {"b", "p"},
                                                         {"", ""}}};

constexpr size_t kMostSyllablesOfWord = 3;

std::optional<std::string> koreanSyllables(std::string_view rest, size_t most);

/// What follows an initial and a vowel: a final that leads on to a whole word, none before one.
std::optional<std::string> afterVowel(std::string sound, std::string_view rest, size_t most)
{
    for (const KoreanLetter &final : kKoreanFinals) {
        if (!rest.starts_with(final.letters))
            continue;
        if (const auto others = koreanSyllables(rest.substr(final.letters.size()), most - 1))
            return sound.append(final.sound).append(" ").append(*others);
    }
    return std::nullopt;
}

std::optional<std::string> afterInitial(const KoreanLetter &initial, std::string_view rest, size_t most)
{
    for (const KoreanLetter &vowel : kKoreanVowels) {
        if (!rest.starts_with(vowel.letters))
            continue;
        std::string sound(initial.sound);
        sound.append(vowel.sound);
        if (auto found = afterVowel(std::move(sound), rest.substr(vowel.letters.size()), most))
            return found;
    }
    return std::nullopt;
}

std::optional<std::string> koreanSyllables(std::string_view rest, size_t most)
{
    if (rest.empty())
        return std::string();
    if (most == 0)
        return std::nullopt;
    for (const KoreanLetter &initial : kKoreanInitials) {
        if (!rest.starts_with(initial.letters))
            continue;
        if (auto found = afterInitial(initial, rest.substr(initial.letters.size()), most))
            return found;
    }
    return std::nullopt;
}

/// At the beginning of a word the South says "Yi", "Yoo" and "No" where the North writes "Ri", "Ryu" and "Ro": l is
/// lost before i and y, so is n, and l is n elsewhere.
std::string withSouthernBeginning(std::string sound)
{
    if (!sound.starts_with('l') && !sound.starts_with('n'))
        return sound;
    if (sound.substr(1).starts_with('i') || sound.substr(1).starts_with('y'))
        return sound.substr(1);
    sound.front() = 'n';
    return sound;
}

} // namespace

std::string koreanSound(std::string_view latin)
{
    constexpr size_t kLongest = 16;
    if (latin.size() > kLongest)
        return {};
    return withSouthernBeginning(koreanSyllables(latin, kMostSyllablesOfWord).value_or(std::string()));
}

} // namespace core
