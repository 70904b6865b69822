// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/evidence.h"

#include <QString>

namespace ui {

/// What people read for the evidence of matching: one term per thing, translated. Any thread.
QString wordFor(core::MatchField field);
QString wordFor(core::Agreement agreement); ///< "agrees", "differs", "in one only"
/// Whether it speaks of a field as a whole, such as that a name may agree by chance, and not of two words beside each
/// other.
bool isOfWhole(const core::FieldEvidence &evidence);
/// What one side says, as a reviewer reads it elsewhere: "Ukraine (UA)" for a nationality, "male" for a sex; other
/// fields as they are. A value of the evidence of this field, isolated, on one line.
QString sideInWords(core::MatchField field, const QString &value);
/// A sign beside the word, so that the level never rests on colour: "=", "≠", "–".
QString signFor(core::Agreement agreement);
/// "same sound", "day and month swapped" …; an unknown code stays as it is.
QString wordForLevel(const QString &level);
/// "+14.2" or "−5.0" with the signs and digits of the language.
QString bitsInWords(double bits);
/// A chance in words that never say certain: "over 99 %", "42 %", "under 1 %".
QString chanceInWords(double probability);
/// What agrees, the strongest first: "name: same sound; date of birth: the same".
QString whyFound(const QList<core::FieldEvidence> &evidence);
/// The sentence of the conflict finding.
QString conflictSentence();

} // namespace ui
