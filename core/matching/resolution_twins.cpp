// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/resolution_twins.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double kTwinsOfRelatives = .03;
constexpr double kSameSexOfOtherSex = 2;
/// A person goes by a second given name more easily than by another family name.
constexpr double kGivenOfFamily = 2;
/// How many standard deviations of the counts are taken for chance.
constexpr double kChance = 2;

void addPair(const PairLevels &levels, double pairs, TwinCounts &counts)
{
    const quint8 birth = levels.of(PersonField::BirthDate);
    const bool oneHome = levels.of(PersonField::Address) <= kSameHome;
    const quint8 name = levels.of(PersonField::Name);
    if (!oneHome || (name != NameContradicts && name != NameHardly))
        return;
    const bool surelyTwo = levels.of(PersonField::Sex) == ValueOther || levels.of(PersonField::Document) == ValueOther;
    if (birth == DatePart || birth == DateOther || birth == DateOtherYear)
        counts.relatives += levels.keepsGivenName() ? 0 : pairs;
    else if (birth == DateSame && levels.keepsGivenName())
        counts.familyDiffers += pairs;
    else if (birth == DateSame)
        (surelyTwo ? counts.surelyTwo : counts.givenDiffers) += pairs;
}

} // namespace

double TwinCounts::expectedTwins() const
{
    const double chance = kChance * std::sqrt(givenDiffers + kGivenOfFamily * kGivenOfFamily * familyDiffers);
    const double excess = givenDiffers - kGivenOfFamily * familyDiffers - chance;
    return 1 + std::max(excess, kTwinsOfRelatives * relatives + kSameSexOfOtherSex * surelyTwo);
}

bool TwinCounts::areOnePerson(double probability) const
{
    return givenDiffers > 0 && expectedTwins() <= (1 - probability) * givenDiffers;
}

TwinCounts countTwins(const LevelCounts &candidates)
{
    TwinCounts counts;
    for (const auto &[packed, pairs] : candidates) {
        PairLevels levels;
        levels.packed = packed;
        addPair(levels, pairs, counts);
    }
    return counts;
}

} // namespace core
