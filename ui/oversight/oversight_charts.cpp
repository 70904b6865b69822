// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/oversight_charts.h"

#include "core/graph/continent.h"
#include "ui/support/rule_words.h"
#include "ui/support/safe_text.h"
#include "ui/support/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Oversight)
};

QString countInWords(quint64 count)
{
    return number(static_cast<qint64>(count));
}

QString confidenceInWords(const core::OversightReport &report)
{
    return percentInWords(report.confidence);
}

QString nOf(quint64 count)
{
    return Words::tr("n = %1").arg(countInWords(count));
}

ChartRow dot(const QString &label, const core::Estimate &estimate, quint64 n)
{
    ChartRow row;
    row.label = label;
    row.value = estimate.value;
    row.lower = estimate.lower;
    row.upper = estimate.upper;
    row.hasInterval = true;
    row.note = nOf(n);
    return row;
}

/// The end of an axis that everything fits under: a round part of 1.
double roundEnd(const QList<ChartRow> &rows, double least)
{
    double most = least;
    for (const ChartRow &row : rows)
        most = std::max({most, row.value, row.hasInterval ? row.upper : 0.0, row.marker.value_or(0.0)});
    for (const double end : {.05, .1, .2, .25, .5, .75, 1.0}) {
        if (most <= end)
            return end;
    }
    return 1;
}

Chart missChart(const core::OversightReport &report)
{
    const core::MissFigures &miss = report.miss;
    Chart chart;
    chart.id = u"miss-rate"_s;
    chart.title = Words::tr("Miss rate and recall");
    chart.definition =
        Words::tr("Miss rate: part of the requests left in standard review that are not compliant, by the audit arm "
                  "(%1 interval). Recall: part of all requests that are not compliant which detailed review found; the "
                  "upright mark is the ceiling that no choice of as many requests could pass.")
            .arg(confidenceInWords(report));
    chart.axis = Words::tr("Share (%)");
    chart.heading = {Words::tr("Figure"), Words::tr("Value"), Words::tr("Interval"), Words::tr("Rests on")};
    chart.empty =
        Words::tr("Not known: no audited request is decided yet. %1 are drawn.").arg(countInWords(miss.drawn));
    if (miss.estimate.audits == 0)
        return chart;
    ChartRow recall = dot(Words::tr("Recall"), miss.recall, miss.found);
    recall.note = Words::tr("%1 found", "requests").arg(countInWords(miss.found));
    recall.marker = miss.ceiling;
    ChartRow rate = dot(Words::tr("Miss rate"), miss.estimate.rate, miss.estimate.audits);
    rate.note = Words::tr("%Ln audit(s)", nullptr, static_cast<int>(miss.estimate.audits));
    chart.rows = {rate, recall};
    for (const ChartRow &row : std::as_const(chart.rows))
        chart.table << QStringList{row.label, percentInWords(row.value), intervalInWords(row.lower, row.upper),
                                   row.note};
    chart.table << QStringList{Words::tr("Ceiling of recall"), percentInWords(miss.ceiling), {}, {}};
    return chart;
}

Chart shareChart(const core::OversightReport &report)
{
    const core::ShareFigures &share = report.share;
    Chart chart;
    chart.kind = Chart::Kind::Bars;
    chart.id = u"share"_s;
    chart.title = Words::tr("Share in detailed review");
    chart.definition = Words::tr("Part of all requests: %Ln. The goal holds for the requests chosen within the share; "
                                 "those that a rule refers come on top and are counted apart.",
                                 nullptr, static_cast<int>(share.total));
    chart.axis = Words::tr("Part of all requests (%)");
    chart.reference = share.plan.share;
    chart.referenceLabel = Words::tr("goal %1").arg(percentInWords(share.plan.share));
    chart.heading = {Words::tr("Chosen by"), Words::tr("Requests"), Words::tr("Part of all")};
    chart.empty = Words::tr("No requests yet.");
    if (share.total == 0)
        return chart;
    const auto add = [&](const QString &label, quint64 count) {
        ChartRow row;
        row.label = label;
        row.value = static_cast<double>(count) / static_cast<double>(share.total);
        row.note = nOf(count);
        chart.rows << row;
        chart.table << QStringList{label, countInWords(count), percentInWords(row.value)};
    };
    add(Words::tr("Within the share"), share.concern + share.novelty + share.audit);
    add(Words::tr("of these, by concern"), share.concern);
    add(Words::tr("of these, by novelty"), share.novelty);
    add(Words::tr("of these, at random"), share.audit);
    add(Words::tr("Referred by a rule"), share.forced);
    chart.to = roundEnd(chart.rows, share.plan.share * 1.2);
    return chart;
}

