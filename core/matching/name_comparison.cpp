// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/name_comparison.h"

#include "core/matching/edit_distance.h"
#include "core/matching/sound_form.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

using Tokens = std::span<const NameToken *const>;

constexpr size_t kMost = 16;
/// From here up two words are taken to be the same word.
constexpr float kAgrees = .74F;
/// A join has to fit better than two loose words, because it is one more thing that may fit by chance.
constexpr float kJoinAgrees = .88F;

/// How much of a name a part is. The figures order the parts; they were not fitted.
float roleWeight(const NameToken &token, bool organisation)
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

bool isCore(const NameToken &token)
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

bool isDecoration(const NameToken &token)
{
    return token.part == NamePart::Particle || token.part == NamePart::Honorific || token.part == NamePart::LegalForm;
}

bool tagsClash(const NameToken &left, const NameToken &right)
{
    return (left.part == NamePart::Given && right.part == NamePart::Family) ||
        (left.part == NamePart::Family && right.part == NamePart::Given);
}

/// A father's name is not the son's own: "Ivan" does not meet "Ivanovich", nor a title a name.
bool rolesForbid(const NameToken &left, const NameToken &right)
{
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
    std::array<std::array<TokenMatch, kMost>, kMost> matches{};
    NameComparison out;
};

void dropRepeats(Tokens tokens, std::array<bool, kMost> &used)
{
    for (size_t i = 1; i < tokens.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (isCore(*tokens[i]) && tokens[i]->native == tokens[j]->native)
                used[i] = true;
        }
    }
}

void take(Board &board, size_t i, size_t j)
{
    const NameToken &left = *board.left[i];
    const NameToken &right = *board.right[j];
    board.leftUsed[i] = true;
    board.rightUsed[j] = true;
    AlignedPart part;
    part.left = {static_cast<quint8>(i)};
    part.right = {static_cast<quint8>(j)};
    part.level = board.matches[i][j].level;
    part.similarity = board.matches[i][j].similarity;
    part.agreement = Agreement::Agrees;
    part.weight = std::min(roleWeight(left, board.organisation), roleWeight(right, board.organisation));
    part.swapped = tagsClash(left, right);
    board.out.parts.push_back(std::move(part));
}

/// Best pairs first; among equals the pair at like places, so that order counts a little.
void alignGreedily(Board &board)
{
    struct Candidate
    {
        float value;
        quint8 i, j;
    };
    std::vector<Candidate> candidates;
    for (size_t i = 0; i < board.left.size(); ++i) {
        for (size_t j = 0; j < board.right.size(); ++j) {
            const TokenMatch match = board.matches[i][j];
            if (match.similarity < kAgrees || board.leftUsed[i] || board.rightUsed[j])
                continue;
            const float offset = std::abs(static_cast<float>(i) - static_cast<float>(j));
            const float clash = tagsClash(*board.left[i], *board.right[j]) ? .05F : 0.F;
            candidates.push_back({match.similarity - .001F * offset - clash -
                                      (match.level == TokenLevel::Initial ? .3F : 0.F),
                                  static_cast<quint8>(i), static_cast<quint8>(j)});
        }
    }
    std::ranges::stable_sort(candidates, [](const Candidate &a, const Candidate &b) { return a.value > b.value; });
    for (const Candidate &candidate : candidates) {
        if (!board.leftUsed[candidate.i] && !board.rightUsed[candidate.j])
            take(board, candidate.i, candidate.j);
    }
}

