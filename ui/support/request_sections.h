// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"

#include <QList>
#include <QString>

namespace ui {

/// One field of a request as the case view shows it.
struct RequestField
{
    QString path;         ///< in the request format: "facts", "warrants[0].date"; what evidence points at
    QString label;        ///< translated; empty for a text that stands under its section's heading
    QString value;        ///< as it came, or in words where it came as codes; empty = unknown
    bool expected = true; ///< shown as "unknown" when empty; others are left out
    bool coded = false;   ///< came as codes: evidence in it marks the whole of it
};

struct RequestSection
{
    QString path; ///< of the whole part, when there is one: "subject", "penalty"
    QString title;
    QList<RequestField> fields;
};

/// All that a request says, in reading order, for its type. Pure; any thread.
QList<RequestSection> sectionsOf(const core::Request &request);

} // namespace ui
