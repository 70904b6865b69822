// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace core {

/// True for a text with letters of Burmese.
bool hasBurmese(QStringView text);

/// A Burmese text with a space before every syllable, as its names are written in Latin letters: ဇော်မင်းထွန်း, Zaw Min
/// Htun. Syllables that share a stack of consonants stay together: နန္ဒာ, Nanda. Other text is as it was. Any thread.
QString withSyllablesApart(QStringView text);

} // namespace core
