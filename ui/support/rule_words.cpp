// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/rule_words.h"

#include "core/checks/wording.h"

namespace ui {

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
    return core::ruleInPlainWords(finding.indicator);
}

QString factorOf(const QString &indicator)
{
    return core::factorTitle(indicator);
}

} // namespace ui
