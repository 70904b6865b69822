// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/text/normal_letter.h"

#include <QChar>
#include <QString>

#include <array>

namespace core {

namespace {

constexpr int kTableSize = 0x700; // Latin, Greek, Cyrillic, Hebrew, Arabic

char16_t arabicLetter(char16_t unit)
{
    if ((unit >= 0x064B && unit <= 0x065F) || unit == 0x0670 || unit == 0x0640)
        return 0;
    switch (unit) {
    case 0x0622:
    case 0x0623:
    case 0x0625:
    case 0x0671:
        return 0x0627; // alef
    case 0x0649:
    case 0x0626:
        return 0x064A; // ya
    case 0x0629:
        return 0x0647; // ta marbuta read as ha
    case 0x0624:
        return 0x0648; // waw
    default:
        return unit;
    }
}

char16_t slowLetter(char16_t unit)
{
    const QChar c(unit);
    if (c.isMark() || c.category() == QChar::Other_Format)
        return 0;
    if (unit >= 0x0600 && unit < 0x0700)
        return arabicLetter(unit);
    const QString parts = c.decomposition();
    const QChar base = parts.isEmpty() || c.decompositionTag() != QChar::Canonical ? c : parts.front();
    const char16_t lower = base.toLower().unicode();
    // "ß" and "œ" and "æ" stay: no table word needs them split.
    return lower;
}

std::array<char16_t, kTableSize> makeTable()
{
    std::array<char16_t, kTableSize> table{};
    for (int i = 0; i < kTableSize; ++i)
        table[size_t(i)] = slowLetter(char16_t(i));
    return table;
}

std::array<bool, kTableSize> makeWordTable()
{
    std::array<bool, kTableSize> table{};
    for (int i = 0; i < kTableSize; ++i) {
        const QChar c{char16_t(i)};
        table[size_t(i)] = c.isLetterOrNumber() || c.isMark();
    }
    return table;
}

} // namespace

char16_t normalLetterBeyondAscii(char16_t unit)
{
    static const auto table = makeTable();
    return unit < kTableSize ? table[unit] : slowLetter(unit);
}

bool isWordUnitBeyondAscii(char16_t unit)
{
    static const auto table = makeWordTable();
    if (unit < kTableSize)
        return table[unit];
    const QChar c(unit);
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c.category() == QChar::Other_Format;
}

} // namespace core
