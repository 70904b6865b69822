// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/rule_words.h"

#include "core/checks/wording.h"
<<<<<<< HEAD
=======
#include "ui/support/safe_text.h"

#include <QCoreApplication>
>>>>>>> refs/heads/ui

namespace ui {

QString findingSentence(const core::Finding &finding)
{
<<<<<<< HEAD
    return core::findingSentence(finding);
=======
    // The words of the request are made harmless first: the sentence isolates them with marks of its own.
    core::Finding shown = finding;
    for (core::Evidence &evidence : shown.evidence)
        evidence.text = shownLine(evidence.text);
    const QString sentence = core::findingSentence(shown);
    return sentence.isEmpty() ? indicatorTitle(finding.indicator) : sentence;
>>>>>>> refs/heads/ui
}

QString indicatorTitle(const QString &indicator)
{
<<<<<<< HEAD
    return core::indicatorTitle(indicator);
=======
    const QString title = core::indicatorTitle(indicator);
    // An assessment of a newer policy can hold an indicator that this version has no words for.
    return title.isEmpty() ? RuleWords::tr("Indicator %1").arg(isolatedLine(indicator)) : title;
>>>>>>> refs/heads/ui
}

QString ruleInPlainWords(const core::Finding &finding)
{
<<<<<<< HEAD
    return core::ruleInPlainWords(finding.indicator);
=======
    const QString words = core::ruleInPlainWords(finding.indicator);
    if (words.isEmpty() || finding.rule.isEmpty())
        return words.isEmpty() ? isolatedLine(finding.rule) : words;
    return RuleWords::tr("%1 (%2)", "rule in plain words, where it stands").arg(words, isolatedLine(finding.rule));
>>>>>>> refs/heads/ui
}

QString factorOf(const QString &indicator)
{
<<<<<<< HEAD
    return core::factorTitle(indicator);
=======
    const QString factor = core::art34Factor(indicator);
    switch (factor.isEmpty() ? u' ' : factor.front().unicode()) {
    case u'a':
        return RuleWords::tr("Nature of the offence");
    case u'b':
        return RuleWords::tr("Status of the person");
    case u'c':
        return RuleWords::tr("Source");
    case u'd':
        return RuleWords::tr("Positions of others");
    case u'e':
        return RuleWords::tr("International obligations");
    case u'f':
        return RuleWords::tr("Neutrality");
    case u'g':
        return RuleWords::tr("General context");
    default:
        return RuleWords::tr("Completeness and conditions");
    }
>>>>>>> refs/heads/ui
}

} // namespace ui
