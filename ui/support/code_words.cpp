// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/code_words.h"

#include "core/base/display_names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Codes
{
    Q_DECLARE_TR_FUNCTIONS(Codes)
};

struct Row
{
    QStringView code;
    const char *word; ///< to be translated
};

constexpr std::array<Row, 3> kCourts = {{
    {u"914", QT_TRANSLATE_NOOP("Codes", "International Criminal Court")},
    {u"916", QT_TRANSLATE_NOOP("Codes", "Special Tribunal for Lebanon")},
    {u"922", QT_TRANSLATE_NOOP("Codes", "International Residual Mechanism for Criminal Tribunals")},
}};

constexpr std::array<Row, 12> kEyes = {{
    {u"BLA", QT_TRANSLATE_NOOP("Codes", "black eyes")},
    {u"BLU", QT_TRANSLATE_NOOP("Codes", "blue eyes")},
    {u"BLUL", QT_TRANSLATE_NOOP("Codes", "light blue eyes")},
    {u"BRO", QT_TRANSLATE_NOOP("Codes", "brown eyes")},
    {u"BROD", QT_TRANSLATE_NOOP("Codes", "dark brown eyes")},
    {u"BROH", QT_TRANSLATE_NOOP("Codes", "hazel eyes")},
    {u"BROL", QT_TRANSLATE_NOOP("Codes", "light brown eyes")},
    {u"GRE", QT_TRANSLATE_NOOP("Codes", "green eyes")},
    {u"GRY", QT_TRANSLATE_NOOP("Codes", "grey eyes")},
    {u"OTHC", QT_TRANSLATE_NOOP("Codes", "eyes of different colours")},
    {u"OTHD", QT_TRANSLATE_NOOP("Codes", "dark eyes")},
    {u"OTHL", QT_TRANSLATE_NOOP("Codes", "light eyes")},
}};

constexpr std::array<Row, 14> kHair = {{
    {u"BLA", QT_TRANSLATE_NOOP("Codes", "black hair")},
    {u"BRO", QT_TRANSLATE_NOOP("Codes", "brown hair")},
    {u"BROF", QT_TRANSLATE_NOOP("Codes", "fair hair")},
    {u"GRY", QT_TRANSLATE_NOOP("Codes", "grey hair")},
    {u"GRYG", QT_TRANSLATE_NOOP("Codes", "greying hair")},
    {u"HAIB", QT_TRANSLATE_NOOP("Codes", "bald")},
    {u"HAID", QT_TRANSLATE_NOOP("Codes", "dyed hair")},
    {u"OTHD", QT_TRANSLATE_NOOP("Codes", "dark hair")},
    {u"RED", QT_TRANSLATE_NOOP("Codes", "red hair")},
    {u"REDA", QT_TRANSLATE_NOOP("Codes", "auburn hair")},
    {u"WHI", QT_TRANSLATE_NOOP("Codes", "white hair")},
    {u"YELB", QT_TRANSLATE_NOOP("Codes", "blond hair")},
    {u"YELBD", QT_TRANSLATE_NOOP("Codes", "blond hair")}, // of older notices, like the next
    {u"BROL", QT_TRANSLATE_NOOP("Codes", "blond hair")},
}};

constexpr std::array<Row, 2> kDocuments = {{
    {u"passport", QT_TRANSLATE_NOOP("Codes", "Passport")},
    {u"identity card", QT_TRANSLATE_NOOP("Codes", "Identity card")},
}};

constexpr std::array<Row, 9> kRelations = {{
    {u"accomplice", QT_TRANSLATE_NOOP("Codes", "Accomplice")},
    {u"administrator", QT_TRANSLATE_NOOP("Codes", "Administrator")},
    {u"associate", QT_TRANSLATE_NOOP("Codes", "Associate")},
    {u"brother", QT_TRANSLATE_NOOP("Codes", "Brother")},
    {u"business partner", QT_TRANSLATE_NOOP("Codes", "Business partner")},
    {u"cousin", QT_TRANSLATE_NOOP("Codes", "Cousin")},
    {u"employer", QT_TRANSLATE_NOOP("Codes", "Employer")},
    {u"sister", QT_TRANSLATE_NOOP("Codes", "Sister")},
    {u"spouse", QT_TRANSLATE_NOOP("Codes", "Spouse")},
}};

QString wordOf(std::span<const Row> rows, const QString &code)
{
    const auto row = std::ranges::find_if(
        rows, [&](const Row &known) { return known.code.compare(code, Qt::CaseInsensitive) == 0; });
    return row == rows.end() ? code : Codes::tr(row->word);
}

QString language()
{
    return QLocale().bcp47Name();
}

} // namespace

QString countryWord(const QString &code)
{
    const QString court = wordOf(kCourts, code);
    const QString name = court == code ? core::countryName(code, language()) : court;
    return name == code ? code : Codes::tr("%1 (%2)", "name of a country, its code").arg(name, code.toUpper());
}

QString languageWord(const QString &code)
{
    return core::languageName(code, language());
}

QString eyeColourWord(const QString &code)
{
    return wordOf(kEyes, code);
}

QString hairColourWord(const QString &code)
{
    return wordOf(kHair, code);
}

QString documentWord(const QString &kind)
{
    return wordOf(kDocuments, kind);
}

QString relationWord(const QString &kind)
{
    return wordOf(kRelations, kind);
}

QString inWords(const QStringList &codes, QString (*word)(const QString &))
{
    QStringList words;
    for (const QString &code : codes)
        words << word(code);
    return words.join(u", "_s);
}

} // namespace ui
