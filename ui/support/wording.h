// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"
#include "core/domain/assessment.h"
#include "core/domain/decision.h"
#include "core/domain/request.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace ui {

/// What people read for the values of the trade: one term per thing, translated, neutral. Any thread.
QString wordFor(core::NoticeType type);      ///< "red notice" …
QString shortWordFor(core::NoticeType type); ///< "red" …
QString wordFor(core::Channel channel);
QString wordFor(core::ReviewState state);
QString wordFor(core::Route route);
QString wordFor(core::Band band); ///< "low", "moderate", "raised", "high"
QString
wordFor(core::Direction direction);     ///< "blocks publication", "raises concern", "asks for more", "lowers concern"
QString wordFor(core::Verdict verdict); ///< as a command: "Approve" …
QString pastWordFor(core::Verdict verdict); ///< as history: "approved" …
QString wordFor(core::StatusCode status);
QString wordFor(core::Confidentiality level);
QString wordFor(core::SoughtFor soughtFor);
QString wordFor(core::Sex sex);
QString wordFor(core::PersonName::Kind kind);
QString wordForAction(const QString &action); ///< of a history entry; an unknown action stays its code

QString unknownWord(); ///< the grey word for what the request does not say
QString yesNoUnknown(std::optional<bool> value);
QString wordFor(const core::DateRange &range); ///< empty when nothing is known
/// "24 months (2 years)".
QString monthsInWords(int months);

/// "due today", "due tomorrow", "due in 3 days", "overdue by 2 days"; empty without a day.
QString dueInWords(QDate due, QDate today);
/// "5 Jun 2026", with the month by name and the whole year in every language: "6/5/26" is one day to one reader and
/// another to the next. Empty without a day.
QString dayInWords(QDate day);
/// A moment in the reviewer's zone and language: "5 Jun 2026, 18:31".
QString momentInWords(const QDateTime &moment);
/// "12,408" with the digits and separators of the language.
QString number(qint64 value);
/// "48 of 1,000".
QString outOf(qint64 part, qint64 whole);
/// "12.4 MB".
QString bytesInWords(qint64 bytes);

} // namespace ui
