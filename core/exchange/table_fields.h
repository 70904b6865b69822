// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/exchange/field_problem.h"
#include "core/exchange/source_values.h"

#include <QStringList>

namespace core {

/// The paths that a cell can fill, in the order of the request format.
const QStringList &tablePaths();

/// Puts one cell into a request. `path` is one of tablePaths(); `column` is the heading, for what there is to tell.
void fillFromCell(Request &request, QStringView path, const QString &column, const QString &cell, DateOrder order,
                  FieldProblems &problems);

} // namespace core
