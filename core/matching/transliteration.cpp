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

std::string lettersOnly(const icu::UnicodeString &text, bool keepSpaces)
{
    std::string out;
    for (int32_t i = 0; i < text.length(); ++i) {
        const char16_t unit = text[i];
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9') || (keepSpaces && unit == u' '))
            out += static_cast<char>(unit);
        else if (unit >= u'A' && unit <= u'Z')
            out += static_cast<char>(unit + 32);
    }
    return out;
}

/// ICU's transliterators may not be shared between threads, and making one takes milliseconds.
std::string run(const char *rules, std::unique_ptr<icu::Transliterator> &transliterator, QStringView word,
                bool keepSpaces)
{
    if (!transliterator)
        transliterator = makeTransliterator(rules);
    if (!transliterator)
        return {};
    icu::UnicodeString text(reinterpret_cast<const char16_t *>(word.utf16()), static_cast<int32_t>(word.size()));
    transliterator->transliterate(text);
    return lettersOnly(text, keepSpaces);
}

/// A word of many characters is no name; its forms would only cost time.
constexpr qsizetype kLongestTransliterated = 60;

} // namespace

std::string transliteration::throughIcu(QStringView word)
{
    thread_local std::unique_ptr<icu::Transliterator> any;
    return run("Any-Latin; Latin-ASCII; Lower", any, word, false);
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
            found = known.insert(c, scriptOf(c) == Script::Han ? run("Han-Latin; Latin-ASCII; Lower", han, one, false)
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
        forms.push_back(transliteration::throughIcu(word));
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
