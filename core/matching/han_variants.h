// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// The usual form of a Han character that family registers of Japan write otherwise: 高 for 髙; any other character as
/// it is. These forms stand in no Chinese or Korean name. Any thread.
char32_t usualHanForm(char32_t character);

/// True for two words of Han characters that are the same once traditional, simplified and Japanese forms of one
/// character count as one: 張偉 and 张伟, 沢 and 澤. Two characters that are merely read alike are another name: 张 and
/// 章. Slow: it asks ICU. Any thread.
bool areSameHanCharacters(const QString &left, const QString &right);

} // namespace core
