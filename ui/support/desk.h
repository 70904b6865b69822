// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/review/actor.h"
#include "core/storage/case_file.h"

#include <QThreadPool>

namespace ui {

class MachineSettings;

/// What every page works with: the open case file, who acts, what time it is, and where long work runs. Made by app,
/// handed to the pages by reference; outlives them. Reading and jobs have pools of their own, so that an import or an
/// integrity check never keeps a page of the queue waiting.
struct Desk
{
    const core::CaseFile &file;
    const core::Clock &clock;
    core::Actor actor;
    MachineSettings &settings;
    QThreadPool readers;
    QThreadPool jobs;

    Desk(const core::CaseFile &openFile, const core::Clock &deskClock, core::Actor user, MachineSettings &store)
        : file(openFile), clock(deskClock), actor(std::move(user)), settings(store)
    {
        readers.setMaxThreadCount(3);
        jobs.setMaxThreadCount(2);
    }
    /// Waits until nothing works on the case file any more. The pages are gone by then and have cancelled their work.
    ~Desk()
    {
        readers.waitForDone();
        jobs.waitForDone();
    }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;
};

} // namespace ui
