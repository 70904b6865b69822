// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/vietnamese_letters.h"

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

} // namespace core
