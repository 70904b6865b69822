// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/resolution_record.h"

namespace core {

/// How far a field of two records agrees, 0 = best. What is missing on either side says nothing.
inline constexpr quint8 kAgreementLevels = 6;
inline constexpr quint8 kNoEvidence = 7;
/// Addresses that agree up to this level are one home.
inline constexpr quint8 kSameHome = 1;
/// Up to this level at least half of an address agrees, rare words before common ones.
inline constexpr quint8 kHalfAddress = 2;

/// The levels of one pair of records, three bits for each field, and what rarity adds.
struct PairLevels
{
    quint32 packed = 0;
    float rarityBits = 0; ///< how much rarer the agreeing terms are than usual

    [[nodiscard]] quint8 of(PersonField field) const { return (packed >> (3 * static_cast<unsigned>(field))) & 7U; }
    /// A word of the name contradicts, but not a given name: a family name changes by marriage or slips, while twins
    /// and others of one household differ in the given name.
    [[nodiscard]] bool keepsGivenName() const { return (packed & kKeepsGivenName) != 0; }
    static constexpr quint32 kKeepsGivenName = 1U << 27;
    /// Two given names that the tables know as different stand against each other.
    [[nodiscard]] bool otherGivenName() const { return (packed & kOtherGivenName) != 0; }
    static constexpr quint32 kOtherGivenName = 1U << 28;

    void set(PersonField field, quint8 level) { packed |= quint32(level) << (3 * static_cast<unsigned>(field)); }
};

/// Levels of the name: every word alike; every word alike but for slips; words left out on a side; a word contradicts;
/// nothing but slips agrees beside a contradiction; nothing agrees.
enum NameLevel : quint8 { NameSame, NameSlips, NameOmits, NameContradicts, NameHardly, NameOther };
/// Levels of the date: same; one slip or day and month in other order; the year where no more is known; year or day
/// alone; neither; another year where no more is known.
enum DateLevel : quint8 { DateSame, DateSlip, DateYear, DatePart, DateOther, DateOtherYear };
/// Levels of documents, telephones, addresses of e-mail, sex and nationality. Numbers that lie close together are no
/// slips of one another: families get their documents in a row.
enum ValueLevel : quint8 { ValueSame, ValueSlip, ValueOther };

/// Compares records of one table and remembers words that it has compared. One thread at a time.
class PairComparer
{
public:
    explicit PairComparer(const PreparedTable &table) : m_table(table) {}
    PairLevels compare(const PreparedPerson &left, const PreparedPerson &right);

private:
    void compareNames(const PreparedPerson &left, const PreparedPerson &right, PairLevels &levels);
    quint8 valueLevel(PersonField field, const PreparedPerson &left, const PreparedPerson &right, float &bits) const;
    [[nodiscard]] quint8 placeLevel(PersonField field, const PreparedPerson &left, const PreparedPerson &right) const;
    TokenMatch match(TermId left, TermId right);

    const PreparedTable &m_table;
    std::unordered_map<quint64, TokenMatch> m_matches;
};

/// Whether something speaks against one person that the sum of the evidence can't outweigh.
/// Where a word of the name contradicts, it takes the same document without another date of birth (a document with
/// another identity is a conflict, no link), a slip in the document and the same date, the same given name, whole date
/// of birth and address, or the same address of e-mail and date where no known given names contradict. With
/// `twinsMayJoin` the same whole date and half of the address are enough. Where whole dates contradict, neither year
/// nor day the same, it takes a document, a telephone, an address of e-mail or half of an address that both have,
/// beside the name.
bool contradicts(const PairLevels &levels, bool twinsMayJoin = false);

/// Whether the levels may put two records together at all, whatever the sum of the evidence: nothing contradicts, two
/// kinds of field agree, and one of them is no name.
bool mayBeOnePerson(const PairLevels &levels, bool twinsMayJoin = false);

} // namespace core
