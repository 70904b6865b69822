// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/short_marks.h"

#include "core/matching/burmese_syllables.h"
#include "core/matching/name_tables.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace core {

namespace {

struct ShortMark
{
    QStringView written, words;
};

constexpr std::array<ShortMark, 11> kShortMarks = {{{u"s/o", u"bin"},
                                                    {u"d/o", u"bint"},
                                                    {u"w/o", u"epouse"},
                                                    {u"a/l", u"bin"},
                                                    {u"a/p", u"bint"},
                                                    {u"v.d.", u"van der"},
                                                    {u"v.d", u"van der"},
                                                    {u"v/d", u"van der"},
                                                    {u"v/d.", u"van der"},
                                                    {u"v.der", u"van der"},
                                                    {u"v.den", u"van den"}}};

QStringView writtenOut(QStringView word)
{
    const auto mark = std::ranges::find_if(
        kShortMarks, [word](const ShortMark &one) { return word.compare(one.written, Qt::CaseInsensitive) == 0; });
    return mark == kShortMarks.end() ? word : mark->words;
}

/// False for nearly all names: then there is nothing to write out.
bool mayHaveShortMarks(QStringView name)
{
    return name.contains(u'/') || name.contains(u"v.d", Qt::CaseInsensitive);
}

/// "jp" is Jean-Pierre and P. K. are often "PK": two consonants that are neither name nor title.
bool areInitials(QStringView word)
{
    static constexpr std::u16string_view kConsonants = u"bcdfghjklmnpqrstvwxz";
    const auto isConsonant = [](QChar c) { return kConsonants.find(c.unicode()) != std::u16string_view::npos; };
    if (word.size() != 2 || !std::ranges::all_of(word, isConsonant))
        return false;
    const std::string latin = word.toLatin1().toStdString();
    const NameTables &tables = NameTables::builtIn();
    return tables.groupsOf(latin).empty() && tables.roleOf(latin) == NamePart::Unknown;
}

CleanName withInitialsApart(CleanName name)
{
    qsizetype begin = 0;
    while (begin < name.text.size()) {
        const qsizetype space = name.text.indexOf(u' ', begin);
        const qsizetype end = space < 0 ? name.text.size() : space;
        const bool initials = areInitials(QStringView(name.text).sliced(begin, end - begin));
        if (initials)
            name.text.insert(begin + 1, u' ');
        begin = end + (initials ? 2 : 1);
    }
    return name;
}

} // namespace

QString withMarksWrittenOut(QStringView name)
{
    QStringList words;
    for (const QStringView word : name.split(u' '))
        words += writtenOut(word).toString();
    return words.join(u' ');
}

CleanName cleanWords(QStringView name)
{
    if (hasBurmese(name))
        return cleanName(withSyllablesApart(name));
    return withInitialsApart(mayHaveShortMarks(name) ? cleanName(withMarksWrittenOut(name)) : cleanName(name));
}

} // namespace core
