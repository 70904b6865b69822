// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/triage_training.h"

#include "core/base/parallel.h"
#include "core/checks/likeness_findings.h"
#include "core/triage/dual_text_trainer.h"
#include "core/triage/neutral_text.h"
#include "core/triage/training_rows.h"
#include "core/triage/triage_model_file.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr qsizetype kLongestId = 60; ///< of a decided case; the model file bounds its texts

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

/// Text models by fold: the one at `fold` has not seen its cases; the last one has seen all.
using FoldModels = std::vector<TextModel>;

/// Few cases and nothing to start from: liblinear's solver, which shipped models are made with.
TextModel modelOfFew(const TrainingRows &rows, int leftOut, const TextModelOptions &options)
{
    std::vector<const HashedText *> texts;
    std::vector<bool> labels;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows.fold[i] == leftOut)
            continue;
        texts.push_back(rows.texts[i]);
        labels.push_back(rows.nonCompliant[i] != 0);
    }
    return TextModel::train(texts, labels, options);
}

FoldModels foldModels(const TrainingRows &rows, const TriageTrainingOptions &options)
{
    FoldModels models(size_t(rows.folds) + 1);
    if (rows.size() < options.manyCases && options.start == nullptr) {
        forEachInParallel(models.size(), [&](size_t i) {
            models[i] = modelOfFew(rows, i + 1 < models.size() ? int(i) : -1, options.text);
        });
        return models;
    }
    const TextRows texts(rows.texts, options.text);
    const TextModel *start = options.start != nullptr ? &options.start->parts().text : nullptr;
    const DualTraining training{texts, rows.nonCompliant, rows.fold, options.text, start};
    // The one of all cases takes as long as those of two halves, so it is begun first.
    forEachInParallel(models.size(), [&](size_t i) {
        const size_t fold = models.size() - 1 - i;
        models[fold] = training.trainWithout(i == 0 ? -1 : int(fold));
    });
    return models;
}

std::vector<double> outOfFoldScores(const TrainingRows &rows, const FoldModels &models)
{
    std::vector<double> scores(rows.size(), 0);
    forEachInParallel(rows.size(), [&](size_t i) { scores[i] = models[size_t(rows.fold[i])].score(*rows.texts[i]); });
    return scores;
}

/// Text scores to [0, 1]: half of the compliant cases count 0, three quarters of the others count 1.
void scaleText(const std::vector<double> &scores, const std::vector<char> &nonCompliant, TriageModel::Parts &parts)
{
    std::vector<double> compliantScores;
    std::vector<double> otherScores;
    for (size_t i = 0; i < scores.size(); ++i)
        (nonCompliant[i] != 0 ? otherScores : compliantScores).push_back(scores[i]);
    parts.textLow = quantile(std::move(compliantScores), 0.5);
    parts.textHigh = std::max(quantile(std::move(otherScores), 0.25), parts.textLow + 1e-3);
}

std::vector<CombinerRow> combinerRows(const TrainingRows &rows, const std::vector<double> &scores,
                                      const TriageModel::Parts &parts)
{
    std::vector<CombinerRow> made(rows.size());
    for (size_t i = 0; i < made.size(); ++i) {
        made[i].active = rows.active[i];
        made[i].nonCompliant = rows.nonCompliant[i] != 0;
        made[i].weight = rows.weights[i];
        if (!scores.empty())
            made[i].text = std::clamp((scores[i] - parts.textLow) / (parts.textHigh - parts.textLow), 0.0, 1.0);
    }
    return made;
}

/// Combiner weights by fold, as with FoldModels.
std::vector<CombinerWeights> foldWeights(const TrainingRows &rows, const std::vector<CombinerRow> &made,
                                         const CombinerOptions &options)
{
    std::vector<CombinerWeights> weights(size_t(rows.folds) + 1);
    forEachInParallel(weights.size(), [&](size_t fold) {
        if (fold + 1 == weights.size()) {
            weights[fold] = fitCombiner(made, rows.priors, options);
            return;
        }
        std::vector<CombinerRow> others;
        for (size_t i = 0; i < made.size(); ++i) {
            if (rows.fold[i] != int(fold))
                others.push_back(made[i]);
        }
        weights[fold] = fitCombiner(others, rows.priors, options);
    });
    return weights;
}

