// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/spoken_form.h"

#include "core/matching/edit_distance.h"
#include "core/matching/sound_form.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct SpokenSpelling
{
    std::string_view letters;
    char sound;
};

/// Consonants written with several letters, the longest first: the first that fits at a place wins. x: sh, ch and their
/// like; j: a soft g.
constexpr std::array<SpokenSpelling, 31> kSpokenSpellings = {{
    {"shch", 'x'}, {"tsch", 'x'}, {"szcz", 'x'}, {"sch", 'x'}, {"tch", 'x'}, {"dzh", 'j'}, {"dsh", 'j'}, {"sh", 'x'},
    {"ch", 'x'},   {"cz", 'x'},   {"sz", 'x'},   {"tj", 'x'},  {"sj", 'x'},  {"dj", 'j'},  {"zh", 'j'},  {"dz", 'z'},
    {"ts", 's'},   {"tz", 's'},   {"ph", 'f'},   {"pf", 'f'},  {"th", 't'},  {"dh", 'd'},  {"kh", 'h'},  {"gh", 'g'},
    {"bh", 'b'},   {"rh", 'r'},   {"ck", 'k'},   {"cq", 'k'},  {"qu", 'k'},  {"gu", 'g'},  {"hs", 's'},
}};

const SpokenSpelling *spokenSpellingAt(std::string_view letters)
{
    for (const SpokenSpelling &spelling : kSpokenSpellings) {
        if (letters.starts_with(spelling.letters))
            return &spelling;
    }
    return nullptr;
}

bool isVowelLetterAt(std::string_view latin, size_t at)
{
    return at < latin.size() && isVowelLetter(latin[at]);
}

/// True for a w or y that lengthens or glides: "Tawfiq", "Nayef". At the beginning it is a consonant.
bool isGlide(std::string_view latin, size_t at)
{
    const char c = latin[at];
    return at > 0 && (c == 'y' || (c == 'w' && !isVowelLetterAt(latin, at + 1))) && isVowelLetterAt(latin, at - 1);
}

bool isPartOfVowel(std::string_view latin, size_t at)
{
    if (at == 0 && latin[at] == 'y')
        return !isVowelLetterAt(latin, 1);
    return isVowelLetterAt(latin, at) || isGlide(latin, at);
}

/// Neighbouring vowels as one: what is rounded, what is bright, or an open one.
char soundOfVowels(std::string_view vowels)
{
    if (vowels.find_first_of("ouw") != std::string_view::npos)
        return 'u';
    return vowels.find_first_of("eiy") != std::string_view::npos ? 'i' : 'a';
}

char oneConsonant(char c, char next)
{
    const bool soft = next == 'e' || next == 'i' || next == 'y';
    switch (c) {
    case 'c':
        return soft ? 's' : 'k';
    case 'q':
        return 'k';
    case 'j':
        return 'j';
    case 'w':
        return 'v';
    case 'x':
        return 's';
    default:
        return c;
    }
}

void append(std::string &spoken, char sound)
{
    const bool digit = sound >= '0' && sound <= '9';
    if (digit || spoken.empty() || spoken.back() != sound)
        spoken += sound;
}

/// "Tanja", "Jovan": a j as German, Dutch, Nordic and Slavic languages speak it. Where it stands for two it stays.
std::string withSoftJ(std::string_view latin)
{
    std::string word(latin);
    for (size_t at = 0; at < word.size(); ++at) {
        const bool ofTwo = at > 0 && (word[at - 1] == 'd' || word[at - 1] == 't' || word[at - 1] == 's');
        if (word[at] == 'j' && !ofTwo)
            word[at] = 'y';
    }
    return word;
}

/// "Shuxrat", "Xasan": an x as Uzbek, Kurdish, Azerbaijani and Somali have it.
std::string withHardX(std::string_view latin)
{
    std::string word;
    for (const char c : latin) {
        if (c == 'x')
            word += "kh";
        else
            word += c;
    }
    return word;
}

/// "Hoxha": an xh as Albanian has it.
std::string withAlbanianXh(std::string_view latin)
{
    std::string word;
    for (size_t at = 0; at < latin.size(); ++at) {
        if (latin.substr(at).starts_with("xh")) {
            word += "dzh";
            ++at;
        } else {
            word += latin[at];
        }
    }
    return word;
}

bool isArmenianFamily(std::string_view latin)
{
    return latin.ends_with("ian") || latin.ends_with("yan");
}

/// Western Armenian speaks k, p, t and ts where Eastern speaks g, b, d and dz, and the other way round: "Krikorian" is
/// "Grigoryan". Both as one.
std::string withoutVoice(std::string_view latin)
{
    std::string word(latin);
    for (char &c : word)
        c = c == 'b' ? 'p' : c == 'd' ? 't' : c == 'g' ? 'k' : c == 'j' ? 'c' : c;
    return word;
}

/// "Chrapov": a ch as German, Dutch and Greek spellings have it.
std::string withHardCh(std::string_view latin)
{
    std::string word(latin);
    for (size_t at = word.find("ch"); at != std::string::npos; at = word.find("ch", at + 1)) {
        const bool ofMore = at > 0 && (word[at - 1] == 's' || word[at - 1] == 't');
        if (!ofMore)
            word[at] = 'k';
    }
    return word;
}

