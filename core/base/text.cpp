// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace core {

using namespace Qt::Literals::StringLiterals;

bool isUnknownPlaceholder(QStringView text)
{
    static constexpr std::array<QStringView, 14> placeholders = {u"-",    u"--",  u"n/a",  u"na",       u"none",
                                                                 u"null", u"-0-", u"0",    u"unknown",  u"nil",
                                                                 u"[]",   u"?",   u"n.a.", u"not known"};
    text = text.trimmed();
    if (text.isEmpty())
        return true;
    if (text.size() > 9 || !QStringView(u"-nN0uU[?").contains(text.front()))
        return false;
    for (const QStringView placeholder : placeholders) {
        if (text.compare(placeholder, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

std::optional<ForbiddenCharacter> findForbiddenCharacter(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull())
            return ForbiddenCharacter{i, 0};
        if (!c.isSurrogate())
            continue;
        const bool paired = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!paired)
            return ForbiddenCharacter{i, c.unicode()};
        ++i;
    }
    return std::nullopt;
}

bool isNeededJoiner(QStringView text, qsizetype place)
{
    constexpr char16_t kNonJoiner = 0x200C, kJoiner = 0x200D;
    constexpr unsigned char kVirama = 9; // canonical combining class
    const char16_t c = text[place].unicode();
    if ((c != kNonJoiner && c != kJoiner) || place == 0)
        return false;
    if (text[place - 1].combiningClass() == kVirama)
        return true;
    const auto isTransparent = [](QChar other) { return other.joiningType() == QChar::Joining_Transparent; };
    const auto begin = std::make_reverse_iterator(text.begin() + place);
    const auto before = std::find_if_not(begin, std::make_reverse_iterator(text.begin()), isTransparent);
    const auto after = std::find_if_not(text.begin() + place + 1, text.end(), isTransparent);
    if (c != kNonJoiner || before == std::make_reverse_iterator(text.begin()) || after == text.end())
        return false;
    const bool joinsOn = before->joiningType() == QChar::Joining_Dual || before->joiningType() == QChar::Joining_Left;
    const bool isJoined = after->joiningType() == QChar::Joining_Dual || after->joiningType() == QChar::Joining_Right;
    return joinsOn && isJoined;
}

QString withVisibleControls(QStringView text, bool keepLines)
{
    QString visible;
    visible.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const auto category = c.category();
        const bool hidden = category == QChar::Other_Control || category == QChar::Other_Format;
        const bool lineMark = c == u'\n' || c == u'\r' || c == u'\t';
        if (!hidden || (keepLines && lineMark) || isNeededJoiner(text, i))
            visible += c;
        else
            visible += u"[U+%1]"_s.arg(QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'));
    }
    return visible;
}

QString isolated(QStringView text)
{
    return QChar(0x2068) % text % QChar(0x2069);
}

} // namespace core
