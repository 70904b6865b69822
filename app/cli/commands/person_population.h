// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "core/matching/person_index.h"

#include <functional>

namespace cli {

/// The persons that a command searches, and how their records are called outside.
struct Population
{
    core::PersonIndex index;
    double indexSeconds = 0;
    /// The resolved person that a record belongs to: records have the same one when links join them.
    std::function<QString(qint64 record)> personOf = [](qint64 record) { return QString::number(record); };
    /// What the request of a record is called outside. An error when the case file can't be read.
    std::function<core::Result<QString>(qint64 record)> requestOf = [](qint64 record) {
        return core::Result<QString>(QString::number(record));
    };
};

/// Builds the index over a table of persons, when a file is given, else over the case file of the call.
core::Result<Population> loadPopulation(Invocation &invocation, const QString &personsFile);

} // namespace cli
