// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

namespace core {

/// The translation context of what reading and replaying a screening say.
struct ScreeningText
{
    Q_DECLARE_TR_FUNCTIONS(triage)
};

/// `message` is translated and says what is wrong with the file or the call.
inline Error invalidScreening(const QString &message)
{
    return {Error::Code::InvalidInput, message, {}};
}

} // namespace core
