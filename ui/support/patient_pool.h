// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/thread_priority.h"

#include <QThreadPool>

namespace ui {

/// A pool whose work steps back where others want the processor. Only few processors make a difference: there a handful
/// of readers would take the window's thread two thirds of its time just while it shows its first rows.
class PatientPool final : public QThreadPool
{
public:
    explicit PatientPool(core::Behind how) : m_how(how) {}
    /// To be called by the work itself, on its thread: a thread of Qt's has no such property.
    void stepBack() const { core::stepBehindOthers(m_how); }

private:
    core::Behind m_how;
};

} // namespace ui
