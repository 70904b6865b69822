// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/name_likeness.h"

#include "core/base/logistic.h"
#include "core/matching/arabic_letters.h"
#include "core/matching/chinese_sound.h"
#include "core/matching/cut_words.h"
#include "core/matching/edit_distance.h"
#include "core/matching/family_endings.h"
#include "core/matching/han_variants.h"
#include "core/matching/korean_sound.h"
#include "core/matching/name_chain.h"
#include "core/matching/name_gender.h"
#include "core/matching/scanned_form.h"
#include "core/matching/spoken_form.h"
#include "core/matching/unspaced_name.h"
#include "core/matching/vietnamese_letters.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace core {

namespace {

bool isLookAlike(const WordInName &left, const WordInName &right)
{
    return left.script == Script::Latin && right.script == Script::Latin && looksAlike(left.latin, right.latin);
}

bool sameLettersInOtherOrder(std::string left, std::string right)
{
    constexpr size_t kShortest = 4;
    if (left.size() != right.size() || left.size() < kShortest)
        return false;
    std::ranges::sort(left);
    std::ranges::sort(right);
    return left == right;
}

/// How near two words that contradict are by their letters, 0 to 1: slips are counted, whatever they sound like.
double nearness(const NameToken &left, const NameToken &right)
{
    constexpr double kSameLetters = .75;
    if (isSameInArabic(left, right))
        return 1;
    const auto near = [](const std::string &one, const std::string &other) {
        const auto longer = static_cast<double>(std::max({one.size(), other.size(), size_t(1)}));
        return 1 - DistancePattern(one).distanceTo(other) / longer;
    };
    const double best =
        std::max(near(left.latin, right.latin), near(scannedForm(left.latin), scannedForm(right.latin)));
    return sameLettersInOtherOrder(left.latin, right.latin) ? std::max(best, kSameLetters) : best;
}

/// True for two spellings that the tables list as one name, and one of them as another name, too: "Lei" and "Li", which
/// are one family name in Macau and two elsewhere; "Andrés" and "Andrea".
bool isLooseForm(const NameToken &left, const NameToken &right)
{
    const auto hasOther = [](const NameToken &one, const NameToken &other) {
        return std::ranges::any_of(one.groups, [&other](Equivalence membership) {
            return std::ranges::find(other.groups, membership.group, &Equivalence::group) == other.groups.end();
        });
    };
    return left.script == right.script && left.sound != right.sound && (hasOther(left, right) || hasOther(right, left));
}

/// How unlike two words sound, 0 to 1: by the likeness that the comparison found or by the way they are spoken in any
/// language, whichever is nearer.
double soundSlip(const WordInName &left, const WordInName &right, double similarity)
{
    constexpr double kSame = .97;
    return std::max(0., std::min(kSame - similarity, leastSpokenSlip(left.forms(), right.forms())));
}

/// In whichever Latin forms the words are written.
bool haveOtherConsonantInAll(const NameToken &left, const NameToken &right)
{
    const auto differs = [&right](const std::string &one) {
        return haveOtherConsonant(one, right.latin) &&
               std::ranges::all_of(right.variants,
                                   [&one](const std::string &other) { return haveOtherConsonant(one, other); });
    };
    return differs(left.latin) && std::ranges::all_of(left.variants, differs);
}

/// "Ko Thein" is "U Thein" when he is older; Chinese families are called so, too.
bool areBurmeseTitles(const WordInName &left, const WordInName &right)
{
    constexpr std::array<std::string_view, 5> kTitles = {"u", "ko", "maung", "daw", "ma"};
    const auto isTitle = [&](const WordInName &word) {
        return std::ranges::find(kTitles, word.latin) != kTitles.end();
    };
    return isTitle(left) && isTitle(right);
}

/// Consonants that sound otherwise in one word than in another.
int otherConsonants(const NameToken &left, const NameToken &right)
{
    return DistancePattern(left.bones).distanceTo(right.bones);
}

/// 훈: a syllable that is a sign of its own.
bool isOneSign(const NameToken &word)
{
    return writesUnspaced(word.script) && word.native.size() == 1;
}

/// 张伟民 and 章伟民: read alike, but written otherwise.
bool areOtherHan(const NameToken &left, const NameToken &right)
{
    return left.script == Script::Han && right.script == Script::Han &&
           !areSameHanCharacters(left.native, right.native);
}

/// 정 and 장: one sign each, and another one.
bool areOtherSigns(const NameToken &left, const NameToken &right)
{
    return left.script == right.script && isOneSign(left) && isOneSign(right);
}

/// Signs of one pair of names while they are counted.
class SignCounter
{
public:
    SignCounter(const NameComparison &comparison, TokenSpan left, TokenSpan right)
        : m_comparison(comparison), m_left(left), m_right(right)
    {
    }

