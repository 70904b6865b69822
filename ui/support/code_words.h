// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ui {

// What the codes of the public notices and of the request format stand for, in the reviewer's language. A code that is
// not known is given back as it is: it was in the request. The lists are those of the public notices' own pages.

/// "Mexico (MX)"; international courts have no country but a code.
QString countryWord(const QString &code);
QString languageWord(const QString &code);
QString eyeColourWord(const QString &code);
QString hairColourWord(const QString &code);
/// "passport": kinds of documents and of relations are free texts; those in use have a word.
QString documentWord(const QString &kind);
QString relationWord(const QString &kind);

/// Several of them, one behind the other.
QString inWords(const QStringList &codes, QString (*word)(const QString &));

} // namespace ui
