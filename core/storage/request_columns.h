// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessment.h"
#include "core/domain/decision.h"
#include "core/storage/sql_value.h"

#include <QDate>

#include <array>

namespace core {

struct NewRequest;

/// The indicators that found something, each once, in the order of the findings.
QString indicatorColumn(const Assessment &assessment);
/// The day's number; NULL when there is none.
SqlValue dueColumn(QDate due);

/// What the queue shows and filters by: type, channel, source, name, offence, route, cause, band,
/// concern, referral, desk_rank, indicators, due.
using RequestColumns = std::array<SqlValue, 13>;
/// The columns that follow from the request, its assessment and its state.
RequestColumns requestColumns(const NewRequest &record, ReviewState state);

} // namespace core
