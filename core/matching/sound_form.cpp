// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/sound_form.h"

#include <array>
#include <cstdint>

namespace core {

namespace {

struct Spelling
{
    std::string_view letters;
    std::string_view sound;
};

/// Longest first: the first that fits at a place wins.
constexpr std::array<Spelling, 49> kSpellings = {{
    {"tsch", "S"}, {"shch", "S"}, {"szcz", "S"}, {"sch", "S"}, {"tch", "S"}, {"dzh", "S"}, {"dsh", "S"},
    {"eau", "u"},  {"igh", "i"},  {"augh", "u"}, {"sh", "S"},  {"ch", "S"},  {"zh", "S"},  {"cz", "S"},
    {"sz", "S"},   {"dj", "S"},   {"dz", "z"},   {"ts", "s"},  {"tz", "s"},  {"ph", "f"},  {"pf", "f"},
    {"th", "t"},   {"dh", "d"},   {"kh", "h"},   {"gh", "g"},  {"bh", "b"},  {"ck", "k"},  {"cq", "k"},
    {"qu", "k"},   {"ks", "ks"},  {"ou", "u"},   {"oo", "u"},  {"ow", "u"},  {"au", "au"}, {"oe", "u"},
    {"ue", "u"},   {"ee", "i"},   {"ea", "i"},   {"ie", "i"},  {"ij", "ai"}, {"ei", "ai"}, {"ey", "ai"},
    {"ay", "ai"},  {"ai", "ai"},  {"ae", "a"},   {"yu", "iu"}, {"ya", "ia"}, {"iy", "i"},  {"yi", "i"},
}};

/// For every letter the places of its spellings in kSpellings, in their order, up to a place that there is not.
constexpr size_t kMostOfLetter = 8;
using SpellingsOfLetter = std::array<std::array<std::uint8_t, kMostOfLetter + 1>, 26>;
constexpr SpellingsOfLetter spellingsByLetter()
{
    SpellingsOfLetter places{};
    for (size_t letter = 0; letter < places.size(); ++letter) {
        places[letter].fill(kSpellings.size());
        size_t count = 0;
        for (size_t i = 0; i < kSpellings.size(); ++i) {
            if (kSpellings[i].letters[0] == char('a' + letter))
                places[letter].at(count++) = std::uint8_t(i);
        }
    }
    return places;
}
constexpr SpellingsOfLetter kSpellingsOf = spellingsByLetter();

/// The first spelling that the letters begin with; nullptr where none does.
const Spelling *spellingAt(std::string_view letters)
{
    const auto letter = static_cast<unsigned char>(letters[0] - 'a');
    if (letter >= kSpellingsOf.size())
        return nullptr;
    for (const std::uint8_t place : kSpellingsOf[letter]) {
        if (place == kSpellings.size())
            break;
        if (letters.starts_with(kSpellings[place].letters))
            return &kSpellings[place];
    }
    return nullptr;
}

char oneLetter(char c, char next)
{
    switch (c) {
    case 'c':
        return next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
    case 'q':
        return 'k';
    case 'j':
        return 'S';
    case 'w':
        return 'v';
    case 'y':
        return 'i';
    case 'e':
        return 'a';
    case 'o':
        return 'u';
    default:
        return c;
    }
}

void append(std::string &sound, std::string_view letters)
{
    for (const char c : letters) {
        const bool digit = c >= '0' && c <= '9';
        if (digit || sound.empty() || sound.back() != c)
            sound += c;
    }
}

bool isVowelSound(char c)
{
    return c == 'a' || c == 'i' || c == 'u';
}

} // namespace

std::string soundForm(std::string_view latin)
{
    std::string sound;
    size_t at = 0;
    while (at < latin.size()) {
        if (const Spelling *spelling = spellingAt(latin.substr(at))) {
            append(sound, spelling->sound);
            at += spelling->letters.size();
            continue;
        }
        const char c = latin[at];
        const char next = at + 1 < latin.size() ? latin[at + 1] : '\0';
        ++at;
        if (c == 'x') {
            append(sound, at == 1 ? "s" : "ks"); // "Xavier", "Xiao"
            continue;
        }
        if (c == 'h' && at == 1 && next == 's')
            continue; // "Hsiao"
        if (c == 'h' && at > 1 && (at == latin.size() || !isVowelLetter(next)))
            continue; // a silent or lengthening h: "Shah", "Johnson", "Mahmoud" keep the rest
        const char letter = oneLetter(c, next);
        append(sound, std::string_view(&letter, 1));
    }
    return sound;
}

std::string skeleton(std::string_view soundForm)
{
    std::string bones;
    for (size_t i = 0; i < soundForm.size(); ++i) {
        const char c = soundForm[i];
        if (isVowelSound(c)) {
            if (i == 0)
                bones += 'A';
            continue;
        }
        if (c == 'h' && i > 0)
            continue;
        if (bones.empty() || bones.back() != c || (c >= '0' && c <= '9'))
            bones += c;
    }
    return bones;
}

std::string coarseSkeleton(std::string_view soundForm)
{
    std::string bones;
    for (const char c : soundForm) {
        char kind = 0;
        switch (c) {
        case 'p':
        case 'b':
        case 'f':
        case 'v':
            kind = 'P';
            break;
        case 't':
        case 'd':
            kind = 'T';
            break;
        case 's':
        case 'z':
        case 'S':
            kind = 'S';
            break;
        case 'k':
        case 'g':
            kind = 'K';
            break;
        case 'l':
        case 'r':
            kind = 'L';
            break;
        case 'm':
            kind = 'M';
            break;
        case 'n':
            kind = 'N';
            break;
        default:
            kind = c >= '0' && c <= '9' ? c : '\0';
            break;
        }
        if (kind != 0 && (bones.empty() || bones.back() != kind || (c >= '0' && c <= '9')))
            bones += kind;
    }
    return bones;
}

} // namespace core
