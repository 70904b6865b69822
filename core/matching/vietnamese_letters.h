// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace core {

/// True for a word with letters that only Vietnamese has: vowels with a tone and another mark (ạ, ệ), or with a horn
/// (ơ, ư). A name that has some is written with all its marks, and another mark is another name then: "Hùng" and
/// "Hưng".
bool hasVietnameseLetters(QStringView word);

/// True for two words of names written with their marks that are no spellings of one: another letter or mark makes
/// another name, but where the tone stands ("Hoà", "Hòa") and y for i ("Mỹ", "Mĩ").
bool areOtherVietnameseWords(const QString &left, const QString &right);

/// True for a word with a letter that has a mark of any language: "Võ", "Toàn", "Müller".
bool hasMarkedLetters(QStringView word);

} // namespace core
