// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/estimate_json.h"
#include "app/cli/options.h"
#include "app/cli/session.h"
#include "core/review/oversight_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject rateJson(const core::GroupRate &rate)
{
    QJsonObject object = estimateJson(rate.rate);
    object.insert(u"enough"_s, rate.enough);
    object.insert(u"ratio"_s, rate.ratio ? QJsonValue(*rate.ratio) : QJsonValue());
    object.insert(u"alert"_s, rate.alert);
    return object;
}

QJsonObject shareJson(const core::ShareFigures &share)
{
    return {{u"total"_s, qint64(share.total)},
            {u"forced"_s, qint64(share.forced)},
            {u"concern"_s, qint64(share.concern)},
            {u"novelty"_s, qint64(share.novelty)},
            {u"audit"_s, qint64(share.audit)},
            {u"returned"_s, qint64(share.returned)},
            {u"share"_s, share.share},
            {u"forced_share"_s, share.forcedShare},
            {u"target"_s, share.plan.share},
            {u"audit_part"_s, share.plan.auditPart},
            {u"novelty_part"_s, share.plan.noveltyPart},
            {u"seed"_s, QString::number(share.plan.seed)},
            {u"first_come_order"_s, share.plan.firstComeOrder}};
}

QJsonArray backlogJson(const QList<core::BacklogFigures> &backlog)
{
    QJsonArray rows;
    for (const core::BacklogFigures &figures : backlog) {
        rows.append(QJsonObject{{u"route"_s, core::routeCode(figures.route)},
                                {u"open"_s, qint64(figures.open)},
                                {u"overdue"_s, qint64(figures.overdue)},
                                {u"median_days"_s, figures.medianDays},
                                {u"oldest_days"_s, figures.oldestDays}});
    }
    return rows;
}

QJsonObject missJson(const core::MissFigures &miss)
{
    return {{u"drawn"_s, qint64(miss.drawn)},
            {u"pending"_s, qint64(miss.pending)},
            {u"decided"_s, qint64(miss.estimate.audits)},
            {u"misses"_s, qint64(miss.estimate.misses)},
            {u"effective_audits"_s, miss.estimate.effectiveAudits},
            {u"rate"_s, estimateJson(miss.estimate.rate)},
            {u"upper_bound"_s, miss.estimate.upperBound},
            {u"cleared"_s, qint64(miss.cleared)},
            {u"missed"_s, estimateJson(miss.estimate.missed)},
            {u"found"_s, qint64(miss.found)},
            {u"recall"_s, estimateJson(miss.recall)},
            {u"recall_ceiling"_s, miss.ceiling}};
}

