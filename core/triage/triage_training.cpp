// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/triage_training.h"

#include "core/triage/neutral_text.h"
#include "core/triage/triage_model_file.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Whole groups to folds: each group, in order of first appearance, goes to the fold with the fewest cases.
std::vector<int> foldsOf(const QList<TrainingCase> &cases, int folds)
{
    QHash<QString, qsizetype> size;
    QStringList order;
    for (const TrainingCase &one : cases) {
        if (++size[one.group] == 1)
            order.append(one.group);
    }
    std::vector<qsizetype> load(size_t(std::max(2, folds)), 0);
    QHash<QString, int> foldOf;
    for (const QString &group : order) {
        const auto lightest = std::min_element(load.begin(), load.end());
        foldOf.insert(group, int(lightest - load.begin()));
        *lightest += size[group];
    }
    std::vector<int> fold;
    for (const TrainingCase &one : cases)
        fold.push_back(foldOf[one.group]);
    return fold;
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const double place = share * double(values.size() - 1);
    const auto low = size_t(place);
    const size_t high = std::min(low + 1, values.size() - 1);
    return values[low] + (place - double(low)) * (values[high] - values[low]);
}

/// A text model of all cases but those of one fold (-1: of all).
TextModel textModelWithout(const PreparedCases &cases, int fold, const TextModelOptions &options)
{
    std::vector<const HashedText *> texts;
    std::vector<bool> labels;
    for (size_t i = 0; i < cases.texts.size(); ++i) {
        if (cases.fold[i] == fold)
            continue;
        texts.push_back(&cases.texts[i]);
        labels.push_back(cases.nonCompliant[i]);
    }
    return TextModel::train(texts, labels, options);
}

std::vector<double> outOfFoldScores(const PreparedCases &cases, const TriageTrainingOptions &options)
{
    std::vector<double> scores(cases.texts.size(), 0);
    const int folds = *std::max_element(cases.fold.begin(), cases.fold.end()) + 1;
    for (int fold = 0; fold < folds; ++fold) {
        const TextModel model = textModelWithout(cases, fold, options.text);
        for (size_t i = 0; i < cases.texts.size(); ++i) {
            if (cases.fold[i] == fold)
                scores[i] = model.score(cases.texts[i]);
        }
    }
    return scores;
}

/// Text scores to [0, 1]: half of the compliant cases count 0, the highest twentieth of the others counts 1.
void scaleText(const std::vector<double> &scores, const std::vector<bool> &nonCompliant, TriageModel::Parts &parts)
{
    std::vector<double> compliantScores;
    std::vector<double> otherScores;
    for (size_t i = 0; i < scores.size(); ++i)
        (nonCompliant[i] ? otherScores : compliantScores).push_back(scores[i]);
    parts.textLow = quantile(compliantScores, 0.5);
    parts.textHigh = std::max(quantile(otherScores, 0.25), parts.textLow + 1e-3);
}

std::vector<CombinerRow> rowsOf(const PreparedCases &cases, const std::vector<double> &scores,
                                const TriageModel::Parts &parts)
{
    std::vector<CombinerRow> rows(cases.active.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].active = cases.active[i];
        rows[i].nonCompliant = cases.nonCompliant[i];
        rows[i].weight = cases.weights[i];
        if (!scores.empty())
            rows[i].text = std::clamp((scores[i] - parts.textLow) / (parts.textHigh - parts.textLow), 0.0, 1.0);
    }
    return rows;
}

/// Scores of every row by a combiner fitted without its fold, for the calibration.
Calibration calibrate(const PreparedCases &cases, const std::vector<CombinerRow> &rows,
                      const TriageTrainingOptions &options)
{
    std::vector<CalibrationPoint> points;
    double positives = 0;
    double all = 0;
    const int folds = *std::max_element(cases.fold.begin(), cases.fold.end()) + 1;
    for (int fold = 0; fold < folds; ++fold) {
        std::vector<CombinerRow> others;
        for (size_t i = 0; i < rows.size(); ++i) {
            if (cases.fold[i] != fold)
                others.push_back(rows[i]);
        }
        const CombinerWeights weights = fitCombiner(others, cases.priors, options.combiner);
        for (size_t i = 0; i < rows.size(); ++i) {
            if (cases.fold[i] != fold)
                continue;
            points.push_back({weights.score(rows[i]), rows[i].nonCompliant, rows[i].weight});
            positives += rows[i].nonCompliant ? rows[i].weight : 0;
            all += rows[i].weight;
        }
    }
    return Calibration::fit(points).shiftedTo(options.baseRate, positives / all);
}