/// One word on `one` side against two neighbours on the other, as in "Abdulrahman" and "Abd Rahman".
bool tryJoin(Board &board, size_t single, size_t pair, bool singleLeft)
{
    const Tokens one = singleLeft ? board.left : board.right;
    const Tokens two = singleLeft ? board.right : board.left;
    const NameToken &whole = *one[single];
    const NameToken &first = *two[pair];
    const NameToken &second = *two[pair + 1];
    const size_t length = first.latin.size() + second.latin.size();
    if (length < 4 || length > whole.latin.size() + 3 || whole.latin.size() > length + 3)
        return false;
    const std::string joined = first.latin + second.latin;
    const float similarity = spellingSimilarity(joined, soundForm(joined), whole.latin, whole.sound);
    if (similarity < kJoinAgrees)
        return false;
    AlignedPart part;
    part.level = joined == whole.latin ? TokenLevel::Exact : TokenLevel::Misspelt;
    part.similarity = similarity;
    part.agreement = Agreement::Agrees;
    part.weight = roleWeight(whole, board.organisation);
    const std::vector<quint8> lone = {static_cast<quint8>(single)};
    const std::vector<quint8> both = {static_cast<quint8>(pair), static_cast<quint8>(pair + 1)};
    part.left = singleLeft ? lone : both;
    part.right = singleLeft ? both : lone;
    board.out.parts.push_back(std::move(part));
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

/// Three or more words written as one, or letters with points between: "s a r l" and "sarl".
void alignWholeRest(Board &board)
{
    const auto rest = [](Tokens tokens, const std::array<bool, kMost> &used, std::vector<quint8> &places) {
        std::string joined;
        for (size_t i = 0; i < tokens.size(); ++i) {
            if (used[i])
                continue;
            joined += tokens[i]->latin;
            places.push_back(static_cast<quint8>(i));
        }
        return joined;
    };
    AlignedPart part;
    const std::string left = rest(board.left, board.leftUsed, part.left);
    const std::string right = rest(board.right, board.rightUsed, part.right);
    if (left.size() < 3 || left != right || part.left.size() + part.right.size() < 3)
        return;
    for (const quint8 i : part.left)
        board.leftUsed[i] = true;
    for (const quint8 j : part.right)
        board.rightUsed[j] = true;
    part.level = TokenLevel::Exact;
    part.similarity = .97F;
    part.agreement = Agreement::Agrees;
    part.weight = 1;
    board.out.parts.push_back(std::move(part));
}

/// What is left on both sides stands against each other; what is left on one side only is omitted on the other.
void settleRest(Board &board)
{
    struct Pair
    {
        float similarity;
        quint8 i, j;
    };
    std::vector<Pair> pairs;
    for (size_t i = 0; i < board.left.size(); ++i) {
        for (size_t j = 0; j < board.right.size(); ++j) {
            const bool free = !board.leftUsed[i] && !board.rightUsed[j];
            if (!free || isDecoration(*board.left[i]) || isDecoration(*board.right[j]))
                continue;
            const bool likeRole = board.left[i]->part == board.right[j]->part;
            pairs.push_back({board.matches[i][j].similarity + (likeRole ? .05F : 0.F), static_cast<quint8>(i),
                             static_cast<quint8>(j)});
        }
    }
    std::ranges::stable_sort(pairs, [](const Pair &a, const Pair &b) { return a.similarity > b.similarity; });
    for (const Pair &pair : pairs) {
        if (board.leftUsed[pair.i] || board.rightUsed[pair.j])
            continue;
        take(board, pair.i, pair.j);
        AlignedPart &part = board.out.parts.back();
        part.agreement = Agreement::Contradicts;
        part.weight = std::max(part.weight, std::min(.9F, std::max(roleWeight(*board.left[pair.i], board.organisation),
                                                                  roleWeight(*board.right[pair.j], board.organisation))));
    }
}

void noteOmitted(Board &board)
{
    const auto add = [&](Tokens tokens, const std::array<bool, kMost> &used, bool left) {
        for (size_t i = 0; i < tokens.size(); ++i) {
            if (used[i])
                continue;
            AlignedPart part;
            (left ? part.left : part.right) = {static_cast<quint8>(i)};
            part.weight = roleWeight(*tokens[i], board.organisation);
            board.out.parts.push_back(std::move(part));
        }
    };
    add(board.left, board.leftUsed, true);
    add(board.right, board.rightUsed, false);
}

/// What a likeness is worth between -1.2 (other word) and 1 (same word): piecewise linear through measured places.
double worth(double similarity)
{
    struct Point
    {
        double similarity, value;
    };
    static constexpr std::array<Point, 8> points = {
        {{0, -1.2}, {.45, -1.1}, {.6, -.75}, {.7, -.2}, {.76, .15}, {.85, .55}, {.93, .85}, {1, 1}}};
    for (size_t i = 1; i < points.size(); ++i) {
        if (similarity <= points[i].similarity) {
            const double along =
                (similarity - points[i - 1].similarity) / (points[i].similarity - points[i - 1].similarity);
            return points[i - 1].value + along * (points[i].value - points[i - 1].value);
        }
    }
    return 1;
}

const NameToken &tokenOf(const AlignedPart &part, Tokens left, Tokens right)
{
    return part.left.empty() ? *right[part.right.front()] : *left[part.left.front()];
}

struct Tally
{
    double gain = 0, weight = 0, leftCore = 0, rightCore = 0, initials = 0;
};

/// The cost of an omitted part: little for a middle name, much for a number or a generation.
double omissionCost(const NameToken &token, bool organisation)
{
    switch (token.part) {
    case NamePart::Particle:
    case NamePart::Honorific:
    case NamePart::LegalForm:
        return .02;
    case NamePart::Number:
        return .9;
    case NamePart::Suffix:
        return organisation ? .8 : .2;
    case NamePart::OrgWord:
        return .25;
    case NamePart::Patronymic:
        return .1;
    default:
        return organisation ? .35 : .16;
    }
}

void weigh(Tally &tally, AlignedPart &part, Tokens left, Tokens right, bool organisation)
{
    const NameToken &token = tokenOf(part, left, right);
    if (part.agreement == Agreement::Omitted) {
        tally.gain -= omissionCost(token, organisation) * part.weight;
        return;
    }
    double value = worth(static_cast<double>(part.similarity));
    if (part.level == TokenLevel::Initial)
        value = .5;
    if (part.agreement == Agreement::Contradicts)
        value = std::min(value, 0.0) * (token.part == NamePart::Suffix || token.part == NamePart::Number ? 3.0 : 2.2);
    if (part.swapped)
        value -= .12;
    tally.gain += value * static_cast<double>(part.weight);
    tally.weight += static_cast<double>(part.weight);
}

void weighAll(NameComparison &comparison, Tokens left, Tokens right, bool organisation)
{
    Tally tally;
    for (AlignedPart &part : comparison.parts) {
        weigh(tally, part, left, right, organisation);
        if (part.agreement == Agreement::Agrees && part.level != TokenLevel::Initial &&
            isCore(tokenOf(part, left, right)))
            comparison.coreAgreements += static_cast<int>(std::max(part.left.size(), part.right.size()));
    }
    const auto cores = [](Tokens tokens) { return std::ranges::count_if(tokens, [](auto *t) { return isCore(*t); }); };
    const auto most = std::max(cores(left), cores(right));
    const double score = tally.weight > 0 ? tally.gain / tally.weight : -1;
    double probability = 1 / (1 + std::exp(-6.5 * (score - .42)));
    // No single word carries a match, and initials alone say next to nothing.
    if (comparison.coreAgreements <= 1 && most > 1 && !organisation)
        probability = std::min(probability, comparison.coreAgreements == 1 ? .40 : .15);
    comparison.probability = probability;
}

} // namespace

