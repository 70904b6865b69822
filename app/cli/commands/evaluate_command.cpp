// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

#include "core/triage/triage_evaluation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include <functional>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

using core::CaseOutcome;
using core::HeldOutScore;
using core::TrainingCase;
using Scorer = std::function<double(const HeldOutScore &)>;
using Filter = std::function<bool(const TrainingCase &)>;

QString text(const char *source)
{
    return QCoreApplication::translate("cli::Evaluate", source);
}

/// The cases with their held-out scores, and the comparisons that are made over them.
struct Evaluation
{
    QList<TrainingCase> cases;
    std::vector<HeldOutScore> scores;

    [[nodiscard]] std::vector<double> select(const Filter &filter, const Scorer &scorer) const
    {
        std::vector<double> values;
        for (qsizetype i = 0; i < cases.size(); ++i) {
            if (filter(cases[i]))
                values.push_back(scorer(scores[size_t(i)]));
        }
        return values;
    }
};

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
bool isRefusedOnSubstance(const TrainingCase &one)
{
    return isDecided(one) && isNonCompliant(one);
}

QJsonObject estimateJson(const core::Estimate &estimate)
{
    return {{u"value"_s, estimate.value}, {u"lower"_s, estimate.lower}, {u"upper"_s, estimate.upper}};
}

QJsonValue areaJson(const Evaluation &all, const Filter &positive, const Filter &negative, const Scorer &scorer)
{
    const auto positives = all.select(positive, scorer);
    const auto negatives = all.select(negative, scorer);
    const auto area = core::rocArea(positives, negatives);
    if (!area)
        return QJsonValue::Null;
    QJsonObject object = estimateJson(*area);
    object.insert(u"positives"_s, qint64(positives.size()));
    object.insert(u"negatives"_s, qint64(negatives.size()));
    return object;
}

QJsonObject scorerJson(const Evaluation &all, const Scorer &scorer)
{
    const auto compliantDecided = [](const TrainingCase &one) { return isDecided(one) && isCompliant(one); };
    QJsonObject recall;
    for (const double share : {0.05, 0.10, 0.20})
        recall.insert(QString::number(share), core::recallAtShare(all.select(isRefusedOnSubstance, scorer),
                                                                  all.select(isCompliant, scorer), share));
    return {{u"auc_non_compliant_against_compliant_decided"_s,
             areaJson(all, isRefusedOnSubstance, compliantDecided, scorer)},
            {u"auc_non_compliant_against_routine"_s, areaJson(all, isRefusedOnSubstance, isRoutine, scorer)},
            {u"auc_non_compliant_against_all_compliant"_s, areaJson(all, isRefusedOnSubstance, isCompliant, scorer)},
            {u"recall_at_share"_s, recall}};
}

QJsonObject splitJson(const Evaluation &all, const std::function<QStringList(const TrainingCase &)> &labels)
{
    QMap<QString, int> names;
    for (const TrainingCase &one : all.cases) {
        if (isRefusedOnSubstance(one)) {
            for (const QString &label : labels(one))
                ++names[label];
        }
    }
    QJsonObject table;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const auto mine = [&](const TrainingCase &one) {
            return isRefusedOnSubstance(one) && labels(one).contains(it.key());
        };
        quint64 referred = 0;
        for (qsizetype i = 0; i < all.cases.size(); ++i)
            referred += mine(all.cases[i]) && all.scores[size_t(i)].referral ? 1 : 0;
        const auto scorer = [](const HeldOutScore &score) { return score.withText; };
        const auto compliantDecided = [](const TrainingCase &one) { return isDecided(one) && isCompliant(one); };
        table.insert(it.key(),
                     QJsonObject{{u"cases"_s, it.value()},
                                 {u"referred"_s, estimateJson(core::wilsonInterval(referred, quint64(it.value())))},
                                 {u"auc_against_compliant_decided"_s, areaJson(all, mine, compliantDecided, scorer)},
                                 {u"auc_against_routine"_s, areaJson(all, mine, isRoutine, scorer)}});
    }
    return table;
}