Chart backlogChart(const core::OversightReport &report)
{
    Chart chart;
    chart.kind = Chart::Kind::Bars;
    chart.id = u"backlog"_s;
    chart.title = Words::tr("Open requests and their age");
    chart.definition = Words::tr("Requests without a final decision, by route; the hatched part is past its day.");
    chart.axis = Words::tr("Requests");
    chart.percent = false;
    chart.heading = {Words::tr("Route"), Words::tr("Open"), Words::tr("Overdue"), Words::tr("Median age, days"),
                     Words::tr("Oldest, days")};
    chart.empty = Words::tr("No request is open.");
    double most = 0;
    for (const core::BacklogFigures &figures : report.backlog) {
        ChartRow row;
        row.label = wordFor(figures.route);
        row.value = static_cast<double>(figures.open);
        row.part = static_cast<double>(figures.overdue);
        const QString median = QLocale().toString(figures.medianDays, 'f', 1);
        const QString oldest = QLocale().toString(figures.oldestDays, 'f', 1);
        row.note = figures.open == 0
                       ? nOf(0)
                       : Words::tr("n = %1, oldest %2 d", "d = days").arg(countInWords(figures.open), oldest);
        most = std::max(most, row.value);
        chart.rows << row;
        chart.table << QStringList{row.label, countInWords(figures.open), countInWords(figures.overdue), median,
                                   oldest};
    }
    if (most == 0)
        chart.rows.clear();
    const double power = std::pow(10, std::floor(std::log10(std::max(most, 1.0))));
    chart.to = std::max(std::ceil(most / power) * power, 5.0);
    return chart;
}

Chart agreementChart(const core::OversightReport &report)
{
    const core::AgreementTable &table = report.agreementTable;
    const quint64 pairs = table.bothYes + table.onlyFirst + table.onlySecond + table.bothNo;
    Chart chart;
    chart.id = u"agreement"_s;
    chart.title = Words::tr("Agreement between reviewers");
    chart.definition = Words::tr("Pairs of verdicts by two reviewers on one request; yes means: not to be published. "
                                 "Kappa (Cohen) sets chance agreement at zero; %1 interval.")
                           .arg(confidenceInWords(report));
    chart.axis = Words::tr("Agreement (0 to 1)");
    chart.percent = false;
    chart.heading = {Words::tr("Measure"), Words::tr("Value"), Words::tr("Interval"), Words::tr("Pairs")};
    chart.empty = Words::tr("No request was decided by two reviewers yet.");
    if (pairs == 0)
        return chart;
    const auto decimal = [](double value) { return QLocale().toString(value, 'f', 2); };
    const auto add = [&](const QString &label, const std::optional<core::Estimate> &value, bool interval) {
        if (!value) {
            chart.table << QStringList{label, Words::tr("not defined"), {}, countInWords(pairs)};
            return;
        }
        ChartRow row = dot(label, *value, pairs);
        row.hasInterval = interval;
        chart.rows << row;
        chart.from = std::min(chart.from, std::floor((interval ? value->lower : value->value) * 2) / 2);
        chart.table << QStringList{
            label, decimal(value->value),
            interval ? Words::tr("%1 to %2", "interval").arg(decimal(value->lower), decimal(value->upper)) : QString(),
            countInWords(pairs)};
    };
    const auto plain = [](std::optional<double> value) {
        return value ? std::optional(core::Estimate{*value, *value, *value}) : std::nullopt;
    };
    add(Words::tr("Kappa"), report.agreement.kappa, true);
    add(Words::tr("Positive agreement"), plain(report.agreement.positiveAgreement), false);
    add(Words::tr("Negative agreement"), plain(report.agreement.negativeAgreement), false);
    add(Words::tr("Observed agreement"), plain(report.agreement.observed), false);
    return chart;
}

Chart calibrationChart(const core::OversightReport &report)
{
    Chart chart;
    chart.kind = Chart::Kind::Plot;
    chart.id = u"calibration"_s;
    chart.title = Words::tr("Calibration");
    chart.definition = Words::tr("Decided requests in steps of concern: mean concern against the part that was refused "
                                 "(%1 interval). On the dashed line both are equal. Expected error %2.")
                           .arg(confidenceInWords(report), percentInWords(report.calibrationError));
    chart.axis = Words::tr("Mean concern (%)");
    chart.sideAxis = Words::tr("Refused (%)");
    chart.heading = {Words::tr("Concern"), Words::tr("Mean concern"), Words::tr("Refused"), Words::tr("Interval"),
                     Words::tr("Decided")};
    chart.empty = Words::tr("No request is decided yet.");
    for (const core::CalibrationStep &step : report.calibration) {
        ChartRow row = dot(intervalInWords(step.lower, step.upper), step.refused, step.decided);
        row.x = step.forecast;
        row.quiet = step.decided < report.minimumNumber;
        chart.rows << row;
        chart.table << QStringList{row.label, percentInWords(step.forecast), percentInWords(step.refused.value),
                                   intervalInWords(row.lower, row.upper), countInWords(step.decided)};
    }
    return chart;
}

