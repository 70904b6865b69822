// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/likeness_model.h"
#include "core/domain/finding.h"

#include <QLatin1StringView>
#include <QList>

namespace core {

/// The variant of findings that come from the likeness to decided cases.
inline constexpr QLatin1StringView kLikenessVariant{"likeness"};

/// Adds what the learned likeness says to the findings of the indicators. A request that is like those that needed
/// detailed review is referred by the indicators of the grounds it is most like, unless these refer it already; the
/// evidence is the words that weighed most, the version that of the model. It only ever adds: however unlike all of
/// them a request is, what refers it stands (a lowering sign never cancels a mandatory referral).
void applyLikeness(const LikenessModel &model, const TextView &texts, QList<Finding> &findings);

} // namespace core
