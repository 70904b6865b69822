// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessment.h"
#include "core/domain/decision.h"

namespace core {

/// The place of a request in the desk order, kept in the column `desk_rank`: detailed review first, then what waits for
/// a second person, then standard review, returns, questions out, and decided requests last.
constexpr int deskRank(ReviewState state, Route route)
{
    switch (state) {
    case ReviewState::Approved:
    case ReviewState::Refused:
        return 9;
    case ReviewState::WaitSource:
        return 5;
    case ReviewState::ApproveProposed:
    case ReviewState::RefuseProposed:
        return 1;
    case ReviewState::Detailed:
        return 0;
    case ReviewState::Screening:
        break;
    }
    switch (route) {
    case Route::Detailed:
        return 0;
    case Route::Standard:
        return 2;
    case Route::ReturnToSource:
        return 3;
    }
    return 2;
}

constexpr int kDecidedRank = 9;

} // namespace core
