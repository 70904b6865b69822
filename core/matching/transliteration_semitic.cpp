// SPDX-License-Identifier: GPL-3.0-or-later
// Arabic (with the letters of Persian, Urdu, Kurdish and Pashto) and Hebrew. Short vowels are not written, and waw and
// yeh stand for a consonant or a vowel: the forms here are the likeliest readings, the letter model weighs the others.
#include "core/matching/transliteration.h"

#include <QHash>

namespace core {

namespace {

const char *arabicLetter(char16_t c)
{
    static const QHash<char16_t, const char *> table = {
        {u'ا', "a"},  {u'أ', "a"},  {u'إ', "i"},  {u'آ', "a"},  {u'ٱ', "a"},  {u'ب', "b"},  {u'ت', "t"},  {u'ث', "th"},
        {u'ج', "j"},  {u'ح', "h"},  {u'خ', "kh"}, {u'د', "d"},  {u'ذ', "dh"}, {u'ر', "r"},  {u'ز', "z"},  {u'س', "s"},
        {u'ش', "sh"}, {u'ص', "s"},  {u'ض', "d"},  {u'ط', "t"},  {u'ظ', "z"},  {u'ع', "a"},  {u'غ', "gh"}, {u'ف', "f"},
        {u'ق', "q"},  {u'ك', "k"},  {u'ک', "k"},  {u'ل', "l"},  {u'م', "m"},  {u'ن', "n"},  {u'ه', "h"},  {u'ة', "a"},
        {u'ى', "a"},  {u'ء', ""},   {u'ؤ', "u"},  {u'ئ', "i"},  {u'پ', "p"},  {u'چ', "ch"}, {u'ژ', "zh"}, {u'گ', "g"},
        {u'ڤ', "v"},  {u'ۀ', "eh"}, {u'ہ', "h"},  {u'ھ', "h"},  {u'ں', "n"},  {u'ٹ', "t"},  {u'ڈ', "d"},  {u'ڑ', "r"},
        {u'ے', "e"},  {u'ۆ', "o"},  {u'ێ', "e"},  {u'ە', "e"},  {u'ڵ', "l"},  {u'ڕ', "r"},  {u'ټ', "t"},  {u'ډ', "d"},
        {u'ړ', "r"},  {u'ږ', "zh"}, {u'ښ', "sh"}, {u'ګ', "g"},  {u'ڼ', "n"},  {u'ې', "e"},  {u'ۍ', "ai"}, {u'څ', "ts"},
        {u'ځ', "dz"}, {u'ڭ', "ng"}, {u'ۇ', "u"},  {u'ۋ', "w"},  {u'ۈ', "u"},  {u'ۉ', "u"},  {u'ۅ', "o"},  {u'ٻ', "b"},
        {u'ڀ', "bh"}, {u'ٺ', "th"}, {u'ٽ', "t"},  {u'ٿ', "th"}, {u'ڄ', "j"},  {u'ڃ', "n"},  {u'ڇ', "ch"}, {u'ڊ', "d"},
        {u'ڌ', "dh"}, {u'ڍ', "d"},  {u'ڏ', "d"},  {u'ڙ', "r"},  {u'ڦ', "ph"}, {u'ڪ', "k"},  {u'ڳ', "g"},  {u'ڱ', "n"},
        {u'ڻ', "n"}};
    const auto found = table.constFind(c);
    return found == table.constEnd() ? nullptr : *found;
}

bool isYeh(char16_t c)
{
    return c == u'ي' || c == u'ی' || c == u'ۍ';
}

bool isWaw(char16_t c)
{
    return c == u'و' || c == u'ו';
}

bool endsInVowel(const std::string &form)
{
    return !form.empty() && (form.back() == 'a' || form.back() == 'i' || form.back() == 'u' || form.back() == 'o');
}

bool isVowelCarrier(char16_t c)
{
    return c == u'ا' || c == u'آ' || c == u'א' || isWaw(c) || isYeh(c) || c == u'י' || c == u'ة' || c == u'ه';
}

/// How one reading settles what the script leaves open.
struct Reading
{
    bool shortVowels = true; ///< puts an "a" between two bare consonants
    const char *wawVowel = "u";
    const char *wawConsonant = "w";
};

bool isConsonantHere(QStringView word, qsizetype i, const std::string &form)
{
    const bool last = i + 1 == word.size();
    return i == 0 || (!last && isVowelCarrier(word[i + 1].unicode()) && !endsInVowel(form)) ||
           (endsInVowel(form) && !last && isVowelCarrier(word[i + 1].unicode()));
}

void appendShortVowel(std::string &form, const char *next, bool last)
{
    const auto consonant = [](char c) { return std::string_view("aiueo").find(c) == std::string_view::npos; };
    if (!form.empty() && next[0] != '\0' && consonant(form.back()) && consonant(next[0]) && !last)
        form += 'a';
}

std::string readArabic(QStringView word, const Reading &how)
{
    std::string form;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word[i].unicode();
        const bool last = i + 1 == word.size();
        if (isWaw(c)) {
            form += isConsonantHere(word, i, form) ? how.wawConsonant : how.wawVowel;
        } else if (isYeh(c)) {
            form += isConsonantHere(word, i, form) ? "y" : "i";
        } else if (const char *letter = arabicLetter(c)) {
            if (how.shortVowels && i > 0)
                appendShortVowel(form, letter, last && form.size() > 2);
            form += letter;
        } else if (word[i].isDigit()) {
            form += static_cast<char>('0' + word[i].digitValue());
        }
    }
    return form;
}

const char *hebrewLetter(char16_t c, bool geresh, bool first, bool last)
{
    switch (c) {
    case u'א':
        return "a";
    case u'ב':
        return first ? "b" : "v";
    case u'ג':
        return geresh ? "j" : "g";
    case u'ד':
        return "d";
    case u'ה':
        return last ? "a" : "h";
    case u'ז':
        return geresh ? "zh" : "z";
    case u'ח':
        return "h";
    case u'ט':
        return "t";
    case u'כ':
        return first ? "k" : "kh";
    case u'ך':
        return "kh";
    case u'ל':
        return "l";
    case u'מ':
    case u'ם':
        return "m";
    case u'נ':
    case u'ן':
        return "n";
    case u'ס':
        return "s";
    case u'ע':
        return "a";
    case u'פ':
        return first ? "p" : "f";
    case u'ף':
        return "f";
    case u'צ':
    case u'ץ':
        return geresh ? "ch" : "ts";
    case u'ק':
        return "k";
    case u'ר':
        return "r";
    case u'ש':
        return "sh";
    case u'ת':
        return geresh ? "th" : "t";
    default:
        return nullptr;
    }
}

std::string readHebrew(QStringView word, const Reading &how, bool hard)
{
    std::string form;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word[i].unicode();
        const bool geresh = i + 1 < word.size() && word[i + 1].unicode() == 0x05F3;
        const bool last = i + 1 + (geresh ? 1 : 0) == word.size();
        const bool doubled = i + 1 < word.size() && word[i + 1].unicode() == c;
        if (isWaw(c)) {
            form += doubled || i == 0 ? how.wawConsonant : how.wawVowel;
            i += doubled ? 1 : 0;
        } else if (c == u'י') {
            form += i == 0 ? "y" : "i";
            i += doubled ? 1 : 0;
        } else if (const char *letter = hebrewLetter(c, geresh, i == 0 || hard, last)) {
            if (how.shortVowels && i > 0)
                appendShortVowel(form, letter, false);
            form += letter;
        } else if (word[i].isDigit()) {
            form += static_cast<char>('0' + word[i].digitValue());
        }
    }
    return form;
}

} // namespace

void transliteration::semitic(QStringView word, Script script, std::vector<std::string> &forms)
{
    if (script == Script::Hebrew) {
        forms.push_back(readHebrew(word, {true, "o", "v"}, false));
        forms.push_back(readHebrew(word, {false, "u", "w"}, true));
        forms.push_back(readHebrew(word, {true, "v", "v"}, true));
        return;
    }
    forms.push_back(readArabic(word, {true, "u", "w"}));
    forms.push_back(readArabic(word, {false, "o", "v"}));
    // The article written together with the word, as in "القذافي": also without it.
    if (word.size() > 4 && word.startsWith(u"ال")) {
        forms.push_back(readArabic(word.mid(2), {true, "u", "w"}));
        forms.push_back(readArabic(word.mid(2), {false, "o", "v"}));
    }
}

} // namespace core
