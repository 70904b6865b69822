// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QString>
#include <QStringList>

namespace cli {

/// What `train --likeness` was asked to do.
struct LikenessTraining
{
    QStringList cases; ///< files of labelled cases
    QString words;     ///< table of words by ground
    QString out;       ///< the model
    bool json = false;
};

/// Trains the likeness to decided cases and tells how it does on cases that it was not trained on.
int runLikenessTraining(Invocation &invocation, const LikenessTraining &asked);

} // namespace cli
