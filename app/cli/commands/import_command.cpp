// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/request_text.h"
#include "app/cli/session.h"
#include "core/review/case_importer.h"
#include "core/review/model_trainer.h"
#include "core/storage/settings_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject problemJson(const core::ReadProblem &problem)
{
    QJsonObject object{{u"file"_s, QFileInfo(problem.position.file).fileName()},
                       {u"id"_s, problem.externalId},
                       {u"field"_s, problem.field},
                       {u"code"_s, problem.code},
                       {u"reason"_s, problem.reason},
                       {u"text"_s, problem.excerpt}};
    if (problem.position.line > 0)
        object.insert(u"line"_s, problem.position.line);
    if (problem.position.index >= 0)
        object.insert(u"index"_s, problem.position.index);
    return object;
}

QJsonObject reportJson(const core::ImportReport &report)
{
    QJsonArray rejected;
    QJsonArray warnings;
    for (const core::ReadProblem &problem : report.problems)
        (problem.rejected ? rejected : warnings).append(problemJson(problem));
    const core::ImportRecord &record = report.record;
    QJsonObject object{{u"read"_s, record.read},
                       {u"added"_s, record.added},
                       {u"updated"_s, record.updated},
                       {u"unchanged"_s, record.unchanged},
                       {u"rejected"_s, rejected},
                       {u"warnings"_s, warnings},
                       {u"rejected_count"_s, record.rejected},
                       {u"warning_count"_s, record.warnings}};
    return object;
}

void printReport(Invocation &invocation, const core::ImportReport &report)
{
    const core::ImportRecord &record = report.record;
    invocation.out << QCoreApplication::translate("cli", "%1 read: %2 added, %3 updated, %4 unchanged, %5 rejected")
                          .arg(QString::number(record.read), QString::number(record.added),
                               QString::number(record.updated), QString::number(record.unchanged),
                               QString::number(record.rejected))
                   << Qt::endl;
    for (const core::ReadProblem &problem : report.problems) {
        const QString place =
            problem.position.line > 0 ? QString::number(problem.position.line) : u"#%1"_s.arg(problem.position.index);
        invocation.err << shown(QFileInfo(problem.position.file).fileName()) << ':' << place << ' '
                       << (problem.rejected ? QCoreApplication::translate("cli", "rejected")
                                            : QCoreApplication::translate("cli", "note"))
                       << ' ' << shown(problem.externalId) << ' ' << shown(problem.field) << ": "
                       << shown(problem.reason) << Qt::endl;
    }
}

/// Reads the mapping file that `--map` names.
core::Result<core::ColumnMapping> readMapping(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::Error{
            core::Error::Code::Io, QCoreApplication::translate("cli", "The mapping can't be read: %1").arg(path), {}};
    }
    return core::columnMappingFromJson(file.read(1 << 20));
}

core::Result<core::ReadOptions> readingOptions(const Options &options)
{
    core::ReadOptions reading;
    if (options.values.contains(u"format"_s)) {
        const auto format = core::fileFormatFromCode(options.value(u"format"_s));
        if (!format) {
            return core::Error{
                core::Error::Code::InvalidInput,
                QCoreApplication::translate("cli", "There is no format “%1”.").arg(options.value(u"format"_s)),
                {}};
        }
        reading.format = *format;
    }
    if (options.values.contains(u"type"_s)) {
        reading.type = core::noticeTypeFromCode(options.value(u"type"_s));
        if (!reading.type) {
            return core::Error{
                core::Error::Code::InvalidInput,
                QCoreApplication::translate("cli", "There is no notice type “%1”.").arg(options.value(u"type"_s)),
                {}};
        }
    }
    if (options.values.contains(u"map"_s)) {
        auto mapping = readMapping(options.value(u"map"_s));
        if (!mapping)
            return mapping.error();
        reading.mapping = *std::move(mapping);
    }
    return reading;
}

} // namespace

int runImport(Invocation &invocation)
{
    const Options options = parseOptions(invocation.arguments, {}, {u"format"_s, u"map"_s, u"type"_s});
    if (!options.wrong.isEmpty())
        return invocation.wrongUsage(options.wrong);
    if (options.positional.isEmpty())
        return invocation.wrongUsage(QCoreApplication::translate("cli", "Say which files to import."));
    const auto reading = readingOptions(options);
    if (!reading)
        return invocation.wrongUsage(reading.error().message);
    const auto starting = core::RequestAssessor::load();
    if (!starting)
        return invocation.fail(starting.error());
    const auto file = openOrCreateCaseFile(invocation);
    if (!file)
        return invocation.fail(file.error());
    const auto assessor = core::assessorOf(**file, *starting);
    if (!assessor)
        return invocation.fail(assessor.error());
    const core::SystemClock clock;
    const core::CaseImporter importer(**file, *assessor, clock);
    const auto report = importer.import(options.positional, *reading, actorOf(invocation), terminalTask(invocation));
    if (!report)
        return invocation.fail(report.error());
    if (options.has(u"json"_s))
        invocation.writeJson(reportJson(*report));
    else
        printReport(invocation, *report);
    return report->record.rejected > 0 ? Rejected : Done;
}

} // namespace cli
