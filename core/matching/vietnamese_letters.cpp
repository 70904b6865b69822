// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/vietnamese_letters.h"

#include <QString>

#include <algorithm>

namespace core {

bool hasVietnameseLetters(QStringView word)
{
    const auto isVietnamese = [](QChar c) {
        const char16_t unit = c.unicode();
        return (unit >= 0x1EA0 && unit <= 0x1EF9) ||
               (unit >= 0x01A0 && unit <= 0x01B0 && (unit < 0x01A2 || unit > 0x01AE));
    };
    return std::ranges::any_of(word, isVietnamese);
}

bool areOtherVietnameseWords(const QString &left, const QString &right)
{
    const auto lettersOf = [](const QString &word) {
        QString letters = word.normalized(QString::NormalizationForm_D);
        letters.replace(u'y', u'i');
        std::ranges::sort(letters);
        return letters;
    };
    return left != right && lettersOf(left) != lettersOf(right);
}

bool hasMarkedLetters(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.unicode() >= 0xC0 && !c.decomposition().isEmpty(); });
}

} // namespace core
