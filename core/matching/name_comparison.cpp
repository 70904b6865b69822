// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/name_comparison.h"

#include "core/matching/joined_words.h"
#include "core/matching/name_likeness.h"
#include "core/matching/organisation_likeness.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <tuple>

namespace core {

namespace {

using Tokens = TokenSpan;

constexpr size_t kMost = kMostWords;

bool tagsClash(const WordInName &left, const WordInName &right)
{
    return (left.part == NamePart::Given && right.part == NamePart::Family) ||
           (left.part == NamePart::Family && right.part == NamePart::Given);
}

bool isCore(const WordInName &token)
{
    switch (token.part) {
    case NamePart::Unknown:
    case NamePart::Given:
    case NamePart::Family:
    case NamePart::Patronymic:
        return true;
    default:
        return false;
    }
}

/// True where another name has a word twice within one of its own: "Kyawkyaw" beside "Kyaw Kyaw".
bool hasDoubled(Tokens tokens, std::string_view word)
{
    const std::string doubled = std::string(word) + std::string(word);
    const auto holds = [&doubled](const std::string &form) { return form.find(doubled) != std::string::npos; };
    return std::ranges::any_of(tokens, [&holds](const WordInName &token) {
        return holds(token.forms().latin) || std::ranges::any_of(token.forms().variants, holds);
    });
}

/// Marks words that stand in the name before already as used, and says how many these are.
int dropRepeats(Tokens tokens, Tokens others, std::array<bool, kMost> &used)
{
    for (size_t i = 1; i < tokens.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (isCore(tokens[i]) && tokens[i].isSameWord(tokens[j]) &&
                !(j + 1 == i && hasDoubled(others, tokens[i].latin)))
                used[i] = true;
        }
    }
    return static_cast<int>(std::ranges::count(used, true));
}

void take(NameBoard &board, size_t i, size_t j)
{
    const WordInName &left = board.left[i];
    const WordInName &right = board.right[j];
    board.leftUsed[i] = true;
    board.rightUsed[j] = true;
    AlignedPart part;
    part.left = wordAt(i);
    part.right = wordAt(j);
    const TokenMatch match = board.match(i, j);
    part.level = match.level;
    part.similarity = match.similarity;
    part.agreement = Agreement::Agrees;
    part.weight = std::min(roleWeight(left, board.organisation), roleWeight(right, board.organisation));
    part.swapped = tagsClash(left, right);
    board.out.parts.append(part);
}

/// Best pairs first; among equals the pair at like places, so that order counts a little.
void alignGreedily(NameBoard &board)
{
    struct Candidate
    {
        float value;
        quint8 i, j;
    };
    QVarLengthArray<Candidate, 24> candidates;
    for (size_t i = 0; i < board.left.size(); ++i) {
        for (size_t j = 0; j < board.right.size(); ++j) {
            const TokenMatch match = board.match(i, j);
            if (match.similarity < kAgrees || board.leftUsed[i] || board.rightUsed[j])
                continue;
            const float offset = std::abs(static_cast<float>(i) - static_cast<float>(j));
            const float clash = tagsClash(board.left[i], board.right[j]) ? .05F : 0.F;
            candidates.append(
                {match.similarity - .001F * offset - clash - (match.level == TokenLevel::Initial ? .3F : 0.F),
                 static_cast<quint8>(i), static_cast<quint8>(j)});
        }
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::tie(b.value, a.i, a.j) < std::tie(a.value, b.i, b.j);
    });
    for (const Candidate &candidate : candidates) {
        if (!board.leftUsed[candidate.i] && !board.rightUsed[candidate.j])
            take(board, candidate.i, candidate.j);
    }
}

/// "Ben Carter" and "Al Carter": particles before a family name, but also given names, and either way not the same.
bool areGivenNamesToo(const WordInName &left, const WordInName &right)
{
    const NameTables &tables = NameTables::builtIn();
    const auto is = [&tables](const WordInName &word) {
        return word.part == NamePart::Particle && word.knownGiven && word.script == Script::Latin &&
               tables.mayBeName(std::string(word.latin));
    };
    const bool children = tables.saysChildOf(std::string(left.latin)) && tables.saysChildOf(std::string(right.latin));
    return is(left) && is(right) && !children;
}

