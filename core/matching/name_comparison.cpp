// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/name_comparison.h"

#include "core/matching/aligned_words.h"
#include "core/matching/chinese_sound.h"
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

/// "Petrović" and "Petrovich": one Latin form of a word is one of the other's.
bool isOtherSpelling(const NameToken &left, const NameToken &right)
{
    const auto has = [](const NameToken &token, const std::string &form) {
        return token.latin == form || std::ranges::find(token.variants, form) != token.variants.end();
    };
    return has(right, left.latin) ||
           std::ranges::any_of(left.variants, [&](const auto &form) { return has(right, form); });
}

/// A father's name is not the son's own: "Ivan" does not meet "Ivanovich", nor a title a name.
bool rolesForbid(const WordInName &left, const WordInName &right)
{
    if (left.part == NamePart::Initial || right.part == NamePart::Initial)
        return false;
    const bool patronymic = (left.part == NamePart::Patronymic) != (right.part == NamePart::Patronymic);
    if (patronymic && left.latin != right.latin && !isOtherSpelling(left.forms(), right.forms()))
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

/// Marks words that stand in the name before already as used, and says how many these are.
int dropRepeats(Tokens tokens, std::array<bool, kMost> &used)
{
    for (size_t i = 1; i < tokens.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (isCore(tokens[i]) && tokens[i].isSameWord(tokens[j]))
                used[i] = true;
        }
    }
    return static_cast<int>(std::ranges::count(used, true));
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

/// Neighbours that may have been written as one word: two, or three with a particle between, as in "Abd al-Qadir".
using Neighbours = std::span<const WordInName>;

/// The units of words of another script run together. The same words of a query are tried against one name after the
/// other, so the last ones are kept. Valid until as many others were asked for.
std::span<const LetterModel::UnitId> joinedUnits(Neighbours words)
{
    struct Joined
    {
        QString native;
        Script script = Script::None;
        std::vector<LetterModel::UnitId> units;
    };
    thread_local std::array<Joined, 4> kept;
    thread_local size_t oldest = 0;
    QString native;
    for (const WordInName &word : words)
        native += word.forms().native;
    const Script script = words.front().script;
    for (const Joined &known : kept) {
        if (known.native == native && known.script == script)
            return known.units;
    }
    Joined &joined = kept[oldest++ % kept.size()];
    joined = {native, script, LetterModel::builtIn().numbersOf(native, script)};
    return joined.units;
}

std::string joinedLatin(Neighbours words)
{
    std::string joined;
    for (const WordInName &word : words)
        joined += word.latin;
    return joined;
}

/// The same with the l of an article as it is spoken before most letters of the tongue: "Nur al-Din" is "Nureddin". The
/// joined word itself where there is none.
std::string spokenJoin(Neighbours words)
{
    constexpr std::string_view kSunLetters = "dtnrsz";
    std::string joined;
    for (size_t i = 0; i < words.size(); ++i) {
        std::string_view word = words[i].latin;
        const bool article = words[i].part == NamePart::Particle && word.size() == 2 && word.back() == 'l';
        const std::string_view next = i + 1 < words.size() ? words[i + 1].latin : std::string_view();
        joined += article && !next.empty() && kSunLetters.find(next.front()) != std::string_view::npos
                      ? std::string{word.front(), next.front()}
                      : std::string(word);
    }
    return joined;
}

/// What the tables know of words run together and another word.
enum class Listed : quint8 { Unknown, SameName, OtherName };

Listed listedAs(Neighbours words, const std::string &joined, const NameToken &whole)
{
    if (whole.groups.empty())
        return Listed::Unknown;
    QString native;
    for (const WordInName &word : words)
        native += word.forms().native;
    const NameTables &tables = NameTables::builtIn();
    std::span<const Equivalence> groups = tables.groupsOf(joined);
    if (words.front().script != Script::Latin)
        groups = tables.groupsOf(native);
    if (groups.empty())
        return Listed::Unknown;
    const bool shared = std::ranges::any_of(groups, [&whole](Equivalence one) {
        return std::ranges::find(whole.groups, one.group, &Equivalence::group) != whole.groups.end();
    });
    return shared ? Listed::SameName : Listed::OtherName;
}

/// How well the joined word fits in another script by the letter model; 0 where both are in one.
float foreignJoinSimilarity(Neighbours words, const std::string &joined, const NameToken &whole, float least)
{
    const LetterModel &model = LetterModel::builtIn();
    const auto hasUnits = [](const WordInName &word) { return !word.forms().units.empty(); };
    if (!whole.units.empty()) {
        const std::array<std::string_view, 1> latin = {joined};
        return std::ranges::none_of(words, hasUnits) ? unspacedLikeness(whole, latin, least) : 0;
    }
    const auto isOfOneScript = [&words](const WordInName &word) { return word.script == words.front().script; };
    const bool foreign = hasUnits(words.front()) && std::ranges::all_of(words, isOfOneScript);
    return foreign ? model.similarity(joinedUnits(words), whole.latin, least) : 0;
}

float spelledJoinSimilarity(const std::string &joined, const NameToken &whole, float least)
{
    const std::string sound = soundForm(joined);
    const std::string bones = coarseSkeleton(sound);
    const bool sameBones = bones.size() >= 3 && bones == coarseSkeleton(whole.sound);
    const float similarity =
        spellingSimilarity(joined, sound, whole.latin, whole.sound, sameBones ? std::min(least, kAgrees) : least);
    return sameBones && similarity >= kAgrees ? std::max(similarity, kJoinAgrees) : similarity;
}

/// Words written as one are often written by another system or in another script, too: "Tse-tung" and "Zedong". By
/// spelling alone the whole skeleton has to be the same then. What is under `least` is given up.
float joinedSimilarity(Neighbours words, const NameToken &whole, float least)
{
    const std::string joined = joinedLatin(words);
    if (const Listed listed = listedAs(words, joined, whole); listed != Listed::Unknown)
        return listed == Listed::SameName ? kJoinAgrees : 0;
    const float foreign = foreignJoinSimilarity(words, joined, whole, least);
    if (foreign >= least || whole.script == Script::Han || words.front().script == Script::Han)
        return foreign;
    if (haveSameChineseSound(joined, whole.latin))
        return kJoinAgrees;
    const float written = spelledJoinSimilarity(joined, whole, least);
    const std::string spoken = written < least ? spokenJoin(words) : joined;
    return spoken == joined ? written : spelledJoinSimilarity(spoken, whole, least);
}

/// A quick look whether words may be written as this one.
bool mayBeJoined(Neighbours words, std::string_view whole)
{
    size_t length = 0;
    for (const WordInName &word : words)
        length += word.latin.size();
    if (length < 4 || length > whole.size() + 3 || whole.size() > length + 3)
        return false;
    const std::string_view first = words.front().latin;
    const std::string_view last = words.back().latin;
    if (whole.empty() || first.empty() || last.empty())
        return false;
    // "Elshazly" and "Al Shazli": the vowel of a particle is nobody's.
    const bool particle = words.front().part == NamePart::Particle && isVowelLetter(first.front());
    return first.front() == whole.front() || last.back() == whole.back() || (particle && isVowelLetter(whole.front()));
}

/// A word on one side of a board and neighbours on the other.
struct Join
{
    size_t single, first, count;
    bool singleLeft;
};

Neighbours neighboursOf(const Board &board, const Join &join)
{
    return (join.singleLeft ? board.right : board.left).subspan(join.first, join.count);
}

const WordInName &singleOf(const Board &board, const Join &join)
{
    return (join.singleLeft ? board.left : board.right)[join.single];
}

void takeJoin(Board &board, const Join &join, float similarity, Agreement agreement)
{
    const WordInName &whole = singleOf(board, join);
    AlignedPart part;
    part.level = joinedLatin(neighboursOf(board, join)) == whole.latin ? TokenLevel::Exact : TokenLevel::Misspelt;
    part.similarity = similarity;
    part.agreement = agreement;
    part.weight = roleWeight(whole, board.organisation);
    const WordSet lone = wordAt(join.single);
    const auto all = static_cast<WordSet>(((1U << join.count) - 1) << join.first);
    part.left = join.singleLeft ? lone : all;
    part.right = join.singleLeft ? all : lone;
    board.out.parts.append(part);
    (join.singleLeft ? board.leftUsed : board.rightUsed)[join.single] = true;
    auto &used = join.singleLeft ? board.rightUsed : board.leftUsed;
    std::fill_n(used.begin() + static_cast<ptrdiff_t>(join.first), join.count, true);
}

/// One word against neighbours, as in "Abdulrahman" and "Abd Rahman".
bool tryJoin(Board &board, const Join &join)
{
    const Neighbours words = neighboursOf(board, join);
    const WordInName &single = singleOf(board, join);
    if (!mayBeJoined(words, single.latin))
        return false;
    const NameToken &whole = single.forms();
    const bool sameScript = whole.units.empty() == words.front().forms().units.empty();
    const float least = sameScript ? kJoinAgrees : kForeignJoinAgrees;
    const float similarity = joinedSimilarity(words, whole, least);
    if (similarity >= least)
        takeJoin(board, join, similarity, Agreement::Agrees);
    return similarity >= least;
}

/// "Abd", "Abdul" and the like, which make a name only with the word that follows.
bool isServant(const WordInName &word)
{
    constexpr size_t kLongest = 6;
    return (word.latin.starts_with("abd") && word.latin.size() <= kLongest) || word.forms().native == u"عبد";
}

/// Two words that the tables list as one name: another form of the single word's, or another name altogether where the
/// first is none of its own.
bool tryListedJoin(Board &board, const Join &join)
{
    constexpr float kOtherServant = .3F;
    const Neighbours words = neighboursOf(board, join);
    const WordInName &single = singleOf(board, join);
    if (!single.knownGiven || !mayBeJoined(words, single.latin))
        return false;
    const Listed listed = listedAs(words, joinedLatin(words), single.forms());
    if (listed == Listed::SameName)
        takeJoin(board, join, kJoinAgrees, Agreement::Agrees);
    else if (listed == Listed::OtherName && isServant(words.front()))
        takeJoin(board, join, kOtherServant, Agreement::Contradicts);
    else
        return false;
    return true;
}

/// How many words from a place on may be one word on the other side; 1: only the word itself.
size_t mostJoined(Tokens words, const std::array<bool, kMost> &used, size_t first)
{
    const auto isFree = [&](size_t place) { return place < words.size() && !used[place]; };
    if (!isFree(first) || !isFree(first + 1))
        return 1;
    return words[first + 1].part == NamePart::Particle && isFree(first + 2) ? 3 : 2;
}

/// "Noureddine" against "Nur al-Din" and "Abdulrahman" against "Abdul Rahman", before one of the
/// two is taken alone; "Al Shazli" and "Mac Allenby", whose particle may be written apart.
void alignCompounds(Board &board, bool singleLeft)
{
    const Tokens words = singleLeft ? board.right : board.left;
    const auto &used = singleLeft ? board.rightUsed : board.leftUsed;
    const auto &singleUsed = singleLeft ? board.leftUsed : board.rightUsed;
    const size_t singles = singleLeft ? board.left.size() : board.right.size();
    for (size_t first = 0; first + 1 < words.size(); ++first) {
        for (size_t i = 0; i < singles; ++i) {
            const size_t most = singleUsed[i] ? 1 : mostJoined(words, used, first);
            if (most == 3 && tryJoin(board, {i, first, 3, singleLeft}))
                break;
            const bool particle = words[first].part == NamePart::Particle;
            if (most > 1 && particle && tryJoin(board, {i, first, 2, singleLeft}))
                break;
            if (most > 1 && tryListedJoin(board, {i, first, 2, singleLeft}))
                break;
        }
    }
}

void alignJoins(Board &board, bool singleLeft)
{
    const auto &oneUsed = singleLeft ? board.leftUsed : board.rightUsed;
    const auto &twoUsed = singleLeft ? board.rightUsed : board.leftUsed;
    const size_t ones = singleLeft ? board.left.size() : board.right.size();
    const Tokens twos = singleLeft ? board.right : board.left;
    for (size_t i = 0; i < ones; ++i) {
        for (size_t j = 0; !oneUsed[i] && j + 1 < twos.size(); ++j) {
            if (mostJoined(twos, twoUsed, j) > 1)
                tryJoin(board, {i, j, 2, singleLeft});
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
    Board board;
    board.left = left;
    board.right = right;
    board.organisation = organisation;
    board.matches = matches;
    const int leftRepeats = dropRepeats(board.left, board.leftUsed);
    const int rightRepeats = dropRepeats(board.right, board.rightUsed);
    alignUnspaced(board, true);
    alignUnspaced(board, false);
    alignCompounds(board, true);
    alignCompounds(board, false);
    alignGreedily(board);
    alignJoins(board, true);
    alignJoins(board, false);
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
