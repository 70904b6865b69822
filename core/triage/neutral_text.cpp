// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/neutral_text.h"

#include "core/triage/protected_words.h"
#include "core/triage/text_features.h"

#include <QSet>

namespace core {

namespace {

// Texts are bounded at intake; this only keeps one odd record from holding up the others.
constexpr qsizetype kMaximumText = 20'000;

void addNameWords(const QString &name, QSet<QString> &words)
{
    for (const WordSpan &span : wordSpans(name))
        words.insert(name.mid(span.start, span.end - span.start).toCaseFolded());
}

QStringList namesOf(const Request &request)
{
    const Person &person = request.subject;
    QStringList names{person.fatherName,     person.fatherForename, person.motherName,
                      person.motherForename, person.birthPlace,     request.source};
    for (const PersonName &name : person.names)
        names << name.family << name.forename << name.whole;
    for (const Relation &relation : request.relations)
        names << relation.otherName;
    for (const GroupMembership &group : request.groups)
        names << group.groupName;
    names << person.nationalities << person.birthCountry << person.languages;
    return names;
}

bool hasCase(QChar c)
{
    return c.toUpper() != c || c.toLower() != c;
}

bool counts(QStringView word, bool firstOfCharge, const QSet<QString> &nameWords)
{
    const QChar first = word.isEmpty() ? QChar() : word.at(0);
    const bool small = hasCase(first) && first.isLower();
    const bool chargeStart = firstOfCharge && hasCase(first) && (word.size() < 2 || word[1].isLower());
    if (!small && !chargeStart)
        return false;
    const QString folded = word.toString().toCaseFolded();
    return !nameWords.contains(folded) && !isProtectedWord(folded);
}

QString neutralized(QStringView text, const QSet<QString> &nameWords, bool startsLower)
{
    const QStringView read = text.first(std::min(text.size(), kMaximumText));
    QString out(read.size(), u' ');
    bool first = startsLower;
    for (const WordSpan &span : wordSpans(read)) {
        const QStringView word = read.mid(span.start, span.end - span.start);
        if (counts(word, first, nameWords)) {
            for (qint32 i = span.start; i < span.end; ++i)
                out[i] = read[i];
        }
        first = false;
    }
    return out;
}

} // namespace

QString neutralize(QStringView text, const QStringList &names, bool startsLower)
{
    QSet<QString> words;
    for (const QString &name : names)
        addNameWords(name, words);
    return neutralized(text, words, startsLower);
}

QString neutralText(const Request &request)
{
    QSet<QString> words;
    for (const QString &name : namesOf(request))
        addNameWords(name, words);
    QString out = neutralized(request.facts, words, false);
    for (const QString &offence : request.offences)
        out += u'\n' + neutralized(offence, words, true);
    for (const Statement &statement : request.statements)
        out += u'\n' + neutralized(statement.text, words, false);
    return out;
}

} // namespace core
