// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/oversight_statistics.h"

#include <QJsonObject>

namespace cli {

/// An estimate with the ends of its interval.
inline QJsonObject estimateJson(const core::Estimate &estimate)
{
    return {{QStringLiteral("value"), estimate.value},
            {QStringLiteral("lower"), estimate.lower},
            {QStringLiteral("upper"), estimate.upper}};
}

} // namespace cli
