// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/rule_words.h"

#include <QCoreApplication>

namespace ui {

namespace {
struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};
} // namespace

QString findingSentence(const core::Finding &finding)
{
    return indicatorTitle(finding.indicator);
}

QString indicatorTitle(const QString &indicator)
{
    return RuleWords::tr("Indicator %1").arg(indicator);
}

QString ruleInPlainWords(const core::Finding &finding)
{
    return finding.rule;
}

QString factorOf(const QString &indicator)
{
    switch (indicator.isEmpty() ? u' ' : indicator.front().unicode()) {
    case u'C':
        return RuleWords::tr("Completeness and conditions");
    case u'A':
        return RuleWords::tr("Nature of the offence");
    case u'B':
        return RuleWords::tr("Status of the person");
    case u'S':
        return RuleWords::tr("Source");
    case u'D':
        return RuleWords::tr("Positions of others");
    case u'E':
        return RuleWords::tr("International obligations");
    case u'F':
        return RuleWords::tr("Neutrality");
    default:
        return RuleWords::tr("General context");
    }
}

} // namespace ui
