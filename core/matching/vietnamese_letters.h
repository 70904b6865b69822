// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace core {

/// True for a word with letters that only Vietnamese has: vowels with a tone and another mark (ạ, ệ), or with a horn
/// (ơ, ư). A name that has some is written with all its marks, and another mark is another name then: "Hùng" and
/// "Hưng".
bool hasVietnameseLetters(QStringView word);

} // namespace core
