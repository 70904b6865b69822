// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluation_report.h"

#include "app/cli/estimate_json.h"
#include "core/checks/case_grounds.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <functional>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

using core::CaseOutcome;
using core::HeldOutScore;
using core::TrainingCase;
using Scorer = std::function<double(const HeldOutScore &)>;
using Filter = std::function<bool(const TrainingCase &)>;

std::vector<double> select(const Evaluation &all, const Filter &filter, const Scorer &scorer)
{
    std::vector<double> values;
    for (qsizetype i = 0; i < all.cases.size(); ++i) {
        if (filter(all.cases[i]))
            values.push_back(scorer(all.scores[size_t(i)]));
    }
    return values;
}

bool isNonCompliant(const TrainingCase &one)
{
    return one.outcome == CaseOutcome::NonCompliant;
}
bool isCompliant(const TrainingCase &one)
{
    return one.outcome == CaseOutcome::Compliant;
}
// Invented routine and incomplete requests stand apart from what was really decided.
bool isRoutine(const TrainingCase &one)
{
    return one.family == u"rt" && isCompliant(one);
}
bool isDecided(const TrainingCase &one)
{
    return one.family != u"rt" && one.family != u"inc";
}
bool isCompliantDecided(const TrainingCase &one)
{
    return isDecided(one) && isCompliant(one);
}
bool isRefusedOnSubstance(const TrainingCase &one)
{
    return isDecided(one) && isNonCompliant(one);
}

QJsonValue areaJson(const Evaluation &all, const Filter &positive, const Filter &negative, const Scorer &scorer)
{
    const auto positives = select(all, positive, scorer);
    const auto negatives = select(all, negative, scorer);
    const auto area = core::rocArea(positives, negatives);
    if (!area)
        return QJsonValue::Null;
    QJsonObject object = estimateJson(*area);
    object.insert(u"positives"_s, qint64(positives.size()));
    object.insert(u"negatives"_s, qint64(negatives.size()));
    return object;
}

/// How many of the cases that pass the filter have a property, with Wilson's interval.
QJsonObject rateJson(const Evaluation &all, const Filter &filter, const std::function<bool(qsizetype)> &property)
{
    quint64 fired = 0;
    quint64 total = 0;
    for (qsizetype i = 0; i < all.cases.size(); ++i) {
        if (!filter(all.cases[i]))
            continue;
        ++total;
        fired += property(i) ? 1 : 0;
    }
    QJsonObject object = estimateJson(core::wilsonInterval(fired, total));
    object.insert(u"fired"_s, qint64(fired));
    object.insert(u"cases"_s, qint64(total));
    return object;
}

/// Share of the positives among the highest scores of positives and all compliant cases together.
QJsonObject recallJson(const Evaluation &all, const Filter &positive, const Scorer &scorer)
{
    QJsonObject recall;
    for (const double share : {0.05, 0.10, 0.20})
        recall.insert(QString::number(share),
                      core::recallAtShare(select(all, positive, scorer), select(all, isCompliant, scorer), share));
    return recall;
}

QJsonObject scorerJson(const Evaluation &all, const Scorer &scorer)
{
    return {{u"auc_non_compliant_against_compliant_decided"_s,
             areaJson(all, isRefusedOnSubstance, isCompliantDecided, scorer)},
            {u"auc_non_compliant_against_routine"_s, areaJson(all, isRefusedOnSubstance, isRoutine, scorer)},
            {u"auc_non_compliant_against_all_compliant"_s, areaJson(all, isRefusedOnSubstance, isCompliant, scorer)},
            {u"recall_at_share"_s, recallJson(all, isRefusedOnSubstance, scorer)}};
}

/// One row per label of the non-compliant decided cases: the ground, or where the case comes from.
QJsonObject splitJson(const Evaluation &all, const std::function<QStringList(const TrainingCase &)> &labels)
{
    QSet<QString> names;
    for (const TrainingCase &one : all.cases) {
        if (isRefusedOnSubstance(one)) {
            for (const QString &label : labels(one))
                names.insert(label);
        }
    }
    const Scorer scorer = [](const HeldOutScore &score) { return score.withText; };
    QJsonObject table;
    for (const QString &name : std::as_const(names)) {
        const Filter mine = [&](const TrainingCase &one) {
            return isRefusedOnSubstance(one) && labels(one).contains(name);
        };
        const auto referred = [&](qsizetype i) { return all.scores[size_t(i)].referral; };
        const auto fitting = [&](qsizetype i) {
            return core::referralFitsGround(all.cases[i].findings, all.cases[i].grounds);
        };
        table.insert(name,
                     QJsonObject{{u"cases"_s, qint64(std::ranges::count_if(all.cases, mine))},
                                 {u"referred"_s, rateJson(all, mine, referred)},
                                 {u"referred_of_fitting_kind"_s, rateJson(all, mine, fitting)},
                                 {u"auc_against_compliant_decided"_s, areaJson(all, mine, isCompliantDecided, scorer)},
                                 {u"auc_against_routine"_s, areaJson(all, mine, isRoutine, scorer)},
                                 {u"recall_at_share"_s, recallJson(all, mine, scorer)}});
    }
    return table;
}

QJsonObject referralJson(const Evaluation &all)
{
    const auto any = [&](qsizetype i) { return all.scores[size_t(i)].referral; };
    const auto beyondRole = [&](qsizetype i) { return all.scores[size_t(i)].referralBeyondRole; };
    const auto fitting = [&](qsizetype i) {
        return core::referralFitsGround(all.cases[i].findings, all.cases[i].grounds);
    };
    return {{u"non_compliant_decided"_s, rateJson(all, isRefusedOnSubstance, any)},
            {u"non_compliant_decided_of_fitting_kind"_s, rateJson(all, isRefusedOnSubstance, fitting)},
            {u"compliant_decided"_s, rateJson(all, isCompliantDecided, any)},
            {u"routine"_s, rateJson(all, isRoutine, any)},
            {u"routine_beyond_role"_s, rateJson(all, isRoutine, beyondRole)}};
}

