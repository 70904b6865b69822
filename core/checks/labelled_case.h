// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/checks/check_context.h"
#include "core/domain/request.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace core {

/// One line of a case file (decided, routine or incomplete cases), read as a request. What a scorer must not see –
/// source, notes, grounds, art. 34 factors, outcome, expected – is not read; the id is only echoed.
struct LabelledCase
{
    QString id;
    Request request;
    MatchFacts matches;
    FormKnowledge form = FormKnowledge::Unknown; ///< Full when the line has a `request` block
    QList<UnreadableDate> unreadableDates;
    QStringList siblingIds; ///< other lines said to share the facts

    bool operator==(const LabelledCase &) const = default;
};

/// True when an object has the keys of a case-file line (and not those of the own request format).
bool isLabelledCase(const QJsonObject &line);
/// Reads one line. InvalidInput when it is not an object or lacks the keys of a case.
Result<LabelledCase> readLabelledCase(const QJsonObject &line);

/// Compares the facts of cases that name one another as siblings, or that stand in one list with word for word the
/// same account, and notes the result in their matches.
void compareSiblings(QList<LabelledCase> &cases);

} // namespace core
