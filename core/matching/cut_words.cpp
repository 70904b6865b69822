// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/cut_words.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// What follows is a name of its own, so that the whole is another one. "Jigneshkumar" is still Jignesh.
bool goesOnWithName(std::string_view longer, const WordInName &shorter)
{
    constexpr size_t kShortest = 3;
    constexpr std::array<std::string_view, 4> kHonouring = {"kumar", "bhai", "ben", "lal"};
    const std::string_view rest = longer.substr(shorter.latin.size());
    return shorter.knownGiven && shorter.latin.size() >= kShortest && rest.size() >= kShortest &&
           std::ranges::find(kHonouring, rest) == kHonouring.end() &&
           !NameTables::builtIn().groupsOf(std::string(rest)).empty();
}

} // namespace

bool isCutShort(const WordInName &left, const WordInName &right)
{
    constexpr size_t kShortest = 2;
    const WordInName &shorter = left.latin.size() < right.latin.size() ? left : right;
    const std::string_view longer = left.latin.size() < right.latin.size() ? right.latin : left.latin;
    if (shorter.latin.size() < kShortest || longer.size() < shorter.latin.size() + 2 ||
        !longer.starts_with(shorter.latin) || left.script != right.script)
        return false;
    const bool whole = longer.size() == 2 * kShortest && !shorter.forms().groups.empty();
    return !whole && !goesOnWithName(longer, shorter);
}

size_t lettersApart(const WordInName &left, const WordInName &right)
{
    return std::max(left.latin.size(), right.latin.size()) - std::min(left.latin.size(), right.latin.size());
}

} // namespace core
