// SPDX-License-Identifier: GPL-3.0-or-later
// How a word of each script is cut into the units that the letter model speaks of.
#include "core/matching/letter_model.h"
#include "core/matching/transliteration.h"

namespace core {

namespace {

using UnitList = std::vector<std::string>;

std::string utf8(QStringView text)
{
    return text.toUtf8().toStdString();
}

/// Letters that are written in several ways without meaning anything by it.
QChar plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ی':
    case u'ى':
        return u'ي';
    case u'ک':
        return u'ك';
    case u'أ':
    case u'ٱ':
        return u'ا';
    case u'ھ':
    case u'ہ':
        return u'ه';
    default:
        return c;
    }
}

UnitList letterUnits(QStringView word)
{
    UnitList units;
    for (qsizetype i = 0; i < word.size(); ++i) {
        QString unit(plainLetter(word[i]));
        if (i + 1 < word.size() && (word[i + 1].unicode() == 0x05F3 || word[i + 1].isMark()))
            unit += word[++i];
        units.push_back(utf8(unit));
    }
    return units;
}

UnitList hangulUnits(QStringView word)
{
    UnitList units;
    for (const QChar c : word) {
        if (c.unicode() < 0xAC00 || c.unicode() > 0xD7A3)
            continue;
        const int index = c.unicode() - 0xAC00;
        units.push_back("i" + std::to_string(index / 588));
        units.push_back("v" + std::to_string((index % 588) / 28));
        if (index % 28 != 0)
            units.push_back("f" + std::to_string(index % 28));
    }
    return units;
}

bool isSmallKana(char16_t c)
{
    return QStringView(u"ァィゥェォャュョヮぁぃぅぇぉゃゅょ").contains(QChar(c));
}

UnitList kanaUnits(QStringView word)
{
    UnitList units;
    for (const QChar c : word) {
        char16_t unit = c.unicode();
        if (unit >= 0x3041 && unit <= 0x3096)
            unit = static_cast<char16_t>(unit + 0x60); // Hiragana as Katakana
        if (unit == u'ー' || unit == u'ッ')
            continue;
        const std::string mora = utf8(QString(QChar(unit)));
        if (isSmallKana(unit) && !units.empty())
            units.back() += mora;
        else
            units.push_back(mora);
    }
    return units;
}

UnitList hanUnits(QStringView word)
{
    UnitList units;
    for (const std::string &syllable : transliteration::pinyinSyllables(word)) {
        size_t vowel = syllable.find_first_of("aeiouv");
        if (vowel == std::string::npos)
            vowel = syllable.size();
        // A syllable without an initial begins with y or w, which stand for none.
        if (vowel > 0)
            units.push_back(syllable.substr(0, vowel));
        if (vowel < syllable.size())
            units.push_back("_" + syllable.substr(vowel));
    }
    return units;
}

} // namespace

std::vector<std::string> LetterModel::unitsOf(QStringView word, Script script)
{
    UnitList units;
    switch (script) {
    case Script::Hangul:
        units = hangulUnits(word);
        break;
    case Script::Kana:
        units = kanaUnits(word);
        break;
    case Script::Han:
        units = hanUnits(word);
        break;
    default:
        units = letterUnits(word);
        break;
    }
    if (units.empty())
        return units;
    // Letters sound differently at the ends of a word, above all in scripts that write few vowels.
    units.front() = "^" + units.front();
    units.back() += "$";
    return units;
}

} // namespace core
