// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/aligned_words.h"

#include <array>

namespace core {

/// From here up two words are taken to be the same word.
inline constexpr float kAgrees = .74F;

/// How much of a name a part is. The figures order the parts; they were not fitted.
float roleWeight(const WordInName &token, bool organisation);

/// "Petrović" and "Petrovich": one Latin form of a word is one of the other's.
bool isOtherSpelling(const NameToken &left, const NameToken &right);

/// A father's name is not the son's own: "Ivan" does not meet "Ivanovich", nor a title a name.
inline bool rolesForbid(const WordInName &left, const WordInName &right)
{
    if (left.part == NamePart::Initial || right.part == NamePart::Initial)
        return false;
    const bool patronymic = (left.part == NamePart::Patronymic) != (right.part == NamePart::Patronymic);
    if (patronymic && left.latin != right.latin && !isOtherSpelling(left.forms(), right.forms()))
        return true;
    return isDecoration(left) != isDecoration(right) && left.latin != right.latin;
}

/// The words of two names while they are laid side by side: which are used, how like each pair is, and the parts found
/// so far.
struct NameBoard
{
    TokenSpan left, right;
    bool organisation = false;
    std::array<bool, kMostWords> leftUsed{};
    std::array<bool, kMostWords> rightUsed{};
    std::span<const TokenMatch> matches;
    NameComparison out;

    [[nodiscard]] TokenMatch match(size_t i, size_t j) const
    {
        return rolesForbid(left[i], right[j]) ? TokenMatch{} : matches[i * right.size() + j];
    }
};

} // namespace core