QString groupName(const QString &key, bool region)
{
    if (!region)
        return key.isEmpty() ? unknownWord() : isolatedLine(key);
    const auto continent = core::continentFromKey(key);
    return continent ? core::continentName(*continent) : isolatedLine(key);
}

/// Rates per group: which rate and over how many is said by the caller.
Chart groupChart(const core::OversightReport &report, const QList<core::GroupFigures> &groups, bool region,
                 bool refusals)
{
    Chart chart;
    chart.axis = refusals ? Words::tr("Refused of the decided (%)") : Words::tr("Chosen within the share (%)");
    chart.heading = {region ? Words::tr("Region") : Words::tr("Requesting country"),
                     refusals ? Words::tr("Refused") : Words::tr("Chosen"),
                     Words::tr("Interval"),
                     refusals ? Words::tr("Decided") : Words::tr("Requests"),
                     Words::tr("Ratio to all others"),
                     Words::tr("Remark")};
    chart.empty = refusals ? Words::tr("No request is decided yet.") : Words::tr("No requests yet.");
    for (const core::GroupFigures &group : groups) {
        const core::GroupRate &rate = refusals ? group.refused : group.selected;
        const quint64 n = refusals ? group.decided : group.requests;
        if (n == 0)
            continue;
        ChartRow row = dot(groupName(group.key, region), rate.rate, n);
        row.quiet = !rate.enough;
        row.alert = rate.alert;
        const QString remark = rate.alert     ? Words::tr("differs from the others")
                               : !rate.enough ? Words::tr("fewer than %1").arg(countInWords(report.minimumNumber))
                                              : QString();
        if (rate.alert)
            row.note = Words::tr("differs, %1", "from the others; n").arg(nOf(n));
        chart.rows << row;
        chart.table << QStringList{row.label,
                                   percentInWords(rate.rate.value),
                                   intervalInWords(row.lower, row.upper),
                                   countInWords(n),
                                   rate.ratio ? QLocale().toString(*rate.ratio, 'f', 2) : Words::tr("not defined"),
                                   remark};
    }
    chart.to = roundEnd(chart.rows, .05);
    return chart;
}

QList<Chart> groupCharts(const core::OversightReport &report)
{
    const QString rule = Words::tr("%1 interval. Groups of fewer than %2 are grey and raise no alert. A diamond says "
                                   "that the rate is outside 0.8 to 1.25 times that of all others and the interval "
                                   "excludes it. The country is never an input of the score.")
                             .arg(confidenceInWords(report), countInWords(report.minimumNumber));
    QList<Chart> charts;
    for (const bool region : {true, false}) {
        for (const bool refusals : {false, true}) {
            Chart chart = groupChart(report, region ? report.regions : report.countries, region, refusals);
            chart.id = (region ? u"region-"_s : u"country-"_s) + (refusals ? u"refused"_s : u"selected"_s);
            chart.title = region ? (refusals ? Words::tr("Refused, by region") : Words::tr("Chosen, by region"))
                                 : (refusals ? Words::tr("Refused, by requesting country")
                                             : Words::tr("Chosen, by requesting country"));
            chart.definition = rule;
            charts << chart;
        }
    }
    return charts;
}