QJsonObject referralJson(const Evaluation &all)
{
    const auto rate = [&](const Filter &filter, bool HeldOutScore::*which) {
        quint64 fired = 0;
        quint64 total = 0;
        for (qsizetype i = 0; i < all.cases.size(); ++i) {
            if (!filter(all.cases[i]))
                continue;
            ++total;
            fired += all.scores[size_t(i)].*which ? 1 : 0;
        }
        QJsonObject object = estimateJson(core::wilsonInterval(fired, total));
        object.insert(u"fired"_s, qint64(fired));
        object.insert(u"cases"_s, qint64(total));
        return object;
    };
    return {{u"non_compliant_decided"_s, rate(isRefusedOnSubstance, &HeldOutScore::referral)},
            {u"routine"_s, rate(isRoutine, &HeldOutScore::referral)},
            {u"routine_beyond_role"_s, rate(isRoutine, &HeldOutScore::referralBeyondRole)}};
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

QJsonObject reportJson(const Evaluation &all)
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
        {u"indicators"_s, precisionJson(all.cases)}};
}

/// Scores by a given model, which may have seen the cases; nothing is trained.
core::Result<std::vector<HeldOutScore>> scoresByModel(const QString &path, const QList<TrainingCase> &cases,
                                                      const core::Policy &policy)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{
            core::Error::Code::Io, text("The model %1 can't be read: %2.").arg(path, file.errorString()), {}};
    const auto model = core::TriageModel::load(qUncompress(file.readAll()));
    if (!model)
        return model.error();
    return core::scoreWith(*model, cases, policy);
}

void writeFigures(Invocation &invocation, const QJsonObject &report)
{
    for (const QString &scorer : {u"with_text"_s, u"without_text"_s, u"policy_points_only"_s, u"text_only"_s}) {
        const QJsonObject figures = report.value(scorer).toObject();
        for (auto it = figures.begin(); it != figures.end(); ++it) {
            const QJsonObject area = it.value().toObject();
            if (area.contains(u"value"_s)) {
                invocation.err << scorer << '\t' << it.key() << '\t'
                               << QString::number(area.value(u"value"_s).toDouble(), 'f', 4) << " ("
                               << QString::number(area.value(u"lower"_s).toDouble(), 'f', 3) << '-'
                               << QString::number(area.value(u"upper"_s).toDouble(), 'f', 3) << ')' << Qt::endl;
            }
        }
    }
    const QJsonObject referral = report.value(u"referral"_s).toObject();
    for (auto it = referral.begin(); it != referral.end(); ++it) {
        const QJsonObject rate = it.value().toObject();
        invocation.err << u"referral\t"_s << it.key() << '\t' << rate.value(u"fired"_s).toInt() << '/'
                       << rate.value(u"cases"_s).toInt() << Qt::endl;
    }
}

} // namespace

int runEvaluate(Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions({{u"model"_s, {}, u"file"_s}, {u"json"_s, {}}});
    if (!parser.parse(QStringList{invocation.command} + invocation.arguments))
        return invocation.wrongUsage(parser.errorText());
    if (parser.positionalArguments().isEmpty())
        return invocation.wrongUsage(text("Name at least one file of decided cases."));
    const auto engine = core::CheckEngine::load();
    if (!engine)
        return invocation.fail(engine.error());
    QByteArray lines;
    const QStringList paths = parser.positionalArguments();
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return invocation.fail(
                {core::Error::Code::Io, text("The file %1 can't be read: %2.").arg(path, file.errorString()), {}});
        lines += file.readAll() + '\n';
    }
    core::TrainingSet set = core::readTrainingCases(lines, *engine);
    for (const QString &sentence : set.rejected)
        invocation.err << sentence << Qt::endl;
    auto scores = parser.isSet(u"model"_s) ? scoresByModel(parser.value(u"model"_s), set.cases, engine->policy())
                                           : core::crossValidate(set.cases, engine->policy());
    if (!scores)
        return invocation.fail(scores.error());
    const QJsonObject report = reportJson({std::move(set.cases), std::move(*scores)});
    writeFigures(invocation, report);
    if (parser.isSet(u"json"_s))
        invocation.writeJson(report);
    return set.rejected.isEmpty() ? Done : Rejected;
}

} // namespace cli
