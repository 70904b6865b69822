// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/training_case.h"

#include "core/base/parallel.h"
#include "core/checks/labelled_case.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>
#include <vector>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<CaseOutcome> outcomeOf(const QJsonObject &object)
{
    const QString word = object.value(u"outcome"_s).toString();
    if (word == u"compliant")
        return CaseOutcome::Compliant;
    if (word == u"non_compliant")
        return CaseOutcome::NonCompliant;
    if (word == u"partly")
        return CaseOutcome::Partly;
    return std::nullopt;
}

struct Line
{
    TrainingCase labels;
    LabelledCase read;
};

Result<Line> readLine(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return Error{Error::Code::InvalidInput, problem.errorString(), {}};
    const QJsonObject object = document.object();
    const auto outcome = outcomeOf(object);
    if (!outcome) {
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("core::TriageModel", "The case has no outcome."),
                     {}};
    }
    auto read = readLabelledCase(object);
    if (!read)
        return read.error();
    Line line;
    line.labels.id = read->id;
    line.labels.family = read->id.section(u'-', 0, 0);
    line.labels.group = crossValidationGroup(read->id);
    line.labels.outcome = *outcome;
    for (const QJsonValue &ground : object.value(u"grounds"_s).toArray())
        line.labels.grounds.append(ground.toString());
    for (const QJsonValue &indicator : object.value(u"expected"_s).toArray())
        line.labels.expected.append(indicator.toString());
    line.labels.hasForm = read->form == FormKnowledge::Full;
    line.read = std::move(*read);
    return line;
}

} // namespace

QString crossValidationGroup(const QString &id)
{
    const QString family = id.section(u'-', 0, 0);
    if (family == u"rop")
        return id.section(u'-', 0, 1);
    if (family == u"rt" || family == u"inc") // one author each: the blocks only keep training and test apart
        return family + u'/' + id.right(1);
    return family;
}

TrainingSet readTrainingCases(const QByteArray &jsonLines, const CheckEngine &engine)
{
    TrainingSet set;
    const QList<QByteArray> lines = jsonLines.split('\n');
    std::vector<std::optional<Result<Line>>> lineReads{size_t(lines.size())};
    forEachInParallel(lineReads.size(), [&](size_t i) {
        if (!lines[qsizetype(i)].trimmed().isEmpty())
            lineReads[i] = readLine(lines[qsizetype(i)]);
    });
    QList<LabelledCase> read;
    for (size_t i = 0; i < lineReads.size(); ++i) {
        if (!lineReads[i])
            continue;
        Result<Line> &line = *lineReads[i];
        if (line) {
            set.cases.append(std::move(line->labels));
            read.append(std::move(line->read));
        } else {
            set.rejected.append(QCoreApplication::translate("core::TriageModel", "Line %1 was left out: %2")
                                    .arg(QString::number(i + 1), line.error().message));
        }
    }
    compareSiblings(read);
    std::vector<QList<Finding>> findings{size_t(read.size())};
    forEachInParallel(findings.size(), [&](size_t i) {
        const LabelledCase &one = std::as_const(read)[qsizetype(i)];
        CheckContext context = engine.contextFor(one.request, one.matches, {});
        context.form = one.form;
        context.unreadableDates = one.unreadableDates;
        findings[i] = engine.runChecks(context);
    });
    for (qsizetype i = 0; i < read.size(); ++i) {
        set.cases[i].findings = std::move(findings[size_t(i)]);
        set.cases[i].request = std::move(read[i].request);
    }
    return set;
}

} // namespace core
