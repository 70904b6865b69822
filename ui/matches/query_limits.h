// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// Letters of a name that is searched for; what is longer is cut off.
inline constexpr int kLongestQuery = 300;

} // namespace ui
