// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/indicator.h"

#include <memory>
#include <vector>

namespace core {

/// All indicators of notice-review §8, in the order of their ids (C, A, B, S, D, E, F, G as in the rules).
const std::vector<std::unique_ptr<const Indicator>> &indicators();
/// The indicator with this id; nullptr when there is none.
const Indicator *indicatorById(QStringView id);

} // namespace core