    NameSigns count()
    {
        m_chinese = consistsOf(chineseSound);
        m_korean = consistsOf(koreanSound);
        m_marked = (hasMarks(m_left, hasVietnameseLetters) && hasMarks(m_right, hasMarkedLetters)) ||
                   (hasMarks(m_right, hasVietnameseLetters) && hasMarks(m_left, hasMarkedLetters));
        for (const AlignedPart &part : m_comparison.parts)
            addPart(part);
        addAgreements();
        at(NameSign::Order) = at(NameSign::LeftOut) == 0 && areInOtherOrder(m_comparison, m_left, m_right) ? 1 : 0;
        at(NameSign::GivenTurned) = turnsOfGivenNames(m_comparison, m_left, m_right);
        at(NameSign::Sibling) = areSiblings(m_comparison, m_left, m_right) ? 1 : 0;
        addVietnameseGender();
        at(NameSign::Parent) = isParentInstead(m_comparison, m_left, m_right) ? 1 : 0;
        return m_signs;
    }

private:
    double &at(NameSign sign) { return m_signs[static_cast<size_t>(sign)]; }

    static const WordInName &first(TokenSpan words, WordSet set)
    {
        return words[static_cast<size_t>(std::countr_zero(set))];
    }

    void addPart(const AlignedPart &part)
    {
        if (part.left == 0 || part.right == 0)
            addOmitted(part.left == 0 ? first(m_right, part.right) : first(m_left, part.left));
        else if (part.agreement == Agreement::Contradicts)
            addContradiction(part);
        else if (part.agreement == Agreement::Agrees)
            addAgreement(part);
    }

    void addOmitted(const WordInName &word)
    {
        switch (word.part) {
        case NamePart::Number:
            at(NameSign::Number) += 1;
            break;
        case NamePart::Suffix:
            at(NameSign::OneGeneration) += 1;
            break;
        case NamePart::Patronymic:
            at(NameSign::LeftOutFather) += 1;
            break;
        case NamePart::Particle:
        case NamePart::Honorific:
        case NamePart::Initial:
            break;
        default:
            at(NameSign::LeftOut) += 1;
        }
    }

    void addAgreement(const AlignedPart &part)
    {
        const WordInName &left = first(m_left, part.left);
        const WordInName &right = first(m_right, part.right);
        at(NameSign::Swapped) += part.swapped ? 1 : 0;
        if (part.level == TokenLevel::Initial) {
            at(NameSign::Initial) += 1;
            return;
        }
        if (part.level == TokenLevel::ShortForm)
            at(NameSign::ShortForm) += 1;
        if (!isWholeWord(left.part) || !isWholeWord(right.part))
            return;
        const bool single = hasOneWord(part.left) && hasOneWord(part.right);
        if (part.level == TokenLevel::Equivalent)
            addForms(left, right);
        if (m_marked && single && areOtherVietnameseWords(left.forms().native, right.forms().native)) {
            at(NameSign::OtherSyllable) += 1;
            return;
        }
        m_anyRare = m_anyRare || !isCommon(left.forms()) || !isCommon(right.forms());
        if (single && differInGivenGender(left.forms(), right.forms()))
            at(NameSign::OtherGender) += 1;
        if (isForeign(left, right)) {
            at(isReadByLetter(left) && isReadByLetter(right) ? NameSign::AlphabetSlip : NameSign::ForeignSlip) +=
                std::max(0., .97 - static_cast<double>(part.similarity));
            if (single && part.level != TokenLevel::Equivalent && isReadByLetter(left) && isReadByLetter(right))
                at(NameSign::ForeignOther) += haveOtherConsonantInAll(left.forms(), right.forms()) ? 1 : 0;
            return;
        }
        if (isOtherTongue(part, left, right))
            at(NameSign::SoundSlip) = std::max(at(NameSign::SoundSlip), kDoubtOfTongue);
        const bool spelt = part.level == TokenLevel::Misspelt || part.level == TokenLevel::SameSound;
        if (single && spelt && !isSameInArabic(left.forms(), right.forms()))
            addSlip(left, right, part);
    }

