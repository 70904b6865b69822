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
    /// The resolved person and the request that a record stands for, as they are shown and given on the command line.
    std::function<QString(qint64 record)> personOf = [](qint64 record) { return QString::number(record); };
    std::function<QString(qint64 record)> requestOf = [](qint64 record) { return QString::number(record); };
};

/// Builds the index over a table of persons, when a file is given, else over the case file of the call.
core::Result<Population> loadPopulation(Invocation &invocation, const QString &personsFile);

} // namespace cli
