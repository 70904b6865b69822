// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/display_names.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace core {

namespace {

QString textOf(const icu::UnicodeString &name)
{
    return QString::fromUtf16(name.getBuffer(), name.length());
}

} // namespace

bool isLetterCode(QStringView code)
{
    return (code.size() == 2 || code.size() == 3) && std::ranges::all_of(code, [](QChar unit) {
               return (unit >= u'A' && unit <= u'Z') || (unit >= u'a' && unit <= u'z');
           });
}

QString countryName(const QString &code, const QString &language)
{
    if (!isLetterCode(code))
        return code;
    const QByteArray upper = code.toLatin1().toUpper();
    icu::UnicodeString name;
    icu::Locale("und", upper == "UNK" ? "XK" : upper.constData())
        .getDisplayCountry(icu::Locale(language.toLatin1().constData()), name);
    const QString known = textOf(name);
    // Of a code that it does not know CLDR gives the code back.
    return known.isEmpty() || known == QString::fromLatin1(upper) ? code : known;
}

QString languageName(const QString &code, const QString &language)
{
    if (!isLetterCode(code))
        return code;
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale spoken(code.toLatin1().toLower().constData());
    spoken.canonicalize(status);
    if (U_FAILURE(status))
        return code;
    icu::UnicodeString name;
    spoken.getDisplayLanguage(icu::Locale(language.toLatin1().constData()), name);
    const QString known = textOf(name);
    return known.isEmpty() || known == QString::fromLatin1(spoken.getLanguage()) ? code : known;
}

} // namespace core
