// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_comparison.h"
#include "core/matching/resolution.h"

#include <deque>
#include <functional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace core {

/// The number of a distinct word, number or code in a table of persons.
using TermId = quint32;

/// A date of a table as far as it is known.
struct TableBirthDate
{
    std::string year; ///< four digits; empty = unknown
    std::string
        monthDay; ///< four digits; empty = unknown, and for 1 January, which stands for "some day" in most files
    [[nodiscard]] bool isNull() const { return year.empty() && monthDay.empty(); }
};

/// Takes a date apart: YYYYMMDD, year first or year last with any marks between, or a year alone. Day and month with
/// the year last are taken as day first; the comparison allows for the other order.
TableBirthDate tableBirthDate(QStringView text);

/// One row made ready for comparing.
struct PreparedPerson
{
    struct Word
    {
        TermId term;
        NamePart part;
    };
    std::vector<Word> name;
    bool organisation = false;
    TableBirthDate birth;
    /// Terms of every field but the name, field by field; sorted, but the words of a birth place or address stand in
    /// their order. One list, because a million records of ten lists each are mostly lists.
    std::vector<TermId> terms;
    std::array<quint8, kPersonFields + 1> from{}; ///< where the terms of each field begin

    [[nodiscard]] std::span<const TermId> of(PersonField field) const
    {
        const size_t place = static_cast<size_t>(field);
        return std::span(terms).subspan(from[place], size_t(from[place + 1]) - from[place]);
    }
};

/// Where in the names of a table the family name stands, as far as its known given names tell.
enum class FamilyPlace : quint8 { Unknown, First, Last };

/// The rows of a table with the words in them numbered and counted.
struct PreparedTable
{
    struct Term
    {
        std::string text;
        quint32 records = 0; ///< that have it in this field
    };
    std::vector<PreparedPerson> persons;
    std::deque<NameToken> names;      ///< words of names, by TermId
    std::vector<quint32> nameRecords; ///< how many records have the word
    std::array<std::vector<Term>, kPersonFields> terms;
    /// Share of pairs that agree on a term by chance, sum of the squared shares; what term frequencies are held
    /// against.
    std::array<double, kPersonFields> chance{};
    FamilyPlace familyPlace = FamilyPlace::Unknown;

    [[nodiscard]] const Term &term(PersonField field, TermId id) const { return terms[static_cast<size_t>(field)][id]; }
    /// log2 of how much rarer a term is than agreement on a term of its field usually is; within ±6.
    [[nodiscard]] float rarity(PersonField field, TermId id) const;
    [[nodiscard]] float nameRarity(TermId id) const;
};

/// Calls `afterRow` with the place of each row that it is done with, and stops early when that says false.
PreparedTable prepareTable(
    const std::vector<const PersonRow *> &rows,
    const std::function<bool(size_t)> &afterRow = [](size_t) { return true; });

} // namespace core
