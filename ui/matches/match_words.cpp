// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matches/match_words.h"

#include "core/domain/person.h"
#include "ui/support/code_words.h"
#include "ui/support/safe_text.h"
#include "ui/support/wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype kReasonsShown = 3;

/// Whether words of the name stand against it, or in one of the two only: a word in common is no name in common.
bool agreesInPart(const QList<core::FieldEvidence> &evidence, core::MatchField field)
{
    return field == core::MatchField::Name && std::ranges::any_of(evidence, [](const core::FieldEvidence &one) {
               return one.field == core::MatchField::Name && one.agreement != core::Agreement::Agrees &&
                      !isOfWhole(one);
           });
}

struct Matching
{
    Q_DECLARE_TR_FUNCTIONS(Matching)
};

/// How a field agrees that agrees in all its words: "the same" must hold for every one of them.
QString levelOfAll(const QList<core::FieldEvidence> &agreeing, const core::FieldEvidence &strongest)
{
    const auto other = std::ranges::find_if(agreeing, [&strongest](const core::FieldEvidence &one) {
        return one.field == strongest.field && one.level != u"exact";
    });
    return other == agreeing.end() ? strongest.level : other->level;
}

} // namespace

QString wordFor(core::MatchField field)
{
    switch (field) {
    case core::MatchField::Name:
        return Matching::tr("name");
    case core::MatchField::Birth:
        return Matching::tr("date of birth");
    case core::MatchField::Sex:
        return Matching::tr("sex");
    case core::MatchField::Nationality:
        return Matching::tr("nationality");
    case core::MatchField::Document:
        return Matching::tr("document");
    case core::MatchField::Phone:
        return Matching::tr("telephone");
    case core::MatchField::Email:
        return Matching::tr("e-mail");
    case core::MatchField::BirthPlace:
        return Matching::tr("place of birth");
    case core::MatchField::Address:
        return Matching::tr("address");
    }
    return {};
}

QString wordFor(core::Agreement agreement)
{
    switch (agreement) {
    case core::Agreement::Agrees:
        return Matching::tr("agrees");
    case core::Agreement::Contradicts:
        return Matching::tr("differs");
    case core::Agreement::Omitted:
        return Matching::tr("in one only");
    }
    return {};
}

bool isOfWhole(const core::FieldEvidence &evidence)
{
    return evidence.left.isEmpty() && evidence.right.isEmpty();
}

QString sideInWords(core::MatchField field, const QString &value)
{
    if (field == core::MatchField::Sex)
        return wordFor(core::sexFromCode(value));
    if (field == core::MatchField::Nationality)
        return isolatedLine(inWords(value.split(u", "_s), countryWord));
    return isolatedLine(value);
}

QString signFor(core::Agreement agreement)
{
    switch (agreement) {
    case core::Agreement::Agrees:
        return u"="_s;
    case core::Agreement::Contradicts:
        return u"≠"_s;
    case core::Agreement::Omitted:
        return u"–"_s;
    }
    return {};
}

QString wordForLevel(const QString &level)
{
    const QHash<QString, QString> words = {{u"exact"_s, Matching::tr("the same")},
                                           {u"equivalent"_s, Matching::tr("forms of one name")},
                                           {u"same-sound"_s, Matching::tr("same sound")},
                                           {u"short-form"_s, Matching::tr("short form")},
                                           {u"misspelt"_s, Matching::tr("a slip in spelling")},
                                           {u"similar"_s, Matching::tr("spelt alike")},
                                           {u"initial"_s, Matching::tr("initial")},
                                           {u"different"_s, Matching::tr("different")},
                                           {u"omitted"_s, Matching::tr("not in the other")},
                                           {u"day-month-swapped"_s, Matching::tr("day and month swapped")},
                                           {u"one-digit-off"_s, Matching::tr("one digit off")},
                                           {u"same-month"_s, Matching::tr("same month")},
                                           {u"same-year"_s, Matching::tr("same year")},
                                           {u"one-year-apart"_s, Matching::tr("a year apart")},
                                           {u"apart"_s, Matching::tr("years apart")},
                                           {u"shared"_s, Matching::tr("one in common")},
                                           {u"disjoint"_s, Matching::tr("none in common")},
                                           {u"one-character-off"_s, Matching::tr("one character off")},
                                           {u"neighbouring-numbers"_s, Matching::tr("numbers near each other")},
                                           {u"other"_s, Matching::tr("another one")},
                                           {u"alike"_s, Matching::tr("alike")},
                                           {u"one-word-only"_s, Matching::tr("one word alone says little")},
                                           {u"chance-agreement"_s, Matching::tr("may agree by chance")}};
    return words.value(level, level);
}

QString bitsInWords(double bits)
{
    // Rounded first, so that no "−0.0" is shown.
    const double rounded = std::round(bits * 10) / 10;
    QString amount = QLocale().toString(std::abs(rounded), 'f', 1);
    if (rounded == 0)
        return amount;
    return rounded > 0 ? Matching::tr("+%1", "bits of evidence for").arg(amount)
                       : Matching::tr("−%1", "bits of evidence against").arg(amount);
}

QString chanceInWords(double probability)
{
    if (probability > 0.99)
        return Matching::tr("over %1 %", "a percentage").arg(QLocale().toString(99));
    if (probability < 0.01)
        return Matching::tr("under %1 %", "a percentage").arg(QLocale().toString(1));
    return Matching::tr("%1 %", "a percentage").arg(QLocale().toString(qRound(probability * 100)));
}

QString whyFound(const QList<core::FieldEvidence> &evidence)
{
    QList<core::FieldEvidence> strongest = evidence;
    strongest.removeIf([](const auto &one) { return one.agreement != core::Agreement::Agrees; });
    std::ranges::stable_sort(strongest, std::ranges::greater(), &core::FieldEvidence::bits);
    QStringList reasons;
    QSet<int> told; // each field once, by its strongest part
    for (const core::FieldEvidence &one : std::as_const(strongest)) {
        if (told.contains(static_cast<int>(one.field)) || reasons.size() == kReasonsShown)
            continue;
        told.insert(static_cast<int>(one.field));
        const bool inPart = agreesInPart(evidence, one.field);
        const QString reason = inPart ? Matching::tr("%1, in part: %2", "field, how some of its words agree")
                                      : Matching::tr("%1: %2", "field, how it agrees");
        const QString level = inPart ? one.level : levelOfAll(strongest, one);
        reasons << reason.arg(wordFor(one.field), wordForLevel(level));
    }
    if (reasons.isEmpty())
        return Matching::tr("a remote likeness of the name");
    return reasons.join(Matching::tr("; ", "between reasons"));
}

QString conflictSentence()
{
    return Matching::tr("The same document stands on another identity. This is a finding to look into; the two are "
                        "never put together for it.");
}

} // namespace ui
