// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"

#include <array>
#include <charconv>

namespace core {

namespace {

constexpr std::array<char, 16> kHex = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

char *putEscape(char *out, char16_t unit)
{
    *out++ = '\\';
    switch (unit) {
    case u'"':
        *out++ = '"';
        return out;
    case u'\\':
        *out++ = '\\';
        return out;
    case u'\n':
        *out++ = 'n';
        return out;
    case u'\r':
        *out++ = 'r';
        return out;
    case u'\t':
        *out++ = 't';
        return out;
    default:
        break;
    }
    *out++ = 'u';
    *out++ = '0';
    *out++ = '0';
    *out++ = kHex[unit >> 4];
    *out++ = kHex[unit & 15];
    return out;
}

char *putUtf8(char *out, char32_t point)
{
    if (point < 0x800) {
        *out++ = static_cast<char>(0xC0 | (point >> 6));
    } else if (point < 0x10000) {
        *out++ = static_cast<char>(0xE0 | (point >> 12));
        *out++ = static_cast<char>(0x80 | ((point >> 6) & 0x3F));
    } else {
        *out++ = static_cast<char>(0xF0 | (point >> 18));
        *out++ = static_cast<char>(0x80 | ((point >> 12) & 0x3F));
        *out++ = static_cast<char>(0x80 | ((point >> 6) & 0x3F));
    }
    *out++ = static_cast<char>(0x80 | (point & 0x3F));
    return out;
}

/// Units that are looked at together: what nearly all text is, letters of ASCII, then goes over without a branch each.
constexpr qsizetype kRun = 16;

bool isPlainRun(const char16_t *unit)
{
    bool plain = true;
    for (qsizetype i = 0; i < kRun; ++i) {
        const char16_t c = unit[i];
        plain = plain & (c >= 0x20) & (c < 0x80) & (c != u'"') & (c != u'\\');
    }
    return plain;
}

} // namespace

void appendJsonString(ByteWriter &to, QStringView text)
{
    // At most six bytes come of one unit (\u001f), so one growth is enough and no bound is checked inside the loop.
    char *out = to.room(text.size() * 6 + 2);
    *out++ = '"';
    const char16_t *unit = text.utf16();
    const char16_t *const end = unit + text.size();
    while (unit != end) {
        if (end - unit >= kRun && isPlainRun(unit)) {
            for (qsizetype i = 0; i < kRun; ++i)
                out[i] = static_cast<char>(unit[i]);
            out += kRun;
            unit += kRun;
            continue;
        }
        const char16_t c = *unit++;
        if (c < 0x80) {
            if (c < 0x20 || c == u'"' || c == u'\\')
                out = putEscape(out, c);
            else
                *out++ = static_cast<char>(c);
        } else if (!QChar::isSurrogate(c)) {
            out = putUtf8(out, c);
        } else if (QChar::isHighSurrogate(c) && unit != end && QChar::isLowSurrogate(*unit)) {
            out = putUtf8(out, QChar::surrogateToUcs4(c, *unit++));
        } else {
            out = putUtf8(out, QChar::ReplacementCharacter);
        }
    }
    *out++ = '"';
    to.setEnd(out);
}

void appendJsonString(QByteArray &bytes, QStringView text)
{
    ByteWriter out(bytes);
    appendJsonString(out, text);
}

void appendJsonNumber(ByteWriter &out, double value)
{
    constexpr qsizetype kMostDigits = 32;
    char *const from = out.room(kMostDigits);
    out.setEnd(std::to_chars(from, from + kMostDigits, value).ptr);
}

QString jsonQuoted(QStringView text)
{
    QByteArray bytes;
    appendJsonString(bytes, text);
    return QString::fromUtf8(bytes);
}

} // namespace core
