// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace core {

/// How a Latin word sounds whatever language it was spelt for: English, French, German, Turkish and Malay habits come
/// out alike, so that "Toufic" and "Tawfiq", "Nayef" and "Naif", "Chaouachi" and "Shawashi" are equal. Neighbouring
/// vowels are one vowel, a doubled letter is one; x stands for sh, ch and their like, j for a soft g. Two different
/// names are equal more often than in soundForm(), so it tells how like two spellings are and finds nothing by itself.
/// Small letters a-z expected; digits are kept. Any thread.
std::string spokenForm(std::string_view latin);

/// How unlike two words are spoken, 0 to about 1: the distance of their forms by letter, a j being soft where that
/// brings one nearer ("Djojo" and "Joyo", "Tanja" and "Tania"). Any thread.
double spokenSlip(std::string_view left, std::string_view right);

/// True for two words of which one has a consonant where the other has another, unlike one: "Barlow" and "Marlow",
/// "Sharafi" and "Sharabi". False where a letter is missing or twice, neighbours change places, or the key beside the
/// right one was struck: slips of the hand make these. Any thread.
bool haveOtherConsonant(std::string_view left, std::string_view right);

} // namespace core
