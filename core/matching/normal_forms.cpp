// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/normal_forms.h"

#include "core/matching/han_variants.h"
#include "core/matching/korean_names.h"
#include "core/matching/script.h"
#include "core/matching/transliteration.h"

#include <QHash>

namespace core {

using namespace Qt::StringLiterals;

namespace {

bool isApostrophe(char16_t unit)
{
    switch (unit) {
    case u'\'':
    case u'`':
    case u'"':
    case 0x00B4:
    case 0x02B9:
    case 0x02BA:
    case 0x02BB:
    case 0x02BC:
    case 0x02BE:
    case 0x02BF:
    case 0x02C8:
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2032:
    case 0x2033:
    case 0xA78C:
        return true;
    default:
        return false;
    }
}

bool isAsciiName(QStringView name)
{
    return std::ranges::all_of(name, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

QString cleanAscii(QStringView name)
{
    QString text;
    text.reserve(name.size());
    for (const QChar character : name) {
        const char16_t unit = character.unicode();
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9'))
            text += character;
        else if (unit >= u'A' && unit <= u'Z')
            text += QChar(static_cast<char16_t>(unit + 32));
        else if (!isApostrophe(unit) && !text.isEmpty() && text.back() != u' ')
            text += u' ';
    }
    if (text.endsWith(u' '))
        text.chop(1);
    return text;
}

/// Vowel points of Arabic and Hebrew, and the Arabic lengthening stroke: writers put or leave them at will.
bool isOptionalMark(char32_t c)
{
    return (c >= 0x064B && c <= 0x065F) || c == 0x0670 || c == 0x0640 || (c >= 0x0591 && c <= 0x05C7) ||
           (c >= 0x0610 && c <= 0x061A) || (c >= 0x06D6 && c <= 0x06ED && c != 0x06D5);
}

bool keepsHebrewMark(const QString &text, char32_t c)
{
    // Geresh and apostrophe after a Hebrew letter change its sound (gimel + geresh = j), so they stay as geresh.
    return (c == 0x05F3 || c == u'\'' || c == 0x2019) && !text.isEmpty() &&
           scriptOf(static_cast<char32_t>(text.back().unicode())) == Script::Hebrew;
}

void appendCharacter(CleanName &clean, char32_t c)
{
    QString &text = clean.text;
    const auto category = QChar::category(c);
    if (keepsHebrewMark(text, c)) {
        text += QChar(u'\u05F3');
        return;
    }
    // The Turkish capital is folded by nobody's rules but its own.
    if (c == 0x0130) {
        text += u'i';
        return;
    }
    if (isOptionalMark(c) || (c == 0x0307 && text.endsWith(u'i')) ||
        (c < 0x10000 && isApostrophe(static_cast<char16_t>(c))) || c == 0x05F4)
        return;
    if (category == QChar::Other_Format || category == QChar::Other_Control || category == QChar::Other_Surrogate) {
        // A zero-width non-joiner parts Persian words; elsewhere it only hides, as the others do.
        const bool parts =
            c == 0x200C && !text.isEmpty() && scriptOf(static_cast<char32_t>(text.back().unicode())) == Script::Arabic;
        if (c == u'\t' || c == u'\n' || c == u'\r' || parts) {
            if (!text.isEmpty() && text.back() != u' ')
                text += u' ';
        } else {
            const bool joins = c == 0x200C || c == 0x200D;
            const bool behindVirama = !text.isEmpty() && text.back().combiningClass() == 9;
            clean.hiddenCharacters = clean.hiddenCharacters || !joins || !behindVirama;
        }
        return;
    }
    if (QChar::isDigit(c))
        text += QChar(static_cast<char16_t>(u'0' + QChar::digitValue(c)));
    else if (QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == 0x30FC)
        text += QChar::fromUcs4(scriptOf(c) == Script::Han ? usualHanForm(c) : c);
    else if (!text.isEmpty() && text.back() != u' ')
        text += u' ';
}

/// Cyrillic and Greek small letters and the Latin letters that they look like, capitals considered.
char16_t latinLookAlike(char16_t unit)
{
    static const QHash<char16_t, char16_t> table = {
        {u'а', u'a'}, {u'е', u'e'}, {u'о', u'o'}, {u'р', u'p'}, {u'с', u'c'}, {u'у', u'y'}, {u'х', u'x'},
        {u'і', u'i'}, {u'ѕ', u's'}, {u'ј', u'j'}, {u'к', u'k'}, {u'м', u'm'}, {u'т', u't'}, {u'в', u'b'},
        {u'н', u'h'}, {u'ԁ', u'd'}, {u'ԛ', u'q'}, {u'ԝ', u'w'}, {u'һ', u'h'}, {u'ο', u'o'}, {u'α', u'a'},
        {u'ν', u'v'}, {u'ρ', u'p'}, {u'τ', u't'}, {u'υ', u'y'}, {u'κ', u'k'}, {u'ι', u'i'}, {u'ε', u'e'},
        {u'η', u'h'}, {u'χ', u'x'}, {u'β', u'b'}, {u'μ', u'm'}, {u'ζ', u'z'}};
    return table.value(unit, 0);
}

char16_t otherLookAlike(char16_t latin, Script script)
{
    static const QHash<char16_t, char16_t> cyrillic = {
        {u'a', u'а'}, {u'e', u'е'}, {u'o', u'о'}, {u'p', u'р'}, {u'c', u'с'}, {u'y', u'у'}, {u'x', u'х'}, {u'i', u'і'},
        {u'k', u'к'}, {u'm', u'м'}, {u't', u'т'}, {u'b', u'в'}, {u'h', u'н'}, {u'j', u'ј'}, {u's', u'ѕ'}};
    static const QHash<char16_t, char16_t> greek = {
        {u'o', u'ο'}, {u'a', u'α'}, {u'v', u'ν'}, {u'p', u'ρ'}, {u't', u'τ'}, {u'y', u'υ'}, {u'k', u'κ'}, {u'i', u'ι'},
        {u'e', u'ε'}, {u'h', u'η'}, {u'x', u'χ'}, {u'b', u'β'}, {u'm', u'μ'}, {u'n', u'ν'}, {u'z', u'ζ'}};
    return script == Script::Greek ? greek.value(latin, 0) : cyrillic.value(latin, 0);
}

/// Latin when every foreign letter has a Latin look-alike, else the other alphabet.
void unifyWord(QString &word, Script other)
{
    const bool toLatin = std::ranges::all_of(word, [&](QChar c) {
        return scriptOf(static_cast<char32_t>(c.unicode())) != other || latinLookAlike(c.unicode()) != 0;
    });
    for (QChar &c : word) {
        const Script script = scriptOf(static_cast<char32_t>(c.unicode()));
        const char16_t mapped = toLatin && script == other            ? latinLookAlike(c.unicode())
                                : !toLatin && script == Script::Latin ? otherLookAlike(c.unicode(), other)
                                                                      : char16_t(0);
        if (mapped != 0)
            c = QChar(mapped);
    }
}

void unifyLookAlikes(CleanName &clean)
{
    QStringList words = clean.text.split(u' ');
    for (QString &word : words) {
        bool latin = false;
        Script other = Script::None;
        for (const QChar c : std::as_const(word)) {
            const Script script = scriptOf(static_cast<char32_t>(c.unicode()));
            latin = latin || script == Script::Latin;
            if (script == Script::Cyrillic || script == Script::Greek)
                other = script;
        }
        if (!latin || other == Script::None)
            continue;
        clean.mixedScripts = true;
        const QString before = word;
        unifyWord(word, other);
        clean.lookAlikes = clean.lookAlikes || before != word;
    }
    if (clean.mixedScripts)
        clean.text = words.join(u' ');
}

void partKoreanNames(QString &text)
{
    const auto isHangul = [](QChar c) { return c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3; };
    if (std::ranges::none_of(text, isHangul))
        return;
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        if (const QString parted = partedKoreanName(word); !parted.isEmpty())
            word = parted;
    }
    text = words.join(u' ');
}

QString keptCharacters(QStringView text, bool letters)
{
    QString kept;
    for (const QChar character : text) {
        if (character.isDigit())
            kept += QChar(static_cast<char16_t>(u'0' + character.digitValue()));
        else if (letters && character.isLetter())
            kept += character.toUpper();
    }
    return kept;
}

} // namespace

CleanName cleanName(QStringView name)
{
    CleanName clean;
    if (isAsciiName(name)) {
        clean.text = cleanAscii(name);
        return clean;
    }
    const QString folded = name.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    clean.text.reserve(folded.size());
    for (const char32_t c : folded.toUcs4())
        appendCharacter(clean, c);
    if (clean.text.endsWith(u' '))
        clean.text.chop(1);
    clean.text = clean.text.normalized(QString::NormalizationForm_C);
    unifyLookAlikes(clean);
    partKoreanNames(clean.text);
    return clean;
}

QString mrzForm(QStringView family, QStringView given)
{
    const auto zone = [](QStringView part) {
        QStringList words;
        const QString text = cleanName(part).text;
        for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts))
            words += QString::fromLatin1(passportForm(word).c_str()).toUpper();
        return words.join(u'<');
    };
    return QString(zone(family) + u"<<"_s + zone(given)).left(39);
}

QString documentKey(QStringView number)
{
    return keptCharacters(number.toString().normalized(QString::NormalizationForm_KC), true);
}

QString phoneKey(QStringView phone)
{
    QString digits = keptCharacters(phone, false);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits.size() < 6 ? QString() : digits;
}

QString emailKey(QStringView email)
{
    QString key = email.toString().toCaseFolded().simplified();
    key.remove(u' ');
    return key.contains(u'@') ? key : QString();
}

} // namespace core
