// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/triage_evaluation.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

namespace core {

namespace {

double logOddsOf(const TriageModel &model, const Assessment &assessment, double textFeature)
{
    double sum = model.parts().weights.intercept + model.parts().weights.text * textFeature;
    for (const Finding &finding : assessment.findings)
        sum += finding.points;
    return sum;
}

HeldOutScore scoreOf(const TrainingCase &one, const TriageModel &full, const TriageModel &plain, const Policy &policy)
{
    HeldOutScore score;
    score.textOnly = full.textFeature(one.request);
    const Assessment assessment = full.assess(one.request, one.findings, policy);
    score.withText = logOddsOf(full, assessment, score.textOnly);
    score.withoutText = logOddsOf(plain, plain.assessWithoutText(one.findings, policy), 0);
    score.policyOnly = policy.bias;
    for (const Finding &finding : one.findings) {
        score.policyOnly += policy.pointsOf(finding);
        const bool byRole = finding.indicator == QLatin1String("B01") || finding.indicator == QLatin1String("B02");
        score.referral = score.referral || finding.mandatoryReferral;
        score.referralBeyondRole = score.referralBeyondRole || (finding.mandatoryReferral && !byRole);
    }
    return score;
}

} // namespace

Result<std::vector<HeldOutScore>> crossValidate(const QList<TrainingCase> &cases, const Policy &policy,
                                                const TriageTrainingOptions &options, const TaskContext &task)
{
    QStringList groups;
    for (const TrainingCase &one : cases) {
        if (!groups.contains(one.group))
            groups.append(one.group);
    }
    TriageTrainingOptions full = options;
    full.keptDecided = 0;
    TriageTrainingOptions plain = full;
    plain.useText = false;
    std::vector<HeldOutScore> scores(size_t(cases.size()));
    for (qsizetype g = 0; g < groups.size(); ++g) {
        if (task.canceled()) {
            return Error{Error::Code::Canceled,
                         QCoreApplication::translate("core::TriageModel", "The evaluation was stopped."),
                         {}};
        }
        QList<TrainingCase> others;
        for (const TrainingCase &one : cases) {
            if (one.group != groups[g])
                others.append(one);
        }
        const auto fullModel = trainTriageModel(others, policy, full, task);
        const auto plainModel = trainTriageModel(others, policy, plain, task);
        if (!fullModel)
            return fullModel.error();
        if (!plainModel)
            return plainModel.error();
        for (qsizetype i = 0; i < cases.size(); ++i) {
            if (cases[i].group == groups[g])
                scores[size_t(i)] = scoreOf(cases[i], *fullModel, *plainModel, policy);
        }
        task.progress(g + 1, groups.size());
    }
    return scores;
}

std::vector<HeldOutScore> scoreWith(const TriageModel &model, const QList<TrainingCase> &cases, const Policy &policy)
{
    std::vector<HeldOutScore> scores;
    for (const TrainingCase &one : cases)
        scores.push_back(scoreOf(one, model, model, policy));
    return scores;
}

QList<IndicatorPrecision> indicatorPrecision(const QList<TrainingCase> &cases)
{
    QMap<QString, IndicatorPrecision> table;
    for (const TrainingCase &one : cases) {
        QSet<QString> fired;
        for (const Finding &finding : one.findings) {
            if (finding.direction != Direction::Lower)
                fired.insert(finding.indicator);
        }
        for (const QString &indicator : fired) {
            IndicatorPrecision &row = table[indicator];
            row.indicator = indicator;
            ++(one.outcome == CaseOutcome::Compliant ? row.compliant : row.nonCompliant);
        }
    }
    QList<IndicatorPrecision> rows = table.values();
    for (IndicatorPrecision &row : rows)
        row.precision = wilsonInterval(row.nonCompliant, row.nonCompliant + row.compliant);
    return rows;
}

} // namespace core
