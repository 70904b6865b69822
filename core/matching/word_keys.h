// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/edit_distance.h"
#include "core/matching/key_table.h"
#include "core/matching/name_parts.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What a key of a word stands for.
enum class WordKey : quint64 { Exact = 1, Delete, Skeleton, Coarse, Unlikely, Group };

inline quint64 wordKey(WordKey kind, std::string_view text)
{
    return stableHash(text, static_cast<quint64>(kind));
}
quint64 groupKey(quint32 group);

/// Coarse keys part words of Latin spelling from the others: either only looks for the other kind.
quint64 coarseKey(WordKey kind, bool latin, std::string_view bones);

/// Deletes are made of the first letters only: enough to tell words apart, and bounded (SymSpell's prefix trick).
inline constexpr size_t kDeletePrefix = 7;
inline constexpr int kMostDeletes = 2;
/// Less likely skeletons are looked up only when the usual ones find too little.
inline constexpr size_t kUsualSkeletons = 3;

bool isLatinWord(const NameToken &token);

/// The keys of the prefix of a word and of all ways to delete one letter of it, and two of longer words unless `most`
/// is less. Each once, in a fixed order.
std::vector<quint64> deleteKeys(std::string_view word, int most);

/// The coarse skeletons that a word of the other kind of spelling may have, the likeliest first.
std::vector<std::string> coarseSkeletons(const NameToken &token);

/// Skeletons that have one consonant more or less than one of these, for silent letters and those that a script leaves
/// out. None of these themselves; near the first ones first, each once.
std::vector<std::string> nearSkeletons(const std::vector<std::string> &skeletons);

/// Everything that a stored word can be found by.
std::vector<quint64> keysOf(const NameToken &token);

} // namespace core
