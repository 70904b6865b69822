// SPDX-License-Identifier: GPL-3.0-or-later
// How a word of each script is cut into the units that the letter model speaks of.
#include "core/matching/letter_model.h"
#include "core/matching/transliteration.h"

#include <QList>

namespace core {

namespace {

using Unit = LetterModel::WrittenUnit;
using UnitList = std::vector<Unit>;

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
        units.push_back({utf8(unit), {}});
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
        const auto add = [&units](char part, int number) {
            units.push_back({std::string(1, part).append(std::to_string(number)), {}});
        };
        add('i', index / 588);
        add('v', (index % 588) / 28);
        if (index % 28 != 0)
            add('f', index % 28);
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
        const std::string mora = utf8(QString(QChar(unit)));
        if (isSmallKana(unit) && !units.empty())
            units.back().name += mora;
        else
            units.push_back({mora, {}});
    }
    return units;
}

std::string signOf(char32_t character)
{
    return utf8(QString::fromUcs4(&character, 1));
}

UnitList hanUnits(QStringView word)
{
    UnitList units;
    const std::vector<std::string> syllables = transliteration::pinyinSyllables(word);
    const QList<uint> signs = word.toUcs4();
    for (size_t i = 0; i < syllables.size(); ++i) {
        const std::string &syllable = syllables[i];
        const std::string sign = signOf(signs[static_cast<qsizetype>(i)]);
        const size_t vowel = std::min(syllable.find_first_of("aeiouv"), syllable.size());
        // A syllable without an initial begins with y or w, which stand for none.
        if (vowel > 0)
            units.push_back({syllable.substr(0, vowel), sign});
        if (vowel < syllable.size())
            units.push_back({std::string("_").append(syllable, vowel), sign});
    }
    return units;
}

std::string placed(const Unit &unit)
{
    std::string name = unit.first ? "^" : "";
    name.append(unit.name);
    if (unit.last)
        name.append("$");
    return name;
}

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string all;
    for (const std::string_view part : parts)
        all.append(part);
    return all;
}

} // namespace

std::vector<LetterModel::WrittenUnit> LetterModel::unitsOf(QStringView word, Script script)
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
    units.front().first = true;
    units.back().last = true;
    return units;
}

std::string LetterModel::rowName(std::span<const WrittenUnit> units, size_t place, Row row)
{
    const WrittenUnit &unit = units[place];
    const bool hasBefore = place > 0;
    const bool hasAfter = place + 1 < units.size();
    switch (row) {
    case Row::Bare:
        return unit.name;
    case Row::Placed:
        return placed(unit);
    case Row::Before:
        return hasBefore ? joined({placed(units[place - 1]), "|", placed(unit), "|"}) : std::string();
    case Row::After:
        return hasAfter ? joined({"|", placed(unit), "|", placed(units[place + 1])}) : std::string();
    case Row::Between:
        return hasBefore && hasAfter
                   ? joined({placed(units[place - 1]), "|", placed(unit), "|", placed(units[place + 1])})
                   : std::string();
    case Row::Sign:
        return unit.sign.empty() ? std::string() : joined({unit.sign, ":", placed(unit)});
    case Row::SignAfter:
        return unit.sign.empty() || !hasAfter ? std::string()
                                              : joined({unit.sign, ":", placed(unit), "|", placed(units[place + 1])});
    }
    return {};
}

} // namespace core
