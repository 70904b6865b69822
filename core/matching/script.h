// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace core {

/// The writing systems that names are told apart by. Other covers Thai, Lao, Khmer, Burmese, the Indic scripts,
/// Ethiopic and the rest.
enum class Script : quint8 {
    None,
    Latin,
    Cyrillic,
    Greek,
    Armenian,
    Georgian,
    Arabic,
    Hebrew,
    Hangul,
    Kana,
    Han,
    Other
};

/// The script of one character; None for digits, marks and punctuation. By block, without a table look-up.
Script scriptOf(char32_t character);

/// The script of most of a token's letters. Kana beside Han counts as Kana, since only Japanese mixes them.
Script scriptOf(QStringView token);

/// True for scripts that write syllables: they take a vowel for every consonant and leave out others, so that a word's
/// consonants say less than in alphabets.
constexpr bool writesSyllables(Script script)
{
    return script == Script::Hangul || script == Script::Kana || script == Script::Han;
}

/// A stable short word: "latin", "cyrillic" … as used in tables and figures.
QString scriptCode(Script script);

} // namespace core
