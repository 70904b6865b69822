// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partial_date.h"

#include <array>

namespace core {

namespace {

constexpr int kFirstYear = 1000;
constexpr int kLastYear = 9999;

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

std::optional<int> asciiNumber(QStringView digits)
{
    if (digits.isEmpty() || digits.size() > 4)
        return std::nullopt;
    int number = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// One date with a fixed separator; nothing when the shape is another one.
std::optional<PartialDate> parseSingle(QStringView text, QChar separator)
{
    const QList<QStringView> parts = text.split(separator);
    if (parts.size() > 3 || parts[0].size() != 4)
        return std::nullopt;
    std::array<int, 3> numbers{};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0 && parts[i].size() > 2)
            return std::nullopt;
        const auto number = asciiNumber(parts[i]);
        if (!number)
            return std::nullopt;
        numbers[static_cast<size_t>(i)] = *number;
    }
    const PartialDate date{static_cast<qint16>(numbers[0]), static_cast<qint8>(numbers[1]),
                           static_cast<qint8>(numbers[2])};
    if (!date.isPossible())
        return std::nullopt;
    return date;
}

bool isYear(QStringView text)
{
    return text.size() == 4 && asciiNumber(text).has_value();
}

/// "1970-03-12", as nearly all dates are written.
std::optional<PartialDate> parseWhole(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    const auto year = asciiNumber(text.first(4));
    const auto month = asciiNumber(text.sliced(5, 2));
    const auto day = asciiNumber(text.sliced(8));
    if (!year || !month || !day)
        return std::nullopt;
    const PartialDate date{static_cast<qint16>(*year), static_cast<qint8>(*month), static_cast<qint8>(*day)};
    return date.isPossible() ? std::optional(date) : std::nullopt;
}

/// "1970/1975" or "1970-03/1975-04": two dashed dates around a slash. "1979/03" is no range: its end has no year.
std::optional<DateRange> parseInterval(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 4 || text.indexOf(u'/', slash + 1) >= 0)
        return std::nullopt;
    const QStringView end = text.mid(slash + 1);
    if (!isYear(end.left(4)) || (end.size() > 4 && end[4] != u'-'))
        return std::nullopt;
    const auto from = parseSingle(text.left(slash), u'-');
    const auto to = parseSingle(end, u'-');
    if (!from || !to || from->earliest() > to->latest())
        return std::nullopt;
    return DateRange{*from, *to};
}

} // namespace

PartialDate PartialDate::of(QDate date)
{
    return {static_cast<qint16>(date.year()), static_cast<qint8>(date.month()), static_cast<qint8>(date.day())};
}

bool PartialDate::isPossible() const
{
    if (year < kFirstYear || year > kLastYear || month < 0 || month > 12 || day < 0)
        return false;
    if (day == 0)
        return true;
    return month != 0 && QDate::isValid(year, month, day);
}

QDate PartialDate::earliest() const
{
    if (!isKnown())
        return {};
    return {year, month == 0 ? 1 : month, day == 0 ? 1 : day};
}

QDate PartialDate::latest() const
{
    if (!isKnown())
        return {};
    if (day != 0)
        return {year, month, day};
    const QDate month1(year, month == 0 ? 12 : month, 1);
    return {year, month1.month(), month1.daysInMonth()};
}

QString PartialDate::toString() const
{
    if (!isKnown())
        return {};
    QString text = QString::number(year);
    if (month != 0)
        text += u'-' + twoDigits(month);
    if (day != 0)
        text += u'-' + twoDigits(day);
    return text;
}

QString DateRange::toString() const
{
    if (!isRange())
        return from.toString();
    return from.toString() + u'/' + to.toString();
}

std::optional<DateRange> parseDate(QStringView text)
{
    text = text.trimmed();
    if (text.size() > 40)
        return std::nullopt;
    if (const auto whole = parseWhole(text))
        return DateRange{*whole, {}};
    const qsizetype time = text.indexOf(u'T');
    if (time >= 4)
        text = text.left(time);
    if (const auto interval = parseInterval(text))
        return interval;
    for (const QChar separator : {u'-', u'/'}) {
        if (const auto single = parseSingle(text, separator))
            return DateRange{*single, {}};
    }
    return std::nullopt;
}

} // namespace core
