// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_comparison.h"

#include <array>

namespace core {

/// What tells names of one person from names of two when both are laid side by side. Each is a count or sum over the
/// aligned parts, so that every figure can be pointed at in the names.
enum class NameSign : quint8 {
    MoreWords,      ///< a third whole word agrees, and further ones, each less than the one before
    LoneOfSeveral,  ///< one whole word agrees and another contradicts
    LoneWord,       ///< one whole word agrees and the rest is left out
    LoneInitials,   ///< one whole word agrees and initials stand for others, two at most
    OnlyCommon,     ///< what agrees are names that many bear, and something contradicts or is left out
    NoWord,         ///< no whole word agrees
    ForeignSlip,    ///< what a word in another script lacks of the likeness, sum
    AlphabetSlip,   ///< the same where both are written in alphabets that say how a word sounds, sum
    ForeignOther,   ///< such words in an alphabet that have another, unlike consonant
    ShortSlip,      ///< a slip in a word of at most four letters, near which other names lie
    SoundSlip,      ///< share of a word that sounds otherwise, worst word
    OtherConsonant, ///< words taken as misspelt that have another, unlike consonant: "Barlow" and "Marlow"
    SlipOfKnown,    ///< one of two spellings is a name that the tables list, the other is in none
    LooseGender,    ///< forms of one name of which one is a man's only and the other a woman's as well
    KnownApart,     ///< two known names that sound alike and are no forms of one another: "Takeshi" and "Takashi"
    ShortForm,      ///< pet names and short forms
    Initial,        ///< an initial stands for a word beside others that agree
    CutShort,       ///< the first letters of a word stand for it: an abbreviation, or a field too short
    Other,          ///< words that contradict
    OtherSyllable,  ///< another syllable in names of Chinese or Korean ones
    OtherEnding,    ///< family names of one stem with other endings: -ov and -in, -berg and -mann
    OtherNear,      ///< how near their letters are, beyond half; sum
    OtherForeign,   ///< contradicting words of which one stands in a script that may well be read otherwise
    ForeignNear,    ///< how near they are
    OtherGiven,     ///< two known given names that are no forms of one another
    OtherFamily,    ///< two known family names that are no forms of one another
    OtherBones,     ///< consonants that sound otherwise in a word that contradicts, at most three; sum
    OtherGender,    ///< one is a man's given name, the other a woman's
    Parent,         ///< one's own name here is a parent's there, or left out before the parents'
    Sibling,        ///< two own names beside one father's
    OtherFather,    ///< two fathers
    Generation,     ///< other generations: Jr and Sr
    OneGeneration,  ///< a generation on one side
    Number,         ///< other numbers, or a number on one side
    LeftOut,        ///< whole words on one side only
    LeftOutFather,  ///< a father's name on one side only
    Swapped,        ///< a given name here stands as a family name there
    Order,          ///< words in an order that is no change of family name and given names
    GivenTurned,    ///< nothing but given names, in another order
    Count
};
inline constexpr size_t kNameSigns = static_cast<size_t>(NameSign::Count);

using NameSigns = std::array<double, kNameSigns>;

/// The signs of two names of persons that alignWords laid side by side.
NameSigns signsOf(const NameComparison &comparison, TokenSpan left, TokenSpan right);

/// The probability that names with these signs are one person's, when as many pairs shown are as are not: logistic,
/// with weights learnt from the development halves of labelled pairs by `matching_pairs --learn`.
double probabilityOf(const NameSigns &signs);

} // namespace core