void keepDecided(const QList<TrainingCase> &cases, const PreparedCases &prepared, TriageModel::Parts &parts)
{
    for (qsizetype i = 0; i < cases.size(); ++i) {
        DecidedCase decided;
        decided.id = cases[i].id;
        decided.nonCompliant = prepared.nonCompliant[size_t(i)];
        for (const quint32 feature : prepared.active[size_t(i)])
            decided.indicators.append(prepared.keys[qsizetype(feature)]);
        decided.terms = parts.text.strongest(prepared.texts[size_t(i)], kDecidedTerms);
        parts.decided.append(std::move(decided));
    }
}

} // namespace

PreparedCases prepareCases(const QList<TrainingCase> &cases, const Policy &policy, const TriageTrainingOptions &options)
{
    PreparedCases prepared;
    QMap<QString, CombinerPrior> priorOf;
    for (const TrainingCase &one : cases) {
        for (const Finding &finding : one.findings)
            priorOf.insert(featureKey(finding), {signOf(finding), policy.pointsOf(finding)});
    }
    prepared.keys = priorOf.keys();
    prepared.priors = {priorOf.cbegin(), priorOf.cend()};
    for (const TrainingCase &one : cases) {
        std::vector<quint32> active;
        for (const Finding &finding : one.findings)
            active.push_back(quint32(prepared.keys.indexOf(featureKey(finding))));
        std::sort(active.begin(), active.end());
        active.erase(std::unique(active.begin(), active.end()), active.end());
        prepared.active.push_back(std::move(active));
        prepared.nonCompliant.push_back(one.outcome != CaseOutcome::Compliant);
        prepared.weights.push_back(one.outcome == CaseOutcome::Partly ? one.weight / 2 : one.weight);
        prepared.texts.push_back(hashText(neutralText(one.request), options.text));
    }
    prepared.fold = foldsOf(cases, options.folds);
    return prepared;
}

Result<TriageModel::Parts> trainPrepared(const PreparedCases &cases, const TriageTrainingOptions &options,
                                         const TaskContext &task)
{
    const auto positives = std::count(cases.nonCompliant.begin(), cases.nonCompliant.end(), true);
    if (positives == 0 || positives == qsizetype(cases.nonCompliant.size())) {
        return Error{
            Error::Code::InvalidInput,
            QCoreApplication::translate("core::TriageModel",
                                        "Training needs compliant and non-compliant cases; the model was not changed."),
            {}};
    }
    const Error stopped{
        Error::Code::Canceled, QCoreApplication::translate("core::TriageModel", "Training was stopped."), {}};
    TriageModel::Parts parts;
    parts.keys = cases.keys;
    std::vector<double> scores;
    if (options.useText) {
        scores = outOfFoldScores(cases, options);
        scaleText(scores, cases.nonCompliant, parts);
        if (task.canceled())
            return stopped;
        parts.text = textModelWithout(cases, -1, options.text);
    }
    if (task.canceled())
        return stopped;
    const std::vector<CombinerRow> rows = rowsOf(cases, scores, parts);
    parts.weights = fitCombiner(rows, cases.priors, options.combiner);
    parts.calibration = calibrate(cases, rows, options);
    return parts;
}

Result<TriageModel> trainTriageModel(const QList<TrainingCase> &cases, const Policy &policy,
                                     const TriageTrainingOptions &options, const TaskContext &task)
{
    const PreparedCases prepared = prepareCases(cases, policy, options);
    auto parts = trainPrepared(prepared, options, task);
    if (!parts)
        return parts.error();
    if (options.keepDecided && options.useText)
        keepDecided(cases, prepared, *parts);
    return TriageModel(std::move(*parts));
}

} // namespace core
