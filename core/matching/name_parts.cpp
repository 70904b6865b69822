// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/name_parts.h"

#include "core/matching/name_roles.h"
#include "core/matching/normal_forms.h"
#include "core/matching/patronymic.h"
#include "core/matching/read_characters.h"
#include "core/matching/short_marks.h"
#include "core/matching/sound_form.h"
#include "core/matching/transliteration.h"

namespace core {

namespace {

constexpr size_t kMostTokens = 16;

/// "W1LLIAM" as a scanner reads it: a figure inside a word of letters that looks like one of them. What ends in a
/// figure is numbered, and is left alone.
QString withLettersForDigits(QStringView word)
{
    constexpr qsizetype kFewestLetters = 3;
    static constexpr QStringView digits = u"0158";
    static constexpr QStringView letters = u"olsb";
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto count = std::ranges::count_if(word, isDigit);
    if (count == 0 || isDigit(word.back()) || word.size() - count < std::max<qsizetype>(kFewestLetters, 2 * count))
        return word.toString();
    QString mended = word.toString();
    for (QChar &c : mended) {
        if (isDigit(c) && !digits.contains(c))
            return word.toString();
        if (isDigit(c))
            c = letters.at(digits.indexOf(c));
    }
    return mended;
}

/// Of a ruler: the number before the Korean or Chinese word for a generation, or a Roman numeral of two letters and
/// more. 0 when there is none.
int ordinalOfRuler(QStringView word)
{
    constexpr qsizetype kMostDigits = 2;
    if (word.endsWith(u'세') || word.endsWith(u'世'))
        return word.size() - 1 <= kMostDigits ? word.chopped(1).toInt() : 0;
    const auto valueOf = [](QChar c) { return c == u'i' ? 1 : c == u'v' ? 5 : c == u'x' ? 10 : 0; };
    int number = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const int value = valueOf(word[i]);
        if (value == 0)
            return 0;
        number += i + 1 < word.size() && value < valueOf(word[i + 1]) ? -value : value;
    }
    return word.size() >= 2 ? number : 0;
}

constexpr QStringView kArabicArticle = u"ال";

/// "الرحيم": a name with the article in front, which tables list without.
bool hasArabicArticle(QStringView word)
{
    constexpr qsizetype kShortestName = 3;
    return word.size() >= kArabicArticle.size() + kShortestName && word.startsWith(kArabicArticle);
}

/// "Do", "King": titles and particles that are all a field holds are the name.
void takeLoneTitles(std::span<NameToken> field, NamePart part)
{
    if (!std::ranges::all_of(field, [](const NameToken &token) { return isDecoration(token.part); }))
        return;
    for (NameToken &token : field)
        token.part = part;
}

void tagByComma(AnalysedName &name, size_t familyWords)
{
    takeLoneTitles(std::span(name.tokens).first(familyWords), NamePart::Family);
    takeLoneTitles(std::span(name.tokens).subspan(familyWords), NamePart::Given);
    for (size_t i = 0; i < name.tokens.size(); ++i) {
        NameToken &token = name.tokens[i];
        if (token.part == NamePart::Unknown)
            token.part = i < familyWords ? NamePart::Family : NamePart::Given;
    }
}

void appendWords(AnalysedName &name, const QString &cleaned, const NameTables &tables, NamePart part)
{
    const size_t before = name.tokens.size();
    for (const QStringView word : QStringView(cleaned).split(u' ', Qt::SkipEmptyParts)) {
        if (name.tokens.size() >= kMostTokens)
            return;
        NameToken token = makeToken(withLettersForDigits(word), tables);
        token.part = roleOfWord(token, tables);
        if (part != NamePart::Unknown &&
            (token.part == NamePart::Unknown || (part == NamePart::Family && token.part == NamePart::Patronymic)))
            token.part = part;
        name.tokens.push_back(std::move(token));
    }
    if (part != NamePart::Unknown)
        takeLoneTitles(std::span(name.tokens).subspan(before), part);
}

void note(AnalysedName &name, const CleanName &clean)
{
    name.mixedScripts = name.mixedScripts || clean.mixedScripts;
    name.lookAlikes = name.lookAlikes || clean.lookAlikes;
    name.hiddenCharacters = name.hiddenCharacters || clean.hiddenCharacters;
}

void finish(AnalysedName &name, const NameTables &tables)
{
    std::erase_if(name.tokens, [&tables](const NameToken &token) {
        return tables.saysNoName(token.script == Script::Latin ? token.latin : token.native.toUtf8().toStdString());
    });
    settleRoles(name.tokens, tables);
    for (const NameToken &token : name.tokens)
        name.organisation = name.organisation || saysOrganisation(token.part);
    // Roles that would leave nothing to compare were a wrong guess: "Haji" can be all the name there is.
    const bool hasCore = std::ranges::any_of(name.tokens, [](const NameToken &token) {
        return token.part != NamePart::Honorific && token.part != NamePart::Particle &&
               token.part != NamePart::Suffix && token.part != NamePart::LegalForm && token.part != NamePart::OrgWord;
    });
    if (hasCore)
        return;
    for (NameToken &token : name.tokens) {
        if (token.part != NamePart::LegalForm)
            token.part = NamePart::Unknown;
    }
}

} // namespace

