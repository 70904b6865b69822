// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/exchange/field_problem.h"
#include "core/exchange/json_tree.h"

namespace core {

/// How a request in Notice Desk's own format is read.
enum class Strictness : quint8 {
    Strict, ///< exactly the format: placeholders are texts, and every deviation is a problem
    Lenient ///< what sources send: placeholders are unknown, other spellings of dates and numbers are read
};

/// Reads a parsed record as a request. What can't be read stays unknown and is told in `problems`. Any thread.
Request requestFromTree(const JsonTree &tree, Strictness strictness, FieldProblems &problems);

/// True when the record says by its keys that it is in Notice Desk's own format.
bool looksLikeRequest(const JsonTree &tree);

} // namespace core
