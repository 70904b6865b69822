// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace core {

/// The logistic function: from log-odds (natural logarithm) to a probability between 0 and 1. Any thread.
inline double logistic(double logOdds)
{
    return 1 / (1 + std::exp(-logOdds));
}

} // namespace core
