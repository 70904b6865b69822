// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_parts.h"
#include "core/matching/token_match.h"

#include <QStringView>

#include <functional>
#include <span>

namespace core {

/// What two names say about a part: three different things that must never be mixed up.
enum class Agreement : quint8 { Agrees, Contradicts, Omitted };

/// One aligned part of two names. An omitted part has words on one side only.
struct AlignedPart
{
    std::vector<quint8> left;  ///< positions of words in the left name
    std::vector<quint8> right; ///< positions of words in the right name
    TokenLevel level = TokenLevel::None;
    Agreement agreement = Agreement::Omitted;
    float similarity = 0;
    float weight = 0; ///< how much of a name this part is; 1 = an ordinary family name
    bool swapped = false; ///< a given name on one side stands as family name on the other
    double bits = 0; ///< log2 of how much likelier this is for one person than for two; see nameBits
};

struct NameComparison
{
    std::vector<AlignedPart> parts;
    double probability = 0; ///< that both are names of one person, when as many pairs shown are as are not
    double bits = 0;        ///< sum over the parts, with the rarity that the tables suggest
    int coreAgreements = 0; ///< whole words other than particles, titles and initials that agree
};

/// Gives the likeness of word i of the left name and word j of the right one; lets an index keep what it worked out.
using TokenMatcher = std::function<TokenMatch(size_t, size_t)>;
/// How often a word occurs as part of a name, as a share of all persons.
using TokenFrequency = std::function<double(const NameToken &)>;

/// Aligns the words of two names: each word with at most one other, joined and split words found, repeated ones dropped.
NameComparison alignNames(std::span<const NameToken *const> left, std::span<const NameToken *const> right,
                          const TokenMatcher &matcher, bool organisation);

/// Fills in the bits of every part from the rarity of its words (Fellegi and Sunter 1969; term frequency as in Winkler
/// 1989): agreement log2(m/u) with u the frequency of the word, less for weaker levels; contradictions and omissions
/// cost fixed amounts. Returns the sum.
double nameBits(NameComparison &comparison, std::span<const NameToken *const> left,
                std::span<const NameToken *const> right, const TokenFrequency &frequency);

/// A frequency for use without a population: common for names in the tables, rare for others.
double usualFrequency(const NameToken &token);

/// Compares two whole names. Any thread; about 5 microseconds for Latin names.
NameComparison compareNames(QStringView left, QStringView right);
NameComparison compareNames(const AnalysedName &left, const AnalysedName &right);

} // namespace core
