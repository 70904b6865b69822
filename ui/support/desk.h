// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/review/actor.h"
#include "core/storage/case_file.h"
#include "ui/support/patient_pool.h"

#include <QThreadPool>

namespace ui {

class MachineSettings;

/// What every page works with: the open case file, who acts, what time it is, and where long work runs. Made by app,
/// handed to the pages by reference; outlives them. Reading, a reviewer's own acts, jobs and work that may take hours
/// have pools of their own, so that an import or a check never keeps a page of the queue or a decision waiting; all but
/// the acts step back where the window wants the processor.
struct Desk
{
    const core::CaseFile &file;
    const core::Clock &clock;
    core::Actor actor;
    MachineSettings &settings;
    PatientPool readers{core::Behind::Little};
    QThreadPool acts; ///< decisions, claims, words on indicators: one after the other, each short
    PatientPool jobs{core::Behind::Far};
    PatientPool background{core::Behind::Far};

    Desk(const core::CaseFile &openFile, const core::Clock &deskClock, core::Actor user, MachineSettings &store)
        : file(openFile), clock(deskClock), actor(std::move(user)), settings(store)
    {
        readers.setMaxThreadCount(3);
        acts.setMaxThreadCount(1);
        jobs.setMaxThreadCount(2);
        background.setMaxThreadCount(1);
    }
    /// Waits until nothing works on the case file any more. The pages are gone by then and have cancelled their work.
    ~Desk()
    {
        readers.waitForDone();
        acts.waitForDone();
        jobs.waitForDone();
        background.waitForDone();
    }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;
};

} // namespace ui
