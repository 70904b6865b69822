// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/token_match.h"

#include "core/matching/chinese_sound.h"
#include "core/matching/edit_distance.h"
#include "core/matching/family_endings.h"
#include "core/matching/letter_model.h"
#include "core/matching/name_gender.h"
#include "core/matching/read_characters.h"
#include "core/matching/scanned_form.h"
#include "core/matching/sound_form.h"
#include "core/matching/spoken_form.h"

#include <algorithm>

namespace core {

namespace {

// What each level is worth when nothing else lowers it. Chosen so that a listed form beats a slip and a slip beats a
// mere likeness.
constexpr float kReadAlike = .97F;
constexpr float kEquivalent = .94F;
constexpr float kShortForm = .86F;
constexpr float kTwoShortForms = .80F;
constexpr float kSameForm = .97F;   ///< one of the transliterations is the same, letter by letter
constexpr float kScanned = .90F;    ///< the same to a scanner: "Ivan" and "lvan"
constexpr float kSameChinese = .9F; ///< pinyin and Wade-Giles
constexpr float kSameSpoken = .82F; ///< spelt for two languages
constexpr float kInitial = .75F;
constexpr float kKnownApart = .66F;        ///< two names of the table that are no forms of each other
constexpr float kFitsInOtherScript = .88F; ///< from here what the tables know of two scripts objects no more
constexpr float kGenderPair = .70F;        ///< Mario and Maria
constexpr float kFamilyGender = .82F;      ///< Ivanov and Ivanova: one family name in both genders

bool isLatin(const NameToken &token)
{
    return token.script == Script::Latin || token.script == Script::None;
}

TokenMatch matchByTable(const NameToken &left, const NameToken &right)
{
    TokenMatch best;
    for (const Equivalence &a : left.groups) {
        for (const Equivalence &b : right.groups) {
            if (a.group != b.group)
                continue;
            const bool both = a.shortForm && b.shortForm;
            const float value = both ? kTwoShortForms : a.shortForm || b.shortForm ? kShortForm : kEquivalent;
            if (value > best.similarity)
                best = {a.shortForm || b.shortForm ? TokenLevel::ShortForm : TokenLevel::Equivalent, value};
        }
    }
    return best;
}

/// "Ömer" begins with the letter of "O.", and so does "Øystein".
bool beginsWithLetterOf(const NameToken &initial, const NameToken &word)
{
    const auto isFirst = [&](const std::string &form) { return word.latin.starts_with(form[0]); };
    return isFirst(initial.latin) || std::ranges::any_of(initial.variants, isFirst);
}

QString withoutMarks(const QString &word)
{
    QString bare;
    for (const QChar c : word.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            bare += c;
    }
    return bare;
}

bool startsAlike(const NameToken &initial, const NameToken &word)
{
    if (word.latin.empty() || initial.latin.empty())
        return false;
    if (isLatin(initial) && isLatin(word))
        return beginsWithLetterOf(initial, word);
    if (initial.script == word.script && !initial.native.isEmpty())
        return withoutMarks(word.native).startsWith(withoutMarks(initial.native));
    // "Ya", "Yu", "Sh" stand for one letter of Cyrillic.
    return word.latin.starts_with(initial.latin) || word.latin[0] == initial.latin[0];
}

TokenMatch matchNumbers(const NameToken &left, const NameToken &right)
{
    if (left.latin == right.latin)
        return {TokenLevel::Exact, 1.F};
    if (left.ordinal != 0 && left.ordinal == right.ordinal)
        return {TokenLevel::Equivalent, kEquivalent};
    return matchByTable(left, right);
}

/// "Angelo" and "Angela", "Alexandr" and "Alexandra": one letter at the end that changes the gender.
bool isGenderPair(const std::string &a, const std::string &b)
{
    const std::string &shorter = a.size() < b.size() ? a : b;
    const std::string &longer = a.size() < b.size() ? b : a;
    if (shorter.size() < 3 || longer.size() - shorter.size() > 1)
        return false;
    if (longer.size() == shorter.size())
        return a.compare(0, a.size() - 1, b, 0, b.size() - 1) == 0 && a.back() != b.back() &&
               (a.back() == 'a' || b.back() == 'a') &&
               (a.back() == 'o' || b.back() == 'o' || a.back() == 'e' || b.back() == 'e');
    return longer.back() == 'a' && longer.compare(0, shorter.size(), shorter) == 0;
}

bool differInGender(const NameToken &left, const NameToken &right, const NameTables &tables)
{
    for (const Equivalence &a : left.groups) {
        for (const Equivalence &b : right.groups) {
            const NameGender one = tables.genderOf(a.group);
            const NameGender other = tables.genderOf(b.group);
            if (one != NameGender::Unknown && other != NameGender::Unknown && one != other)
                return true;
        }
    }
    return false;
}

/// The best likeness over all pairs of Latin forms.
float latinSimilarity(const NameToken &left, const NameToken &right)
{
    float best = spellingSimilarity(left.latin, left.sound, right.latin, right.sound);
    for (size_t i = 0; i < left.variants.size(); ++i)
        best = std::max(best, spellingSimilarity(left.variants[i], left.variantSounds[i], right.latin, right.sound));
    for (size_t i = 0; i < right.variants.size(); ++i)
        best = std::max(best, spellingSimilarity(left.latin, left.sound, right.variants[i], right.variantSounds[i]));
    if (left.variants.empty() || right.variants.empty() || best >= kSameForm)
        return best;
    for (const std::string &a : left.variants) {
        for (const std::string &b : right.variants)
            best = std::max(best, a == b ? kSameForm : 0.F);
    }
    return best;
}

/// "Wen-hsüan" and "Wenxuan". A lone syllable says too little: "Chang" may be one of several names.
bool isSameChinese(const NameToken &left, const NameToken &right)
{
    return haveSameChineseSound(left.latin, right.latin) && std::ranges::count(chineseSound(left.latin), ' ') > 1;
}

/// "Tschernjakow" and "Chernyakov", and but for one sound of a long word "Soetjipto" and "Sucipto". Of short words too
/// little is left.
bool areSpokenAlike(const NameToken &left, const NameToken &right)
{
    constexpr size_t kShortest = 6;
    constexpr double kMostApart = .09;
    return std::min(left.latin.size(), right.latin.size()) >= kShortest && leastSpokenSlip(left, right) <= kMostApart;
}

float likeness(const NameToken &left, const NameToken &right)
{
    float best = latinSimilarity(left, right);
    if (best < kSameChinese && isLatin(left) && isLatin(right) && isSameChinese(left, right))
        best = kSameChinese;
    if (best < kSameSpoken && isLatin(left) && isLatin(right) && areSpokenAlike(left, right))
        best = kSameSpoken;
    if (isLatin(left) != isLatin(right))
        best = std::max(best, letterSimilarity(isLatin(left) ? right : left, isLatin(left) ? left : right));
    return best;
}

/// Letters that change with the fashion of spelling as one of them: z and s, y and i, w and v, a doubled letter, an h.
std::string plainSpelling(const std::string &latin)
{
    std::string plain;
    for (const char c : latin) {
        const char one = c == 'z' ? 's' : c == 'y' ? 'i' : c == 'w' ? 'v' : c;
        if (!plain.empty() && (one == plain.back() || one == 'h'))
            continue;
        plain += one;
    }
    return plain;
}

/// What the tables and grammar say against two words that are merely spelt alike.
float withObjections(float similarity, const NameToken &left, const NameToken &right, const NameTables &tables)
{
    if (left.sound == right.sound && !differInGender(left, right, tables))
        return similarity;
    if (areOneTajikFamily(left.latin, right.latin))
        return std::max(similarity, kFamilyGender);
    if (isFamilyGenderPair(left.latin, right.latin) && !(left.knownGiven && right.knownGiven))
        return std::min(similarity, kFamilyGender);
    if (isGenderPair(left.latin, right.latin) || isKalenjinGenderPair(left.latin, right.latin) ||
        differInGender(left, right, tables))
        return std::min(similarity, kGenderPair);
    // Other scripts write several names alike: Kana has no l, Arabic no vowels.
    const bool fitsInOtherScript = left.script != right.script && similarity >= kFitsInOtherScript;
    return !fitsInOtherScript && areKnownApart(left, right) ? std::min(similarity, kKnownApart) : similarity;
}

TokenLevel levelOf(float similarity, const NameToken &left, const NameToken &right)
{
    if (similarity >= .9F && (left.sound == right.sound || left.script != right.script))
        return TokenLevel::SameSound;
    if (similarity >= .74F)
        return left.script != right.script ? TokenLevel::SameSound : TokenLevel::Misspelt;
    return similarity >= .55F ? TokenLevel::Similar : TokenLevel::None;
}

} // namespace

double leastSpokenSlip(const NameToken &left, const NameToken &right)
{
    const auto fromForm = [&right](const std::string &form) {
        double least = spokenSlip(form, right.latin);
        for (const std::string &other : right.variants)
            least = std::min(least, spokenSlip(form, other));
        return least;
    };
    double least = fromForm(left.latin);
    for (const std::string &form : left.variants)
        least = std::min(least, fromForm(form));
    return least;
}

bool isKnownFather(const NameToken &token)
{
    return !token.groups.empty() && NameTables::isFatherGroup(token.groups.front().group);
}

bool areKnownApart(const NameToken &left, const NameToken &right)
{
    if (shareGroup(left.groups, right.groups))
        return false;
    const bool known = (left.knownGiven && right.knownGiven) || (left.knownFamily && right.knownFamily) ||
                       (isKnownFather(left) && isKnownFather(right));
    return known && plainSpelling(left.latin) != plainSpelling(right.latin);
}

float letterSimilarity(std::span<const LetterModel::UnitId> native, const NameToken &latin, float least)
{
    const LetterModel &model = LetterModel::builtIn();
    float best = model.similarity(native, latin.latin, least);
    for (const std::string &form : latin.variants)
        best = std::max(best, model.similarity(native, form, least));
    return best;
}

float letterSimilarity(const NameToken &native, const NameToken &latin)
{
    return letterSimilarity(native.units, latin);
}

float spellingSimilarity(const std::string &left, const std::string &leftSound, const std::string &right,
                         const std::string &rightSound, float least)
{
    if (left == right)
        return kSameForm;
    const double mean = static_cast<double>(left.size() + right.size()) / 2;
    const bool sameSound = leftSound == rightSound;
    if (std::min(left.size(), right.size()) <= 2 && !sameSound)
        return 0;
    const double room = std::max(mean, 3.0);
    // A slip in a short word leaves less of it.
    const double strict = mean <= 4.5 ? 1.25 : 1.0;
    // A little more than `least` leaves, so that rounding can't bring it back.
    const double most = 1.001 - static_cast<double>(least);
    double similarity = 1 - strict * weightedDistance(left, right, most * room / strict) / room;
    if (sameSound)
        similarity = std::max(similarity, leftSound.size() >= 3 ? .93 : .88);
    else if (leftSound.size() >= 3 && rightSound.size() >= 3) {
        const double soundMean = static_cast<double>(leftSound.size() + rightSound.size()) / 2;
        const double soundRoom = std::min(most - .03, .971 - similarity); // a poorer likeness counts for nothing
        const double bySound =
            strict * weightedDistance(leftSound, rightSound, soundRoom * soundMean / strict) / soundMean;
        similarity = std::max(similarity, .97 - bySound);
    }
    return static_cast<float>(std::clamp(similarity, 0.0, static_cast<double>(kSameForm)));
}

TokenMatch matchTokens(const NameToken &left, const NameToken &right, const NameTables &tables)
{
    if (left.script == right.script ? left.native == right.native : false)
        return {TokenLevel::Exact, 1.F};
    if (isLatin(left) && isLatin(right) && left.latin == right.latin)
        return {TokenLevel::Exact, 1.F};
    if (left.part == NamePart::Number || right.part == NamePart::Number || (left.ordinal > 0 && right.ordinal > 0))
        return matchNumbers(left, right);
    if (left.part == NamePart::Initial || right.part == NamePart::Initial) {
        const bool alike = left.part == NamePart::Initial ? startsAlike(left, right) : startsAlike(right, left);
        return alike ? TokenMatch{TokenLevel::Initial, kInitial} : TokenMatch{};
    }
    if (isLatin(left) && isLatin(right) && looksAlike(left.latin, right.latin))
        return {TokenLevel::Misspelt, kScanned};
    if (areReadAlike(left, right))
        return {TokenLevel::SameSound, kReadAlike};
    const TokenMatch listed = matchByTable(left, right);
    const float alike = withObjections(likeness(left, right), left, right, tables);
    if (listed.similarity >= alike)
        return listed;
    return {levelOf(alike, left, right), alike};
}

} // namespace core
