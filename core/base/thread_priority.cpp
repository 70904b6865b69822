// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_priority.h"

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace core {

void stepBehindOthers(Behind how)
{
#ifdef __linux__
    // Qt's priorities mean nothing under Linux's usual scheduler; its "nice" value is the thread's own. That it can't
    // be raised again is no loss, and neither is a refusal: the work then takes its share.
    static_cast<void>(setpriority(PRIO_PROCESS, 0, how == Behind::Little ? 5 : 10));
#else
    static_cast<void>(how);
#endif
}

void stepBehindStarter()
{
#ifdef __linux__
    // A thread begins with the value of its starter. Five steps leave it a quarter of what the other one gets.
    static thread_local const int stepped = setpriority(PRIO_PROCESS, 0, getpriority(PRIO_PROCESS, 0) + 5);
    static_cast<void>(stepped);
#endif
}

} // namespace core
