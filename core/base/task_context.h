// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace core {

/// What a long task gets from whoever runs it. Core functions are synchronous and know no threads: they poll
/// `canceled` in every loop over records and report how far they are. Both may be called from the task's thread only.
struct TaskContext
{
    std::function<bool()> canceled = [] { return false; };
    /// done and total in the task's own unit (bytes or records); total 0 means not known.
    std::function<void(qint64 done, qint64 total)> progress = [](qint64, qint64) {};
};

} // namespace core
