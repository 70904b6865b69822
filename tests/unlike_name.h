// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A family name for each number, unlike those of the others: subjects of like names are compared with each other,
/// which takes an import far longer.
inline QString unlikeName(int number)
{
    QString name;
    for (quint32 rest = 2654435761U * static_cast<quint32>(number + 1); rest > 0; rest /= 26)
        name += QChar(u'A' + static_cast<char16_t>(rest % 26));
    return name;
}
