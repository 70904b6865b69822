// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/name_comparison.h"

#include "core/matching/aligned_words.h"
#include "core/matching/edit_distance.h"
#include "core/matching/name_likeness.h"
#include "core/matching/organisation_likeness.h"
#include "core/matching/sound_form.h"
#include "core/matching/unspaced_name.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <tuple>

namespace core {

namespace {

using Tokens = TokenSpan;

constexpr size_t kMost = kMostWords;

/// From here up two words are taken to be the same word.
constexpr float kAgrees = .74F;
/// A join has to fit better than two loose words, because it is one more thing that may fit by chance.
constexpr float kJoinAgrees = .88F;
constexpr float kForeignJoinAgrees = .8F; ///< in another script even the right one fits less well
constexpr float kUnspacedAgrees = .76F;   ///< a whole name written as one word: nothing is left to differ

/// By so much a whole name may fit less well than one of its words: it has more letters to fit.
constexpr float kWholeOverWord = .05F;

/// How much of a name a part is. The figures order the parts; they were not fitted.
float roleWeight(const WordInName &token, bool organisation)
{
    switch (token.part) {
    case NamePart::Particle:
        return .12F;
    case NamePart::Honorific:
        return .04F;
    case NamePart::LegalForm:
        return .08F;
    case NamePart::OrgWord:
        return .4F;
    case NamePart::Suffix:
        return .5F;
    case NamePart::Initial:
        return organisation ? .5F : .35F;
    case NamePart::Patronymic:
        return .7F;
    case NamePart::Number:
        return 1.2F;
    default:
        return token.knownGiven && token.part != NamePart::Family ? .9F : 1.F;
    }
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

bool tagsClash(const WordInName &left, const WordInName &right)
{
    return (left.part == NamePart::Given && right.part == NamePart::Family) ||
           (left.part == NamePart::Family && right.part == NamePart::Given);
}

/// A father's name is not the son's own: "Ivan" does not meet "Ivanovich", nor a title a name.
bool rolesForbid(const WordInName &left, const WordInName &right)
{
    if (left.part == NamePart::Initial || right.part == NamePart::Initial)
        return false;
    const bool patronymic = (left.part == NamePart::Patronymic) != (right.part == NamePart::Patronymic);
    if (patronymic && left.latin != right.latin)
        return true;
    return isDecoration(left) != isDecoration(right) && left.latin != right.latin;
}

/// The alignment while it is being worked out.
struct Board
{
    Tokens left, right;
    bool organisation = false;
    std::array<bool, kMost> leftUsed{};
    std::array<bool, kMost> rightUsed{};
    std::span<const TokenMatch> matches;
    NameComparison out;

    [[nodiscard]] TokenMatch match(size_t i, size_t j) const
    {
        return rolesForbid(left[i], right[j]) ? TokenMatch{} : matches[i * right.size() + j];
    }
};

void dropRepeats(Tokens tokens, std::array<bool, kMost> &used)
{
    for (size_t i = 1; i < tokens.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (isCore(tokens[i]) && tokens[i].isSameWord(tokens[j]))
                used[i] = true;
        }
    }
}

void take(Board &board, size_t i, size_t j)
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
void alignGreedily(Board &board)
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

/// The units of two words of another script run together. The same two words of a query are tried against one name
/// after the other, so the last ones are kept. Valid until as many others were asked for.
std::span<const LetterModel::UnitId> joinedUnits(const NameToken &first, const NameToken &second)
{
    struct Joined
    {
        QString native;
        Script script = Script::None;
        std::vector<LetterModel::UnitId> units;
    };
    thread_local std::array<Joined, 4> kept;
    thread_local size_t oldest = 0;
    const QString native = first.native + second.native;
    for (const Joined &known : kept) {
        if (known.native == native && known.script == first.script)
            return known.units;
    }
    Joined &joined = kept[oldest++ % kept.size()];
    joined = {native, first.script, LetterModel::builtIn().numbersOf(native, first.script)};
    return joined.units;
}

/// Two words written as one are often written by another system or in another script, too: "Tse-tung" and "Zedong". In
/// one script the whole skeleton has to be the same then. What is under `least` is given up.
float joinedSimilarity(const NameToken &first, const NameToken &second, const NameToken &whole, float least)
{
    const LetterModel &model = LetterModel::builtIn();
    const std::string joined = first.latin + second.latin;
    if (!whole.units.empty() && first.units.empty() && second.units.empty())
        return model.similarity(whole.units, joined, least);
    if (whole.units.empty() && !first.units.empty() && first.script == second.script)
        return model.similarity(joinedUnits(first, second), whole.latin, least);
    const std::string sound = soundForm(joined);
    const std::string bones = coarseSkeleton(sound);
    const bool sameBones = bones.size() >= 3 && bones == coarseSkeleton(whole.sound);
    const float similarity =
        spellingSimilarity(joined, sound, whole.latin, whole.sound, sameBones ? std::min(least, kAgrees) : least);
    return sameBones && similarity >= kAgrees ? std::max(similarity, kJoinAgrees) : similarity;
}

/// One word on `one` side against two neighbours on the other, as in "Abdulrahman" and "Abd Rahman".
bool tryJoin(Board &board, size_t single, size_t pair, bool singleLeft)
{
    const Tokens one = singleLeft ? board.left : board.right;
    const Tokens two = singleLeft ? board.right : board.left;
    const std::string_view wholeLatin = one[single].latin;
    const std::string_view firstLatin = two[pair].latin;
    const std::string_view secondLatin = two[pair + 1].latin;
    const size_t length = firstLatin.size() + secondLatin.size();
    if (wholeLatin.empty() || firstLatin.empty() || secondLatin.empty())
        return false;
    if (length < 4 || length > wholeLatin.size() + 3 || wholeLatin.size() > length + 3 ||
        (firstLatin.front() != wholeLatin.front() && secondLatin.back() != wholeLatin.back()))
        return false;
    const NameToken &whole = one[single].forms();
    const NameToken &first = two[pair].forms();
    const NameToken &second = two[pair + 1].forms();
    const bool sameScript = whole.units.empty() == first.units.empty();
    const float least = sameScript ? kJoinAgrees : kForeignJoinAgrees;
    const float similarity = joinedSimilarity(first, second, whole, least);
    if (similarity < least)
        return false;
    AlignedPart part;
    part.level = first.latin + second.latin == whole.latin ? TokenLevel::Exact : TokenLevel::Misspelt;
    part.similarity = similarity;
    part.agreement = Agreement::Agrees;
    part.weight = roleWeight(one[single], board.organisation);
    const WordSet lone = wordAt(single);
    const WordSet both = wordAt(pair) | wordAt(pair + 1);
    part.left = singleLeft ? lone : both;
    part.right = singleLeft ? both : lone;
    board.out.parts.append(part);
    return true;
}

void alignJoins(Board &board, bool singleLeft)
{
    auto &oneUsed = singleLeft ? board.leftUsed : board.rightUsed;
    auto &twoUsed = singleLeft ? board.rightUsed : board.leftUsed;
    const size_t ones = singleLeft ? board.left.size() : board.right.size();
    const size_t twos = singleLeft ? board.right.size() : board.left.size();
    for (size_t i = 0; i < ones; ++i) {
        for (size_t j = 0; !oneUsed[i] && j + 1 < twos; ++j) {
            if (!twoUsed[j] && !twoUsed[j + 1] && tryJoin(board, i, j, singleLeft))
                oneUsed[i] = twoUsed[j] = twoUsed[j + 1] = true;
        }
    }
}

/// The best that one word of a name has with any word of the other.
float bestMatch(const Board &board, bool singleLeft)
{
    float best = 0;
    for (size_t i = 0; i < (singleLeft ? board.right : board.left).size(); ++i)
        best = std::max(best, (singleLeft ? board.match(0, i) : board.match(i, 0)).similarity);
    return best;
}

/// A whole name written as one word in Han or Hangul against all words of the Latin one, titles and particles too: "a"
/// and "san" may be syllables of it.
void alignUnspaced(Board &board, bool singleLeft)
{
    const Tokens one = singleLeft ? board.left : board.right;
    const Tokens others = singleLeft ? board.right : board.left;
    const auto isLatin = [](const WordInName &word) { return word.script == Script::Latin; };
    if (one.size() != 1 || !writesUnspaced(one[0].script) || others.size() < 2 || others.size() > kMostUnspacedWords ||
        !std::ranges::all_of(others, isLatin))
        return;
    std::array<std::string_view, kMostUnspacedWords> latin;
    std::ranges::transform(others, latin.begin(), &WordInName::latin);
    const float least = std::max(kUnspacedAgrees, bestMatch(board, singleLeft) - kWholeOverWord);
    const float similarity = unspacedLikeness(one[0].forms(), std::span(latin).first(others.size()), least);
    if (similarity < least)
        return;
    AlignedPart part;
    part.level = TokenLevel::SameSound;
    part.similarity = similarity;
    part.agreement = Agreement::Agrees;
    part.weight = 1;
    const auto all = static_cast<WordSet>((1U << others.size()) - 1);
    part.left = singleLeft ? wordAt(0) : all;
    part.right = singleLeft ? all : wordAt(0);
    board.out.parts.append(part);
    board.leftUsed.fill(true);
    board.rightUsed.fill(true);
}

/// Three or more words written as one, or letters with points between: "s a r l" and "sarl".
void alignWholeRest(Board &board)
{
    struct Rest
    {
        size_t words = 0, letters = 0;
    };
    const auto sizeOf = [](Tokens tokens, const std::array<bool, kMost> &used) {
        Rest rest;
        for (size_t i = 0; i < tokens.size(); ++i) {
            rest.words += used[i] ? 0 : 1;
            rest.letters += used[i] ? 0 : tokens[i].latin.size();
        }
        return rest;
    };
    const Rest onLeft = sizeOf(board.left, board.leftUsed);
    const Rest onRight = sizeOf(board.right, board.rightUsed);
    if (onLeft.words + onRight.words < 3 || onLeft.letters < 3 || onLeft.letters != onRight.letters)
        return;
    const auto rest = [](Tokens tokens, const std::array<bool, kMost> &used, WordSet &places) {
        std::string joined;
        for (size_t i = 0; i < tokens.size(); ++i) {
            if (used[i])
                continue;
            joined += tokens[i].latin;
            places |= wordAt(i);
        }
        return joined;
    };
    AlignedPart part;
    const std::string left = rest(board.left, board.leftUsed, part.left);
    const std::string right = rest(board.right, board.rightUsed, part.right);
    if (left != right)
        return;
    for (size_t i = 0; i < kMost; ++i) {
        board.leftUsed[i] = board.leftUsed[i] || (part.left & wordAt(i)) != 0;
        board.rightUsed[i] = board.rightUsed[i] || (part.right & wordAt(i)) != 0;
    }
    part.level = TokenLevel::Exact;
    part.similarity = .97F;
    part.agreement = Agreement::Agrees;
    part.weight = 1;
    board.out.parts.append(part);
}

/// What is left on both sides stands against each other; what is left on one side only is omitted on the other.
void settleRest(Board &board)
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
            if (!free || isDecoration(board.left[i]) || isDecoration(board.right[j]))
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

void noteOmitted(Board &board)
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

/// Whole words that agree, and how many there are at most.
void countCore(NameComparison &comparison, Tokens left, Tokens right)
{
    for (const AlignedPart &part : comparison.parts) {
        if (part.agreement == Agreement::Agrees && part.level != TokenLevel::Initial &&
            isCore(tokenOf(part, left, right)))
            comparison.coreAgreements += std::max(std::popcount(part.left), std::popcount(part.right));
    }
    const auto cores = [](Tokens tokens) { return std::ranges::count_if(tokens, isCore); };
    comparison.coreWords = static_cast<int>(std::max(cores(left), cores(right)));
}

} // namespace

double nameProbability(const NameComparison &comparison, TokenSpan left, TokenSpan right, bool organisation)
{
    return organisation ? organisationProbability(comparison, left, right)
                        : probabilityOf(signsOf(comparison, left, right));
}

NameComparison alignWords(TokenSpan left, TokenSpan right, std::span<const TokenMatch> matches, bool organisation)
{
    Board board;
    board.left = left;
    board.right = right;
    board.organisation = organisation;
    board.matches = matches;
    dropRepeats(board.left, board.leftUsed);
    dropRepeats(board.right, board.rightUsed);
    alignUnspaced(board, true);
    alignUnspaced(board, false);
    alignGreedily(board);
    alignJoins(board, true);
    alignJoins(board, false);
    alignWholeRest(board);
    settleRest(board);
    noteOmitted(board);
    countCore(board.out, board.left, board.right);
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
