// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

struct sqlite3;

namespace core {

/// The last error of a connection in words that a reviewer can act on. `sql` is the program's own text and holds no
/// data.
Error storageError(sqlite3 *connection, const QString &sql);

/// What a store answers when it is asked for a request that the case file does not hold.
Error noSuchRequest();

} // namespace core
