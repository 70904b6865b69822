// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QIODevice;

/// What is wrong with a catalogue of translations (Qt's TS format), one sentence each; empty for a complete one.
/// A message is at fault when it is unfinished or empty, when a plural message has not \a pluralForms forms, when a
/// placeholder (%1, %L1) of the source is missing, unknown or written otherwise in a translation, when a plural form
/// names a count that the source does not, or when only one of the two marks a mnemonic. A plural form may leave %n
/// out: “one month”. A catalogue with no message at all is at fault too.
QStringList faultsOf(QIODevice &catalogue, int pluralForms);

/// Sentences of a C++ source that never reach a catalogue: literals given to a function of the same file that hands a
/// `const char *` on to QCoreApplication::translate, which lupdate can't follow.
QStringList wordsHiddenIn(const QString &source);
