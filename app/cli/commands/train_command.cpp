// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

#include "core/triage/triage_training.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>
#include <QSaveFile>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("cli::Train", source);
}

core::Result<core::TrainingSet> readAll(const QStringList &paths, const core::CheckEngine &engine)
{
    QByteArray lines;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return core::Error{
                core::Error::Code::Io, text("The file %1 can't be read: %2.").arg(path, file.errorString()), {}};
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
        return core::Error{
            core::Error::Code::Io, text("The model could not be written to %1: %2.").arg(path, file.errorString()), {}};
    }
    return {};
}

} // namespace

int runTrain(Invocation &invocation)
{
    QCommandLineParser parser;
    parser.addOptions({{u"out"_s, {}, u"file"_s}, {u"json"_s, {}}});
    if (!parser.parse(QStringList{invocation.command} + invocation.arguments))
        return invocation.wrongUsage(parser.errorText());
    if (parser.positionalArguments().isEmpty() || !parser.isSet(u"out"_s))
        return invocation.wrongUsage(text("Name at least one file of decided cases, and --out."));
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
    invocation.err
        << text("Model %1 was trained on %2 cases.").arg(model->version(), QString::number(set->cases.size()))
        << Qt::endl;
    return set->rejected.isEmpty() ? Done : Rejected;
}

} // namespace cli