QJsonObject agreementJson(const core::OversightReport &report)
{
    const auto optional = [](const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    return {{u"both_refuse"_s, qint64(report.agreementTable.bothYes)},
            {u"only_first_refuses"_s, qint64(report.agreementTable.onlyFirst)},
            {u"only_second_refuses"_s, qint64(report.agreementTable.onlySecond)},
            {u"both_approve"_s, qint64(report.agreementTable.bothNo)},
            {u"observed"_s, report.agreement.observed},
            {u"kappa"_s, report.agreement.kappa ? QJsonValue(estimateJson(*report.agreement.kappa)) : QJsonValue()},
            {u"positive"_s, optional(report.agreement.positiveAgreement)},
            {u"negative"_s, optional(report.agreement.negativeAgreement)}};
}

QJsonArray calibrationJson(const QList<core::CalibrationStep> &steps)
{
    QJsonArray rows;
    for (const core::CalibrationStep &step : steps) {
        rows.append(QJsonObject{{u"lower"_s, step.lower},
                                {u"upper"_s, step.upper},
                                {u"decided"_s, qint64(step.decided)},
                                {u"forecast"_s, step.forecast},
                                {u"refused"_s, estimateJson(step.refused)}});
    }
    return rows;
}

QString driftKindCode(core::DriftAlarm::Kind kind)
{
    switch (kind) {
    case core::DriftAlarm::Kind::Band:
        return u"band"_s;
    case core::DriftAlarm::Kind::Source:
        return u"source"_s;
    case core::DriftAlarm::Kind::Indicator:
        return u"indicator"_s;
    case core::DriftAlarm::Kind::Calibration:
        break;
    }
    return u"calibration"_s;
}

QJsonArray driftJson(const QList<core::DriftAlarm> &alarms)
{
    QJsonArray rows;
    for (const core::DriftAlarm &alarm : alarms) {
        rows.append(QJsonObject{{u"kind"_s, driftKindCode(alarm.kind)},
                                {u"key"_s, alarm.key},
                                {u"index"_s, alarm.index},
                                {u"before"_s, alarm.before},
                                {u"now"_s, alarm.now},
                                {u"severe"_s, alarm.severe}});
    }
    return rows;
}

QJsonArray groupsJson(const QList<core::GroupFigures> &groups)
{
    QJsonArray rows;
    for (const core::GroupFigures &group : groups) {
        rows.append(QJsonObject{{u"key"_s, group.key},
                                {u"requests"_s, qint64(group.requests)},
                                {u"selected"_s, rateJson(group.selected)},
                                {u"forced"_s, rateJson(group.forced)},
                                {u"decided"_s, qint64(group.decided)},
                                {u"refused"_s, rateJson(group.refused)}});
    }
    return rows;
}

QJsonArray indicatorsJson(const QList<core::IndicatorFigures> &indicators)
{
    QJsonArray rows;
    for (const core::IndicatorFigures &figures : indicators) {
        rows.append(QJsonObject{{u"id"_s, figures.indicator},
                                {u"fired"_s, qint64(figures.fired)},
                                {u"decided"_s, qint64(figures.decided)},
                                {u"refused"_s, estimateJson(figures.refused)},
                                {u"accepted"_s, qint64(figures.accepted)},
                                {u"rejected"_s, qint64(figures.rejected)},
                                {u"precision"_s, estimateJson(figures.precision)}});
    }
    return rows;
}

QJsonObject reportJson(const core::OversightReport &report)
{
    return {{u"confidence"_s, report.confidence},
            {u"minimum_number"_s, qint64(report.minimumNumber)},
            {u"share"_s, shareJson(report.share)},
            {u"backlog"_s, backlogJson(report.backlog)},
            {u"miss_rate"_s, missJson(report.miss)},
            {u"agreement"_s, agreementJson(report)},
            {u"calibration"_s, calibrationJson(report.calibration)},
            {u"calibration_error"_s, report.calibrationError},
            {u"drift"_s, driftJson(report.drift)},
            {u"countries"_s, groupsJson(report.countries)},
            {u"regions"_s, groupsJson(report.regions)},
            {u"indicators"_s, indicatorsJson(report.indicators)}};
}

QString percent(double part)
{
    return QLocale().toString(100 * part, 'f', 2);
}

void print(Invocation &invocation, const core::OversightReport &report)
{
    const auto number = [](quint64 n) { return QLocale().toString(n); };
    const core::ShareFigures &share = report.share;
    invocation.out << QCoreApplication::translate("cli", "chosen for detailed review: %1 % of %2 (goal %3 %)")
                          .arg(percent(share.share), number(share.total), percent(share.plan.share))
                   << Qt::endl
                   << QCoreApplication::translate("cli", "by concern %1, by novelty %2, by random draw %3")
                          .arg(number(share.concern), number(share.novelty), number(share.audit))
                   << Qt::endl
                   << QCoreApplication::translate("cli", "forced by a mandatory referral: %1").arg(number(share.forced))
                   << Qt::endl;
    const core::MissFigures &miss = report.miss;
    invocation.out << QCoreApplication::translate("cli",
                                                  "miss rate: %1 % (%2 to %3 %); misses: %4; audits: %5; pending: %6")
                          .arg(percent(miss.estimate.rate.value), percent(miss.estimate.rate.lower),
                               percent(miss.estimate.rate.upper), number(miss.estimate.misses),
                               number(miss.estimate.audits), number(miss.pending))
                   << Qt::endl
                   << QCoreApplication::translate("cli", "recall: %1 % (%2 to %3 %), ceiling %4 %")
                          .arg(percent(miss.recall.value), percent(miss.recall.lower), percent(miss.recall.upper),
                               percent(miss.ceiling))
                   << Qt::endl
                   << QCoreApplication::translate("cli", "drift alarms: %1").arg(number(quint64(report.drift.size())))
                   << Qt::endl;
}

} // namespace

int runOversight(Invocation &invocation)
{
    const Options options = parseOptions(invocation.arguments, {}, {});
    if (!options.wrong.isEmpty() || !options.positional.isEmpty())
        return invocation.wrongUsage(options.wrong);
    const auto file = openCaseFile(invocation, core::CaseFile::Mode::ReadOnly);
    if (!file)
        return invocation.fail(file.error());
    const auto policy = core::Policy::load();
    if (!policy)
        return invocation.fail(policy.error());
    const core::SystemClock clock;
    const auto report = core::OversightService(**file, clock).report(*policy, terminalTask(invocation));
    if (!report)
        return invocation.fail(report.error());
    if (options.has(u"json"_s))
        invocation.writeJson(reportJson(*report));
    else
        print(invocation, *report);
    return Done;
}

} // namespace cli
