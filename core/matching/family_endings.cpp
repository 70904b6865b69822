// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/family_endings.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

struct FamilyEnding
{
    std::string_view letters;
    int kind;
};

/// The longest first where one ends in another. Endings of one kind are forms of one another: by system of
/// transliteration, by language, by gender.
constexpr std::array<FamilyEnding, 106> kOtherEndings = {{
    // Slavic
    {"ovskaya", 1},
    {"ovskaia", 1},
    {"ovskiy", 1},
    {"ovsky", 1},
    {"ovskyi", 1},
    {"ovski", 1},
    {"ovska", 1},
    {"evskaya", 1},
    {"evskiy", 1},
    {"evsky", 1},
    {"evski", 1},
    {"evska", 1},
    {"inskaya", 2},
    {"inskiy", 2},
    {"insky", 2},
    {"inski", 2},
    {"inska", 2},
    {"skaya", 3},
    {"skaia", 3},
    {"skiy", 3},
    {"skii", 3},
    {"skyi", 3},
    {"skyy", 3},
    {"sky", 3},
    {"ski", 3},
    {"ska", 3},
    {"cki", 3},
    {"cka", 3},
    {"ovich", 4},
    {"ovych", 4},
    {"ovic", 4},
    {"evich", 4},
    {"evic", 4},
    {"owicz", 4},
    {"ewicz", 4},
    {"chenko", 5},
    {"enko", 5},
    {"chuk", 6},
    {"iuk", 6},
    {"yuk", 6},
    {"uk", 6},
    {"chyk", 7},
    {"chik", 7},
    {"kova", 39},
    {"kov", 39},
    {"kow", 39},
    {"koff", 39},
    {"kou", 39},
    {"tsova", 40},
    {"tsov", 40},
    {"tsow", 40},
    {"ova", 8},
    {"eva", 8},
    {"ov", 8},
    {"ev", 8},
    {"off", 8},
    {"eff", 8},
    {"ow", 8},
    {"iv", 8},
    {"ou", 8},
    {"eu", 8},
    {"ina", 9},
    {"in", 9},
    {"ine", 9},
    {"ich", 10},
    {"ic", 10},
    {"itch", 10},
    // Caucasus and Central Asia
    {"shvili", 11},
    {"dze", 12},
    {"yan", 13},
    {"ian", 13},
    {"ulu", 14},
    {"oglu", 14},
    {"zade", 15},
    {"zoda", 15},
    // Romance
    {"ini", 16},
    {"oni", 17},
    {"etti", 18},
    {"elli", 19},
    {"ello", 20},
    {"ucci", 21},
    {"azzi", 22},
    {"acci", 23},
    {"eanu", 24},
    {"escu", 25},
    {"conti", 26},
    {"aro", 27},
    {"ari", 28},
    // Germanic
    {"mann", 29},
    {"man", 29},
    {"berg", 30},
    {"burg", 31},
    {"stein", 32},
    {"feld", 33},
    {"bach", 34},
    {"stroem", 35},
    {"strom", 35},
    {"gren", 36},
    {"gaard", 41},
    {"gard", 41},
    {"lund", 37},
    {"sson", 38},
    {"sen", 38},
    {"son", 38},
    // Finnish
    {"inen", 42},
    {"nen", 42},
}};

constexpr size_t kShortestStem = 4;

const FamilyEnding *familyEndingOf(std::string_view word)
{
    const auto found =
        std::ranges::find_if(kOtherEndings, [&](const FamilyEnding &ending) { return word.ends_with(ending.letters); });
    return found == kOtherEndings.end() ? nullptr : &*found;
}

/// "Bondar" and "Bondarenko": one name with an ending of others.
bool isDerived(std::string_view word, std::string_view stem)
{
    return stem.size() >= kShortestStem && word.starts_with(stem) &&
           std::ranges::any_of(kOtherEndings, [left = word.substr(stem.size())](const FamilyEnding &ending) {
               return ending.letters == left;
           });
}

} // namespace

bool areOneTajikFamily(std::string_view left, std::string_view right)
{
    constexpr std::string_view kTajik = "zoda";
    constexpr std::array<std::string_view, 4> kRussian = {"ov", "ova", "ev", "eva"};
    if (!left.ends_with(kTajik))
        std::swap(left, right);
    if (!left.ends_with(kTajik) || left.size() < kTajik.size() + kShortestStem)
        return false;
    const std::string_view stem = left.substr(0, left.size() - kTajik.size());
    return right.starts_with(stem) && std::ranges::find(kRussian, right.substr(stem.size())) != kRussian.end();
}

bool haveOtherEndings(std::string_view left, std::string_view right)
{
    if (areOneTajikFamily(left, right))
        return false;
    if (isDerived(left, right) || isDerived(right, left))
        return true;
    const FamilyEnding *const one = familyEndingOf(left);
    const FamilyEnding *const other = familyEndingOf(right);
    if (!one || !other || one->kind == other->kind)
        return false;
    const std::string_view stem = left.substr(0, left.size() - one->letters.size());
    const std::string_view otherStem = right.substr(0, right.size() - other->letters.size());
    const auto [end, ignored] = std::ranges::mismatch(stem, otherStem);
    const auto common = static_cast<size_t>(end - stem.begin());
    return common >= kShortestStem && common + 1 >= std::max(stem.size(), otherStem.size());
}

} // namespace core
