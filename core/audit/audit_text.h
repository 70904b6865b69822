// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace core {

/// The translation context of the sentences that core/audit says to a reviewer.
struct AuditText
{
    Q_DECLARE_TR_FUNCTIONS(audit)
};

} // namespace core
