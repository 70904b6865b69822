// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source_values.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

int smallNumber(QStringView digits, qsizetype longest)
{
    if (digits.isEmpty() || digits.size() > longest)
        return -1;
    int number = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// The three numbers of "3/14/1979", in the order written; a time after a blank is cut off.
std::optional<std::array<int, 3>> yearLastParts(QStringView text)
{
    if (const qsizetype blank = text.indexOf(u' '); blank > 0)
        text = text.left(blank);
    const auto parts = text.split(u'/');
    if (parts.size() != 3 || parts[2].size() != 4)
        return std::nullopt;
    const std::array<int, 3> numbers = {smallNumber(parts[0], 2), smallNumber(parts[1], 2), smallNumber(parts[2], 4)};
    if (std::ranges::any_of(numbers, [](int number) { return number < 0; }))
        return std::nullopt;
    return numbers;
}

QStringView withoutQuotes(QStringView text)
{
    text = text.trimmed();
    const bool quoted =
        text.size() >= 2 && text.front() == text.back() && (text.front() == u'\'' || text.front() == u'"');
    return quoted ? text.mid(1, text.size() - 2) : text;
}

} // namespace

bool mayBePlaceholder(QStringView text)
{
    if (text.isEmpty() || text.size() > 9)
        return text.isEmpty();
    switch (text.front().unicode()) {
    case u'-':
    case u'0':
    case u'?':
    case u'[':
    case u'n':
    case u'N':
    case u'u':
    case u'U':
        return true;
    default:
        return text.front().isSpace();
    }
}

bool isNamePlaceholder(QStringView text)
{
    static constexpr std::array<QStringView, 4> names = {u"na", u"nil", u"none", u"null"};
    text = text.trimmed();
    const bool name =
        std::ranges::any_of(names, [text](QStringView known) { return text.compare(known, Qt::CaseInsensitive) == 0; });
    return !name && isUnknownPlaceholder(text);
}

std::string_view dateFault(QStringView text)
{
    bool digits = false;
    for (const QChar c : text.trimmed()) {
        const bool digit = c >= u'0' && c <= u'9';
        if (!digit && c != u'-' && c != u'/' && c != u'.')
            return "unreadable-date";
        digits = digits || digit;
    }
    return digits ? "impossible-date" : "unreadable-date";
}

TableDate readTableDate(QStringView text, DateOrder order)
{
    text = text.trimmed();
    if (isUnknownPlaceholder(text))
        return {};
    if (const auto date = parseDate(text))
        return {*date, {}};
    const auto parts = yearLastParts(text);
    if (!parts)
        return {{}, dateFault(text)};
    if (order == DateOrder::Unstated)
        return {{}, "ambiguous-date"};
    const bool monthFirst = order == DateOrder::MonthFirst;
    const PartialDate date{static_cast<qint16>((*parts)[2]), static_cast<qint8>((*parts)[monthFirst ? 0 : 1]),
                           static_cast<qint8>((*parts)[monthFirst ? 1 : 0])};
    if (!date.isPossible() || date.month == 0)
        return {{}, "impossible-date"};
    return {DateRange{date, {}}, monthFirst ? std::string_view("spreadsheet-date") : "day-first-date"};
}

QStringList splitJoinedList(QStringView text)
{
    text = text.trimmed();
    if (text.size() >= 2 && text.front() == u'[' && text.back() == u']')
        text = text.mid(1, text.size() - 2);
    QStringList items;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != u',' && text[i] != u';')
            continue;
        const QStringView item = withoutQuotes(text.mid(start, i - start)).trimmed();
        if (!isUnknownPlaceholder(item))
            items.append(item.toString());
        start = i + 1;
    }
    return items;
}

} // namespace core
