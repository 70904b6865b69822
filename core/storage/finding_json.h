// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/finding.h"

namespace core {

/// The findings of an assessment as the case file keeps them: compact JSON in a fixed key order.
QByteArray findingsToJson(const QList<Finding> &findings);
Result<QList<Finding>> findingsFromJson(QByteArrayView json);

} // namespace core
