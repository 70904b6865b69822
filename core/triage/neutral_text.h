// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"

#include <QString>

namespace core {

/// The text of a request that a learning model may read: charges, facts and what others say, with everything blanked
/// that could stand for a country, nationality, religion, ethnicity or a person's name. Blanked are
///  - words that begin with a capital letter (in scripts that have capitals), which takes out names of every origin;
///  - words in scripts without capitals, where names can't be told from other words;
///  - country names in the working languages and words for nationalities, religions and ethnic groups;
///  - every word that occurs in a name field of the request.
/// Blanked words become spaces, so their number and length change nothing either. Source, nationality, reviewer and
/// ids are not read at all. Words of a charge that only begin with a capital because the charge does are kept.
/// Any thread.
QString neutralText(const Request &request);

struct FoldedText;
/// The words of neutralText(), ready for their features: the same as FoldedText(neutralText(request)) but for the
/// blanks between them, in half the time. Any thread.
FoldedText neutralWords(const Request &request);

/// neutralText() for one text. `startsLower`: take the first word as if it were written small (for charges).
QString neutralize(QStringView text, const QStringList &names, bool startsLower = false);

} // namespace core
