// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/name_roles.h"

#include "core/matching/name_comparison.h"
#include "core/matching/sound_form.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

const NameToken &formsOf(const NameToken &word)
{
    return word;
}

const NameToken &formsOf(const WordInName &word)
{
    return word.forms();
}

template <typename Word>
bool mayBeName(const Word &word, const NameTables &tables)
{
    return tables.mayBeName(word.script == Script::Latin ? std::string(word.latin)
                                                         : formsOf(word).native.toUtf8().toStdString());
}

template <typename Word>
bool isTitle(const Word &word)
{
    return word.part == NamePart::Particle || word.part == NamePart::Honorific;
}

/// "Maria Sá", "Alhousseini ag Wanagli", "С. Иванов", "Marine Drumeau": what may be a legal form or a word of
/// organisations is one where it ends a name without a given name, or stands with others.
template <typename Word>
void settleLegalForms(std::span<Word> words, const NameTables &tables)
{
    const auto isOpen = [&](const Word &word) { return saysOrganisation(word.part) && mayBeName(word, tables); };
    if (std::ranges::none_of(words, isOpen) ||
        std::ranges::any_of(words, [&](const Word &word) { return saysOrganisation(word.part) && !isOpen(word); }))
        return;
    const bool person = std::ranges::any_of(
        words, [&](const Word &word) { return word.knownGiven && (!isOpen(word) || &word == &words.front()); });
    for (Word &word : words) {
        const bool last = &word == &words.back();
        if (isOpen(word) && (person || (!last && word.part == NamePart::LegalForm)))
            word.part = word.latin.size() == 1 ? NamePart::Initial
                        : word.latin == "ag"   ? NamePart::Particle
                                               : NamePart::Unknown;
    }
}

/// "Ribas Neto" is Ribas the grandson, but "Antonio Neto" and "Pere Martí" bear these as names: what may be a name says
/// a generation only behind two others.
template <typename Word>
void settleSuffixes(std::span<Word> words)
{
    constexpr int kNamesBefore = 2;
    int before = 0;
    for (Word &word : words) {
        if (word.part == NamePart::Suffix && before < kNamesBefore && !formsOf(word).groups.empty())
            word.part = NamePart::Unknown;
        before += isWholeWord(word.part) ? 1 : 0;
    }
}

/// A syllable of a Vietnamese, Chinese, Korean or Khmer name: "Thị", "Wei", "Sok".
bool isAsianSyllable(std::string_view latin)
{
    constexpr size_t kMostVowels = 3;
    constexpr std::array<std::string_view, 31> kOnsets = {
        "",  "b", "c", "d", "g", "h",  "k",  "l",  "m",  "n",  "p",  "q",   "r",  "s",  "t", "v",
        "x", "y", "z", "j", "w", "ch", "th", "ph", "kh", "tr", "ng", "ngh", "nh", "sh", "zh"};
    constexpr std::array<std::string_view, 9> kCodas = {"", "c", "ch", "k", "m", "n", "ng", "nh", "t"};
    const auto vowel = std::ranges::find_if(latin, isVowelLetter);
    const auto end = std::find_if_not(vowel, latin.end(), isVowelLetter);
    const std::string_view onset(latin.begin(), vowel);
    const std::string_view coda(end, latin.end());
    return vowel != end && static_cast<size_t>(end - vowel) <= kMostVowels &&
           std::ranges::find(kOnsets, onset) != kOnsets.end() && std::ranges::find(kCodas, coda) != kCodas.end();
}

template <typename Word>
bool consistsOfAsianSyllables(std::span<Word> words)
{
    return std::ranges::all_of(
        words, [](const Word &word) { return word.script == Script::Latin && isAsianSyllable(word.latin); });
}

/// Titles and particles that are names, too. In "Lê Thị Hoa" and "Pan Wei Ming" they begin or end a name of syllables;
/// in "Martin King" a title ends one of another kind, in "Emir Hadžić" it is all there is before the family name.
template <typename Word>
void settleTitles(std::span<Word> words, const NameTables &tables)
{
    if (words.size() < 2 || (!isTitle(words.front()) && !isTitle(words.back())))
        return;
    const bool divided = std::ranges::any_of(
        words, [](const Word &word) { return word.part == NamePart::Given || word.part == NamePart::Family; });
    const bool syllables = consistsOfAsianSyllables(words);
    const auto others = std::ranges::count_if(words, [](const Word &word) { return isWholeWord(word.part); });
    for (Word *word : {&words.front(), &words.back()}) {
        if (!isTitle(*word))
            continue;
        const bool honorific = word->part == NamePart::Honorific;
        const bool first = word == &words.front();
        const bool nameToo = mayBeName(*word, tables);
        const bool ends = honorific && !first && !divided && (nameToo || formsOf(*word).knownFamily);
        const bool begins = honorific && first && nameToo && word->knownGiven && others == 1;
        if ((nameToo && syllables) || ends || begins)
            word->part = NamePart::Unknown;
    }
}

template <typename Word>
void settle(std::span<Word> words, const NameTables &tables)
{
    settleLegalForms(words, tables);
    settleSuffixes(words);
    if (std::ranges::none_of(words, [](const Word &word) { return saysOrganisation(word.part); }))
        settleTitles(words, tables);
}

} // namespace

void settleRoles(std::span<NameToken> words, const NameTables &tables)
{
    settle(words, tables);
}

void settleRoles(std::span<WordInName> words, const NameTables &tables)
{
    settle(words, tables);
}

} // namespace core
