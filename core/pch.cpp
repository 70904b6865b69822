// SPDX-License-Identifier: GPL-3.0-or-later
// Carries the precompiled headers of core; see nd_pch_core in the top CMakeLists.txt.
