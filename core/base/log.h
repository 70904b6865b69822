// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace core {

/// The program's log: a file in the user's data folder that says what went wrong and how long things took, for whoever
/// mends it. Holds ids, stable codes and figures, never a name or a fact of a case: of an Error only its code and its
/// detail go there, because the sentence for the reviewer can name a file or a person. The one thing of the program
/// that is shared by all; safe from any thread. Before open() and after close() nothing is written anywhere.
namespace log {

/// Writes to PROGRAM.log in this folder from now on: at most 1 MB, then the file is kept as .1 to .3. Makes the
/// folder, readable by its owner only. A log that can't be written gives an Error and stops nothing.
Result<> open(const QString &folder, const QString &program);
void close();

/// `what` is a stable word for the thing that failed: "open", "import", "decide".
void failure(QLatin1String what, const Error &error);
/// A step of the program's life with its figures, as "word key=1 key=2". No values from a case.
void event(QLatin1String what, const QString &figures = {});

} // namespace log

} // namespace core
