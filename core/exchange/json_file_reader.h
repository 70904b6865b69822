// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/file_reading.h"

namespace core {

/// Reads a JSON file of any saved shape; each record says for itself whether it is a public notice or a request in
/// Notice Desk's own format.
Result<> readJsonFile(FileReading &reading);

} // namespace core