/// French "Chaouachi" has the sound of a w between its vowels.
std::string withGlides(std::string_view latin)
{
    std::string word(latin);
    for (size_t at = word.find("ou", 1); at != std::string::npos; at = word.find("ou", at + 1)) {
        if (isVowelLetterAt(word, at - 1) && isVowelLetterAt(word, at + 2))
            word.replace(at, 2, "w");
    }
    return word;
}

} // namespace

std::string spokenForm(std::string_view word)
{
    const std::string kept = withGlides(word);
    const std::string_view latin = kept;
    std::string spoken;
    for (size_t at = 0; at < latin.size();) {
        if (isPartOfVowel(latin, at)) {
            const size_t first = at;
            while (at < latin.size() && isPartOfVowel(latin, at))
                ++at;
            append(spoken, soundOfVowels(latin.substr(first, at - first)));
            continue;
        }
        if (const SpokenSpelling *spelling = spokenSpellingAt(latin.substr(at))) {
            append(spoken, spelling->sound);
            at += spelling->letters.size();
            continue;
        }
        const char c = latin[at++];
        const char next = at < latin.size() ? latin[at] : '\0';
        // A silent h: "Shah", "Johnson".
        if (c != 'h' || at == 1 || isVowelLetter(next))
            append(spoken, oneConsonant(c, next));
    }
    return spoken;
}

double spokenSlip(std::string_view left, std::string_view right)
{
    const auto distance = [](std::string_view one, std::string_view other) {
        const std::string spoken = spokenForm(one);
        const std::string otherSpoken = spokenForm(other);
        const double mean = std::max(1., static_cast<double>(spoken.size() + otherSpoken.size()) / 2);
        return weightedDistance(spoken, otherSpoken) / mean;
    };
    double least = distance(left, right);
    if (left.find('j') != std::string_view::npos)
        least = std::min(least, distance(withSoftJ(left), right));
    if (right.find('j') != std::string_view::npos)
        least = std::min(least, distance(left, withSoftJ(right)));
    if (left.find('x') != std::string_view::npos || right.find('x') != std::string_view::npos)
        least = std::min(least, distance(withHardX(left), withHardX(right)));
    if (left.find("xh") != std::string_view::npos || right.find("xh") != std::string_view::npos)
        least = std::min(least, distance(withAlbanianXh(left), withAlbanianXh(right)));
    if (isArmenianFamily(left) && isArmenianFamily(right))
        least = std::min(least, distance(withoutVoice(left), withoutVoice(right)));
    return least;
}

namespace {

/// Consonants that languages and writers take for one another, as one of them.
char kindOfConsonant(char c)
{
    switch (c) {
    case 'b':
        return 'v';
    case 'd':
        return 't';
    case 'g':
    case 'h':
        return 'k';
    case 'z':
    case 'x':
    case 'j':
        return 's';
    default:
        return c;
    }
}

/// The consonants of a word as it is spoken, each by its kind.
std::string spokenBones(std::string_view latin)
{
    std::string bones;
    for (const char c : spokenForm(latin)) {
        if (c != 'a' && c != 'i' && c != 'u')
            append(bones, kindOfConsonant(c));
    }
    return bones;
}

/// Where two words differ once what they begin and end with alike is taken off.
struct Middles
{
    std::string_view left, right;
};

Middles middlesOf(std::string_view left, std::string_view right)
{
    while (!left.empty() && !right.empty() && left.front() == right.front()) {
        left.remove_prefix(1);
        right.remove_prefix(1);
    }
    while (!left.empty() && !right.empty() && left.back() == right.back()) {
        left.remove_suffix(1);
        right.remove_suffix(1);
    }
    return {left, right};
}

bool areNeighboursOnKeyboard(char one, char other)
{
    constexpr std::array<std::string_view, 3> kRows = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
    for (size_t row = 0; row < kRows.size(); ++row) {
        const size_t place = kRows[row].find(one);
        if (place == std::string_view::npos)
            continue;
        const auto isAt = [&](size_t inRow, size_t at) {
            return inRow < kRows.size() && at < kRows[inRow].size() && kRows[inRow][at] == other;
        };
        return isAt(row, place - 1) || isAt(row, place + 1) || isAt(row + 1, place) || isAt(row + 1, place - 1) ||
               isAt(row - 1, place) || isAt(row - 1, place + 1);
    }
    return false;
}

} // namespace

bool haveOtherConsonant(std::string_view left, std::string_view right)
{
    const auto [one, other] = middlesOf(left, right);
    const bool dropped = one.empty() || other.empty();
    if (dropped || (one.size() == 1 && other.size() == 1 && areNeighboursOnKeyboard(one[0], other[0])))
        return false;
    const auto differ = [](std::string_view first, std::string_view second) {
        const std::string bones = spokenBones(first);
        const std::string otherBones = spokenBones(second);
        const Middles middles = middlesOf(bones, otherBones);
        return middles.left.size() == 1 && middles.right.size() == 1;
    };
    return differ(left, right) && differ(withSoftJ(left), right) && differ(left, withSoftJ(right)) &&
           differ(withHardCh(left), right) && differ(left, withHardCh(right)) &&
           differ(withHardX(left), withHardX(right));
}

} // namespace core
