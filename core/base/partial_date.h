// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace core {

/// A date as far as it is known: year[-month[-day]]. Never padded: a year alone stays a year alone, because an
/// invented 1 January makes false matches and false contradictions.
struct PartialDate
{
    qint16 year = 0; ///< 0 = nothing known
    qint8 month = 0; ///< 0 = not known
    qint8 day = 0;   ///< 0 = not known

    /// The whole day; `date` must be valid.
    static PartialDate of(QDate date);
    [[nodiscard]] bool isKnown() const { return year != 0; }
    [[nodiscard]] bool isFull() const { return day != 0; }
    /// True when the parts can be a real date (month 1-12, day within the month, year 1000-9999).
    [[nodiscard]] bool isPossible() const;
    /// First and last day that this can mean; invalid QDate when nothing is known.
    [[nodiscard]] QDate earliest() const;
    [[nodiscard]] QDate latest() const;
    /// "1979", "1979-03" or "1979-03-14"; empty when nothing is known.
    [[nodiscard]] QString toString() const;

    auto operator<=>(const PartialDate &) const = default;
};

/// A span of possible dates, as in "between 1970 and 1975". When only `from` is set it is a single partial date.
struct DateRange
{
    PartialDate from;
    PartialDate to;

    [[nodiscard]] bool isKnown() const { return from.isKnown(); }
    [[nodiscard]] bool isRange() const { return to.isKnown() && to != from; }
    [[nodiscard]] QDate earliest() const { return from.earliest(); }
    [[nodiscard]] QDate latest() const { return to.isKnown() ? to.latest() : from.latest(); }
    /// "1979-03" or "1970/1975" (ISO 8601 interval form).
    [[nodiscard]] QString toString() const;

    auto operator<=>(const DateRange &) const = default;
};

/// Reads "1979", "1979-03", "1979/03/14", "1979-03-14" and the ISO interval "1970/1975"; "00" as month or day is
/// unknown. A time after 'T' is cut off. Nothing for what is not a date or impossible; never guesses.
std::optional<DateRange> parseDate(QStringView text);

} // namespace core
