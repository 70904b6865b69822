// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/domain/person.h"

#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace core {

/// The writing habits that invented names follow. Each has its own syllables; the names mean nothing anywhere.
enum class NameCulture : quint8 {
    Western,
    Iberian,
    Slavic,
    Arabic,
    Hellenic,
    Sinic,
    Korean,
    Hebrew,
    Georgian,
    Indic,
    Bantu,
    Malay
};
inline constexpr int kNameCultureCount = 12;

/// A name as the numbers of its syllables, so that it can be spelt in every way.
struct SyllableName
{
    std::array<quint8, 5> syllables{};
    quint8 count = 0;
};

/// Invents names out of syllables, with a few very common ones (the commonest about 3 %) and a long tail, and spells
/// them: in Latin letters, in another romanisation, in the original script, and mistyped.
class NameFactory
{
public:
    NameFactory();

    SyllableName family(NameCulture culture, Random &random) const;
    SyllableName forename(NameCulture culture, Sex sex, Random &random) const;

    /// The usual romanisation, capitals throughout for family names as requests have them.
    [[nodiscard]] QString latin(NameCulture culture, const SyllableName &name, bool capitals) const;
    /// Another romanisation: at each syllable that has a second one it is taken or not.
    [[nodiscard]] QString otherLatin(NameCulture culture, const SyllableName &name, bool capitals,
                                     Random &random) const;
    /// The original script; empty for cultures that write Latin letters.
    [[nodiscard]] QString native(NameCulture culture, const SyllableName &name) const;
    /// One typing error: two letters changed round, one left out, one doubled, or one replaced.
    [[nodiscard]] static QString mistyped(QString name, Random &random);

private:
    struct NameList
    {
        std::vector<SyllableName> names;
        std::vector<double> cumulative;
    };
    struct CultureLists
    {
        NameList families;
        NameList male;
        NameList female;
    };
    static NameList makeList(NameCulture culture, size_t count, int fewest, int most, double headStart, Random random);
    static const SyllableName &pick(const NameList &list, Random &random);

    std::vector<CultureLists> m_lists;
};

} // namespace core
