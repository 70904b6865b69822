// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace core {

/// The bytes of a file that is compiled into the program, e.g. "policy/policy.json".
Result<QByteArray> resourceFile(const QString &path);

} // namespace core
