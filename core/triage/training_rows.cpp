// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/training_rows.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace core {

namespace {

std::vector<int> foldsOf(const std::vector<PreparedCase> &cases, int folds)
{
    QHash<QString, qsizetype> size;
    QStringList order;
    for (const PreparedCase &one : cases) {
        if (++size[one.group] == 1)
            order.append(one.group);
    }
    std::vector<qsizetype> load(size_t(folds), 0);
    QHash<QString, int> foldOf;
    for (const QString &group : order) {
        const auto lightest = std::min_element(load.begin(), load.end());
        foldOf.insert(group, int(lightest - load.begin()));
        *lightest += size[group];
    }
    std::vector<int> fold;
    fold.reserve(cases.size());
    for (const PreparedCase &one : cases)
        fold.push_back(foldOf[one.group]);
    return fold;
}

QMap<QString, CombinerPrior> priorsOf(const std::vector<PreparedCase> &cases, const TriageModel *start)
{
    QHash<QString, CombinerPrior> known;
    for (const PreparedCase &one : cases) {
        for (const PreparedCase::Feature &feature : one.features)
            known.insert(feature.key, feature.prior);
    }
    QMap<QString, CombinerPrior> priors;
    for (auto it = known.cbegin(); it != known.cend(); ++it)
        priors.insert(it.key(), it.value());
    for (qsizetype i = 0; start != nullptr && i < start->parts().keys.size(); ++i) {
        const QString &key = start->parts().keys[i];
        priors.insert(key, {signOfKey(key), start->parts().weights.indicator[size_t(i)]});
    }
    return priors;
}

std::vector<quint32> activeOf(const PreparedCase &one, const QHash<QString, quint32> &numberOf)
{
    std::vector<quint32> active;
    active.reserve(one.features.size());
    for (const PreparedCase::Feature &feature : one.features)
        active.push_back(numberOf.value(feature.key));
    std::sort(active.begin(), active.end());
    active.erase(std::unique(active.begin(), active.end()), active.end());
    return active;
}

} // namespace

TrainingRows trainingRows(const std::vector<PreparedCase> &cases, const TriageTrainingOptions &options)
{
    TrainingRows rows;
    const QMap<QString, CombinerPrior> priors = priorsOf(cases, options.start);
    rows.keys = priors.keys();
    rows.priors = {priors.cbegin(), priors.cend()};
    QHash<QString, quint32> numberOf;
    for (const QString &key : std::as_const(rows.keys))
        numberOf.insert(key, quint32(numberOf.size()));
    for (const PreparedCase &one : cases) {
        rows.texts.push_back(&one.text);
        rows.nonCompliant.push_back(one.nonCompliant ? 1 : 0);
        rows.weights.push_back(one.weight);
        rows.active.push_back(activeOf(one, numberOf));
    }
    rows.folds = cases.size() >= options.manyCases ? 2 : std::max(2, options.folds);
    rows.fold = foldsOf(cases, rows.folds);
    return rows;
}

} // namespace core