bool raises(const TrainingCase &one, const QString &indicator)
{
    return std::ranges::any_of(one.findings, [&](const core::Finding &finding) {
        return finding.direction != core::Direction::Lower && finding.indicator == indicator;
    });
}

/// Planted defects that were found, and complete requests on which a completeness indicator speaks all the same.
QJsonObject completenessJson(const Evaluation &all)
{
    QMap<QString, std::pair<quint64, quint64>> byIndicator; // found, planted
    for (const TrainingCase &one : all.cases) {
        for (const QString &indicator : one.expected) {
            byIndicator[indicator].first += raises(one, indicator) ? 1 : 0;
            ++byIndicator[indicator].second;
        }
    }
    QJsonObject planted;
    for (auto it = byIndicator.cbegin(); it != byIndicator.cend(); ++it) {
        QJsonObject row = estimateJson(core::wilsonInterval(it->first, it->second));
        row.insert(u"found"_s, qint64(it->first));
        row.insert(u"cases"_s, qint64(it->second));
        planted.insert(it.key(), row);
    }
    const Filter defective = [](const TrainingCase &one) { return !one.expected.isEmpty(); };
    const Filter complete = [](const TrainingCase &one) {
        return one.hasForm && one.expected.isEmpty() && isCompliant(one);
    };
    const auto allFound = [&](qsizetype i) {
        const TrainingCase &one = all.cases[i];
        return std::ranges::all_of(one.expected, [&](const QString &indicator) { return raises(one, indicator); });
    };
    const auto speaks = [&](qsizetype i) {
        return std::ranges::any_of(all.cases[i].findings, [](const core::Finding &finding) {
            return finding.direction != core::Direction::Lower && finding.indicator.startsWith(u'C');
        });
    };
    return {{u"requests_with_all_defects_found"_s, rateJson(all, defective, allFound)},
            {u"by_indicator"_s, planted},
            {u"complete_requests_with_a_completeness_finding"_s, rateJson(all, complete, speaks)}};
}

QJsonArray precisionJson(const QList<TrainingCase> &cases)
{
    QJsonArray rows;
    for (const core::IndicatorPrecision &row : core::indicatorPrecision(cases)) {
        rows.append(QJsonObject{{u"id"_s, row.indicator},
                                {u"non_compliant"_s, qint64(row.nonCompliant)},
                                {u"compliant"_s, qint64(row.compliant)},
                                {u"precision"_s, estimateJson(row.precision)}});
    }
    return rows;
}

} // namespace

QJsonObject evaluationJson(const Evaluation &all)
{
    return {
        {u"cases"_s, all.cases.size()},
        {u"validation"_s, u"whole source families and chapters held out in turn; invented families in ten blocks"_s},
        {u"with_text"_s, scorerJson(all, [](const HeldOutScore &score) { return score.withText; })},
        {u"without_text"_s, scorerJson(all, [](const HeldOutScore &score) { return score.withoutText; })},
        {u"policy_points_only"_s, scorerJson(all, [](const HeldOutScore &score) { return score.policyOnly; })},
        {u"text_only"_s, scorerJson(all, [](const HeldOutScore &score) { return score.textOnly; })},
        {u"referral"_s, referralJson(all)},
        {u"by_ground"_s, splitJson(all, [](const TrainingCase &one) { return one.grounds; })},
        {u"by_family"_s, splitJson(all, [](const TrainingCase &one) { return QStringList{one.family}; })},
        {u"completeness"_s, completenessJson(all)},
        {u"indicators"_s, precisionJson(all.cases)}};
}

namespace {

void writeEstimate(QTextStream &out, const QString &section, const QString &what, const QJsonObject &row)
{
    out << section << '\t' << what << '\t' << QString::number(row.value(u"value"_s).toDouble(), 'f', 4) << " ("
        << QString::number(row.value(u"lower"_s).toDouble(), 'f', 3) << '-'
        << QString::number(row.value(u"upper"_s).toDouble(), 'f', 3) << ')';
    for (const QString &count : {u"fired"_s, u"found"_s}) {
        if (row.contains(count))
            out << '\t' << row.value(count).toInt() << '/' << row.value(u"cases"_s).toInt();
    }
    out << Qt::endl;
}

/// Every estimate below an object, one line each; what lies deeper gets the names on the way.
void writeEstimates(QTextStream &out, const QString &section, const QString &path, const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject row = it.value().toObject();
        const QString what = path.isEmpty() ? it.key() : path + u'/' + it.key();
        if (row.contains(u"value"_s))
            writeEstimate(out, section, what, row);
        else if (it.value().isObject())
            writeEstimates(out, section, what, row);
        else if (it.value().isDouble())
            out << section << '\t' << what << '\t' << it.value().toDouble() << Qt::endl;
    }
}

} // namespace

void writeEvaluation(QTextStream &out, const QJsonObject &report)
{
    for (const QString &section : {u"with_text"_s, u"without_text"_s, u"policy_points_only"_s, u"text_only"_s,
                                   u"referral"_s, u"by_ground"_s, u"by_family"_s, u"completeness"_s})
        writeEstimates(out, section, {}, report.value(section).toObject());
    for (const QJsonValue &row : report.value(u"indicators"_s).toArray())
        writeEstimate(out, u"precision"_s, row[u"id"].toString(), row[u"precision"].toObject());
}

} // namespace cli
