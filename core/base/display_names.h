// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace core {

/// Whether a text is built like a code of two or three letters for a country or a language, known or not.
bool isLetterCode(QStringView code);

/// What a country's code of two or three letters stands for, in a language ("fr", "ar"), from the tables of CLDR. UNK
/// is Kosovo, as in the public notices. The code itself where it stands for none. Any thread.
QString countryName(const QString &code, const QString &language);

/// The same of a language's code of two or three letters, the bibliographic ones of ISO 639-2 ("GER") among them.
QString languageName(const QString &code, const QString &language);

} // namespace core
