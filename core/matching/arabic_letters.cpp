// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/arabic_letters.h"

namespace core {

namespace {

/// Letters of the Arabic script that writers take for one another, as one of them.
QString foldedArabic(const QString &word)
{
    static constexpr QStringView from = u"\u0649\u06CC\u06A9\u0629\u0623\u0625\u0622";
    static constexpr QStringView to = u"\u064A\u064A\u0643\u0647\u0627\u0627\u0627";
    QString folded = word;
    for (QChar &c : folded) {
        if (const qsizetype place = from.indexOf(c); place >= 0)
            c = to.at(place);
    }
    return folded;
}

} // namespace

bool isSameInArabic(const NameToken &left, const NameToken &right)
{
    return left.script == Script::Arabic && right.script == Script::Arabic &&
           foldedArabic(left.native) == foldedArabic(right.native);
}

} // namespace core
