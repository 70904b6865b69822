// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/likeness_training.h"

#include "core/base/logistic.h"
#include "core/base/parallel.h"
#include "core/checks/likeness_model_file.h"
#include "core/triage/weighted_logistic.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Indicators that rest on facts of the register or on one stated fact: nothing to be like.
const QSet<QString> &notLearned()
{
    static const QSet<QString> ids = {QStringLiteral("S01"), QStringLiteral("S02"), QStringLiteral("S03"),
                                      QStringLiteral("S04"), QStringLiteral("D03"), QStringLiteral("G02"),
                                      QStringLiteral("C01"), QStringLiteral("C02"), QStringLiteral("C03"),
                                      QStringLiteral("C04"), QStringLiteral("C05"), QStringLiteral("C07"),
                                      QStringLiteral("C08"), QStringLiteral("C09"), QStringLiteral("C10"),
                                      QStringLiteral("C11"), QStringLiteral("A10"), QStringLiteral("A11")};
    return ids;
}

/// The rows of a training, and which columns they have.
struct Rows
{
    QStringList features;
    std::vector<LogisticRow> rows; ///< by example
};

Rows rowsOf(std::span<const LikenessExample> examples, const std::vector<bool> &used, const LikenessOptions &options)
{
    QMap<QString, size_t> texts;
    for (size_t i = 0; i < examples.size(); ++i) {
        for (const QString &feature : examples[i].features)
            texts[feature] += used[i] ? 1 : 0;
    }
    Rows rows;
    QHash<QString, quint32> numberOf;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (it.value() < options.fewestTexts)
            continue;
        numberOf.insert(it.key(), quint32(rows.features.size()));
        rows.features.append(it.key());
    }
    for (const LikenessExample &example : examples) {
        LogisticRow row;
        for (const QString &feature : example.features) {
            if (const auto number = numberOf.constFind(feature); number != numberOf.constEnd())
                row.features.push_back(number.value());
        }
        row.value = row.features.empty() ? 0 : 1 / std::sqrt(double(row.features.size()));
        rows.rows.push_back(std::move(row));
    }
    return rows;
}

/// A model of one question: how the examples that are used answer it.
LogisticWeights fitAny(Rows &rows, std::span<const LikenessExample> examples, const std::vector<bool> &used,
                       const LikenessOptions &options)
{
    for (size_t i = 0; i < examples.size(); ++i) {
        rows.rows[i].positive = examples[i].contentious;
        rows.rows[i].weight = used[i] ? examples[i].weight : 0;
    }
    return fitLogistic(rows.rows, size_t(rows.features.size()), options.cost);
}

LogisticWeights fitKind(std::vector<LogisticRow> rows, size_t features, std::span<const LikenessExample> examples,
                        const std::vector<bool> &used, const QString &indicator, const LikenessOptions &options)
{
    for (size_t i = 0; i < examples.size(); ++i) {
        const bool is = examples[i].indicators.contains(indicator);
        const bool open = !is && examples[i].possible.contains(indicator);
        rows[i].positive = is;
        rows[i].weight = used[i] && !open ? examples[i].weight * (is ? options.weightOfGround : 1) : 0;
    }
    return fitLogistic(rows, features, options.cost);
}

QStringList kindsIn(std::span<const LikenessExample> examples, const std::vector<bool> &used,
                    const LikenessOptions &options)
{
    QMap<QString, int> count;
    for (size_t i = 0; i < examples.size(); ++i) {
        for (const QString &indicator : examples[i].indicators)
            count[indicator] += used[i] && examples[i].kind == ExampleKind::Contentious ? 1 : 0;
    }
    QStringList kinds;
    for (auto it = count.cbegin(); it != count.cend(); ++it) {
        if (it.value() >= options.fewestExamples && !notLearned().contains(it.key()))
            kinds.append(it.key());
    }
    return kinds;
}

