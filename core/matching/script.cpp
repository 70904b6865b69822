// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/script.h"

#include <QList>

#include <unicode/uchar.h>

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Block
{
    char32_t first, last;
    Script script;
};

constexpr std::array<Block, 25> kBlocks = {{
    {0x00C0, 0x02AF, Script::Latin},    {0x0370, 0x03FF, Script::Greek},    {0x0400, 0x052F, Script::Cyrillic},
    {0x0531, 0x0588, Script::Armenian}, {0x0591, 0x05F4, Script::Hebrew},   {0x0600, 0x06FF, Script::Arabic},
    {0x0750, 0x077F, Script::Arabic},   {0x08A0, 0x08FF, Script::Arabic},   {0x10A0, 0x10FF, Script::Georgian},
    {0x1100, 0x11FF, Script::Hangul},   {0x1C90, 0x1CBF, Script::Georgian}, {0x1E00, 0x1EFF, Script::Latin},
    {0x1F00, 0x1FFF, Script::Greek},    {0x2C60, 0x2C7F, Script::Latin},    {0x2D00, 0x2D2F, Script::Georgian},
    {0x3041, 0x30FF, Script::Kana},     {0x3131, 0x318E, Script::Hangul},   {0x31F0, 0x31FF, Script::Kana},
    {0x3400, 0x4DBF, Script::Han},      {0x4E00, 0x9FFF, Script::Han},      {0xA720, 0xA7FF, Script::Latin},
    {0xAC00, 0xD7A3, Script::Hangul},   {0xF900, 0xFAFF, Script::Han},      {0xFB50, 0xFEFC, Script::Arabic},
    {0x20000, 0x323AF, Script::Han},
}};

} // namespace

Script scriptOf(char32_t character)
{
    if (character < 0x80)
        return (character | 0x20) >= 'a' && (character | 0x20) <= 'z' ? Script::Latin : Script::None;
    if (character >= 0x0660 && character <= 0x0669)
        return Script::None;
    if (character == 0x30FB || character == 0x00D7 || character == 0x00F7)
        return Script::None;
    for (const Block &block : kBlocks) {
        if (character >= block.first && character <= block.last)
            return block.script;
    }
    return u_isalpha(static_cast<UChar32>(character)) ? Script::Other : Script::None;
}

Script scriptOf(QStringView token)
{
    std::array<int, 12> counts{};
    for (const char32_t character : token.toUcs4())
        ++counts[static_cast<size_t>(scriptOf(character))];
    if (counts[static_cast<size_t>(Script::Kana)] > 0)
        return Script::Kana;
    counts[0] = 0;
    size_t best = 0;
    for (size_t i = 1; i < counts.size(); ++i) {
        if (counts[i] > counts[best])
            best = i;
    }
    return static_cast<Script>(best);
}

QString scriptCode(Script script)
{
    static constexpr std::array<QStringView, 12> codes = {u"none",     u"latin",    u"cyrillic", u"greek",
                                                          u"armenian", u"georgian", u"arabic",   u"hebrew",
                                                          u"hangul",   u"kana",     u"han",      u"other"};
    return codes[static_cast<size_t>(script)].toString();
}

} // namespace core
