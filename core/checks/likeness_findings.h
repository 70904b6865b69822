// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/likeness_model.h"
#include "core/domain/finding.h"

#include <QLatin1StringView>
#include <QList>

namespace core {

/// The variant of findings that come from the likeness to decided cases.
inline constexpr QLatin1StringView kLikenessVariant{"likeness"};

/// False where only a ground that is plain on its own can be told by the likeness: the indicators refer nothing beyond
/// the role, nobody but the source says anything, and the account tells an ordinary crime under ordinary charges with
/// proof that only such a crime leaves behind. What else it speaks of ("a deputy's driver", "after the vote") is where
/// it happened and who was there.
bool mayBeLikeAsWhole(const TextView &texts, const QList<Finding> &findings);

/// Adds what the learned likeness says to the findings of the indicators. A request that is like those that needed
/// detailed review is referred by the indicators of the grounds it is most like, unless these refer it already; the
/// evidence is the words that weighed most, the version that of the model. It only ever adds: however unlike all of
/// them a request is, what refers it stands (a lowering sign never cancels a mandatory referral).
void applyLikeness(const LikenessModel &model, const TextView &texts, QList<Finding> &findings);

} // namespace core
