// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of two names laid side by side say, in bits.
#include "core/matching/aligned_words.h"
#include "core/matching/unspaced_name.h"

#include <algorithm>

namespace core {

float usualRarity(const WordInName &token)
{
    if (isDecoration(token))
        return 3.3F;
    if (token.part == NamePart::Initial || token.part == NamePart::OrgWord)
        return 4.3F;
    if (token.knownGiven)
        return 8.4F;
    return token.latin.size() <= 3 ? 10.F : 13.3F;
}

namespace {

/// The rarest word of a part decides what a chance agreement would take.
double rarest(WordSet words, std::span<const float> rarity)
{
    double most = 0;
    for (size_t i = 0; i < rarity.size(); ++i) {
        if (words & wordAt(i))
            most = std::max(most, static_cast<double>(rarity[i]));
    }
    return most;
}

/// The words of a whole name that is one word on the other side: together they are rarer than any of them.
double jointRarity(WordSet words, std::span<const float> rarity)
{
    double sum = 0;
    for (size_t i = 0; i < rarity.size(); ++i)
        sum += (words & wordAt(i)) != 0 ? static_cast<double>(rarity[i]) : 0;
    return sum;
}

/// log2 m for the share of true pairs that agree (0.8), and what a weaker level loses: other words fit it too.
double agreementBits(const AlignedPart &part, double rarity)
{
    constexpr double kLogM = -.32;
    if (part.level == TokenLevel::Initial)
        return 1.5;
    const double loss = part.level == TokenLevel::Exact ? 0 : .8 + 18 * (1 - static_cast<double>(part.similarity));
    return std::max(.3, rarity + kLogM - loss) - (part.swapped ? 1.5 : 0);
}

/// Words that are spelt alike contradict less; the slope keeps two different words from scoring exactly the same.
double contradictionBits(double similarity)
{
    return similarity > .6 ? -3.9 + 4 * (similarity - .6) : -6.4 + similarity;
}

double partBits(const AlignedPart &part, const WordInName &token, double rarity)
{
    const double weight = static_cast<double>(part.weight);
    switch (part.agreement) {
    case Agreement::Agrees:
        return agreementBits(part, rarity);
    case Agreement::Contradicts:
        return contradictionBits(static_cast<double>(part.similarity)) * weight -
               (token.part == NamePart::Family ? 1 : 0);
    case Agreement::Omitted:
        return -(token.part == NamePart::Number ? 4 : .8) * weight;
    }
    return 0;
}

/// True for names that alignUnspaced may have laid side by side.
bool isUnspaced(TokenSpan left, TokenSpan right)
{
    return (left.size() == 1 && right.size() > 1 && writesUnspaced(left[0].script)) ||
           (right.size() == 1 && left.size() > 1 && writesUnspaced(right[0].script));
}

} // namespace

double nameBits(NameComparison &comparison, TokenSpan left, TokenSpan right, std::span<const float> leftRarity,
                std::span<const float> rightRarity)
{
    comparison.bits = 0;
    const bool unspaced = isUnspaced(left, right);
    for (AlignedPart &part : comparison.parts) {
        // A misspelt word is rarer than the one it stands for: the commoner side tells the chance.
        const double one = unspaced ? jointRarity(part.left, leftRarity) : rarest(part.left, leftRarity);
        const double other = unspaced ? jointRarity(part.right, rightRarity) : rarest(part.right, rightRarity);
        const double rarity = part.left == 0 ? other : part.right == 0 ? one : std::min(one, other);
        part.bits = partBits(part, tokenOf(part, left, right), rarity);
        comparison.bits += part.bits;
    }
    return comparison.bits;
}

} // namespace core
