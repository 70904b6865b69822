// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

#include <QString>

namespace ui {

/// What a finding says, as a sentence for a reviewer, fit to show as it is: the words that it quotes from the request
/// are isolated and hold no invisible marks. Any thread.
QString findingSentence(const core::Finding &finding);
/// What an indicator is about, in a few words, where only its id is known (rows of the queue).
QString indicatorTitle(const QString &indicator);
/// The rule that a finding rests on, in plain words.
QString ruleInPlainWords(const core::Finding &finding);
/// The factor of RPD art. 34(3) under which an indicator is shown.
QString factorOf(const QString &indicator);

} // namespace ui
