// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_priority.h"

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace core {

void stepBehindOthers()
{
#ifdef __linux__
    // Qt's priorities mean nothing under Linux's usual scheduler; its "nice" value is the thread's own. That it can't
    // be raised again is no loss, and neither is a refusal: the work then takes its share.
    constexpr int kNice = 10;
    static_cast<void>(setpriority(PRIO_PROCESS, 0, kNice));
#endif
}

} // namespace core
