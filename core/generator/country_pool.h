// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/generator/name_factory.h"

#include <QString>
#include <QStringView>

#include <span>

namespace core {

enum class Continent : quint8 { Africa, Asia, Europe, NorthAmerica, Oceania, SouthAmerica };

/// One of the countries that invented requests come from. The culture only chooses syllables for names.
struct PoolCountry
{
    QStringView code;
    NameCulture culture;
    Continent continent;
};

std::span<const PoolCountry> poolCountries();

/// A country; some send many more requests than others, but which ones those are is a matter of the seed alone, so
/// that nothing can be learned from it.
class CountryChoice
{
public:
    explicit CountryChoice(Random random);
    const PoolCountry &pick(Random &random) const;

private:
    std::vector<quint16> m_order;
};

} // namespace core
