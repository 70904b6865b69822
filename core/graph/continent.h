// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace core {

/// The five continents of the UN M.49 standard. Unknown is a value of its own: it is shown, never hidden.
enum class Continent : quint8 { Unknown, Africa, Americas, Asia, Europe, Oceania };
inline constexpr int kContinentCount = 6;
inline constexpr std::array<Continent, 6> kContinents = {Continent::Africa, Continent::Americas, Continent::Asia,
                                                         Continent::Europe, Continent::Oceania,  Continent::Unknown};

/// The continent of a country code (ISO 3166 alpha-2 or alpha-3) by ICU's UN M.49 regions. Organisations such as the
/// codes 914, 916 and 922 have none. UNK, used on Kosovo travel documents, is in Europe. A withdrawn code has the
/// continent of its successors when they all lie in one, else Unknown.
Continent continentOf(QStringView countryCode);

/// The continent of a set of countries: the one with most codes; the first of kContinents among equals.
Continent strongestContinent(const QStringList &countries);

/// The one country that a person of several is counted under: the first code of the strongest continent. "" for none.
QString strongestCountry(QStringList countries);

QString continentCode(Continent continent); ///< M.49: "002", "019", "142", "150", "009"; "" for Unknown
QString continentKey(Continent continent);  ///< "africa", "americas", "asia", "europe", "oceania", "unknown"
std::optional<Continent> continentFromKey(QStringView key);
QString continentName(Continent continent); ///< translated

/// The country's name in English, by ICU; the code itself for what ICU does not know.
QString countryName(const QString &countryCode);

/// How far a group reaches: the effective number of continents, e to the power of the Shannon entropy of its members
/// by continent (Hill number of order 1). 1 = all on one continent, 5 = evenly on five. Members whose continent is
/// unknown don't count; 0 when none is known.
double effectiveContinents(const std::array<int, kContinentCount> &members);

} // namespace core
