// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_parts.h"

namespace core {

/// True for two words in the Arabic script that differ only by letters which writers take for one another: forms of
/// alif, Persian and Arabic kaf and ya, alif maqsura, ta marbuta. Any thread.
bool isSameInArabic(const NameToken &left, const NameToken &right);

} // namespace core