    /// Two words that the tables list as forms of one name. Syllables are another name where the tables know one of
    /// them as that, too.
    void addForms(const WordInName &left, const WordInName &right)
    {
        const bool loose = isLooseForm(left.forms(), right.forms());
        at(NameSign::OtherSyllable) += loose && syllablesOf(left, right) == Syllables::Other ? 1 : 0;
        at(NameSign::LooseGender) += mayDifferInGender(left.forms(), right.forms()) ? 1 : 0;
    }

    /// Two spellings of one word in one script.
    void addSlip(const WordInName &left, const WordInName &right, const AlignedPart &part)
    {
        if (const Syllables syllables = syllablesOf(left, right); syllables != Syllables::Unknown) {
            at(NameSign::OtherSyllable) += syllables == Syllables::Other ? 1 : 0;
            return;
        }
        if (areOtherHan(left.forms(), right.forms())) {
            at(NameSign::OtherSyllable) += 1;
            return;
        }
        at(NameSign::OtherEnding) += haveOtherEndings(left.latin, right.latin) ? 1 : 0;
        const bool sameSound = part.level == TokenLevel::SameSound;
        if (!sameSound && isSyllabic(left.forms())) {
            at(NameSign::OtherSyllable) += 1;
            return;
        }
        if (isLookAlike(left, right))
            return;
        const size_t longer = std::max(left.latin.size(), right.latin.size());
        at(NameSign::ShortSlip) += longer <= kShort && !isConsonantal(left.forms()) ? 1 : 0;
        if (sameSound) {
            at(NameSign::KnownApart) += areKnownApart(left.forms(), right.forms()) ? 1 : 0;
            return;
        }
        at(NameSign::SoundSlip) = std::max(at(NameSign::SoundSlip), soundSlip(left, right, double(part.similarity)));
        at(NameSign::OtherConsonant) += haveOtherConsonantInAll(left.forms(), right.forms()) ? 1 : 0;
        at(NameSign::SlipOfKnown) += isCommon(left.forms()) != isCommon(right.forms()) ? 1 : 0;
    }

    void addContradiction(const AlignedPart &part)
    {
        const WordInName &left = first(m_left, part.left);
        const WordInName &right = first(m_right, part.right);
        if (areBurmeseTitles(left, right) && !m_chinese && !m_korean)
            return;
        if (!hasOneWord(part.left) || !hasOneWord(part.right)) {
            at(NameSign::Other) += 1; // two names that the tables list, one of them written in two words
            at(NameSign::OtherGiven) += 1;
            return;
        }
        if (left.part == NamePart::Suffix && right.part == NamePart::Suffix)
            at(NameSign::Generation) += 1;
        else if (left.part == NamePart::Number || right.part == NamePart::Number)
            at(NameSign::Number) += 1;
        if (isCutShort(left, right) && !areOtherSyllables(left, right) && !haveOtherEndings(left.latin, right.latin) &&
            !differInGivenGender(left.forms(), right.forms())) {
            at(NameSign::CutShort) += 1;
            m_cutShort += lettersApart(left, right) >= kClearlyCut ? 1 : 0;
        } else {
            at(NameSign::OtherFather) += isFather(m_left, part.left) && isFather(m_right, part.right) ? 1 : 0;
            addOther(left, right, double(part.similarity));
        }
    }

    /// Two words that are no forms of one another.
    void addOther(const WordInName &left, const WordInName &right, double similarity)
    {
        const NameToken &one = left.forms();
        const NameToken &other = right.forms();
        at(NameSign::Other) += 1;
        at(NameSign::OtherSyllable) +=
            syllablesOf(left, right) == Syllables::Other || areOtherSigns(one, other) ? 1 : 0;
        const bool gender = differInGivenGender(one, other);
        const bool initials = left.part == NamePart::Initial && right.part == NamePart::Initial;
        const bool fathers = isKnownFather(one) && isKnownFather(other);
        const bool given = gender || initials || fathers || (one.knownGiven && other.knownGiven);
        at(NameSign::OtherEnding) += haveOtherEndings(one.latin, other.latin) ? 1 : 0;
        at(NameSign::OtherGiven) += given ? 1 : 0;
        at(NameSign::OtherFamily) += one.knownFamily && other.knownFamily && !given ? 1 : 0;
        at(NameSign::OtherGender) += gender ? 1 : 0;
        if (one.script != other.script) {
            at(NameSign::OtherSyllable) += isOneSign(one) || isOneSign(other) ? 1 : 0;
            at(NameSign::OtherForeign) += isHardToRead(one) || isHardToRead(other) ? 1 : 0;
            at(NameSign::ForeignNear) += given ? 0 : std::max(0., similarity - kForeignHalf);
        } else if (!gender) {
            at(NameSign::OtherNear) += std::max(0., nearness(one, other) - kHalf);
            at(NameSign::OtherBones) += std::min(kMostBones, otherConsonants(one, other));
        }
    }

