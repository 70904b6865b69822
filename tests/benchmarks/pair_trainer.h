// SPDX-License-Identifier: GPL-3.0-or-later
// Learns what each sign of two names weighs (core/matching/name_likeness.h).
#pragma once

#include "core/matching/name_likeness.h"

#include <vector>

namespace pair_trainer {

struct Example
{
    core::NameSigns signs{};
    bool same = false;
};

struct Weights
{
    double offset = 0;
    core::NameSigns of{};
};

/// Logistic regression with a quadratic penalty, by coordinate descent. Every weight stays within bounds that the rules
/// of names set: what speaks against may not speak for, and one word in common never carries a match.
Weights learn(const std::vector<Example> &examples);

/// The log odds of a pair.
double logOdds(const Weights &weights, const core::NameSigns &signs);

} // namespace pair_trainer
