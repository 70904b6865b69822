// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace core {

/// The number of the newest schema that this program knows; kept in PRAGMA user_version.
int latestSchema();

/// Brings a file to the newest schema in one transaction: all missing steps or none. Refuses a newer file.
Result<> migrate(Database &database);

} // namespace core
