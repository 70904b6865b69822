// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/name_gender.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct Endings
{
    std::string_view male, female;
};

/// What a man's given name ends in where a woman's of the same stem ends otherwise. Slavic, Romance, Arabic, Persian,
/// Germanic, Greek and Tamil given names.
constexpr std::array<Endings, 20> kGivenEndings = {
    {{"", "a"},    {"", "e"},   {"", "ne"},   {"", "le"},   {"", "lle"}, {"", "ette"},  {"", "ine"},
     {"", "ina"},  {"o", "a"},  {"e", "a"},   {"os", "a"},  {"as", "a"}, {"es", "a"},   {"es", "ea"},
     {"er", "ra"}, {"y", "ia"}, {"iy", "ia"}, {"i", "iya"}, {"an", "i"}, {"ic", "ique"}}};
constexpr std::array<Endings, 10> kFamilyEndings = {{{"ov", "ova"},
                                                     {"ev", "eva"},
                                                     {"in", "ina"},
                                                     {"sky", "skaya"},
                                                     {"skiy", "skaya"},
                                                     {"skii", "skaya"},
                                                     {"ski", "skaya"},
                                                     {"ski", "ska"},
                                                     {"iy", "aya"},
                                                     {"y", "a"}}};
/// A stem with less than this says nothing.
constexpr size_t kShortestStem = 3;

bool isPair(std::string_view male, std::string_view female, const Endings &endings)
{
    if (!male.ends_with(endings.male) || !female.ends_with(endings.female))
        return false;
    const std::string_view stem = male.substr(0, male.size() - endings.male.size());
    return stem.size() >= kShortestStem && stem == female.substr(0, female.size() - endings.female.size());
}

template <size_t N>
bool isPairOf(const std::array<Endings, N> &list, const std::string &left, const std::string &right)
{
    return std::ranges::any_of(
        list, [&](const Endings &endings) { return isPair(left, right, endings) || isPair(right, left, endings); });
}

bool isKalenjinPair(std::string_view male, std::string_view female)
{
    constexpr std::string_view kMale = "kip";
    constexpr std::array<std::string_view, 2> kFemale = {"chep", "jep"};
    if (!male.starts_with(kMale) || male.size() < kMale.size() + kShortestStem)
        return false;
    return std::ranges::any_of(kFemale, [&](std::string_view beginning) {
        return female.starts_with(beginning) && female.substr(beginning.size()) == male.substr(kMale.size());
    });
}

struct Genders
{
    bool male = false, female = false;
};

Genders gendersOf(const NameToken &word, const NameTables &tables)
{
    Genders genders;
    for (const Equivalence &membership : word.groups) {
        genders.male = genders.male || tables.genderOf(membership.group) == NameGender::Male;
        genders.female = genders.female || tables.genderOf(membership.group) == NameGender::Female;
    }
    return genders;
}

} // namespace

bool isFamilyGenderPair(const std::string &left, const std::string &right)
{
    return isPairOf(kFamilyEndings, left, right);
}

bool isKalenjinGenderPair(std::string_view left, std::string_view right)
{
    return isKalenjinPair(left, right) || isKalenjinPair(right, left);
}

bool differInGivenGender(const NameToken &left, const NameToken &right, const NameTables &tables)
{
    if (left.latin == right.latin || shareGroup(left.groups, right.groups))
        return false;
    const Genders one = gendersOf(left, tables);
    const Genders other = gendersOf(right, tables);
    const bool known = (one.male || one.female) && (other.male || other.female);
    if (known)
        return one.male != other.male && one.female != other.female;
    if (isKalenjinGenderPair(left.latin, right.latin))
        return true;
    return left.script == right.script && !isFamilyGenderPair(left.latin, right.latin) &&
           isPairOf(kGivenEndings, left.latin, right.latin);
}

bool mayBeMansName(const NameToken &word, const NameTables &tables)
{
    const Genders genders = gendersOf(word, tables);
    return genders.male || !genders.female;
}

bool mayDifferInGender(const NameToken &left, const NameToken &right, const NameTables &tables)
{
    if (left.latin == right.latin || !isPairOf(kGivenEndings, left.latin, right.latin))
        return false;
    const Genders one = gendersOf(left, tables);
    const Genders other = gendersOf(right, tables);
    return one.female != other.female && (one.female ? other.male : one.male);
}

} // namespace core
