// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/short_marks.h"

#include "core/matching/burmese_syllables.h"

#include <QStringList>

#include <algorithm>
#include <array>

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
    return mayHaveShortMarks(name) ? cleanName(withMarksWrittenOut(name)) : cleanName(name);
}

} // namespace core
