// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/share_settings.h"

#include "core/audit/audit_log.h"
#include "core/storage/settings_store.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

bool usable(QLatin1String key, const QString &value)
{
    bool number = false;
    if (key == triage_setting::firstCome || key == triage_setting::verdictFirst)
        return value == u"0" || value == u"1";
    if (key == triage_setting::seed) {
        value.toULongLong(&number);
        return number;
    }
    const double part = value.toDouble(&number);
    return number && part >= 0 && part <= 1 &&
           (key == triage_setting::share || key == triage_setting::auditPart || key == triage_setting::noveltyPart);
}

} // namespace

Result<SharePlan> sharePlan(Database &database, const Policy &policy)
{
    SettingsStore settings(database);
    SharePlan plan;
    plan.share = policy.detailedShare;
    for (const auto &[key, target] :
         {std::pair{triage_setting::share, &plan.share}, std::pair{triage_setting::auditPart, &plan.auditPart},
          std::pair{triage_setting::noveltyPart, &plan.noveltyPart}}) {
        auto value = settings.value(key);
        if (!value)
            return value.error();
        if (!value->isEmpty() && usable(key, *value))
            *target = value->toDouble();
    }
    auto seed = settings.value(triage_setting::seed);
    if (!seed)
        return seed.error();
    if (usable(triage_setting::seed, *seed))
        plan.seed = seed->toULongLong();
    auto firstCome = settings.value(triage_setting::firstCome);
    if (!firstCome)
        return firstCome.error();
    plan.firstComeOrder = *firstCome == u"1";
    return plan;
}

Result<bool> verdictFirst(Database &database)
{
    auto value = SettingsStore(database).value(triage_setting::verdictFirst);
    if (!value)
        return value.error();
    return *value == u"1";
}

Result<QueueQuery> inSetOrder(Database &database, QueueQuery query)
{
    if (query.sort != QueueSort::DeskOrder)
        return query;
    auto value = SettingsStore(database).value(triage_setting::firstCome);
    if (!value)
        return value.error();
    if (*value == u"1")
        query.sort = QueueSort::FirstCome;
    return query;
}

Result<> hideConcern(Database &database, QList<QueueRow> &rows)
{
    auto hidden = verdictFirst(database);
    if (!hidden)
        return hidden.error();
    for (QueueRow &row : rows)
        row.hidesConcern = *hidden && !isDecided(row.state);
    return {};
}

Result<> changeTriageSetting(Database &database, QLatin1String key, const QString &value, const QString &reason,
                             const Actor &actor, const Clock &clock)
{
    if (!usable(key, value)) {
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("review", "The setting can't have this value. Nothing was changed."),
                     key};
    }
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    SettingsStore settings(database);
    auto before = settings.value(key);
    if (!before)
        return before.error();
    if (auto set = settings.setValue(key, value); !set)
        return set;
    auto logged = AuditLog(database).append(
        {clock.now(), actor.user, actor.station, u"setting"_s, key, 0, *before, value, reason});
    if (!logged)
        return logged.error();
    return transaction->commit();
}

} // namespace core
