// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"

/// A request of this type, of an invented person, with nothing missing, so that only what a test changes can be found.
core::Request completeRequest(core::NoticeType type = core::NoticeType::Red);