Chart indicatorChart(const core::OversightReport &report)
{
    Chart chart;
    chart.id = u"indicators"_s;
    chart.title = Words::tr("Precision of the indicators");
    chart.definition = Words::tr("Findings that reviewers accepted, of those that they accepted or rejected (%1 "
                                 "interval).")
                           .arg(confidenceInWords(report));
    chart.axis = Words::tr("Accepted (%)");
    chart.heading = {Words::tr("Indicator"),
                     Words::tr("Fired"),
                     Words::tr("Accepted"),
                     Words::tr("Rejected"),
                     Words::tr("Precision"),
                     Words::tr("Interval"),
                     Words::tr("Refused of the decided")};
    chart.empty = Words::tr("No finding was accepted or rejected yet; the table says how often each fired.");
    for (const core::IndicatorFigures &figures : report.indicators) {
        const quint64 judged = figures.accepted + figures.rejected;
        const QString name = Words::tr("%1 %2", "code of an indicator, its title")
                                 .arg(figures.indicator, indicatorTitle(figures.indicator));
        if (judged > 0) {
            ChartRow row = dot(name, figures.precision, judged);
            row.quiet = judged < report.minimumNumber;
            chart.rows << row;
        }
        chart.table << QStringList{
            name,
            countInWords(figures.fired),
            countInWords(figures.accepted),
            countInWords(figures.rejected),
            judged > 0 ? percentInWords(figures.precision.value) : unknownWord(),
            judged > 0 ? intervalInWords(figures.precision.lower, figures.precision.upper) : QString(),
            figures.decided > 0 ? Words::tr("%1 of %2", "rate, number")
                                      .arg(percentInWords(figures.refused.value), countInWords(figures.decided))
                                : unknownWord()};
    }
    return chart;
}

} // namespace

QString percentInWords(double share)
{
    const double percent = share * 100;
    const bool whole = percent >= 10 || percent == 0;
    return Words::tr("%1 %", "a percentage").arg(QLocale().toString(percent, 'f', whole ? 0 : 1));
}

QString intervalInWords(double lower, double upper)
{
    return Words::tr("%1 to %2", "interval").arg(percentInWords(lower), percentInWords(upper));
}

QList<Chart> chartsOf(const core::OversightReport &report)
{
    QList<Chart> charts = {missChart(report),      shareChart(report),       backlogChart(report),
                           agreementChart(report), calibrationChart(report), indicatorChart(report)};
    charts << groupCharts(report);
    return charts;
}

QString missRateInWords(const core::OversightReport &report)
{
    const core::MissEstimate &estimate = report.miss.estimate;
    if (estimate.audits == 0)
        return Words::tr("Miss rate not known: no audits yet");
    return Words::tr("Miss rate %1 (%2, %Ln audit(s))", nullptr, static_cast<int>(estimate.audits))
        .arg(percentInWords(estimate.rate.value), intervalInWords(estimate.rate.lower, estimate.rate.upper));
}

QString missRateExplained(const core::OversightReport &report)
{
    const core::MissFigures &miss = report.miss;
    if (miss.estimate.audits == 0)
        return Words::tr("How many requests that are not compliant stay in standard review is not known: of %Ln "
                         "request(s) drawn at random for audit, none is decided. Until then assume nothing.",
                         nullptr, static_cast<int>(miss.drawn));
    return Words::tr(
               "Of %Ln request(s) left in standard review, %1 are estimated not to be compliant (%2 interval: %3 to "
               "%4). Decided audits: %5; drawn and not decided: %6.",
               nullptr, static_cast<int>(miss.cleared))
        .arg(countInWords(static_cast<quint64>(std::llround(miss.estimate.missed.value))), confidenceInWords(report),
             countInWords(static_cast<quint64>(std::llround(std::floor(miss.estimate.missed.lower)))),
             countInWords(static_cast<quint64>(std::llround(std::ceil(miss.estimate.missed.upper)))),
             countInWords(miss.estimate.audits), countInWords(miss.pending));
}

QStringList driftInWords(const core::OversightReport &report)
{
    QStringList sentences;
    for (const core::DriftAlarm &alarm : report.drift) {
        const QString index = QLocale().toString(alarm.index, 'f', 2);
        const QString grade = alarm.severe ? Words::tr("strong") : Words::tr("moderate");
        switch (alarm.kind) {
        case core::DriftAlarm::Kind::Band:
            sentences << Words::tr("The bands of concern are spread otherwise than before (%1 shift, index %2).")
                             .arg(grade, index);
            break;
        case core::DriftAlarm::Kind::Source:
            sentences << Words::tr("The requests come from other countries than before (%1 shift, index %2).")
                             .arg(grade, index);
            break;
        case core::DriftAlarm::Kind::Indicator:
            sentences << Words::tr("%1 %2 fires on %3 of the requests, before on %4 (%5 shift, index %6).")
                             .arg(alarm.key, indicatorTitle(alarm.key), percentInWords(alarm.now),
                                  percentInWords(alarm.before), grade, index);
            break;
        case core::DriftAlarm::Kind::Calibration:
            sentences << Words::tr("The concern no longer says how often requests are refused (%1 shift, expected "
                                   "error %2).")
                             .arg(grade, percentInWords(alarm.index));
            break;
        }
    }
    return sentences;
}

} // namespace ui
