// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generator/name_factory.h"

#include "core/generator/name_syllables.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Seeds the lists, not the requests: the same names exist whatever the seed of a run is.
constexpr quint64 kListSeed = 0x4E616D6573ULL;
constexpr size_t kFamilies = 4000;
constexpr size_t kForenames = 900;

/// Rank r has the weight 1/(r + head start): 5 gives the commonest of 4000 names 2.9 %, 7 that of 900 names 2.9 %.
constexpr double kFamilyHeadStart = 5;
constexpr double kForenameHeadStart = 7;

QString spelt(const QString &text, bool capitals)
{
    if (capitals)
        return text.toUpper();
    QString name = text;
    name[0] = name[0].toUpper();
    return name;
}

} // namespace

NameFactory::NameFactory()
{
    const Random seed(kListSeed);
    for (int i = 0; i < kNameCultureCount; ++i) {
        const auto culture = static_cast<NameCulture>(i);
        const bool shortNames = culture == NameCulture::Sinic || culture == NameCulture::Korean;
        const auto part = static_cast<quint64>(i) * 3;
        CultureLists lists;
        lists.families =
            makeList(culture, kFamilies, shortNames ? 1 : 2, shortNames ? 2 : 4, kFamilyHeadStart, seed.fork(part + 1));
        lists.male = makeList(culture, kForenames, shortNames ? 1 : 2, shortNames ? 2 : 3, kForenameHeadStart,
                              seed.fork(part + 2));
        lists.female = makeList(culture, kForenames, shortNames ? 1 : 2, shortNames ? 2 : 3, kForenameHeadStart,
                                seed.fork(part + 3));
        m_lists.push_back(std::move(lists));
    }
}

NameFactory::NameList NameFactory::makeList(NameCulture culture, size_t count, int fewest, int most, double headStart,
                                            Random random)
{
    const auto syllables = static_cast<quint32>(syllablesOf(culture).size());
    NameList list;
    double sum = 0;
    for (size_t rank = 0; rank < count; ++rank) {
        SyllableName name;
        name.count =
            static_cast<quint8>(fewest + static_cast<int>(random.below(static_cast<quint32>(most - fewest + 1))));
        for (quint8 i = 0; i < name.count; ++i)
            name.syllables[i] = static_cast<quint8>(random.below(syllables));
        list.names.push_back(name);
        sum += 1.0 / (static_cast<double>(rank) + headStart);
        list.cumulative.push_back(sum);
    }
    for (double &value : list.cumulative)
        value /= sum;
    return list;
}

const SyllableName &NameFactory::pick(const NameList &list, Random &random)
{
    const auto found = std::ranges::upper_bound(list.cumulative, random.unit());
    const auto index = std::min<size_t>(static_cast<size_t>(found - list.cumulative.begin()), list.names.size() - 1);
    return list.names[index];
}

SyllableName NameFactory::family(NameCulture culture, Random &random) const
{
    return pick(m_lists[static_cast<size_t>(culture)].families, random);
}

SyllableName NameFactory::forename(NameCulture culture, Sex sex, Random &random) const
{
    const CultureLists &lists = m_lists[static_cast<size_t>(culture)];
    return pick(sex == Sex::Female ? lists.female : lists.male, random);
}

QString NameFactory::latin(NameCulture culture, const SyllableName &name, bool capitals) const
{
    const auto syllables = syllablesOf(culture);
    QString text;
    for (quint8 i = 0; i < name.count; ++i)
        text += syllables[name.syllables[i]].latin;
    return spelt(text, capitals);
}

QString NameFactory::otherLatin(NameCulture culture, const SyllableName &name, bool capitals, Random &random) const
{
    const auto syllables = syllablesOf(culture);
    QString text;
    for (quint8 i = 0; i < name.count; ++i) {
        const Syllable &syllable = syllables[name.syllables[i]];
        const bool other = !syllable.other.isEmpty() && random.chance(0.8);
        text += other ? syllable.other : syllable.latin;
    }
    return spelt(text, capitals);
}

QString NameFactory::native(NameCulture culture, const SyllableName &name) const
{
    const auto syllables = syllablesOf(culture);
    QString text;
    for (quint8 i = 0; i < name.count; ++i)
        text += syllables[name.syllables[i]].native;
    const bool cased = culture == NameCulture::Slavic || culture == NameCulture::Hellenic;
    return cased && !text.isEmpty() ? spelt(text, false) : text;
}

QString NameFactory::mistyped(QString name, Random &random)
{
    if (name.size() < 4)
        return name;
    const auto at = static_cast<qsizetype>(1 + random.below(static_cast<quint32>(name.size() - 2)));
    switch (random.below(4)) {
    case 0:
        std::swap(name[at], name[at + 1]);
        break;
    case 1:
        name.remove(at, 1);
        break;
    case 2:
        name.insert(at, name[at]);
        break;
    default:
        name[at] = name[at].isUpper() ? u'E' : u'e';
        break;
    }
    return name;
}

} // namespace core
