// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

#include "app/cli/evaluation_report.h"
#include "core/triage/triage_evaluation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// Scores by a given model, which may have seen the cases; nothing is trained.
core::Result<std::vector<core::HeldOutScore>> scoresByModel(const QString &path, const QList<core::TrainingCase> &cases,
                                                            const core::Policy &policy)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{
            core::Error::Code::Io,
            QCoreApplication::translate("cli", "The model %1 can't be read: %2.").arg(path, file.errorString()),
            {}};
    const auto model = core::TriageModel::load(qUncompress(file.readAll()));
    if (!model)
        return model.error();
    return core::scoreWith(*model, cases, policy);
}

} // namespace

int runEvaluate(Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions({{u"model"_s, {}, u"file"_s}, {u"json"_s, {}}});
    if (!parser.parse(QStringList{invocation.command} + invocation.arguments))
        return invocation.wrongUsage(parser.errorText());
    if (parser.positionalArguments().isEmpty())
        return invocation.wrongUsage(QCoreApplication::translate("cli", "Name at least one file of decided cases."));
    const auto engine = core::CheckEngine::load();
    if (!engine)
        return invocation.fail(engine.error());
    QByteArray lines;
    const QStringList paths = parser.positionalArguments();
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return invocation.fail(
                {core::Error::Code::Io,
                 QCoreApplication::translate("cli", "The file %1 can't be read: %2.").arg(path, file.errorString()),
                 {}});
        lines += file.readAll() + '\n';
    }
    core::TrainingSet set = core::readTrainingCases(lines, *engine);
    for (const QString &sentence : set.rejected)
        invocation.err << sentence << Qt::endl;
    auto scores = parser.isSet(u"model"_s) ? scoresByModel(parser.value(u"model"_s), set.cases, engine->policy())
                                           : core::crossValidate(set.cases, engine->policy());
    if (!scores)
        return invocation.fail(scores.error());
    const QJsonObject report = evaluationJson({std::move(set.cases), std::move(*scores)});
    writeEvaluation(invocation.err, report);
    if (parser.isSet(u"json"_s))
        invocation.writeJson(report);
    return set.rejected.isEmpty() ? Done : Rejected;
}

} // namespace cli
