// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/joined_words.h"

#include "core/matching/chinese_sound.h"
#include "core/matching/han_readings.h"
#include "core/matching/read_characters.h"
#include "core/matching/sound_form.h"
#include "core/matching/unspaced_name.h"

#include <algorithm>

namespace core {

namespace {

/// A join has to fit better than two loose words, because it is one more thing that may fit by chance.
constexpr float kJoinAgrees = .88F;
constexpr float kForeignJoinAgrees = .8F; ///< in another script even the right one fits less well
constexpr float kUnspacedAgrees = .76F;   ///< a whole name written as one word: nothing is left to differ

/// By so much a whole name may fit less well than one of its words: it has more letters to fit.
constexpr float kWholeOverWord = .05F;

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
    return shareGroup(groups, whole.groups) ? Listed::SameName : Listed::OtherName;
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

Neighbours neighboursOf(const NameBoard &board, const Join &join)
{
    return (join.singleLeft ? board.right : board.left).subspan(join.first, join.count);
}

const WordInName &singleOf(const NameBoard &board, const Join &join)
{
    return (join.singleLeft ? board.left : board.right)[join.single];
}

void takeJoin(NameBoard &board, const Join &join, float similarity, Agreement agreement)
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

/// The likeness of the single word and the last of its neighbours alone.
float similarityToLast(const NameBoard &board, const Join &join)
{
    const size_t last = join.first + join.count - 1;
    return (join.singleLeft ? board.match(join.single, last) : board.match(last, join.single)).similarity;
}

/// One word against neighbours, as in "Abdulrahman" and "Abd Rahman". "Sharafi" and "Al Sharabi" are no join: the word
/// behind the article fits by itself, and what it lacks is to be seen.
bool tryJoin(NameBoard &board, const Join &join)
{
    const Neighbours words = neighboursOf(board, join);
    const WordInName &single = singleOf(board, join);
    if (!mayBeJoined(words, single.latin))
        return false;
    constexpr size_t kShortestParticle = 2; // "McAllenby"
    const bool roomForArticle = single.latin.size() >= words.back().latin.size() + kShortestParticle;
    if (words.front().part == NamePart::Particle && !roomForArticle && similarityToLast(board, join) >= kAgrees)
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

/// "Dutsin-Ma" and "Dutsinma": letter by letter the same, whatever one of the words fits alone.
bool tryExactJoin(NameBoard &board, const Join &join)
{
    const Neighbours words = neighboursOf(board, join);
    const std::string_view whole = singleOf(board, join).latin;
    if (words[0].latin.size() + words[1].latin.size() != whole.size() || !whole.starts_with(words[0].latin) ||
        !whole.ends_with(words[1].latin))
        return false;
    takeJoin(board, join, kJoinAgrees, Agreement::Agrees);
    return true;
}

/// Two words that the tables list as one name: another form of the single word's, or another name altogether where the
/// first is none of its own. "Abdul Rahim" is no other name than "الرحيم", which its last word fits.
bool tryListedJoin(NameBoard &board, const Join &join)
{
    constexpr float kOtherServant = .3F;
    const Neighbours words = neighboursOf(board, join);
    const WordInName &single = singleOf(board, join);
    if (!single.knownGiven || !mayBeJoined(words, single.latin))
        return false;
    const Listed listed = listedAs(words, joinedLatin(words), single.forms());
    if (listed == Listed::SameName)
        takeJoin(board, join, kJoinAgrees, Agreement::Agrees);
    else if (listed == Listed::OtherName && isServant(words.front()) && similarityToLast(board, join) < kAgrees)
        takeJoin(board, join, kOtherServant, Agreement::Contradicts);
    else
        return false;
    return true;
}

/// How many words from a place on may be one word on the other side; 1: only the word itself.
size_t mostJoined(TokenSpan words, const std::array<bool, kMostWords> &used, size_t first)
{
    const auto isFree = [&](size_t place) { return place < words.size() && !used[place]; };
    if (!isFree(first) || !isFree(first + 1))
        return 1;
    return words[first + 1].part == NamePart::Particle && isFree(first + 2) ? 3 : 2;
}

} // namespace

void alignCompounds(NameBoard &board, bool singleLeft)
{
    const TokenSpan words = singleLeft ? board.right : board.left;
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
            if (most > 1 &&
                (tryExactJoin(board, {i, first, 2, singleLeft}) || tryListedJoin(board, {i, first, 2, singleLeft})))
                break;
        }
    }
}

void alignJoins(NameBoard &board, bool singleLeft)
{
    const auto &oneUsed = singleLeft ? board.leftUsed : board.rightUsed;
    const auto &twoUsed = singleLeft ? board.rightUsed : board.leftUsed;
    const size_t ones = singleLeft ? board.left.size() : board.right.size();
    const TokenSpan twos = singleLeft ? board.right : board.left;
    for (size_t i = 0; i < ones; ++i) {
        for (size_t j = 0; !oneUsed[i] && j + 1 < twos.size(); ++j) {
            if (mostJoined(twos, twoUsed, j) > 1)
                tryJoin(board, {i, j, 2, singleLeft});
        }
    }
}

