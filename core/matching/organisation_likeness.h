// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_comparison.h"

namespace core {

/// How likely two aligned names are names of one organisation: the mean worth of the parts, put on a scale of
/// probability by hand. Names of persons are told by learnt weights (name_likeness.h). Any thread.
double organisationProbability(const NameComparison &comparison, TokenSpan left, TokenSpan right);

} // namespace core
