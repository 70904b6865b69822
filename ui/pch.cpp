// SPDX-License-Identifier: GPL-3.0-or-later
// Carries the precompiled headers of ui; see nd_pch_ui in ui/CMakeLists.txt.
