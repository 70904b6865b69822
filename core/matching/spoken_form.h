// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace core {

/// How a Latin word sounds whatever language it was spelt for: English, French, German, Turkish and Malay habits come
/// out alike, so that "Toufic" and "Tawfiq", "Nayef" and "Naif", "Chaouachi" and "Shawashi" are equal. Neighbouring
/// vowels are one vowel, a doubled letter is one. Capital letters stand for sounds that no small letter has. Two
/// different names are equal more often than in soundForm(), so it tells how like two spellings are and finds nothing
/// by itself. Small letters a-z expected; digits are kept. Any thread.
std::string spokenForm(std::string_view latin);

} // namespace core
