// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/rule_words.h"

#include "core/checks/wording.h"
#include "ui/support/safe_text.h"

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
    return core::findingSentence(finding);
}

QString indicatorTitle(const QString &indicator)
{
    return core::indicatorTitle(indicator);
}

QString ruleInPlainWords(const core::Finding &finding)
{
    const QString words = core::ruleInPlainWords(finding.indicator);
    if (words.isEmpty() || finding.rule.isEmpty())
        return words.isEmpty() ? isolatedLine(finding.rule) : words;
    return RuleWords::tr("%1 (%2)", "rule in plain words, where it stands").arg(words, isolatedLine(finding.rule));
}

QString factorOf(const QString &indicator)
{
    return core::factorTitle(indicator);
}

} // namespace ui
