// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

/// What became of a child that was to be killed at work.
struct KilledChild
{
    bool killed = false; ///< it was still at work
    QByteArray said;     ///< what it acknowledged before, line by line
};

/// Says one line to the parent. False when the parent can't be told.
using Acknowledge = std::function<bool(const QByteArray &)>;

/// Forks, does `work` in the child and kills the child with SIGKILL `afterMicroseconds` later. The child starts with
/// what its parent has read, tables above all, so that the kill falls into the work and not into a start of the
/// program. Call it while the parent runs no thread that holds a lock which the work needs.
KilledChild killAtWork(const std::function<void(const Acknowledge &)> &work, qint64 afterMicroseconds);