NameComparison alignNames(std::span<const NameToken *const> left, std::span<const NameToken *const> right,
                          const TokenMatcher &matcher, bool organisation)
{
    Board board;
    board.left = left.first(std::min(left.size(), kMost));
    board.right = right.first(std::min(right.size(), kMost));
    board.organisation = organisation;
    for (size_t i = 0; i < board.left.size(); ++i) {
        for (size_t j = 0; j < board.right.size(); ++j) {
            if (!rolesForbid(*board.left[i], *board.right[j]))
                board.matches[i][j] = matcher(i, j);
        }
    }
    dropRepeats(board.left, board.leftUsed);
    dropRepeats(board.right, board.rightUsed);
    alignGreedily(board);
    alignJoins(board, true);
    alignJoins(board, false);
    alignWholeRest(board);
    settleRest(board);
    noteOmitted(board);
    weighAll(board.out, board.left, board.right, organisation);
    return board.out;
}

double usualFrequency(const NameToken &token)
{
    if (token.part == NamePart::Particle || token.part == NamePart::Honorific || token.part == NamePart::LegalForm)
        return .1;
    if (token.part == NamePart::Initial || token.part == NamePart::OrgWord)
        return .05;
    if (token.knownGiven)
        return .003;
    return token.latin.size() <= 3 ? .001 : .0001;
}

double nameBits(NameComparison &comparison, std::span<const NameToken *const> left,
                std::span<const NameToken *const> right, const TokenFrequency &frequency)
{
    double sum = 0;
    for (AlignedPart &part : comparison.parts) {
        const NameToken &token = tokenOf(part, left, right);
        const bool family = token.part == NamePart::Family;
        switch (part.agreement) {
        case Agreement::Agrees: {
            double share = 1;
            for (const quint8 i : part.left)
                share = std::min(share, frequency(*left[i]));
            for (const quint8 j : part.right)
                share = std::min(share, std::max(frequency(*right[j]), part.level == TokenLevel::Exact ? 0 : 1e-6));
            const double rarity = std::max(0.0, std::log2(.8 / std::max(share, 1e-7)));
            const double loss = part.level == TokenLevel::Exact ? 0 : .8 + 18 * (1 - static_cast<double>(part.similarity));
            part.bits = part.level == TokenLevel::Initial ? 1.5 : std::max(0.0, rarity - loss);
            if (part.swapped)
                part.bits -= 1.5;
            break;
        }
        case Agreement::Contradicts:
            part.bits = (part.similarity > .6F ? -3.5 : -6) * static_cast<double>(part.weight) - (family ? 1 : 0);
            break;
        case Agreement::Omitted:
            part.bits = -(token.part == NamePart::Number ? 4 : .8) * static_cast<double>(part.weight);
            break;
        }
        sum += part.bits;
    }
    comparison.bits = sum;
    return sum;
}

NameComparison compareNames(const AnalysedName &left, const AnalysedName &right)
{
    std::vector<const NameToken *> a, b;
    for (const NameToken &token : left.tokens)
        a.push_back(&token);
    for (const NameToken &token : right.tokens)
        b.push_back(&token);
    const TokenMatcher matcher = [&](size_t i, size_t j) { return matchTokens(*a[i], *b[j]); };
    NameComparison comparison = alignNames(a, b, matcher, left.organisation || right.organisation);
    nameBits(comparison, std::span(a).first(std::min<size_t>(a.size(), kMost)),
             std::span(b).first(std::min<size_t>(b.size(), kMost)), usualFrequency);
    return comparison;
}

NameComparison compareNames(QStringView left, QStringView right)
{
    return compareNames(analyseName(left), analyseName(right));
}

} // namespace core