    void addAgreements()
    {
        const int agreeing = m_comparison.coreAgreements + m_cutShort;
        for (int word = 3; word <= agreeing; ++word)
            at(NameSign::MoreWords) += 1. / (word - 1);
        if (agreeing == 0)
            at(NameSign::NoWord) = 1;
        if (agreeing == 1 && m_comparison.coreWords > 1)
            at(at(NameSign::Other) > 0 ? NameSign::LoneOfSeveral : NameSign::LoneWord) = 1;
        if (agreeing > 0 && !m_anyRare && at(NameSign::Other) + at(NameSign::LeftOut) > 0)
            at(NameSign::OnlyCommon) = 1;
        if (agreeing <= 1)
            at(NameSign::LoneInitials) = agreeing * std::min(2., std::exchange(at(NameSign::Initial), 0));
    }

    /// "Hui" is no short "Huiling": every syllable of such a name is written.
    [[nodiscard]] bool areOtherSyllables(const WordInName &left, const WordInName &right) const
    {
        return syllablesOf(left, right) == Syllables::Other;
    }

    /// A Chinese name in Cantonese beside Mandarin: that all its characters may be the same is no proof that they are.
    static bool isOtherTongue(const AlignedPart &part, const WordInName &left, const WordInName &right)
    {
        return part.level == TokenLevel::SameSound && !hasOneWord(part.left) && !hasOneWord(part.right) &&
               left.script == Script::Latin && right.script == Script::Latin;
    }

    static bool isFather(TokenSpan words, WordSet word)
    {
        return isFathersName(words, static_cast<size_t>(std::countr_zero(word)));
    }

    /// "Trần Thị Bích" is a woman, "Trần Văn Bích" a man.
    void addVietnameseGender()
    {
        const auto has = [](TokenSpan words, std::string_view word) {
            return std::ranges::find(words, word, &WordInName::latin) != words.end();
        };
        const auto isWoman = [&has](TokenSpan words) { return has(words, "thi") && !has(words, "van"); };
        const auto isMan = [&has](TokenSpan words) { return has(words, "van") && !has(words, "thi"); };
        if ((isWoman(m_left) && isMan(m_right)) || (isMan(m_left) && isWoman(m_right))) {
            at(NameSign::OtherGiven) += 1;
            at(NameSign::OtherGender) += 1;
        }
    }

    static bool hasMarks(TokenSpan words, bool (*has)(QStringView))
    {
        return std::ranges::any_of(words, [has](const WordInName &word) { return has(word.forms().native); });
    }

