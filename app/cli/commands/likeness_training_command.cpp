// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/likeness_training_command.h"

#include "core/triage/likeness_training.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>
#include <QSaveFile>

#include <cmath>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

core::Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::Error{
            core::Error::Code::Io,
            QCoreApplication::translate("cli", "The file %1 can't be read: %2.").arg(path, file.errorString()),
            {}};
    }
    return file.readAll();
}

/// What became of the held-out cases of one kind at the bar of the model.
struct Tally
{
    int all = 0, referred = 0, fitting = 0, newly = 0;
};

Tally tallyOf(const std::vector<core::LikenessExample> &examples, const core::TrainedLikeness &trained, double bar,
              core::ExampleKind kind, bool decided)
{
    Tally tally;
    for (size_t i = 0; i < examples.size(); ++i) {
        const core::LikenessExample &one = examples[i];
        const bool published =
            one.group.startsWith("rop"_L1) || one.group == "ccf"_L1 || one.group == "pub"_L1 || one.group == "law"_L1;
        if (one.kind != kind || published != decided)
            continue;
        ++tally.all;
        const bool referred = one.asWhole && trained.heldOut.scores[i] >= bar;
        tally.referred += referred ? 1 : 0;
        tally.fitting += referred && trained.heldOut.fits[i] ? 1 : 0;
        tally.newly += referred && !one.referred ? 1 : 0;
    }
    return tally;
}

QJsonObject jsonOf(const Tally &tally)
{
    return {{u"all"_s, tally.all},
            {u"referred"_s, tally.referred},
            {u"fitting"_s, tally.fitting},
            {u"not_referred_by_tables"_s, tally.newly}};
}

struct Learned
{
    std::vector<core::LikenessExample> examples;
    core::TrainedLikeness trained;
    qsizetype rejected = 0;
};

core::Result<Learned> learn(Invocation &invocation, const LikenessTraining &asked)
{
    const auto policy = core::Policy::load();
    if (!policy)
        return policy.error();
    const auto engine = core::CheckEngine::loadWithoutLikeness(*policy);
    if (!engine)
        return engine.error();
    const auto table = readFile(asked.words);
    if (!table)
        return table.error();
    auto words = core::readLikenessWords(*table);
    if (!words)
        return words.error();
    QByteArray lines;
    for (const QString &path : asked.cases) {
        const auto bytes = readFile(path);
        if (!bytes)
            return bytes.error();
        lines += *bytes + '\n';
    }
    const core::TrainingSet set = core::readTrainingCases(lines, *engine);
    for (const QString &sentence : set.rejected)
        invocation.err << sentence << Qt::endl;
    Learned learned;
    learned.rejected = set.rejected.size();
    learned.examples = core::likenessExamples(set.cases, *engine, *words);
    learned.examples.insert(learned.examples.end(), words->examples.begin(), words->examples.end());
    auto trained = core::trainLikeness(learned.examples, engine->lexicon().classNames());
    if (!trained)
        return trained.error();
    learned.trained = std::move(*trained);
    return learned;
}

core::Result<> write(const QString &path, const core::LikenessModel &model)
{
    QSaveFile file(path);
    const QByteArray packed = model.save();
    if (!file.open(QIODevice::WriteOnly) || file.write(packed) != packed.size() || !file.commit()) {
        return core::Error{core::Error::Code::Io,
                           QCoreApplication::translate("cli", "The model could not be written to %1: %2.")
                               .arg(path, file.errorString()),
                           {}};
    }
    return {};
}

} // namespace

int runLikenessTraining(Invocation &invocation, const LikenessTraining &asked)
{
    const auto learned = learn(invocation, asked);
    if (!learned)
        return invocation.fail(learned.error());
    const core::LikenessModel &model = learned->trained.model;
    if (const auto written = write(asked.out, model); !written)
        return invocation.fail(written.error());
    const core::LikenessParts &parts = model.parts();
    const double bar = (std::log(parts.bar / (1 - parts.bar)) - parts.offset) / parts.slope;
    const auto tally = [&](core::ExampleKind kind, bool decided = false) {
        return jsonOf(tallyOf(learned->examples, learned->trained, bar, kind, decided));
    };
    if (asked.json) {
        invocation.writeJson(QJsonObject{{u"model"_s, QString::number(model.number(), 16)},
                                         {u"examples"_s, qint64(learned->examples.size())},
                                         {u"features"_s, parts.features.size()},
                                         {u"kinds"_s, qint64(parts.kinds.size())},
                                         {u"bar"_s, parts.bar},
                                         {u"decided"_s, tally(core::ExampleKind::Contentious, true)},
                                         {u"invented"_s, tally(core::ExampleKind::Contentious)},
                                         {u"routine"_s, tally(core::ExampleKind::Routine)},
                                         {u"decoys"_s, tally(core::ExampleKind::Decoy)},
                                         {u"exercises"_s, tally(core::ExampleKind::Exercise)}});
    }
    invocation.err << QCoreApplication::translate("cli", "Model %1 was trained on %n case(s).", nullptr,
                                                  int(learned->examples.size()))
                          .arg(QString::number(model.number(), 16))
                   << Qt::endl;
    return learned->rejected == 0 ? Done : Rejected;
}

} // namespace cli
