// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <string>

namespace core {

/// A name made ready for comparing. The original is the caller's to keep and to show.
struct CleanName
{
    QString text;                  ///< case-folded compatibility form; letters, digits and single spaces only
    bool mixedScripts = false;     ///< one word held letters of two alphabets
    bool lookAlikes = false;       ///< letters of another alphabet stood in for the ones they look like
    bool hiddenCharacters = false; ///< invisible or direction-changing characters were taken out
};

/// Brings a name to its compatibility form (Unicode NFKC, case folding), takes out invisible and direction-changing
/// characters, vowel points and apostrophes, turns other punctuation into spaces, and maps look-alike letters in
/// words of mixed alphabets to the alphabet of the word. Parts the syllables of a Korean name written in one word. Any
/// thread.
CleanName cleanName(QStringView name);

/// The name as a machine-readable passport zone would hold it (ICAO Doc 9303 part 3, section 6: Latin letters by its
/// table, Cyrillic and Arabic by theirs), capital letters and '<'. At most 39 characters.
QString mrzForm(QStringView family, QStringView given);

/// Upper-case letters and digits of a document number; O/0 and I/1 stay apart. Empty when nothing is left.
QString documentKey(QStringView number);

/// The digits of a telephone number without leading zeros and "+"; empty under 6 digits.
QString phoneKey(QStringView phone);

/// The e-mail address in small letters without spaces; empty without an '@'.
QString emailKey(QStringView email);

} // namespace core
