// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace core {

/// The indicators that speak of the same thing as a ground of a decided case ("art3_political", "refugee" …): those
/// that notice-review §3.3, §4 and §8 name for it. Empty for a ground that is not known.
QStringList indicatorsOfGround(QStringView ground);

/// At least one mandatory referral among the findings is of a kind that one of the grounds speaks of.
bool referralFitsGround(const QList<Finding> &findings, const QStringList &grounds);

} // namespace core
