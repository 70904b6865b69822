// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace core {

/// The translation context of the sentences that core/storage says to a reviewer.
struct StorageText
{
    Q_DECLARE_TR_FUNCTIONS(storage)
};

} // namespace core
