// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

/// How far a thread steps back.
enum class Behind {
    Little, ///< for what fills a page: behind the window itself and the one thing that a person waits for
    Far     ///< for long work that nobody waits for
};

/// Lets the calling thread, and threads that it starts from now on, step back wherever others want the processor.
/// Changes nothing on systems that know no such thing for a thread.
void stepBehindOthers(Behind how = Behind::Far);
/// Lets the calling thread step back behind the one that started it; once for each thread, however often it is called.
void stepBehindStarter();

} // namespace core
