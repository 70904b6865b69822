// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/indicator.h"

#include <QByteArrayView>

namespace core {

/// Where the phrases gave this indicator no referral: adds a finding for every variant of it that a pattern of the
/// table of words tells. The evidence is the words that fulfilled the pattern. `group`: only the patterns of that
/// group.
void addToldPatterns(const IndicatorInfo &info, const TextView &texts, QList<Finding> &findings,
                     QByteArrayView group = {});

} // namespace core
