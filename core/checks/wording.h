// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

#include <QString>
#include <QStringView>

namespace core {

/// Short name of an indicator, e.g. "Penalty below the threshold". Translated; empty for an unknown id.
QString indicatorTitle(QStringView indicator);

/// What the rule behind an indicator asks, in one plain sentence. Translated; empty for an unknown id.
QString ruleInPlainWords(QStringView indicator);

/// What this finding says about the request, in one neutral sentence that quotes the words it saw. It speaks of the
/// request, never of the person. Translated; falls back to the indicator's title.
QString findingSentence(const Finding &finding);

/// The factor of RPD art. 34(3) an indicator belongs to: "a" … "g"; empty for completeness checks.
QString art34Factor(QStringView indicator);

/// The heading that an indicator is shown under: the factor of art. 34(3), or "Completeness and conditions".
/// Translated; empty for an unknown id.
QString factorTitle(QStringView indicator);

} // namespace core