/// What is left on both sides stands against each other; what is left on one side only is omitted on the other.
void settleRest(NameBoard &board)
{
    struct Pair
    {
        float similarity;
        quint8 i, j;
    };
    QVarLengthArray<Pair, 16> pairs;
    for (size_t i = 0; i < board.left.size(); ++i) {
        for (size_t j = 0; j < board.right.size(); ++j) {
            const bool free = !board.leftUsed[i] && !board.rightUsed[j];
            const bool come = isDecoration(board.left[i]) || isDecoration(board.right[j]);
            if (!free || (come && !(i == 0 && j == 0 && areGivenNamesToo(board.left[i], board.right[j]))))
                continue;
            const bool likeRole = board.left[i].part == board.right[j].part;
            pairs.append({board.match(i, j).similarity + (likeRole ? .05F : 0.F), static_cast<quint8>(i),
                          static_cast<quint8>(j)});
        }
    }
    std::sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) {
        return std::tie(b.similarity, a.i, a.j) < std::tie(a.similarity, b.i, b.j);
    });
    for (const Pair &pair : pairs) {
        if (board.leftUsed[pair.i] || board.rightUsed[pair.j])
            continue;
        take(board, pair.i, pair.j);
        AlignedPart &part = board.out.parts.back();
        part.agreement = Agreement::Contradicts;
        part.weight =
            std::max(part.weight, std::min(.9F, std::max(roleWeight(board.left[pair.i], board.organisation),
                                                         roleWeight(board.right[pair.j], board.organisation))));
    }
}

void noteOmitted(NameBoard &board)
{
    const auto add = [&](Tokens tokens, const std::array<bool, kMost> &used, bool left) {
        for (size_t i = 0; i < tokens.size(); ++i) {
            if (used[i])
                continue;
            AlignedPart part;
            (left ? part.left : part.right) = wordAt(i);
            part.weight = roleWeight(tokens[i], board.organisation);
            board.out.parts.append(part);
        }
    };
    add(board.left, board.leftUsed, true);
    add(board.right, board.rightUsed, false);
}

/// Whole words that agree, and how many there are at most, each counted once.
void countCore(NameComparison &comparison, Tokens left, Tokens right, int leftRepeats, int rightRepeats)
{
    const auto coresOf = [](Tokens tokens, WordSet set) {
        int count = 0;
        for (size_t i = 0; i < tokens.size(); ++i)
            count += (set & wordAt(i)) != 0 && isCore(tokens[i]) ? 1 : 0;
        return count;
    };
    for (const AlignedPart &part : comparison.parts) {
        if (part.agreement == Agreement::Agrees && part.level != TokenLevel::Initial)
            comparison.coreAgreements += std::max(coresOf(left, part.left), coresOf(right, part.right));
    }
    const auto cores = [](Tokens tokens) { return static_cast<int>(std::ranges::count_if(tokens, isCore)); };
    comparison.coreWords = std::max(cores(left) - leftRepeats, cores(right) - rightRepeats);
}

} // namespace

double nameProbability(const NameComparison &comparison, TokenSpan left, TokenSpan right, bool organisation)
{
    return organisation ? organisationProbability(comparison, left, right)
                        : probabilityOf(signsOf(comparison, left, right));
}

NameComparison alignWords(TokenSpan left, TokenSpan right, std::span<const TokenMatch> matches, bool organisation)
{
    NameBoard board(left, right, matches);
    board.organisation = organisation;
    const int leftRepeats = dropRepeats(board.left, board.right, board.leftUsed);
    const int rightRepeats = dropRepeats(board.right, board.left, board.rightUsed);
    alignUnspaced(board, true);
    alignUnspaced(board, false);
    alignCompounds(board, true);
    alignCompounds(board, false);
    alignGreedily(board);
    alignJoins(board, true);
    alignJoins(board, false);
    alignTongues(board);
    alignWholeRest(board);
    settleRest(board);
    noteOmitted(board);
    countCore(board.out, board.left, board.right, leftRepeats, rightRepeats);
    return std::move(board.out);
}

NameComparison alignNames(TokenSpan left, TokenSpan right, std::span<const TokenMatch> matches, bool organisation)
{
    NameComparison comparison = alignWords(left, right, matches, organisation);
    comparison.probability = nameProbability(comparison, left, right, organisation);
    return comparison;
}

WordList wordsOf(const AnalysedName &name)
{
    WordList words;
    for (const NameToken &token : name.tokens)
        words.emplace_back(&token, token.part);
    return words;
}

NameComparison compareNames(const AnalysedName &left, const AnalysedName &right)
{
    const WordList a = wordsOf(left);
    const WordList b = wordsOf(right);
    QVarLengthArray<float, kMostWords> leftRarity, rightRarity;
    std::ranges::transform(a, std::back_inserter(leftRarity), usualRarity);
    std::ranges::transform(b, std::back_inserter(rightRarity), usualRarity);
    QVarLengthArray<TokenMatch, 64> matches;
    for (const WordInName &one : a) {
        for (const WordInName &other : b)
            matches.append(matchTokens(one.forms(), other.forms()));
    }
    const auto span = [](const auto &list) { return std::span(list.data(), static_cast<size_t>(list.size())); };
    NameComparison comparison = alignNames(span(a), span(b), span(matches), left.organisation || right.organisation);
    nameBits(comparison, span(a), span(b), span(leftRarity), span(rightRarity));
    return comparison;
}

NameComparison compareNames(QStringView left, QStringView right)
{
    return compareNames(analyseName(left), analyseName(right));
}

} // namespace core
