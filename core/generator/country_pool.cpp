// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generator/country_pool.h"

#include <numeric>

namespace core {

namespace {

constexpr PoolCountry kCountries[] = {
    {u"AD", NameCulture::Iberian, Continent::Europe},       {u"AL", NameCulture::Western, Continent::Europe},
    {u"AT", NameCulture::Western, Continent::Europe},       {u"BA", NameCulture::Slavic, Continent::Europe},
    {u"BE", NameCulture::Western, Continent::Europe},       {u"BG", NameCulture::Slavic, Continent::Europe},
    {u"BY", NameCulture::Slavic, Continent::Europe},        {u"CH", NameCulture::Western, Continent::Europe},
    {u"CZ", NameCulture::Slavic, Continent::Europe},        {u"DE", NameCulture::Western, Continent::Europe},
    {u"DK", NameCulture::Western, Continent::Europe},       {u"EE", NameCulture::Western, Continent::Europe},
    {u"ES", NameCulture::Iberian, Continent::Europe},       {u"FI", NameCulture::Western, Continent::Europe},
    {u"FR", NameCulture::Western, Continent::Europe},       {u"GB", NameCulture::Western, Continent::Europe},
    {u"GR", NameCulture::Hellenic, Continent::Europe},      {u"HR", NameCulture::Slavic, Continent::Europe},
    {u"HU", NameCulture::Western, Continent::Europe},       {u"IE", NameCulture::Western, Continent::Europe},
    {u"IS", NameCulture::Western, Continent::Europe},       {u"IT", NameCulture::Iberian, Continent::Europe},
    {u"LI", NameCulture::Western, Continent::Europe},       {u"LT", NameCulture::Western, Continent::Europe},
    {u"LU", NameCulture::Western, Continent::Europe},       {u"LV", NameCulture::Western, Continent::Europe},
    {u"MC", NameCulture::Western, Continent::Europe},       {u"MD", NameCulture::Slavic, Continent::Europe},
    {u"ME", NameCulture::Slavic, Continent::Europe},        {u"MK", NameCulture::Slavic, Continent::Europe},
    {u"MT", NameCulture::Iberian, Continent::Europe},       {u"NL", NameCulture::Western, Continent::Europe},
    {u"NO", NameCulture::Western, Continent::Europe},       {u"PL", NameCulture::Slavic, Continent::Europe},
    {u"PT", NameCulture::Iberian, Continent::Europe},       {u"RO", NameCulture::Western, Continent::Europe},
    {u"RS", NameCulture::Slavic, Continent::Europe},        {u"RU", NameCulture::Slavic, Continent::Europe},
    {u"SE", NameCulture::Western, Continent::Europe},       {u"SI", NameCulture::Slavic, Continent::Europe},
    {u"SK", NameCulture::Slavic, Continent::Europe},        {u"SM", NameCulture::Iberian, Continent::Europe},
    {u"UA", NameCulture::Slavic, Continent::Europe},        {u"VA", NameCulture::Iberian, Continent::Europe},
    {u"AE", NameCulture::Arabic, Continent::Asia},          {u"AF", NameCulture::Arabic, Continent::Asia},
    {u"AM", NameCulture::Georgian, Continent::Asia},        {u"AZ", NameCulture::Georgian, Continent::Asia},
    {u"BD", NameCulture::Indic, Continent::Asia},           {u"BH", NameCulture::Arabic, Continent::Asia},
    {u"BN", NameCulture::Malay, Continent::Asia},           {u"BT", NameCulture::Indic, Continent::Asia},
    {u"CN", NameCulture::Sinic, Continent::Asia},           {u"CY", NameCulture::Hellenic, Continent::Asia},
    {u"GE", NameCulture::Georgian, Continent::Asia},        {u"ID", NameCulture::Malay, Continent::Asia},
    {u"IL", NameCulture::Hebrew, Continent::Asia},          {u"IN", NameCulture::Indic, Continent::Asia},
    {u"IQ", NameCulture::Arabic, Continent::Asia},          {u"IR", NameCulture::Arabic, Continent::Asia},
    {u"JO", NameCulture::Arabic, Continent::Asia},          {u"JP", NameCulture::Malay, Continent::Asia},
    {u"KG", NameCulture::Slavic, Continent::Asia},          {u"KH", NameCulture::Malay, Continent::Asia},
    {u"KP", NameCulture::Korean, Continent::Asia},          {u"KR", NameCulture::Korean, Continent::Asia},
    {u"KW", NameCulture::Arabic, Continent::Asia},          {u"KZ", NameCulture::Slavic, Continent::Asia},
    {u"LA", NameCulture::Malay, Continent::Asia},           {u"LB", NameCulture::Arabic, Continent::Asia},
    {u"LK", NameCulture::Indic, Continent::Asia},           {u"MM", NameCulture::Malay, Continent::Asia},
    {u"MN", NameCulture::Slavic, Continent::Asia},          {u"MV", NameCulture::Indic, Continent::Asia},
    {u"MY", NameCulture::Malay, Continent::Asia},           {u"NP", NameCulture::Indic, Continent::Asia},
    {u"OM", NameCulture::Arabic, Continent::Asia},          {u"PH", NameCulture::Malay, Continent::Asia},
    {u"PK", NameCulture::Arabic, Continent::Asia},          {u"PS", NameCulture::Arabic, Continent::Asia},
    {u"QA", NameCulture::Arabic, Continent::Asia},          {u"SA", NameCulture::Arabic, Continent::Asia},
    {u"SG", NameCulture::Sinic, Continent::Asia},           {u"SY", NameCulture::Arabic, Continent::Asia},
    {u"TH", NameCulture::Malay, Continent::Asia},           {u"TJ", NameCulture::Slavic, Continent::Asia},
    {u"TL", NameCulture::Malay, Continent::Asia},           {u"TM", NameCulture::Slavic, Continent::Asia},
    {u"TR", NameCulture::Western, Continent::Asia},         {u"UZ", NameCulture::Slavic, Continent::Asia},
    {u"VN", NameCulture::Malay, Continent::Asia},           {u"YE", NameCulture::Arabic, Continent::Asia},
    {u"AO", NameCulture::Bantu, Continent::Africa},         {u"BF", NameCulture::Bantu, Continent::Africa},
    {u"BI", NameCulture::Bantu, Continent::Africa},         {u"BJ", NameCulture::Bantu, Continent::Africa},
    {u"BW", NameCulture::Bantu, Continent::Africa},         {u"CD", NameCulture::Bantu, Continent::Africa},
    {u"CF", NameCulture::Bantu, Continent::Africa},         {u"CG", NameCulture::Bantu, Continent::Africa},
    {u"CI", NameCulture::Bantu, Continent::Africa},         {u"CM", NameCulture::Bantu, Continent::Africa},
    {u"CV", NameCulture::Iberian, Continent::Africa},       {u"DJ", NameCulture::Arabic, Continent::Africa},
    {u"DZ", NameCulture::Arabic, Continent::Africa},        {u"EG", NameCulture::Arabic, Continent::Africa},
    {u"ER", NameCulture::Arabic, Continent::Africa},        {u"ET", NameCulture::Bantu, Continent::Africa},
    {u"GA", NameCulture::Bantu, Continent::Africa},         {u"GH", NameCulture::Bantu, Continent::Africa},
    {u"GM", NameCulture::Bantu, Continent::Africa},         {u"GN", NameCulture::Bantu, Continent::Africa},
    {u"GQ", NameCulture::Iberian, Continent::Africa},       {u"GW", NameCulture::Iberian, Continent::Africa},
    {u"KE", NameCulture::Bantu, Continent::Africa},         {u"KM", NameCulture::Arabic, Continent::Africa},
    {u"LR", NameCulture::Bantu, Continent::Africa},         {u"LS", NameCulture::Bantu, Continent::Africa},
    {u"LY", NameCulture::Arabic, Continent::Africa},        {u"MA", NameCulture::Arabic, Continent::Africa},
    {u"MG", NameCulture::Bantu, Continent::Africa},         {u"ML", NameCulture::Bantu, Continent::Africa},
    {u"MR", NameCulture::Arabic, Continent::Africa},        {u"MU", NameCulture::Bantu, Continent::Africa},
    {u"MW", NameCulture::Bantu, Continent::Africa},         {u"MZ", NameCulture::Bantu, Continent::Africa},
    {u"NA", NameCulture::Bantu, Continent::Africa},         {u"NE", NameCulture::Bantu, Continent::Africa},
    {u"NG", NameCulture::Bantu, Continent::Africa},         {u"RW", NameCulture::Bantu, Continent::Africa},
    {u"SC", NameCulture::Bantu, Continent::Africa},         {u"SD", NameCulture::Arabic, Continent::Africa},
    {u"SL", NameCulture::Bantu, Continent::Africa},         {u"SN", NameCulture::Bantu, Continent::Africa},
    {u"SO", NameCulture::Arabic, Continent::Africa},        {u"SS", NameCulture::Bantu, Continent::Africa},
    {u"ST", NameCulture::Iberian, Continent::Africa},       {u"SZ", NameCulture::Bantu, Continent::Africa},
    {u"TD", NameCulture::Bantu, Continent::Africa},         {u"TG", NameCulture::Bantu, Continent::Africa},
    {u"TN", NameCulture::Arabic, Continent::Africa},        {u"TZ", NameCulture::Bantu, Continent::Africa},
    {u"UG", NameCulture::Bantu, Continent::Africa},         {u"ZA", NameCulture::Bantu, Continent::Africa},
    {u"ZM", NameCulture::Bantu, Continent::Africa},         {u"ZW", NameCulture::Bantu, Continent::Africa},
    {u"AG", NameCulture::Western, Continent::NorthAmerica}, {u"BB", NameCulture::Western, Continent::NorthAmerica},
    {u"BS", NameCulture::Western, Continent::NorthAmerica}, {u"BZ", NameCulture::Western, Continent::NorthAmerica},
    {u"CA", NameCulture::Western, Continent::NorthAmerica}, {u"CR", NameCulture::Iberian, Continent::NorthAmerica},
    {u"CU", NameCulture::Iberian, Continent::NorthAmerica}, {u"DM", NameCulture::Western, Continent::NorthAmerica},
    {u"DO", NameCulture::Iberian, Continent::NorthAmerica}, {u"GD", NameCulture::Western, Continent::NorthAmerica},
    {u"GT", NameCulture::Iberian, Continent::NorthAmerica}, {u"HN", NameCulture::Iberian, Continent::NorthAmerica},
    {u"HT", NameCulture::Western, Continent::NorthAmerica}, {u"JM", NameCulture::Western, Continent::NorthAmerica},
    {u"KN", NameCulture::Western, Continent::NorthAmerica}, {u"LC", NameCulture::Western, Continent::NorthAmerica},
    {u"MX", NameCulture::Iberian, Continent::NorthAmerica}, {u"NI", NameCulture::Iberian, Continent::NorthAmerica},
    {u"PA", NameCulture::Iberian, Continent::NorthAmerica}, {u"SV", NameCulture::Iberian, Continent::NorthAmerica},
    {u"TT", NameCulture::Western, Continent::NorthAmerica}, {u"US", NameCulture::Western, Continent::NorthAmerica},
    {u"VC", NameCulture::Western, Continent::NorthAmerica}, {u"AR", NameCulture::Iberian, Continent::SouthAmerica},
    {u"BO", NameCulture::Iberian, Continent::SouthAmerica}, {u"BR", NameCulture::Iberian, Continent::SouthAmerica},
    {u"CL", NameCulture::Iberian, Continent::SouthAmerica}, {u"CO", NameCulture::Iberian, Continent::SouthAmerica},
    {u"EC", NameCulture::Iberian, Continent::SouthAmerica}, {u"GY", NameCulture::Western, Continent::SouthAmerica},
    {u"PE", NameCulture::Iberian, Continent::SouthAmerica}, {u"PY", NameCulture::Iberian, Continent::SouthAmerica},
    {u"SR", NameCulture::Western, Continent::SouthAmerica}, {u"UY", NameCulture::Iberian, Continent::SouthAmerica},
    {u"VE", NameCulture::Iberian, Continent::SouthAmerica}, {u"AU", NameCulture::Western, Continent::Oceania},
    {u"FJ", NameCulture::Malay, Continent::Oceania},        {u"FM", NameCulture::Malay, Continent::Oceania},
    {u"KI", NameCulture::Malay, Continent::Oceania},        {u"MH", NameCulture::Malay, Continent::Oceania},
    {u"NR", NameCulture::Malay, Continent::Oceania},        {u"NZ", NameCulture::Western, Continent::Oceania},
    {u"PG", NameCulture::Malay, Continent::Oceania},        {u"PW", NameCulture::Malay, Continent::Oceania},
    {u"SB", NameCulture::Malay, Continent::Oceania},        {u"TO", NameCulture::Malay, Continent::Oceania},
    {u"TV", NameCulture::Malay, Continent::Oceania},        {u"VU", NameCulture::Malay, Continent::Oceania},
    {u"WS", NameCulture::Malay, Continent::Oceania},
};

} // namespace

std::span<const PoolCountry> poolCountries()
{
    return kCountries;
}

CountryChoice::CountryChoice(Random random) : m_order(std::size(kCountries))
{
    std::iota(m_order.begin(), m_order.end(), quint16(0));
    for (size_t i = m_order.size() - 1; i > 0; --i)
        std::swap(m_order[i], m_order[random.below(static_cast<quint32>(i + 1))]);
}

const PoolCountry &CountryChoice::pick(Random &random) const
{
    // The product of two uniform numbers: the first tenth of the order gets a third of all requests.
    const double place = random.unit() * random.unit();
    return kCountries[m_order[static_cast<size_t>(place * static_cast<double>(m_order.size()))]];
}

} // namespace core
