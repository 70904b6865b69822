// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/checks/policy.h"
#include "core/review/actor.h"
#include "core/storage/database.h"
#include "core/storage/queue_store.h"
#include "core/triage/share_ledger.h"

namespace core {

/// The keys of the case file's own settings for triage.
namespace triage_setting {
inline constexpr QLatin1String share("triage.share");                ///< number in [0, 1]
inline constexpr QLatin1String auditPart("triage.audit_part");       ///< number in [0, 1]
inline constexpr QLatin1String noveltyPart("triage.novelty_part");   ///< number in [0, 1]
inline constexpr QLatin1String seed("triage.seed");                  ///< whole number
inline constexpr QLatin1String firstCome("triage.first_come");       ///< "1" = plain first-come order
inline constexpr QLatin1String verdictFirst("triage.verdict_first"); ///< "1" = score hidden until a provisional verdict
} // namespace triage_setting

/// The plan of the share that this case file has: its settings, the policy's share where none was set.
Result<SharePlan> sharePlan(Database &database, const Policy &policy);

/// True when score and model reasons stay hidden until a provisional verdict is saved.
Result<bool> verdictFirst(Database &database);

/// The query as this case file's settings want it: the desk's own order becomes first-come order while the stop switch
/// is on. An order that a reviewer asked for stays.
Result<QueueQuery> inSetOrder(Database &database, QueueQuery query);

/// Marks the rows whose concern is not to be shown: those not decided, while "verdict first" is on.
Result<> hideConcern(Database &database, QList<QueueRow> &rows);

/// Changes one of the settings above and writes the audit entry with the old and the new value, in one transaction.
/// InvalidInput when the key or the value can't be used.
Result<> changeTriageSetting(Database &database, QLatin1String key, const QString &value, const QString &reason,
                             const Actor &actor, const Clock &clock);

} // namespace core
