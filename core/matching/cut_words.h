// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/name_comparison.h"

namespace core {

/// "Jos." for "Josef", and words cut to the length of a field: the first letters of the longer word. A whole name of
/// two letters beside one of four is not cut ("Ha" and "Hang"), nor is one that the longer goes on from with another
/// name
/// ("Maria" and "Marialuisa"). Any thread.
bool isCutShort(const WordInName &left, const WordInName &right);

/// Letters that one word has more than the other.
size_t lettersApart(const WordInName &left, const WordInName &right);

} // namespace core
