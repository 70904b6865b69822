// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"

namespace core {

/// One field that two versions of a request hold differently. An empty side means that it was not stated there.
struct FieldDifference
{
    QString path; ///< in the request format: "subject.birth", "offences[1]", "subject.nationalities"
    QString before;
    QString after;
    bool operator==(const FieldDifference &) const = default;
};

/// Compares two versions field by field, in the order of the paths. Lists whose order has no meaning (nationalities,
/// languages, recipients …) are compared as sets.
QList<FieldDifference> differences(const Request &before, const Request &after);

} // namespace core