NameToken makeToken(QStringView cleanedWord, const NameTables &tables)
{
    NameToken token;
    token.native = cleanedWord.toString();
    token.script = scriptOf(cleanedWord);
    std::vector<std::string> forms = latinForms(cleanedWord, token.script);
    if (forms.empty())
        forms.push_back(cleanedWord.toUtf8().toStdString());
    token.latin = std::move(forms.front());
    token.variants.assign(std::make_move_iterator(forms.begin() + 1), std::make_move_iterator(forms.end()));
    token.sound = soundForm(token.latin);
    for (const std::string &variant : token.variants)
        token.variantSounds.push_back(soundForm(variant));
    token.bones = skeleton(token.sound);
    token.units = LetterModel::builtIn().numbersOf(cleanedWord, token.script);
    const std::span<const Equivalence> groups = token.script == Script::Latin || token.script == Script::None
                                                    ? tables.groupsOf(token.latin)
                                                    : tables.groupsOf(cleanedWord);
    token.groups.assign(groups.begin(), groups.end());
    if (token.groups.empty() && token.script == Script::Kana) {
        // The tables list Japanese names in Latin letters and Han; kana says how they are spoken. Words of other
        // languages in kana are left to the letter model.
        const std::span<const Equivalence> spoken = tables.groupsOf(spokenForm(token.latin, token.script));
        std::ranges::copy_if(spoken, std::back_inserter(token.groups),
                             [&tables](Equivalence one) { return tables.hasUnspacedForms(one.group); });
    }
    if (token.groups.empty() && hasArabicArticle(cleanedWord)) {
        const std::span<const Equivalence> bare = tables.groupsOf(cleanedWord.mid(kArabicArticle.size()));
        token.groups.assign(bare.begin(), bare.end());
    }
    for (const Equivalence &membership : token.groups) {
        token.knownFamily = token.knownFamily || tables.isFamilyGroup(membership.group);
        token.knownGiven = token.knownGiven || !tables.isFamilyGroup(membership.group);
    }
    if (token.groups.empty())
        token.groups = tables.fatherGroupsOf(token.latin);
    token.ordinal = tables.ordinalOf(token.latin);
    if (token.ordinal == 0)
        token.ordinal = ordinalOfRuler(cleanedWord);
    return token;
}

/// "Mo0re", "Mi1ler": digits between letters that scanners and typists take for letters.
bool hasMisreadLetters(QStringView word)
{
    constexpr QLatin1StringView kLikeLetters("0158");
    return word.size() > 2 && word.front().isLetter() && word.back().isLetter() &&
           std::ranges::all_of(word, [&](QChar c) { return c.isLetter() || kLikeLetters.contains(c); });
}

NamePart roleOfWord(const NameToken &token, const NameTables &tables)
{
    const bool latin = token.script == Script::Latin || token.script == Script::None;
    const NamePart role = tables.roleOf(latin ? token.latin : token.native.toUtf8().toStdString());
    if (role != NamePart::Unknown)
        return role;
    if (std::ranges::any_of(token.native, [](QChar c) { return c.isDigit(); }) && !hasMisreadLetters(token.native))
        return NamePart::Number;
    if (token.native.size() == 1 && token.script != Script::Han && token.script != Script::Hangul &&
        token.script != Script::Kana)
        return NamePart::Initial;
    return patronymicOf(token.latin) ? NamePart::Patronymic : NamePart::Unknown;
}

AnalysedName analyseName(QStringView name, const NameTables &tables)
{
    AnalysedName analysed;
    name = name.left(400);
    const qsizetype comma = name.indexOf(u',');
    const bool divided = comma > 0 && name.indexOf(u',', comma + 1) < 0;
    const CleanName clean = cleanWords(divided ? name.left(comma) : name);
    note(analysed, clean);
    appendWords(analysed, clean.text, tables, NamePart::Unknown);
    if (divided) {
        const size_t familyWords = analysed.tokens.size();
        const CleanName rest = cleanWords(name.mid(comma + 1));
        note(analysed, rest);
        appendWords(analysed, rest.text, tables, NamePart::Unknown);
        const bool organisation =
            std::ranges::any_of(analysed.tokens, [](const NameToken &token) { return saysOrganisation(token.part); });
        if (!organisation && analysed.tokens.size() > familyWords)
            tagByComma(analysed, familyWords);
    }
    finish(analysed, tables);
    return analysed;
}

AnalysedName analyseName(const PersonName &name, const NameTables &tables)
{
    if (name.family.isEmpty() && name.forename.isEmpty())
        return analyseName(name.whole, tables);
    AnalysedName analysed;
    const CleanName family = cleanWords(QStringView(name.family).left(200));
    const CleanName given = cleanWords(QStringView(name.forename).left(200));
    note(analysed, family);
    note(analysed, given);
    // A field alone may well hold the whole name, so its words keep an open role.
    const bool both = !family.text.isEmpty() && !given.text.isEmpty();
    appendWords(analysed, given.text, tables, both ? NamePart::Given : NamePart::Unknown);
    appendWords(analysed, family.text, tables, both ? NamePart::Family : NamePart::Unknown);
    finish(analysed, tables);
    return analysed;
}

} // namespace core
