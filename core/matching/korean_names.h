// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace core {

/// A Korean name of three syllables written without a space, its syllables parted: the family name and the two of the
/// given name, which Latin spellings part by a space or hyphen or not at all. Empty when the word is no such name by
/// its syllables, as foreign names in Hangul are not. Any thread.
QString partedKoreanName(QStringView word);

} // namespace core
