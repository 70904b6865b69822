// SPDX-License-Identifier: GPL-3.0-or-later
// Breaks the layers on purpose: check_layers.cmake must say so.
#include "core/storage/database.h"
