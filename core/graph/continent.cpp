// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/continent.h"

#include "core/base/display_names.h"
#include "core/domain/code_table.h"

#include <QCoreApplication>

#include <unicode/locid.h>
#include <unicode/region.h>
#include <unicode/strenum.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<CodeRow<Continent>, kContinentCount> kCodes = {{{Continent::Africa, u"002"},
                                                                     {Continent::Americas, u"019"},
                                                                     {Continent::Asia, u"142"},
                                                                     {Continent::Europe, u"150"},
                                                                     {Continent::Oceania, u"009"},
                                                                     {Continent::Unknown, u""}}};

constexpr std::array<CodeRow<Continent>, kContinentCount> kKeys = {{{Continent::Africa, u"africa"},
                                                                    {Continent::Americas, u"americas"},
                                                                    {Continent::Asia, u"asia"},
                                                                    {Continent::Europe, u"europe"},
                                                                    {Continent::Oceania, u"oceania"},
                                                                    {Continent::Unknown, u"unknown"}}};

Continent continentOfTerritory(const icu::Region &region)
{
    const icu::Region *continent = region.getContainingRegion(URGN_CONTINENT);
    if (!continent)
        return Continent::Unknown;
    return enumOf(kCodes, QString::fromLatin1(continent->getRegionCode())).value_or(Continent::Unknown);
}

/// A withdrawn code: the continent that all its successors share.
Continent continentOfSuccessors(const icu::Region &region)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::StringEnumeration> successors(region.getPreferredValues(status));
    if (U_FAILURE(status) || !successors)
        return Continent::Unknown;
    std::optional<Continent> shared;
    while (const char *code = successors->next(nullptr, status)) {
        const icu::Region *successor = icu::Region::getInstance(code, status);
        if (U_FAILURE(status) || !successor)
            return Continent::Unknown;
        const Continent continent = continentOfTerritory(*successor);
        if (shared && *shared != continent)
            return Continent::Unknown;
        shared = continent;
    }
    return shared.value_or(Continent::Unknown);
}

} // namespace

Continent continentOf(QStringView countryCode)
{
    const QStringView code = countryCode.trimmed();
    if (!isLetterCode(code))
        return Continent::Unknown;
    QByteArray upper = code.toLatin1().toUpper();
    if (upper == "UNK")
        upper = "XK";
    UErrorCode status = U_ZERO_ERROR;
    const icu::Region *region = icu::Region::getInstance(upper.constData(), status);
    if (U_FAILURE(status) || !region)
        return Continent::Unknown;
    if (region->getType() == URGN_DEPRECATED)
        return continentOfSuccessors(*region);
    return region->getType() == URGN_TERRITORY ? continentOfTerritory(*region) : Continent::Unknown;
}

Continent strongestContinent(const QStringList &countries)
{
    std::array<int, kContinentCount> counts{};
    for (const QString &country : countries)
        ++counts[size_t(continentOf(country))];
    counts[size_t(Continent::Unknown)] = 0; // a code without a continent says nothing against the others
    Continent best = Continent::Unknown;
    for (const Continent continent : kContinents) {
        if (counts[size_t(continent)] > counts[size_t(best)])
            best = continent;
    }
    return best;
}

QString strongestCountry(QStringList countries)
{
    countries.removeAll(QString());
    if (countries.size() < 2)
        return countries.value(0); // nearly all; no look-up needed
    countries.sort();
    const Continent strongest = strongestContinent(countries);
    const auto first = std::ranges::find(countries, strongest, [](const QString &code) { return continentOf(code); });
    return first == countries.end() ? countries.first() : *first;
}

QString continentCode(Continent continent)
{
    return codeOf(kCodes, continent);
}

QString continentKey(Continent continent)
{
    return codeOf(kKeys, continent);
}

std::optional<Continent> continentFromKey(QStringView key)
{
    return enumOf(kKeys, key);
}

QString continentName(Continent continent)
{
    switch (continent) {
    case Continent::Africa:
        return QCoreApplication::translate("graph", "Africa");
    case Continent::Americas:
        return QCoreApplication::translate("graph", "Americas");
    case Continent::Asia:
        return QCoreApplication::translate("graph", "Asia");
    case Continent::Europe:
        return QCoreApplication::translate("graph", "Europe");
    case Continent::Oceania:
        return QCoreApplication::translate("graph", "Oceania");
    case Continent::Unknown:
        break;
    }
    return QCoreApplication::translate("graph", "Continent unknown");
}

QString countryName(const QString &countryCode)
{
    return countryName(countryCode, u"en"_s);
}

double effectiveContinents(const std::array<int, kContinentCount> &members)
{
    double total = 0;
    for (const Continent continent : kContinents)
        total += continent == Continent::Unknown ? 0 : members[size_t(continent)];
    if (total <= 0)
        return 0;
    double entropy = 0;
    for (const Continent continent : kContinents) {
        const int count = members[size_t(continent)];
        if (continent != Continent::Unknown && count > 0)
            entropy -= count / total * std::log(count / total);
    }
    return std::exp(entropy);
}

} // namespace core