namespace {

/// All words of both names are one part, whatever was found before.
void takeWhole(NameBoard &board, float similarity)
{
    const auto all = [](TokenSpan words) { return static_cast<WordSet>((1U << words.size()) - 1); };
    AlignedPart part;
    part.level = TokenLevel::SameSound;
    part.similarity = similarity;
    part.agreement = Agreement::Agrees;
    part.weight = 1;
    part.left = all(board.left);
    part.right = all(board.right);
    board.out.parts.clear();
    board.out.parts.append(part);
    board.leftUsed.fill(true);
    board.rightUsed.fill(true);
}

/// The best that one word of a name has with any word of the other.
float bestMatch(const NameBoard &board, bool singleLeft)
{
    float best = 0;
    for (size_t i = 0; i < (singleLeft ? board.right : board.left).size(); ++i)
        best = std::max(best, (singleLeft ? board.match(0, i) : board.match(i, 0)).similarity);
    return best;
}

} // namespace

namespace {

bool isHangul(const WordInName &word)
{
    return word.script == Script::Hangul;
}

} // namespace

void alignUnspaced(NameBoard &board, bool singleLeft)
{
    const TokenSpan one = singleLeft ? board.left : board.right;
    const TokenSpan others = singleLeft ? board.right : board.left;
    const auto isSpoken = [](const WordInName &word) {
        return word.script == Script::Latin || saysHowHanIsRead(word.script);
    };
    if (one.size() != 1 || !writesUnspaced(one[0].script) || others.size() < 2 || others.size() > kMostUnspacedWords ||
        !std::ranges::all_of(others, isSpoken))
        return;
    std::array<std::string, kMostUnspacedWords> spelt;
    std::ranges::transform(others, spelt.begin(),
                           [](const WordInName &word) { return spokenForm(word.latin, word.script); });
    std::array<std::string_view, kMostUnspacedWords> latin;
    std::ranges::copy(spelt, latin.begin());
    const float least = std::max(kUnspacedAgrees, bestMatch(board, singleLeft) - kWholeOverWord);
    const std::span<const std::string_view> words = std::span(latin).first(others.size());
    const bool hangul = std::ranges::any_of(others, &isHangul);
    const float similarity =
        hangul ? likenessOfReading(one[0].forms(), words) : unspacedLikeness(one[0].forms(), words, least);
    if (similarity < least)
        return;
    takeWhole(board, similarity);
}

namespace {

/// False for most names: a whole name of some short words, of which at least one is left over.
bool mayBeSyllables(TokenSpan words, const std::array<bool, kMostWords> &used)
{
    constexpr size_t kLongest = 12; // a given name of two syllables
    const auto isShort = [](const WordInName &word) {
        return word.script == Script::Latin && isWholeWord(word.part) && word.latin.size() <= kLongest;
    };
    const auto leftOver = std::count(used.begin(), used.begin() + static_cast<ptrdiff_t>(words.size()), false);
    return words.size() >= 2 && words.size() <= kMostUnspacedWords && leftOver > 0 &&
           std::ranges::all_of(words, isShort);
}

std::vector<std::string> wholeNames(TokenSpan words)
{
    QVarLengthArray<std::string_view, kMostUnspacedWords> latin;
    for (const WordInName &word : words)
        latin.append(word.latin);
    return runTogether(std::span(latin.data(), static_cast<size_t>(latin.size())));
}

} // namespace

void alignTongues(NameBoard &board)
{
    constexpr size_t kFewWords = 3; // one of them parts the given name into its syllables
    if (!mayBeSyllables(board.left, board.leftUsed) || !mayBeSyllables(board.right, board.rightUsed) ||
        std::max(board.left.size(), board.right.size()) < kFewWords)
        return;
    const std::vector<std::string> lefts = wholeNames(board.left);
    const std::vector<std::string> rights = wholeNames(board.right);
    // One of them is in pinyin; for all others the table need not even be read.
    const auto mayFit = [](const std::string &left, const std::string &right) {
        return (!chineseSound(left).empty() || !chineseSound(right).empty()) &&
               HanReadings::builtIn().mayBeSameCharacters(left, right);
    };
    const auto fits = [&](const std::string &left) {
        return std::ranges::any_of(rights, [&](const std::string &right) { return mayFit(left, right); });
    };
    if (!std::ranges::any_of(lefts, fits))
        return;
    takeWhole(board, kJoinAgrees);
}

void alignWholeRest(NameBoard &board)
{
    struct Rest
    {
        size_t words = 0, letters = 0;
    };
    const auto sizeOf = [](TokenSpan tokens, const std::array<bool, kMostWords> &used) {
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
    const auto rest = [](TokenSpan tokens, const std::array<bool, kMostWords> &used, WordSet &places) {
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
    for (size_t i = 0; i < kMostWords; ++i) {
        board.leftUsed[i] = board.leftUsed[i] || (part.left & wordAt(i)) != 0;
        board.rightUsed[i] = board.rightUsed[i] || (part.right & wordAt(i)) != 0;
    }
    part.level = TokenLevel::Exact;
    part.similarity = .97F;
    part.agreement = Agreement::Agrees;
    part.weight = 1;
    board.out.parts.append(part);
}

} // namespace core
