// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/policy.h"

#include "core/checks/likeness_findings.h"
#include "core/checks/resource_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

Error policyError(const QString &why)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("checks", "The policy file can't be used: %1. The old policy stays in force.")
                .arg(why),
            {}};
}

Error badValue(const QString &name)
{
    return policyError(QCoreApplication::translate("checks", "its value “%1” is missing or out of range").arg(name));
}

struct ThresholdField
{
    QLatin1StringView name;
    int Thresholds::*member;
};

constexpr std::array<ThresholdField, 11> kThresholds = {{
    {"maximum_penalty_months"_L1, &Thresholds::maximumPenaltyMonths},
    {"sentence_months"_L1, &Thresholds::sentenceMonths},
    {"facts_words"_L1, &Thresholds::factsWords},
    {"adult_age"_L1, &Thresholds::adultAge},
    {"youngest_age"_L1, &Thresholds::youngestAge},
    {"burst_requests"_L1, &Thresholds::burstRequests},
    {"burst_days"_L1, &Thresholds::burstDays},
    {"event_days"_L1, &Thresholds::eventDays},
    {"extradition_step_days"_L1, &Thresholds::extraditionStepDays},
    {"expiry_days"_L1, &Thresholds::expiryDays},
    {"charge_gap_days"_L1, &Thresholds::chargeGapDays},
}};

constexpr int kLargestThreshold = 100000;
constexpr double kLargestPoints = 20;

Result<> readThresholds(const QJsonObject &object, Thresholds &thresholds)
{
    for (const ThresholdField &field : kThresholds) {
        const int value = object.value(field.name).toInt(-1);
        if (value < 0 || value > kLargestThreshold)
            return badValue(field.name);
        thresholds.*field.member = value;
    }
    return {};
}

Result<> readPoints(const QJsonObject &object, QHash<QString, double> &points)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const double value = it.value().toDouble(NAN);
        if (!(std::abs(value) <= kLargestPoints))
            return badValue(u"points."_s + it.key());
        points.insert(it.key(), value);
    }
    return {};
}

Result<> readBands(const QJsonArray &limits, std::array<double, 3> &bands)
{
    double last = 0;
    if (limits.size() != qsizetype(bands.size()))
        return badValue(u"band_limits"_s);
    for (size_t i = 0; i < bands.size(); ++i) {
        bands[i] = limits.at(qsizetype(i)).toDouble(-1);
        if (bands[i] <= last || bands[i] >= 1)
            return badValue(u"band_limits"_s);
        last = bands[i];
    }
    return {};
}

} // namespace

double Policy::pointsOf(const Finding &finding) const
{
    const auto exact = points.constFind(finding.indicator + u'/' + finding.variant);
    if (exact != points.constEnd())
        return exact.value();
    if (finding.variant == kLikenessVariant) // the text model of the score reads the same words
        return 0;
    return points.value(finding.indicator, 0);
}

Band Policy::bandOf(double concern) const
{
    size_t band = 0;
    while (band < bandLimits.size() && concern >= bandLimits[band])
        ++band;
    return kBands[band];
}

Result<Policy> Policy::parse(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return policyError(problem.errorString());
    Policy policy;
    policy.version = object.value(u"version").toString();
    if (policy.version.isEmpty())
        return badValue(u"version"_s);
    policy.detailedShare = object.value(u"detailed_share").toDouble(-1);
    if (!(policy.detailedShare >= 0 && policy.detailedShare <= 1))
        return badValue(u"detailed_share"_s);
    policy.bias = object.value(u"bias").toDouble(NAN);
    if (!(std::abs(policy.bias) <= kLargestPoints))
        return badValue(u"bias"_s);
    if (const auto read = readBands(object.value(u"band_limits").toArray(), policy.bandLimits); !read)
        return read.error();
    if (const auto read = readThresholds(object.value(u"thresholds").toObject(), policy.thresholds); !read)
        return read.error();
    if (const auto read = readPoints(object.value(u"points").toObject(), policy.points); !read)
        return read.error();
    return policy;
}

Result<Policy> Policy::load()
{
    const auto bytes = resourceFile(u"policy/policy.json"_s);
    if (!bytes)
        return bytes.error();
    return parse(*bytes);
}

} // namespace core
