// SPDX-License-Identifier: GPL-3.0-or-later
// Hangul, Kana and Han: syllables instead of letters.
#include "core/matching/transliteration.h"

#include "core/matching/han_readings.h"

#include <QHash>

#include <array>

namespace core {

namespace {

constexpr char32_t kHangulFirst = 0xAC00;

struct Jamo
{
    std::array<const char *, 19> initials;
    std::array<const char *, 21> vowels;
    std::array<const char *, 28> finals;
};

/// Revised Romanisation, the spelling of most passports, and McCune-Reischauer.
constexpr Jamo kRevised = {
    {"g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"},
    {"a",  "ae", "ya", "yae", "eo", "e",  "yeo", "ye", "o",  "wa", "wae",
     "oe", "yo", "u",  "wo",  "we", "wi", "yu",  "eu", "ui", "i"},
    {"",  "k", "k", "k", "n", "n", "n", "t",  "l", "k", "m", "l", "l", "l",
     "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"}};
constexpr Jamo kMcCune = {
    {"k", "kk", "n", "t", "tt", "r", "m", "p", "pp", "s", "ss", "", "ch", "tch", "ch", "k", "t", "p", "h"},
    {"a",  "ae", "ya", "yae", "o",  "e",  "yo", "ye", "o",  "wa", "wae",
     "oe", "yo", "u",  "wo",  "we", "wi", "yu", "u",  "ui", "i"},
    {"",  "k", "k", "k", "n", "n", "n", "t",  "l", "k", "m", "l", "l", "l",
     "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"}};
constexpr Jamo kFree = {{"k", "g", "n", "d", "d", "l", "m", "b", "b", "s", "s", "", "j", "j", "ch", "k", "t", "f", "h"},
                        {"a",  "e",  "ya", "ye", "u",  "e",   "you", "ye", "o",  "wa", "we",
                         "oi", "yo", "oo", "wo", "we", "wee", "yoo", "u",  "ee", "ee"},
                        {"",  "g", "k", "k", "n", "n", "n", "d",  "l", "k", "m", "l", "l", "l",
                         "p", "l", "m", "b", "p", "s", "s", "ng", "s", "t", "k", "t", "p", "t"}};

std::string readHangul(QStringView word, const Jamo &table)
{
    std::string form;
    for (const QChar c : word) {
        const char32_t code = c.unicode();
        if (code < kHangulFirst || code > 0xD7A3)
            continue;
        const size_t index = code - kHangulFirst;
        form += table.initials[index / 588];
        form += table.vowels[(index % 588) / 28];
        form += table.finals[index % 28];
    }
    return form;
}

const char *kanaMora(char16_t c)
{
    static constexpr std::array<const char *, 87> table = {
        "a",  "a",  "i",  "i",  "u",   "u",  "e",  "e",  "o",  "o",  "ka", "ga", "ki", "gi", "ku",  "gu", "ke", "ge",
        "ko", "go", "sa", "za", "shi", "ji", "su", "zu", "se", "ze", "so", "zo", "ta", "da", "chi", "ji", "",   "tsu",
        "zu", "te", "de", "to", "do",  "na", "ni", "nu", "ne", "no", "ha", "ba", "pa", "hi", "bi",  "pi", "fu", "bu",
        "pu", "he", "be", "pe", "ho",  "bo", "po", "ma", "mi", "mu", "me", "mo", "ya", "ya", "yu",  "yu", "yo", "yo",
        "ra", "ri", "ru", "re", "ro",  "wa", "wa", "i",  "e",  "o",  "n",  "vu", "ka", "ke", ""};
    char16_t code = c;
    if (code >= 0x30A1 && code <= 0x30F6)
        code = static_cast<char16_t>(code - 0x60);
    if (code < 0x3041 || code > 0x3096)
        return nullptr;
    return table[code - 0x3041];
}

char smallVowel(char16_t c)
{
    switch (c) {
    case u'ァ':
    case u'ぁ':
        return 'a';
    case u'ィ':
    case u'ぃ':
        return 'i';
    case u'ゥ':
    case u'ぅ':
        return 'u';
    case u'ェ':
    case u'ぇ':
        return 'e';
    case u'ォ':
    case u'ぉ':
        return 'o';
    default:
        return 0;
    }
}

char smallGlide(char16_t c)
{
    switch (c) {
    case u'ャ':
    case u'ゃ':
        return 'a';
    case u'ュ':
    case u'ゅ':
        return 'u';
    case u'ョ':
    case u'ょ':
        return 'o';
    default:
        return 0;
    }
}

bool endsWithOneOf(const std::string &form, std::initializer_list<const char *> ends)
{
    return std::ranges::any_of(ends, [&](const char *end) { return form.ends_with(end); });
}

void joinSmall(std::string &form, char vowel, bool glide)
{
    if (form.empty()) {
        form += vowel;
        return;
    }
    form.pop_back();
    if (glide && !endsWithOneOf(form, {"sh", "ch", "j", "y"}))
        form += 'y';
    form += vowel;
}

std::string readKana(QStringView word, bool longVowels)
{
    std::string form;
    for (const QChar c : word) {
        const char16_t unit = c.unicode();
        if (unit == u'ー') {
            if (longVowels && !form.empty())
                form += form.back();
        } else if (const char vowel = smallVowel(unit); vowel != 0) {
            joinSmall(form, vowel, false);
        } else if (const char glide = smallGlide(unit); glide != 0) {
            joinSmall(form, glide, true);
        } else if (const char *mora = kanaMora(unit)) {
            form += mora;
        }
    }
    return form;
}

/// Wade-Giles from pinyin by initial; enough of its finals for names.
std::string wadeGiles(std::string syllable)
{
    static constexpr std::array<std::pair<const char *, const char *>, 16> initials = {{{"zh", "ch"},
                                                                                        {"ch", "ch"},
                                                                                        {"z", "ts"},
                                                                                        {"c", "ts"},
                                                                                        {"j", "ch"},
                                                                                        {"q", "ch"},
                                                                                        {"x", "hs"},
                                                                                        {"r", "j"},
                                                                                        {"b", "p"},
                                                                                        {"p", "p"},
                                                                                        {"d", "t"},
                                                                                        {"t", "t"},
                                                                                        {"g", "k"},
                                                                                        {"k", "k"},
                                                                                        {"sh", "sh"},
                                                                                        {"yi", "i"}}};
    static constexpr std::array<std::pair<const char *, const char *>, 6> endings = {
        {{"ong", "ung"}, {"ian", "ien"}, {"ie", "ieh"}, {"ue", "ueh"}, {"uo", "o"}, {"you", "yu"}}};
    if (syllable == "shi" || syllable == "zhi" || syllable == "chi")
        return syllable == "shi" ? "shih" : "chih";
    if (syllable == "si" || syllable == "zi" || syllable == "ci")
        return syllable == "si" ? "ssu" : "tzu";
    for (const auto &[from, to] : endings) {
        if (syllable.ends_with(from)) {
            syllable.replace(syllable.size() - std::string_view(from).size(), std::string::npos, to);
            break;
        }
    }
    for (const auto &[from, to] : initials) {
        if (syllable.starts_with(from))
            return to + syllable.substr(std::string_view(from).size());
    }
    return syllable;
}

} // namespace

void transliteration::hangul(QStringView word, std::vector<std::string> &forms)
{
    forms.push_back(readHangul(word, kRevised));
    forms.push_back(readHangul(word, kMcCune));
    forms.push_back(readHangul(word, kFree));
}

void transliteration::kana(QStringView word, std::vector<std::string> &forms)
{
    const bool withHan =
        std::ranges::any_of(word, [](QChar c) { return scriptOf(char32_t(c.unicode())) == Script::Han; });
    if (withHan) {
        forms.push_back(throughIcu(word));
        return;
    }
    forms.push_back(readKana(word, false));
    forms.push_back(readKana(word, true));
}

void transliteration::han(QStringView word, std::vector<std::string> &forms)
{
    std::string pinyin;
    std::string wade;
    for (const std::string &syllable : pinyinSyllables(word)) {
        pinyin += syllable;
        wade += wadeGiles(syllable);
    }
    forms.push_back(pinyin);
    forms.push_back(wade);
    for (std::string &spelling : HanReadings::builtIn().usualSpellings(word))
        forms.push_back(std::move(spelling));
}

} // namespace core
