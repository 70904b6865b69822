// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/unspaced_name.h"

#include "core/matching/chinese_sound.h"
#include "core/matching/han_readings.h"
#include "core/matching/korean_sound.h"
#include "core/matching/transliteration.h"

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype kMostSyllables = 6;
/// From here on a family name of two syllables is possible.
constexpr qsizetype kCompoundFamily = 4;
/// Three signs are known of Japanese ones.
constexpr qsizetype kLongestFamily = 3;

bool isListedFamily(QStringView native)
{
    const NameTables &tables = NameTables::builtIn();
    return std::ranges::any_of(tables.groupsOf(native),
                               [&tables](Equivalence one) { return tables.isFamilyGroup(one.group); });
}

} // namespace

UnspacedWords wordsOfUnspaced(QStringView native, Script script)
{
    UnspacedWords words;
    const qsizetype size = native.size();
    if (!writesUnspaced(script) || size < 2 || size > kMostSyllables)
        return words;
    for (qsizetype family = 1; family <= std::min(kLongestFamily, size - 1); ++family) {
        const bool mayBe = family == 1 || (family == 2 && size >= kCompoundFamily);
        if (!mayBe && !isListedFamily(native.left(family)))
            continue;
        words.family += native.left(family).toString();
        words.given += native.mid(family).toString();
    }
    for (qsizetype at = 1; size > 2 && at < size; ++at)
        words.given += native.mid(at, 1).toString();
    words.given.removeDuplicates();
    return words;
}

std::array<LatinParts, 2> familyAndGiven(std::span<const std::string_view> latinWords)
{
    LatinParts first{std::string(latinWords.front()), {}};
    LatinParts last{std::string(latinWords.back()), {}};
    for (size_t i = 0; i < latinWords.size(); ++i) {
        first.given += i > 0 ? latinWords[i] : std::string_view();
        last.given += i + 1 < latinWords.size() ? latinWords[i] : std::string_view();
    }
    return {std::move(first), std::move(last)};
}

std::vector<std::string> runTogether(std::span<const std::string_view> latinWords)
{
    const auto [first, last] = familyAndGiven(latinWords);
    const std::string inOrder = first.family + first.given;
    const std::string lastFirst = last.family + last.given;
    return inOrder == lastFirst ? std::vector{inOrder} : std::vector{inOrder, lastFirst};
}

namespace {

constexpr float kSaidSame = .97F;

/// What tables and pinyin say of a name: the same, another one, or nothing.
enum class Said : quint8 { Nothing, Same, Other };

Said byPinyin(const NameToken &native, const std::vector<std::string> &latin)
{
    const std::string own = chineseSound(native.latin);
    if (native.script != Script::Han || own.empty())
        return Said::Nothing;
    Said said = Said::Nothing;
    for (const std::string &whole : latin) {
        const std::string sound = chineseSound(whole);
        const auto isThis = [&sound](const std::string &form) { return chineseSound(form) == sound; };
        if (!sound.empty() && (sound == own || std::ranges::any_of(native.variants, isThis)))
            return Said::Same;
        if (std::ranges::count(sound, ' ') == std::ranges::count(own, ' '))
            said = Said::Other;
    }
    return said;
}

Said byKoreanSound(QStringView hangul, const std::string &latin)
{
    const std::vector<std::string> forms = latinForms(hangul, Script::Hangul); // none of single letters
    const std::string own = forms.empty() ? std::string() : koreanSound(forms.front());
    const std::string other = koreanSound(latin);
    return own.empty() || other.empty() ? Said::Nothing : own == other ? Said::Same : Said::Other;
}

/// What is said of a given name in Han, Hangul or both beside a Latin one.
Said ofGivenName(QStringView native, Script script, const std::string &latin)
{
    const NameTables &tables = NameTables::builtIn();
    const auto own = tables.groupsOf(native);
    const auto other = tables.groupsOf(latin);
    if (shareGroup(own, other))
        return Said::Same;
    if (const Said sound = script == Script::Hangul ? byKoreanSound(native, latin) : Said::Nothing;
        sound != Said::Nothing)
        return sound;
    return own.empty() || other.empty() ? Said::Nothing : Said::Other;
}

/// Where the tables list the beginning of the name and a Latin word as one family name, what is left is the given name:
/// 小笠原健一 is "Kenichi Ogasawara".
Said byTables(const NameToken &native, std::span<const std::string_view> latinWords)
{
    const NameTables &tables = NameTables::builtIn();
    const QStringView whole = native.native;
    Said said = Said::Nothing;
    for (const LatinParts &parts : familyAndGiven(latinWords)) {
        for (qsizetype size = 1; size <= std::min(kLongestFamily, whole.size() - 1); ++size) {
            if (!shareGroup(tables.groupsOf(whole.left(size)), tables.groupsOf(parts.family)))
                continue;
            if (const Said given = ofGivenName(whole.mid(size), native.script, parts.given); given != Said::Nothing)
                said = said == Said::Same ? said : given;
        }
    }
    return said;
}

/// A Korean family name that is not listed is spelt by rule, too; those that are have spellings of their own.
Said byKoreanSound(const NameToken &native, const std::vector<std::string> &latin)
{
    if (native.script != Script::Hangul || !NameTables::builtIn().groupsOf(QStringView(native.native).left(1)).empty())
        return Said::Nothing;
    Said said = Said::Nothing;
    for (const std::string &whole : latin) {
        const Said sound = byKoreanSound(native.native, whole);
        said = said == Said::Same || sound == Said::Nothing ? said : sound;
    }
    return said;
}

Said byReadings(const NameToken &native, const std::vector<std::string> &latin)
{
    const auto isSpelt = [&native](const std::string &whole) {
        return HanReadings::builtIn().spell(native.native, whole);
    };
    return native.script == Script::Han && std::ranges::any_of(latin, isSpelt) ? Said::Same : Said::Nothing;
}

} // namespace

float likenessOfReading(const NameToken &native, std::span<const std::string_view> latinWords)
{
    return byReadings(native, runTogether(latinWords)) == Said::Same ? kSaidSame : 0;
}

float unspacedLikeness(const NameToken &native, std::span<const std::string_view> latinWords, float least)
{
    const std::vector<std::string> whole = runTogether(latinWords);
    Said said = byReadings(native, whole);
    if (said == Said::Nothing)
        said = byTables(native, latinWords);
    if (said == Said::Nothing)
        said = byPinyin(native, whole);
    if (said == Said::Nothing)
        said = byKoreanSound(native, whole);
    if (said != Said::Nothing)
        return said == Said::Same ? kSaidSame : 0;
    float best = 0;
    for (const std::string &latin : whole)
        best = std::max(best, LetterModel::builtIn().similarity(native.units, latin, least));
    return best;
}

} // namespace core
