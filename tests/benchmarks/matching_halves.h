// SPDX-License-Identifier: GPL-3.0-or-later
// Which half of a data set a row belongs to. Tuning and learning look at the development half only; figures are
// reported for the test half.
#pragma once

#include <QString>

namespace matching_halves {

/// FNV-1a of the UTF-8 bytes, bit 32.
inline bool isDevelopment(const QString &key)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char byte : key.toUtf8()) {
        hash ^= static_cast<quint8>(byte);
        hash *= 0x100000001b3ULL;
    }
    return ((hash >> 32) & 1) == 0;
}

} // namespace matching_halves
