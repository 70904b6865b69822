// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace core {

/// How a Latin word sounds, coarsely: spellings of one sound become one letter ("ph" f, "ck" k, "ou" u, "kh" h …),
/// doubled letters become one, e becomes a, o becomes u. Capital letters stand for sounds that no small letter has (S
/// for sh, ch, zh, j). "Husayn" and "Hussein" are equal in this form. Small letters a-z expected; digits are kept.
std::string soundForm(std::string_view latin);

/// The sound form without vowels, y and h: what survives scripts that write no vowels. A leading vowel leaves 'A'.
std::string skeleton(std::string_view soundForm);

/// The skeleton in the seven classes that survive every script seen: P (p b f v), T (t d), S (s z sh ch j), K (k g q),
/// L (l r), M, N. Without a mark for a leading vowel. Digits are kept.
std::string coarseSkeleton(std::string_view soundForm);

/// A vowel of the Latin alphabet, or y.
inline bool isVowelLetter(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

} // namespace core
