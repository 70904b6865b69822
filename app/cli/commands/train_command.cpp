// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/commands/likeness_training_command.h"
#include "app/cli/session.h"

#include "core/review/model_rescorer.h"
#include "core/review/model_trainer.h"
#include "core/triage/triage_training.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>
#include <QSaveFile>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

core::Result<core::TrainingSet> readAll(const QStringList &paths, const core::CheckEngine &engine)
{
    QByteArray lines;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return core::Error{
                core::Error::Code::Io,
                QCoreApplication::translate("cli", "The file %1 can't be read: %2.").arg(path, file.errorString()),
                {}};
        }
        lines += file.readAll() + '\n';
    }
    return core::readTrainingCases(lines, engine);
}

core::Result<> writeModel(const QString &path, const core::TriageModel &model)
{
    QSaveFile file(path);
    const QByteArray packed = qCompress(model.save(), 9);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(packed) == packed.size() && file.commit();
    if (!written) {
        return core::Error{core::Error::Code::Io,
                           QCoreApplication::translate("cli", "The model could not be written to %1: %2.")
                               .arg(path, file.errorString()),
                           {}};
    }
    return {};
}

struct FileTraining
{
    core::TrainedFromFile trained;
    std::optional<core::RescoreReport> rescored;
};

/// Trains on the decisions of the case file; the open requests are scored anew when that is wanted.
core::Result<FileTraining> trainFromCaseFile(Invocation &invocation, bool rescore)
{
    const auto starting = core::RequestAssessor::load();
    if (!starting)
        return starting.error();
    const auto file = openCaseFile(invocation, core::CaseFile::Mode::Write);
    if (!file)
        return file.error();
    const core::SystemClock clock;
    const core::Actor actor = actorOf(invocation);
    const auto trained = core::ModelTrainer(**file, clock).train(*starting, actor);
    if (!trained)
        return trained.error();
    FileTraining done{*trained, std::nullopt};
    if (!rescore)
        return done;
    const auto assessor = core::assessorOf(**file, *starting);
    if (!assessor)
        return assessor.error();
    auto rescored = core::ModelRescorer(**file, clock).rescore(*assessor, actor);
    if (!rescored)
        return rescored.error();
    done.rescored = *rescored;
    return done;
}

int tellFileTraining(Invocation &invocation, const FileTraining &done, bool json)
{
    if (json) {
        QJsonObject object{{u"model"_s, done.trained.version},
                           {u"decisions"_s, done.trained.decisions},
                           {u"refused"_s, done.trained.refused},
                           {u"new"_s, done.trained.isNew}};
        if (done.rescored)
            object.insert(u"rescored"_s, done.rescored->rescored);
        invocation.writeJson(object);
    }
    invocation.err << QCoreApplication::translate("cli::Train", "Model %1 was trained on %n final decision(s).",
                                                  nullptr, int(done.trained.decisions))
                          .arg(done.trained.version)
                   << Qt::endl;
    if (done.rescored) {
        invocation.err << QCoreApplication::translate("cli::Train", "%n open request(s) were scored with it.", nullptr,
                                                      int(done.rescored->rescored))
                       << Qt::endl;
    }
    return Done;
}

} // namespace

int runTrain(Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions({{u"out"_s, {}, u"file"_s},
                       {u"from-case-file"_s, {}},
                       {u"rescore"_s, {}},
                       {u"likeness"_s, {}, u"words"_s},
                       {u"json"_s, {}}});
    if (!parser.parse(QStringList{invocation.command} + invocation.arguments))
        return invocation.wrongUsage(parser.errorText());
    if (parser.isSet(u"from-case-file"_s)) {
        const auto done = trainFromCaseFile(invocation, parser.isSet(u"rescore"_s));
        return done ? tellFileTraining(invocation, *done, parser.isSet(u"json"_s)) : invocation.fail(done.error());
    }
    if (parser.positionalArguments().isEmpty() || !parser.isSet(u"out"_s))
        return invocation.wrongUsage(
            QCoreApplication::translate("cli", "Name at least one file of decided cases, and --out."));
    if (parser.isSet(u"likeness"_s)) {
        return runLikenessTraining(invocation, {parser.positionalArguments(), parser.value(u"likeness"_s),
                                                parser.value(u"out"_s), parser.isSet(u"json"_s)});
    }
    const auto engine = core::CheckEngine::load();
    if (!engine)
        return invocation.fail(engine.error());
    const auto set = readAll(parser.positionalArguments(), *engine);
    if (!set)
        return invocation.fail(set.error());
    for (const QString &sentence : set->rejected)
        invocation.err << sentence << Qt::endl;
    const auto model = core::trainTriageModel(set->cases, engine->policy());
    if (!model)
        return invocation.fail(model.error());
    if (const auto written = writeModel(parser.value(u"out"_s), *model); !written)
        return invocation.fail(written.error());
    if (parser.isSet(u"json"_s)) {
        invocation.writeJson(QJsonObject{{u"model"_s, model->version()},
                                         {u"cases"_s, set->cases.size()},
                                         {u"rejected"_s, set->rejected.size()},
                                         {u"text_points"_s, model->parts().weights.text}});
    }
    invocation.err << QCoreApplication::translate("cli", "Model %1 was trained on %n case(s).", nullptr,
                                                  int(set->cases.size()))
                          .arg(model->version())
                   << Qt::endl;
    return set->rejected.isEmpty() ? Done : Rejected;
}

} // namespace cli
