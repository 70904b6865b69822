// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/transliteration.h"

#include <QHash>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

namespace core {

namespace {

std::unique_ptr<icu::Transliterator> makeTransliterator(const char *rules)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(
        icu::Transliterator::createInstance(icu::UnicodeString(rules), UTRANS_FORWARD, status));
    return U_SUCCESS(status) ? std::move(made) : nullptr;
}

std::string lettersOnly(const icu::UnicodeString &text)
{
    std::string out;
    for (int32_t i = 0; i < text.length(); ++i) {
        const char16_t unit = text[i];
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9'))
            out += static_cast<char>(unit);
        else if (unit >= u'A' && unit <= u'Z')
            out += static_cast<char>(unit + 32);
    }
    return out;
}

/// ICU's transliterators may not be shared between threads, and making one takes milliseconds.
icu::UnicodeString run(const char *rules, std::unique_ptr<icu::Transliterator> &transliterator, QStringView word)
{
    if (!transliterator)
        transliterator = makeTransliterator(rules);
    if (!transliterator)
        return {};
    icu::UnicodeString text(reinterpret_cast<const char16_t *>(word.utf16()), static_cast<int32_t>(word.size()));
    transliterator->transliterate(text);
    return text;
}

/// A word of many characters is no name; its forms would only cost time.
constexpr qsizetype kLongestTransliterated = 60;

/// By the block of the first letter: words of two such scripts are no names.
void readOther(QStringView word, std::vector<std::string> &forms)
{
    const char16_t first = word.isEmpty() ? u'\0' : word.front().unicode();
    if (first >= 0x0E00 && first <= 0x0E7F)
        transliteration::thai(word, forms);
    else if (first >= 0x1200 && first <= 0x137F)
        transliteration::ethiopic(word, forms);
    else if (first >= 0x0E80 && first <= 0x0EFF)
        transliteration::lao(word, forms);
    else if (first >= 0x1780 && first <= 0x17FF)
        transliteration::khmer(word, forms);
    else if (first >= 0x1000 && first <= 0x109F)
        transliteration::burmese(word, forms);
    else
        transliteration::indic(word, forms);
}

} // namespace

std::string transliteration::throughIcu(QStringView word)
{
    thread_local std::unique_ptr<icu::Transliterator> any;
    return lettersOnly(run("Any-Latin; Latin-ASCII; Lower", any, word));
}

QString transliteration::withMarks(QStringView word)
{
    thread_local std::unique_ptr<icu::Transliterator> any;
    const icu::UnicodeString text = run("Any-Latin; Lower; NFD", any, word);
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

std::vector<std::string> transliteration::pinyinSyllables(QStringView word)
{
    thread_local std::unique_ptr<icu::Transliterator> han;
    thread_local QHash<char32_t, std::string> known; // names use a few thousand characters
    std::vector<std::string> syllables;
    for (const char32_t c : word.toUcs4()) {
        auto found = known.constFind(c);
        if (found == known.constEnd()) {
            const QString one = QString::fromUcs4(&c, 1);
            found =
                known.insert(c, scriptOf(c) == Script::Han ? lettersOnly(run("Han-Latin; Latin-ASCII; Lower", han, one))
                                                           : std::string());
        }
        syllables.push_back(*found);
    }
    return syllables;
}

std::vector<std::string> latinForms(QStringView word, Script script)
{
    std::vector<std::string> forms;
    word = word.left(kLongestTransliterated);
    switch (script) {
    case Script::None:
    case Script::Latin:
        transliteration::latin(word, forms);
        break;
    case Script::Cyrillic:
    case Script::Greek:
    case Script::Armenian:
    case Script::Georgian:
        transliteration::alphabet(word, script, forms);
        break;
    case Script::Arabic:
    case Script::Hebrew:
        transliteration::semitic(word, script, forms);
        break;
    case Script::Hangul:
        transliteration::hangul(word, forms);
        break;
    case Script::Kana:
        transliteration::kana(word, forms);
        break;
    case Script::Han:
        transliteration::han(word, forms);
        break;
    case Script::Other:
        readOther(word, forms);
        break;
    }
    std::vector<std::string> distinct;
    for (std::string &form : forms) {
        if (!form.empty() && std::ranges::find(distinct, form) == distinct.end() && distinct.size() < 6)
            distinct.push_back(std::move(form));
    }
    return distinct;
}

} // namespace core