struct Fitted
{
    Rows rows;
    LogisticWeights any;
    QStringList kinds;
    std::vector<LogisticWeights> ofKind;
};

Fitted fitAll(std::span<const LikenessExample> examples, const std::vector<bool> &used, const LikenessOptions &options)
{
    Fitted fitted;
    fitted.rows = rowsOf(examples, used, options);
    fitted.any = fitAny(fitted.rows, examples, used, options);
    fitted.kinds = kindsIn(examples, used, options);
    fitted.ofKind.resize(size_t(fitted.kinds.size()));
    forEachInParallel(fitted.ofKind.size(), [&](size_t k) {
        fitted.ofKind[k] = fitKind(fitted.rows.rows, size_t(fitted.rows.features.size()), examples, used,
                                   fitted.kinds[qsizetype(k)], options);
    });
    return fitted;
}

bool fitsExample(const Fitted &fitted, size_t at, const LikenessExample &example)
{
    std::vector<std::pair<double, QString>> scored;
    for (size_t k = 0; k < fitted.ofKind.size(); ++k)
        scored.emplace_back(fitted.ofKind[k].score(fitted.rows.rows[at]), fitted.kinds[qsizetype(k)]);
    std::ranges::stable_sort(scored, std::greater(), &std::pair<double, QString>::first);
    for (size_t k = 0; k < std::min(Likeness::kMostKinds, scored.size()); ++k) {
        if (example.indicators.contains(scored[k].second) || example.possible.contains(scored[k].second))
            return true;
    }
    return false;
}

/// The log-odds of each ground for the example.
QHash<QString, double> scoresOfKinds(const Fitted &fitted, size_t at)
{
    QHash<QString, double> scores;
    for (size_t k = 0; k < fitted.ofKind.size(); ++k)
        scores.insert(fitted.kinds[qsizetype(k)], fitted.ofKind[k].score(fitted.rows.rows[at]));
    return scores;
}

std::vector<int> foldsOf(std::span<const LikenessExample> examples, int folds)
{
    QMap<QString, qsizetype> sizes;
    for (const LikenessExample &example : examples)
        ++sizes[example.group];
    std::vector<std::pair<qsizetype, QString>> order;
    for (auto it = sizes.cbegin(); it != sizes.cend(); ++it)
        order.emplace_back(it.value(), it.key());
    std::ranges::stable_sort(order, std::greater(), &std::pair<qsizetype, QString>::first);
    std::vector<qsizetype> load(size_t(folds), 0);
    QHash<QString, int> foldOf;
    for (const auto &[size, group] : order) {
        const auto lightest = std::ranges::min_element(load);
        foldOf.insert(group, int(lightest - load.begin()));
        *lightest += size;
    }
    std::vector<int> fold;
    for (const LikenessExample &example : examples)
        fold.push_back(example.kind == ExampleKind::Words ? -1 : foldOf[example.group]);
    return fold;
}

/// The score that at most this share of some examples reaches that the tables do not refer already.
double barFor(std::span<const LikenessExample> examples, const std::vector<double> &scores, ExampleKind kind,
              double share)
{
    std::vector<double> newly;
    size_t all = 0;
    for (size_t i = 0; i < examples.size(); ++i) {
        all += examples[i].kind == kind ? 1 : 0;
        if (examples[i].kind == kind && !examples[i].referred && examples[i].asWhole)
            newly.push_back(scores[i]);
    }
    std::ranges::sort(newly, std::greater());
    const auto may = size_t(share * double(all));
    return may < newly.size() ? newly[may] + 1e-6 : -1e3;
}

/// What no held-out ordinary request reaches that the tables do not refer already, and some more.
double barOfKind(std::span<const LikenessExample> examples, const std::vector<QHash<QString, double>> &scores,
                 const QString &indicator, double margin)
{
    double highest = -1e3;
    for (size_t i = 0; i < examples.size(); ++i) {
        const bool ordinary = examples[i].kind != ExampleKind::Words && !examples[i].contentious;
        if (ordinary && !examples[i].referred)
            highest = std::max(highest, scores[i].value(indicator, -1e3));
    }
    return highest + margin;
}

