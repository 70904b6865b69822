// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli {

/// While one of these lives, the first Ctrl+C asks the running task to stop instead of ending the program in the middle
/// of a file; the second one ends it. At most one at a time.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    [[nodiscard]] static bool asked();
};

} // namespace cli
