// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/unspaced_name.h"

#include "core/matching/chinese_sound.h"

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype kMostSyllables = 6;
/// From here on a family name of two syllables is possible.
constexpr qsizetype kCompoundFamily = 4;

} // namespace

UnspacedWords wordsOfUnspaced(QStringView native, Script script)
{
    UnspacedWords words;
    const qsizetype size = native.size();
    if (!writesUnspaced(script) || size < 2 || size > kMostSyllables)
        return words;
    for (qsizetype family = 1; family <= (size >= kCompoundFamily ? 2 : 1); ++family) {
        words.family += native.left(family).toString();
        words.given += native.mid(family).toString();
    }
    for (qsizetype at = 1; size > 2 && at < size; ++at)
        words.given += native.mid(at, 1).toString();
    words.given.removeDuplicates();
    return words;
}

std::vector<std::string> runTogether(std::span<const std::string_view> latinWords)
{
    std::string inOrder, lastFirst(latinWords.back());
    for (size_t i = 0; i < latinWords.size(); ++i) {
        inOrder += latinWords[i];
        if (i + 1 < latinWords.size())
            lastFirst += latinWords[i];
    }
    return inOrder == lastFirst ? std::vector{inOrder} : std::vector{inOrder, lastFirst};
}

namespace {

/// What pinyin says of Han: the same name, another one, or nothing, where the words are no pinyin.
enum class Pinyin : quint8 { Unknown, Same, Other };

Pinyin byPinyin(const NameToken &native, const std::vector<std::string> &latin)
{
    const std::string own = chineseSound(native.latin);
    if (native.script != Script::Han || own.empty())
        return Pinyin::Unknown;
    Pinyin said = Pinyin::Unknown;
    for (const std::string &whole : latin) {
        const std::string sound = chineseSound(whole);
        const auto isThis = [&sound](const std::string &form) { return chineseSound(form) == sound; };
        if (!sound.empty() && (sound == own || std::ranges::any_of(native.variants, isThis)))
            return Pinyin::Same;
        if (std::ranges::count(sound, ' ') == std::ranges::count(own, ' '))
            said = Pinyin::Other;
    }
    return said;
}

} // namespace

float unspacedLikeness(const NameToken &native, std::span<const std::string_view> latinWords, float least)
{
    constexpr float kSame = .97F;
    const std::vector<std::string> whole = runTogether(latinWords);
    if (const Pinyin said = byPinyin(native, whole); said != Pinyin::Unknown)
        return said == Pinyin::Same ? kSame : 0;
    float best = 0;
    for (const std::string &latin : whole)
        best = std::max(best, LetterModel::builtIn().similarity(native.units, latin, least));
    return best;
}

} // namespace core