/// From scores of every row by a combiner fitted without its fold.
Calibration calibrate(const TrainingRows &rows, const std::vector<CombinerRow> &made,
                      const std::vector<CombinerWeights> &weights, double baseRate)
{
    std::vector<CalibrationPoint> points;
    double positives = 0;
    double all = 0;
    for (int fold = 0; fold < rows.folds; ++fold) {
        for (size_t i = 0; i < made.size(); ++i) {
            if (rows.fold[i] != fold)
                continue;
            points.push_back({weights[size_t(fold)].score(made[i]), made[i].nonCompliant, made[i].weight});
            positives += made[i].nonCompliant ? made[i].weight : 0;
            all += made[i].weight;
        }
    }
    return Calibration::fit(points).shiftedTo(baseRate, positives / all);
}

/// The newest cases as numbers, after those that the starting model kept.
void keepDecided(const std::vector<PreparedCase> &cases, const TrainingRows &rows, const TriageTrainingOptions &options,
                 TriageModel::Parts &parts)
{
    if (options.start != nullptr)
        parts.decided = options.start->parts().decided;
    const size_t kept = std::min(cases.size(), size_t(std::max<qsizetype>(0, options.keptDecided)));
    const size_t first = cases.size() - kept;
    std::vector<DecidedCase> made(kept);
    forEachInParallel(kept, [&](size_t i) {
        made[i].id = cases[first + i].id.left(kLongestId);
        made[i].nonCompliant = cases[first + i].nonCompliant;
        for (const quint32 feature : rows.active[first + i])
            made[i].indicators.append(rows.keys[qsizetype(feature)]);
        made[i].terms = parts.text.strongest(cases[first + i].text, kDecidedTerms);
    });
    for (DecidedCase &decided : made)
        parts.decided.append(std::move(decided));
}

} // namespace

PreparedCase prepareCase(const TrainingCase &one, const Policy &policy, const TextModelOptions &options)
{
    PreparedCase prepared;
    prepared.id = one.id;
    prepared.group = one.group;
    prepared.text = hashText(neutralText(one.request), options);
    for (const Finding &finding : one.findings) {
        // The likeness was learned from decided cases itself: on these it would look better than it is.
        if (finding.variant != kLikenessVariant)
            prepared.features.push_back({featureKey(finding), {signOf(finding), policy.pointsOf(finding)}});
    }
    prepared.nonCompliant = one.outcome != CaseOutcome::Compliant;
    prepared.weight = one.outcome == CaseOutcome::Partly ? one.weight / 2 : one.weight;
    return prepared;
}

std::vector<PreparedCase> prepareCases(const QList<TrainingCase> &cases, const Policy &policy,
                                       const TextModelOptions &options)
{
    std::vector<PreparedCase> prepared{size_t(cases.size())};
    forEachInParallel(prepared.size(),
                      [&](size_t i) { prepared[i] = prepareCase(cases[qsizetype(i)], policy, options); });
    return prepared;
}

Result<TriageModel> trainPrepared(const std::vector<PreparedCase> &cases, const TriageTrainingOptions &options,
                                  const TaskContext &task)
{
    const auto positives = std::count_if(cases.begin(), cases.end(), [](const auto &one) { return one.nonCompliant; });
    if (positives == 0 || positives == qsizetype(cases.size())) {
        return Error{
            Error::Code::InvalidInput,
            QCoreApplication::translate("core::TriageModel",
                                        "Training needs compliant and non-compliant cases; the model was not changed."),
            {}};
    }
    const Error stopped{
        Error::Code::Canceled, QCoreApplication::translate("core::TriageModel", "Training was stopped."), {}};
    const TrainingRows rows = trainingRows(cases, options);
    TriageModel::Parts parts;
    parts.keys = rows.keys;
    std::vector<double> scores;
    if (options.useText) {
        FoldModels models = foldModels(rows, options);
        if (task.canceled())
            return stopped;
        scores = outOfFoldScores(rows, models);
        scaleText(scores, rows.nonCompliant, parts);
        parts.text = std::move(models.back());
    }
    if (task.canceled())
        return stopped;
    const std::vector<CombinerRow> made = combinerRows(rows, scores, parts);
    const std::vector<CombinerWeights> weights = foldWeights(rows, made, options.combiner);
    if (task.canceled())
        return stopped;
    parts.weights = weights.back();
    parts.calibration = calibrate(rows, made, weights, options.baseRate);
    if (options.useText)
        keepDecided(cases, rows, options, parts);
    return TriageModel(std::move(parts));
}

Result<TriageModel> trainTriageModel(const QList<TrainingCase> &cases, const Policy &policy,
                                     const TriageTrainingOptions &options, const TaskContext &task)
{
    return trainPrepared(prepareCases(cases, policy, options.text), options, task);
}

} // namespace core
