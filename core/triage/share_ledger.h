// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessment.h"

#include <QtGlobal>

#include <vector>

namespace core {

/// How the detailed share is divided. All values are settings of the case file.
struct SharePlan
{
    double share = 0.05;         ///< of all requests; those that a mandatory referral forces are counted apart
    double auditPart = 0.20;     ///< of the share: drawn at random, so that the miss rate can be known
    double noveltyPart = 0.05;   ///< of the share: patterns that were seen least
    quint64 seed = 1;            ///< of the audit draws; kept and logged with them
    bool firstComeOrder = false; ///< the stop switch: no score takes part in choice or order
    bool operator==(const SharePlan &) const = default;

    /// With which each new request is drawn for audit, whatever its score.
    [[nodiscard]] double auditProbability() const { return share * auditPart; }
};

/// A request that may be chosen: in standard review and undecided.
struct ShareCandidate
{
    qint64 id = 0;
    double concern = 0; ///< calibrated probability, [0, 1]
    double novelty = 0; ///< higher = seen less; 0 = take no part
    bool fresh = true;  ///< new since the last choice: takes part in the audit draw, which happens once per request
};

/// A request chosen for detailed review, with why. Reviewers are not told the cause.
struct ShareChoice
{
    qint64 id = 0;
    RouteCause cause = RouteCause::Concern;
    double probability = 1; ///< of being drawn, for the audit arm; 1 for the chosen
    bool operator==(const ShareChoice &) const = default;
};

/// Chooses `open` requests (the share of all requests seen, less what was chosen before), so that the share is exact
/// after every call, however the requests are cut into calls. Fresh candidates are numbered in the order of their ids,
/// on from `freshBefore`; of every run of 1 / p of them one is drawn for audit at a random place (systematic sampling
/// with a new random start per run), so that each has the plan's probability p whatever its score, and the arm never
/// runs away from the share. The rest of the places goes to novelty and to the highest concern. A drawn request that
/// its concern would have brought in anyway counts as concern, so that the audit arm is a random sample of those that
/// would have been left in standard review. When the draw brings more than there is room for, the excess is taken off
/// the next calls' places. In first-come order the lowest id goes first and novelty takes no part.
///
/// Deterministic: candidates in any order, plan, `open` and `freshBefore` fix the result, which is ordered by id.
/// O(n + k log k) for n candidates of which k are chosen, O(n log n) where they do not come in the order of their ids.
std::vector<ShareChoice> chooseShare(std::vector<ShareCandidate> candidates, const SharePlan &plan, qint64 open,
                                     quint64 freshBefore);

} // namespace core
