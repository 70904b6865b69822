// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/notice_names.h"

#include <QStringList>

namespace core {

namespace {

constexpr qsizetype kMaxSuggestions = 16;

struct SplitName
{
    QString plain;        ///< without brackets and aliases
    QStringList brackets; ///< what stood in brackets, comma by comma
    QStringList aliases;  ///< what stood after "@"
};

void addTrimmed(QStringList &list, QStringView text)
{
    for (const QStringView part : text.split(u',')) {
        const QString trimmed = part.trimmed().toString();
        if (!trimmed.isEmpty() && list.size() < kMaxSuggestions)
            list.append(trimmed);
    }
}

/// Takes the brackets out; one that is never closed is left as it stands.
void takeBrackets(SplitName &name, QChar open, QChar close)
{
    qsizetype from = name.plain.indexOf(open);
    while (from >= 0) {
        const qsizetype to = name.plain.indexOf(close, from);
        if (to < 0)
            return;
        addTrimmed(name.brackets, QStringView(name.plain).mid(from + 1, to - from - 1));
        name.plain.remove(from, to - from + 1);
        from = name.plain.indexOf(open, from);
    }
}

SplitName split(const QString &text)
{
    SplitName name{text, {}, {}};
    if (!text.contains(u'(') && !text.contains(u'[') && !text.contains(u'@'))
        return name;
    takeBrackets(name, u'(', u')');
    takeBrackets(name, u'[', u']');
    const qsizetype at = name.plain.indexOf(u'@');
    if (at >= 0) {
        for (const QStringView alias : QStringView(name.plain).mid(at + 1).split(u'@'))
            addTrimmed(name.aliases, alias);
        name.plain.truncate(at);
    }
    name.plain = name.plain.simplified();
    return name;
}

} // namespace

QList<PersonName> suggestedNames(const PersonName &name)
{
    const SplitName family = split(name.family);
    const SplitName forename = split(name.forename);
    const SplitName whole = split(name.whole);
    QList<PersonName> suggested;
    const auto add = [&suggested](const QString &familyPart, const QString &forenamePart, const QString &wholePart) {
        suggested.append({PersonName::Kind::Suggested, familyPart, forenamePart, wholePart});
    };
    for (const QString &other : family.brackets)
        add(other, forename.plain, {});
    for (const QString &other : forename.brackets)
        add(family.plain, other, {});
    for (const QString &other : whole.brackets + family.aliases + forename.aliases + whole.aliases)
        add({}, {}, other);
    return suggested;
}

} // namespace core
