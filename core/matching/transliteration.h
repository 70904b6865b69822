// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/script.h"

#include <string>
#include <vector>

namespace core {

/// The Latin forms (a-z and digits) of one cleaned word (see cleanName), the most usual one first, at most six, all
/// different. Own tables for the alphabets of names seen most and for Thai, Lao, Khmer, Burmese, Sinhala and Ethiopic;
/// ICU for Han, the other Indic scripts and the rest. Slow for those (about 15 microseconds): callers keep the result
/// per word. Any thread.
std::vector<std::string> latinForms(QStringView word, Script script);

/// The form that a passport's machine-readable zone uses (ICAO Doc 9303 part 3, section 6).
std::string passportForm(QStringView word);

namespace transliteration {
/// Each fills in the forms of one family of scripts.
void latin(QStringView word, std::vector<std::string> &forms);
void alphabet(QStringView word, Script script, std::vector<std::string> &forms);
void semitic(QStringView word, Script script, std::vector<std::string> &forms);
void hangul(QStringView word, std::vector<std::string> &forms);
void kana(QStringView word, std::vector<std::string> &forms);
void han(QStringView word, std::vector<std::string> &forms);
void indic(QStringView word, std::vector<std::string> &forms); ///< and all that no other reads
void lao(QStringView word, std::vector<std::string> &forms);
void khmer(QStringView word, std::vector<std::string> &forms);
void burmese(QStringView word, std::vector<std::string> &forms);
void thai(QStringView word, std::vector<std::string> &forms);
void ethiopic(QStringView word, std::vector<std::string> &forms);
/// Through ICU's Any-Latin and Latin-ASCII.
std::string throughIcu(QStringView word);
/// Through ICU's Any-Latin: small letters, decomposed, with the marks of scholars.
QString withMarks(QStringView word);
/// One toneless pinyin syllable per Han character, empty for what is none.
std::vector<std::string> pinyinSyllables(QStringView word);
} // namespace transliteration

} // namespace core
