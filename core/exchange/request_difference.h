// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"

#include <QList>
#include <QString>

namespace core {

/// One field in which two versions of a request differ.
struct FieldDifference
{
    QString path;   ///< as in findings: "subject.birth_date", "offences", "warrants[0].reference"
    QString before; ///< empty = unknown
    QString after;
    bool operator==(const FieldDifference &) const = default;
};

/// What changed from `a` to `b`, field by field in the order of the format. Lists whose order has no meaning
/// (nationalities, languages, codes, telephones, recipients …) are compared as sets and shown sorted. Any thread.
QList<FieldDifference> differences(const Request &a, const Request &b);

} // namespace core
