// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

/// Asks the processor to begin loading what stands at an address, which is read soon. The address need not be a valid
/// one.
inline void loadAhead(const void *at)
{
    __builtin_prefetch(at);
    // GCC takes a function that only prefetches for one without effect, and leaves out the calls of it. Not one that
    // holds this, which is no instruction.
    __asm__ volatile("");
}

} // namespace core
