// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/request_text.h"

#include "core/checks/check_engine.h"
#include "core/checks/labelled_case.h"
#include "core/review/request_assessor.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kLongestRequestLine = qint64(16) * 1024 * 1024;

QJsonObject caseJson(const QString &id, const core::Assessment &assessment, const core::Explanation &explanation)
{
    QJsonArray indicators;
    for (const core::Finding &finding : assessment.findings)
        indicators.append(findingJson(finding));
    return {{u"id"_s, id},
            {u"concern"_s, assessment.concern},
            {u"band"_s, core::bandCode(assessment.band)},
            {u"route"_s, core::routeCode(assessment.route)},
            {u"referral"_s, assessment.referral},
            {u"indicators"_s, indicators},
            {u"explanation"_s, explanationJson(explanation)},
            {u"policy"_s, assessment.policyVersion},
            {u"model"_s, assessment.modelVersion}};
}

/// Reads all cases of a file; lines that are none are told on standard error and counted.
core::Result<QList<core::LabelledCase>> readCases(Invocation &invocation, const QString &path, int &rejected)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::Error{
            core::Error::Code::Io,
            QCoreApplication::translate("cli", "The file %1 can't be read: %2.").arg(path, file.errorString()),
            {}};
    }
    QList<core::LabelledCase> cases;
    const auto reject = [&](int line, const QString &why) {
        ++rejected;
        invocation.err << QCoreApplication::translate("cli", "Line %1 was left out: %2").arg(QString::number(line), why)
                       << Qt::endl;
    };
    for (int line = 1; !file.atEnd(); ++line) {
        const QByteArray bytes = file.readLine(kLongestRequestLine);
        if (bytes.trimmed().isEmpty())
            continue;
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
        if (problem.error != QJsonParseError::NoError || !document.isObject()) {
            reject(line, problem.errorString());
            continue;
        }
        // Lines in the own request format are recognised by their own keys; their parser belongs to core/exchange.
        auto read = core::readLabelledCase(document.object());
        if (read)
            cases.append(std::move(*read));
        else
            reject(line, read.error().message);
    }
    return cases;
}

} // namespace

int runAssess(Invocation &invocation)
{
    QStringList files = invocation.arguments;
    const bool json = files.removeAll(u"--json"_s) > 0;
    if (files.size() != 1)
        return invocation.wrongUsage(QCoreApplication::translate("cli", "Name one file of cases."));
    const auto assessor = core::RequestAssessor::load();
    if (!assessor)
        return invocation.fail(assessor.error());
    const core::CheckEngine &engine = assessor->engine();
    int rejected = 0;
    auto cases = readCases(invocation, files.first(), rejected);
    if (!cases)
        return invocation.fail(cases.error());
    core::compareSiblings(*cases);
    for (const core::LabelledCase &one : *cases) {
        core::CheckContext context = engine.contextFor(one.request, one.matches, {});
        context.form = one.form;
        context.unreadableDates = one.unreadableDates;
        const core::Assessment assessment = assessor->assess(one.request, engine.runChecks(context));
        if (json) {
            invocation.writeJson(caseJson(one.id, assessment, assessor->explain(one.request, assessment)));
            continue;
        }
        invocation.out << shown(one.id) << '\t' << core::routeCode(assessment.route) << '\t'
                       << core::bandCode(assessment.band) << Qt::endl;
        printFindings(invocation.out, assessment.findings);
    }
    return rejected > 0 ? Rejected : Done;
}

} // namespace cli
