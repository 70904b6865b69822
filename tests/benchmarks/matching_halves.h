// SPDX-License-Identifier: GPL-3.0-or-later
// Which half of a data set a row belongs to. Tuning and learning look at the development half only; figures are
// reported for the test half.
#pragma once

#include <QString>

namespace matching_halves {

/// FNV-1a of the UTF-8 bytes.
inline quint64 hashOf(const QString &key)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char byte : key.toUtf8()) {
        hash ^= static_cast<quint8>(byte);
        hash *= 0x100000001b3ULL;
    }
    return hash;
}

/// Bit 32 of the hash.
inline bool isDevelopment(const QString &key)
{
    return ((hashOf(key) >> 32) & 1) == 0;
}

/// A quarter of the development half: what is tried out is learnt from the other three and measured on this one.
inline bool isHeldOut(const QString &key)
{
    return ((hashOf(key) >> 32) & 7) == 0;
}

} // namespace matching_halves
