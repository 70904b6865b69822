// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generator/text_filler.h"

#include <algorithm>

namespace core {

namespace {

struct Pronoun
{
    QStringView blank, man, woman;
};
constexpr Pronoun kPronouns[] = {{u"he", u"he", u"she"},   {u"He", u"He", u"She"},
                                 {u"him", u"him", u"her"}, {u"his", u"his", u"her"},
                                 {u"His", u"His", u"Her"}, {u"himself", u"himself", u"herself"}};

QStringView valueOf(QStringView blank, const Blanks &blanks)
{
    const auto *const pronoun = std::ranges::find(kPronouns, blank, &Pronoun::blank);
    if (pronoun != std::end(kPronouns))
        return blanks.woman ? pronoun->woman : pronoun->man;
    struct Value
    {
        QStringView blank;
        const QString &value;
    };
    const Value values[] = {{u"date", blanks.date}, {u"place", blanks.place}, {u"town", blanks.town},
                            {u"firm", blanks.firm}, {u"sum", blanks.sum},     {u"count", blanks.count},
                            {u"n", blanks.number}};
    const auto *const found = std::ranges::find(values, blank, &Value::blank);
    Q_ASSERT(found != std::end(values));
    return found->value;
}

} // namespace

void appendFilled(QString &text, QStringView part, const Blanks &blanks)
{
    while (true) {
        const qsizetype open = part.indexOf(u'{');
        if (open < 0)
            break;
        const qsizetype close = part.indexOf(u'}', open);
        text += part.left(open);
        text += valueOf(part.mid(open + 1, close - open - 1), blanks);
        part = part.mid(close + 1);
    }
    text += part;
}

} // namespace core
