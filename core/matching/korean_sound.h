// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace core {

/// The Korean syllables of a Latin word, spelt in one way for the Revised Romanisation, McCune-Reischauer without its
/// marks and the free spellings of names, each followed by a space: "gwangseop" and "kwangsop", "jeonghui" and
/// "chunghee" are equal. Voiced and unvoiced stops are one, and so are the back vowels that free spellings mix (eo, eu,
/// o, u). Empty for a word that is no run of Korean syllables. Small letters expected. Any thread.
std::string koreanSound(std::string_view latin);

} // namespace core
