// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/burmese_syllables.h"

#include <algorithm>

namespace core {

namespace {

constexpr char16_t kVirama = 0x1039, kAsat = 0x103A;

constexpr bool isLetter(char16_t c)
{
    return c >= 0x1000 && c <= 0x102A;
}

constexpr bool isTone(char16_t c)
{
    return c == 0x1037 || c == 0x1038;
}

/// A letter that neither ends the syllable before nor stands below it.
bool beginsSyllable(QStringView text, qsizetype at)
{
    if (!isLetter(text[at].unicode()) || (at > 0 && text[at - 1] == QChar(kVirama)))
        return false;
    const auto next = std::find_if_not(text.begin() + at + 1, text.end(), [](QChar c) { return isTone(c.unicode()); });
    return next == text.end() || (*next != QChar(kAsat) && *next != QChar(kVirama));
}

} // namespace

bool hasBurmese(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return isLetter(c.unicode()); });
}

QString withSyllablesApart(QStringView text)
{
    QString apart;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && !text[i - 1].isSpace() && beginsSyllable(text, i))
            apart += u' ';
        apart += text[i];
    }
    return apart;
}

} // namespace core