    /// True when all words of both names are such syllables, or family names that the tables know.
    [[nodiscard]] bool consistsOf(std::string (*soundOf)(std::string_view)) const
    {
        const auto fits = [soundOf](const WordInName &word) {
            const auto syllables = std::ranges::count(soundOf(word.latin), ' ');
            return !isWholeWord(word.part) ||
                   (word.script == Script::Latin &&
                    ((syllables > 0 && syllables <= kMostSyllables) || word.forms().knownFamily));
        };
        return std::ranges::all_of(m_left, fits) && std::ranges::all_of(m_right, fits);
    }
    /// How two words of names in syllables relate; Unknown for words that are none, such as known family names.
    enum class Syllables : quint8 { Unknown, Same, Other };
    [[nodiscard]] Syllables syllablesOf(const WordInName &left, const WordInName &right) const
    {
        const auto relate = [&](bool applies, std::string (*soundOf)(std::string_view)) {
            const std::string one = applies ? soundOf(left.latin) : std::string();
            const std::string other = applies ? soundOf(right.latin) : std::string();
            return one.empty() || other.empty() ? Syllables::Unknown
                   : one == other               ? Syllables::Same
                                                : Syllables::Other;
        };
        const Syllables chinese = relate(m_chinese, chineseSound);
        const Syllables korean = relate(m_korean, koreanSound);
        return chinese == Syllables::Same || korean == Syllables::Unknown ? chinese : korean;
    }
    /// A sign that differs is another syllable, and that is another name.
    static bool isSyllabic(const NameToken &word)
    {
        return word.script == Script::Han || word.script == Script::Hangul;
    }
    /// Words without their vowels are short, and one that is written otherwise is no other name yet.
    static bool isConsonantal(const NameToken &word)
    {
        return word.script == Script::Arabic || word.script == Script::Hebrew;
    }
    /// The tables list names that many bear.
    static bool isCommon(const NameToken &word) { return word.knownGiven || word.knownFamily; }
    static bool hasOneWord(WordSet set) { return std::has_single_bit(set); }
    /// Signs that can be read in several ways.
    static bool isHardToRead(const NameToken &word) { return word.script == Script::Han; }
    /// Alphabets that say how a word sounds letter by letter.
    static bool isReadByLetter(const WordInName &word)
    {
        return word.script == Script::Latin || word.script == Script::Cyrillic || word.script == Script::Georgian ||
               word.script == Script::Armenian;
    }
    static bool isForeign(const WordInName &left, const WordInName &right)
    {
        return left.forms().script != right.forms().script;
    }

    static constexpr size_t kShort = 4;
    static constexpr int kMostSyllables = 2; ///< of a word of a Chinese name; words of other languages have more
    static constexpr int kMostBones = 3;
    static constexpr size_t kClearlyCut = 4; ///< letters that a word lacks; fewer make other names: Johan and Johanna
    static constexpr double kDoubtOfTongue = .1;
    static constexpr double kHalf = .5;
    static constexpr double kForeignHalf = .4; ///< even words that have nothing to do with each other come so near

    const NameComparison &m_comparison;
    TokenSpan m_left, m_right;
    NameSigns m_signs{};
    int m_cutShort = 0; ///< words that contradict only because one side has no more than their first letters
    bool m_anyRare = false;
    bool m_chinese = false; ///< all words of both names are Chinese syllables in Latin letters
    bool m_korean = false;  ///< the same for Korean ones
    bool m_marked = false;  ///< both names have marks, one of them such as only Vietnamese has
};

/// Log odds when nothing is to be said against the names, and what each sign adds, in the order of NameSign.
constexpr double kOffset = 3.09;
constexpr std::array<double, kNameSigns> kWeights{
    0.94,   // MoreWords
    -2.30,  // LoneOfSeveral
    -4.00,  // LoneWord
    2.20,   // LoneInitials
    -1.02,  // OnlyCommon
    -5.00,  // NoWord
    -1.98,  // ForeignSlip
    -14.34, // AlphabetSlip
    -1.35,  // ForeignOther
    -1.36,  // ShortSlip
    -15.72, // SoundSlip
    -1.83,  // OtherConsonant
    -0.57,  // SlipOfKnown
    -4.19,  // LooseGender
    -3.84,  // KnownApart
    -0.20,  // ShortForm
    -0.10,  // Initial
    -1.39,  // CutShort
    -1.00,  // Other
    -3.71,  // OtherSyllable
    -1.29,  // OtherEnding
    2.02,   // OtherNear
    1.40,   // OtherForeign
    1.23,   // ForeignNear
    -3.95,  // OtherGiven
    -2.25,  // OtherFamily
    -0.86,  // OtherBones
    -1.01,  // OtherGender
    -4.00,  // Parent
    -2.03,  // Sibling
    -2.00,  // OtherFather
    -3.00,  // Generation
    -0.30,  // OneGeneration
    -2.00,  // Number
    -0.15,  // LeftOut
    -0.15,  // LeftOutFather
    -0.30,  // Swapped
    -4.86,  // Order
    -2.00,  // GivenTurned
};

} // namespace

NameSigns signsOf(const NameComparison &comparison, TokenSpan left, TokenSpan right)
{
    return SignCounter(comparison, left, right).count();
}

double probabilityOf(const NameSigns &signs)
{
    double sum = kOffset;
    for (size_t sign = 0; sign < kNameSigns; ++sign)
        sum += kWeights[sign] * signs[sign];
    return logistic(sum);
}

} // namespace core
