// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace core {

/// The translation context of the sentences that core/review says to a reviewer.
struct ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(review)
};

} // namespace core
