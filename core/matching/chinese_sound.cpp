// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/chinese_sound.h"

#include <algorithm>
#include <array>
#include <optional>

namespace core {

namespace {

struct Respelling
{
    std::string_view letters, sound;
};

/// Initials of both systems, the longest first. Wade-Giles writes r as j; what can't be j in pinyin is read so.
constexpr std::array<Respelling, 26> kInitials = {{
    {"zh", "J"}, {"ch", "J"}, {"sh", "S"}, {"hs", "x"}, {"ts", "Z"}, {"tz", "Z"}, {"ss", "s"}, {"b", "p"}, {"p", "p"},
    {"m", "m"},  {"f", "f"},  {"d", "t"},  {"t", "t"},  {"n", "n"},  {"l", "l"},  {"g", "k"},  {"k", "k"}, {"h", "h"},
    {"j", "J"},  {"q", "J"},  {"x", "x"},  {"r", "r"},  {"z", "Z"},  {"c", "Z"},  {"s", "s"},  {"", ""},
}};

/// Finals of both systems with what stands for them, the longest first. A syllable without an initial begins with y or
/// w, which belong to the final.
constexpr std::array<Respelling, 62> kFinals = {{
    {"iang", "iang"}, {"iong", "iong"}, {"iung", "iong"}, {"uang", "uang"}, {"yang", "yang"}, {"ying", "ying"},
    {"yong", "yong"}, {"yung", "yong"}, {"yuan", "yuan"}, {"wang", "wang"}, {"weng", "weng"}, {"ang", "ang"},
    {"eng", "eng"},   {"ing", "ing"},   {"ong", "ong"},   {"ung", "ong"},   {"iao", "iao"},   {"ian", "ian"},
    {"ien", "ian"},   {"ieh", "ie"},    {"uai", "uai"},   {"uan", "uan"},   {"uei", "ui"},    {"ueh", "ue"},
    {"yao", "yao"},   {"yan", "yan"},   {"yen", "yan"},   {"yeh", "ye"},    {"you", "you"},   {"yin", "yin"},
    {"yue", "yue"},   {"yun", "yun"},   {"wai", "wai"},   {"wan", "wan"},   {"wei", "wei"},   {"wen", "wen"},
    {"ai", "ai"},     {"an", "an"},     {"ao", "ao"},     {"ei", "ei"},     {"en", "en"},     {"er", "er"},
    {"ou", "ou"},     {"ia", "ia"},     {"ie", "ie"},     {"iu", "iu"},     {"in", "in"},     {"ih", "i"},
    {"ua", "ua"},     {"uo", "o"},      {"ui", "ui"},     {"un", "un"},     {"ue", "ue"},     {"ya", "ya"},
    {"ye", "ye"},     {"yi", "yi"},     {"yu", "yu"},     {"wa", "wa"},     {"wo", "wo"},     {"wu", "wu"},
    {"a", "a"},       {"e", "e"},
}};
constexpr std::array<Respelling, 4> kShortFinals = {{{"o", "o"}, {"i", "i"}, {"u", "u"}, {"v", "u"}}};

/// Syllables that go with ü as well as with u: passports write it yu, as in "Lyu" and "Nyu".
bool goesWithRounded(std::string_view initial)
{
    return initial == "l" || initial == "n";
}

/// j, q, x and hs stand before i and u only, zh, sh, r, z, c and s never before an i that another vowel follows.
bool goTogether(std::string_view initial, std::string_view final)
{
    const bool glides = final.size() > 1 && final.front() == 'i' && final != "ih" && final != "in" && final != "ing";
    if (goesWithRounded(initial) && (final == "yu" || final == "yue"))
        return true;
    if (final.front() == 'y' || final.front() == 'w')
        return initial.empty();
    if (initial == "ss" || initial == "tz")
        return final == "u";
    if (initial.empty())
        return final.front() == 'a' || final.front() == 'e' || final == "ou" || final == "o";
    if (initial == "q" || initial == "x" || initial == "hs")
        return final.front() == 'i' || final.front() == 'u';
    if (initial == "zh" || initial == "sh" || initial == "r" || initial == "z" || initial == "c" || initial == "ts")
        return !glides && final != "in" && final != "ing";
    return true;
}

/// What is written "j" in Wade-Giles and "r" in pinyin: before finals that no j of pinyin goes with.
bool isWadeGilesR(std::string_view final)
{
    const bool soft = final.front() == 'i' || final.front() == 'u';
    return !soft || final == "ung" || final == "ui" || final == "uo";
}

/// Wade-Giles: "ko" and "ho" are ge and he, "tzu" and "ssu" are zi and si. Passports: "lyu" is lü, and as nobody else
/// writes the dots, lu.
std::string soundOf(const Respelling &initial, const Respelling &final)
{
    const std::string_view first = initial.letters == "j" && isWadeGilesR(final.letters) ? "r" : initial.sound;
    std::string_view last = final.sound;
    if ((initial.letters == "tz" || initial.letters == "ss") && final.letters == "u")
        last = "i";
    else if ((initial.letters == "k" || initial.letters == "h") && final.letters == "o")
        last = "e";
    else if (goesWithRounded(initial.letters) && last.front() == 'y')
        last.remove_prefix(1);
    std::string sound;
    sound.append(first).append(last);
    return sound;
}

constexpr size_t kMostSyllables = 4;

std::optional<std::string> syllablesOf(std::string_view rest, size_t most);

/// A syllable with this initial and one of the finals, and what follows it.
template <size_t N>
std::optional<std::string> withInitial(const Respelling &initial, const std::array<Respelling, N> &finals,
                                       std::string_view after, size_t most)
{
    for (const Respelling &final : finals) {
        if (!after.starts_with(final.letters) || !goTogether(initial.letters, final.letters))
            continue;
        if (const auto others = syllablesOf(after.substr(final.letters.size()), most - 1))
            return soundOf(initial, final) + ' ' + *others;
    }
    return std::nullopt;
}

/// The rest of a word in syllables; nothing when it can't be parted into so many.
std::optional<std::string> syllablesOf(std::string_view rest, size_t most)
{
    if (rest.empty())
        return std::string();
    if (most == 0)
        return std::nullopt;
    for (const Respelling &initial : kInitials) {
        if (!rest.starts_with(initial.letters))
            continue;
        const std::string_view after = rest.substr(initial.letters.size());
        if (auto found = withInitial(initial, kFinals, after, most))
            return found;
        if (auto found = withInitial(initial, kShortFinals, after, most))
            return found;
    }
    return std::nullopt;
}

bool isOneOf(char c, std::string_view letters)
{
    return letters.find(c) != std::string_view::npos;
}

/// A quick look at which letters stand beside which: rules out nearly every word of another language.
bool mayBeSyllables(std::string_view latin)
{
    constexpr size_t kLongest = 24;
    constexpr std::string_view kVowels = "aeiouy";
    if (latin.empty() || latin.size() > kLongest || !isOneOf(latin.back(), "aeiounghr"))
        return false;
    for (size_t i = 0; i + 1 < latin.size(); ++i) {
        const char c = latin[i];
        const char next = latin[i + 1];
        const bool parts = isOneOf(c, kVowels) || isOneOf(next, kVowels) || isOneOf(c, "ngrh") || next == 'h' ||
                           (next == 's' && isOneOf(c, "hts")) || (next == 'z' && c == 't');
        if (!parts)
            return false;
    }
    return true;
}

/// Letters that may begin one syllable in either system, as one number.
int kindOfInitial(char c)
{
    constexpr std::array<std::string_view, 9> kKinds = {"bp", "dtzcjqrs", "gk", "xh", "m", "f", "n", "l", "aeouyw"};
    const auto kind = std::ranges::find_if(kKinds, [c](std::string_view letters) { return isOneOf(c, letters); });
    return static_cast<int>(kind - kKinds.begin());
}

} // namespace

std::string chineseSound(std::string_view latin)
{
    return mayBeSyllables(latin) ? syllablesOf(latin, kMostSyllables).value_or(std::string()) : std::string();
}

bool haveSameChineseSound(std::string_view left, std::string_view right)
{
    constexpr size_t kMostLonger = 4; // "chuang" and "zhuang", "hsiung" and "xiong", "tzu" and "zi"
    if (left.empty() || right.empty() ||
        std::max(left.size(), right.size()) - std::min(left.size(), right.size()) > kMostLonger ||
        kindOfInitial(left.front()) != kindOfInitial(right.front()))
        return false;
    const std::string sound = chineseSound(left);
    return !sound.empty() && sound == chineseSound(right);
}

} // namespace core
