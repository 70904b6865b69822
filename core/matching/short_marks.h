// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/normal_forms.h"

namespace core {

/// A name with the marks between its parts written as words: "Muthu s/o Raman" as "Muthu bin Raman", "Hannes v.d.
/// Merwe" as "Hannes van der Merwe". Documents of India, Singapore and Malaysia write s/o, d/o, w/o (son, daughter,
/// wife of), a/l and a/p (anak lelaki, anak perempuan). Any thread.
QString withMarksWrittenOut(QStringView name);

/// cleanName of a name with such marks written out; the syllables of Burmese and initials written as a word ("JP")
/// stand apart. Any thread.
CleanName cleanWords(QStringView name);

} // namespace core