/// From scores to probabilities: a logistic regression of the outcome on the held-out score.
LogisticWeights calibrate(std::span<const LikenessExample> examples, const std::vector<double> &scores)
{
    std::vector<LogisticRow> rows;
    for (size_t i = 0; i < examples.size(); ++i) {
        if (examples[i].kind != ExampleKind::Words)
            rows.push_back({{0}, scores[i], 1, examples[i].contentious});
    }
    return fitLogistic(rows, 1, 1000);
}

std::vector<float> floats(const std::vector<double> &weights)
{
    return {weights.begin(), weights.end()};
}

LikenessParts partsOf(const Fitted &fitted)
{
    LikenessParts parts;
    parts.features = fitted.rows.features;
    parts.weights = floats(fitted.any.weights);
    parts.intercept = fitted.any.intercept;
    for (size_t k = 0; k < fitted.ofKind.size(); ++k)
        parts.kinds.push_back(
            {fitted.kinds[qsizetype(k)], floats(fitted.ofKind[k].weights), fitted.ofKind[k].intercept});
    return parts;
}

} // namespace

Result<TrainedLikeness> trainLikeness(std::span<const LikenessExample> examples, const WordClassNames &classes,
                                      const LikenessOptions &options, const TaskContext &task)
{
    const auto has = [&](ExampleKind kind) {
        return std::ranges::any_of(examples, [&](const LikenessExample &one) { return one.kind == kind; });
    };
    if (!has(ExampleKind::Contentious) || !has(ExampleKind::Routine)) {
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("core::TriageModel",
                                                 "Likeness needs cases that were refused and routine requests."),
                     {}};
    }
    const std::vector<int> fold = foldsOf(examples, options.folds);
    TrainedLikeness trained;
    trained.heldOut.scores.assign(examples.size(), 0);
    trained.heldOut.fits.assign(examples.size(), false);
    std::vector<QHash<QString, double>> ofKinds(examples.size());
    for (int f = 0; f < options.folds; ++f) {
        if (task.canceled()) {
            return Error{
                Error::Code::Canceled, QCoreApplication::translate("core::TriageModel", "Training was stopped."), {}};
        }
        std::vector<bool> used(examples.size());
        for (size_t i = 0; i < examples.size(); ++i)
            used[i] = fold[i] != f;
        const Fitted fitted = fitAll(examples, used, options);
        for (size_t i = 0; i < examples.size(); ++i) {
            if (fold[i] != f)
                continue;
            trained.heldOut.scores[i] = fitted.any.score(fitted.rows.rows[i]);
            ofKinds[i] = scoresOfKinds(fitted, i);
            trained.heldOut.fits[i] = fitsExample(fitted, i, examples[i]);
        }
        task.progress(f + 1, options.folds + 1);
    }
    LikenessParts parts = partsOf(fitAll(examples, std::vector<bool>(examples.size(), true), options));
    const LogisticWeights calibration = calibrate(examples, trained.heldOut.scores);
    parts.slope = calibration.weights[0];
    parts.offset = calibration.intercept;
    const double score = std::max(barFor(examples, trained.heldOut.scores, ExampleKind::Routine, options.routineShare),
                                  barFor(examples, trained.heldOut.scores, ExampleKind::Decoy, options.decoyShare));
    parts.bar = logistic(parts.slope * score + parts.offset);
    for (LikenessParts::Kind &kind : parts.kinds)
        kind.bar = barOfKind(examples, ofKinds, kind.indicator, options.marginOfKind);
    roundAsStored(parts);
    trained.model = LikenessModel(std::move(parts), classes);
    return trained;
}

} // namespace core
