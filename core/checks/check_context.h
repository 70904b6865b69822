// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/match_facts.h"
#include "core/checks/policy.h"
#include "core/checks/reference_tables.h"
#include "core/domain/request.h"

#include <QDate>
#include <QList>

namespace core {

/// A date that the reader could not keep because it is impossible ("31 June"); the text is what the source wrote.
struct UnreadableDate
{
    QString field;
    QString text;
    bool operator==(const UnreadableDate &) const = default;
};

/// Whether the request came with its form. A public notice record or a narrative alone has none: then a missing
/// warrant is unknown, not missing, and the completeness checks judge only what the text itself states.
enum class FormKnowledge : quint8 { Full, Unknown };

/// All that the indicators may look at: values only.
struct CheckContext
{
    const Request &request;
    const MatchFacts &matches;
    const ReferenceTables &tables;
    const Policy &policy;
    QDate today; ///< invalid = not known: then the request's own date is the only measure of time
    FormKnowledge form = FormKnowledge::Full;
    QList<UnreadableDate> unreadableDates;

    [[nodiscard]] bool hasForm() const { return form == FormKnowledge::Full; }
    /// The day that deadlines are measured at: the request's date, else today.
    [[nodiscard]] QDate measuredOn() const
    {
        const QDate asked = request.requestDate.latest();
        return asked.isValid() ? asked : today;
    }
};

} // namespace core
