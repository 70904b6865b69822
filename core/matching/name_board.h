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

/// The words of two names while they are laid side by side: which are used, how like each pair is, and the parts found
/// so far.
struct NameBoard
{
    TokenSpan left, right;
    bool organisation = false;
    std::array<bool, kMostWords> leftUsed{};
    std::array<bool, kMostWords> rightUsed{};
    QVarLengthArray<TokenMatch, 64> matches; ///< none where the roles of the two words forbid it
    NameComparison out;

    NameBoard(TokenSpan leftWords, TokenSpan rightWords, std::span<const TokenMatch> likeness);
    [[nodiscard]] TokenMatch match(size_t i, size_t j) const { return matches.data()[i * right.size() + j]; }
};

} // namespace core
