// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/triage_model.h"

namespace core {

/// How many of a decided case's strongest terms a model keeps for comparison.
inline constexpr size_t kDecidedTerms = 32;

/// The bytes of a model: a magic number, a format version, the parts in a fixed order and a SHA-256 of it all.
QByteArray triageModelBytes(const TriageModel::Parts &parts);
/// Reads them; every count is bounded and every number checked.
Result<TriageModel::Parts> readTriageModel(const QByteArray &bytes);

} // namespace core
