// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ui {

/// A field's path in the request format in words: "warrants[0].date" → "Warrants › Date". An unknown path stays as it
/// is, so that nothing is hidden.
QString fieldInWords(const QString &path);
/// The same for the field that a column of a table fills, down to its last part.
QString columnFieldInWords(const QString &path);
/// The fields in which two requests agree, in words.
QString agreementInWords(const QStringList &codes);

} // namespace ui
