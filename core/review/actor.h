// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Who acts. Handed into everything that changes or shows a case, and written into the audit log.
struct Actor
{
    QString user;
    QString station; ///< name of the machine or "cli"
    bool operator==(const Actor &) const = default;
};

} // namespace core
