// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

/// Lets the calling thread, and threads that it starts from now on, step back wherever others want the processor: for
/// long work that nobody waits for. Changes nothing on systems that know no such thing for a thread.
void stepBehindOthers();

} // namespace core
