// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decision.h"

namespace core {

/// SHA-256 in hex over every field of a decision. It stands in the audit entry of the decision, so that a row changed
/// in the decision table itself shows.
QString decisionDigest(const Decision &decision);

} // namespace core
