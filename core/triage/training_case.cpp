// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/training_case.h"

#include "core/checks/labelled_case.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

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
    QList<LabelledCase> read;
    const QList<QByteArray> lines = jsonLines.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        auto line = readLine(lines[i]);
        if (line) {
            set.cases.append(std::move(line->labels));
            read.append(std::move(line->read));
        } else {
            set.rejected.append(QCoreApplication::translate("core::TriageModel", "Line %1 was left out: %2")
                                    .arg(QString::number(i + 1), line.error().message));
        }
    }
    compareSiblings(read);
    for (qsizetype i = 0; i < read.size(); ++i) {
        CheckContext context = engine.contextFor(read[i].request, read[i].matches, {});
        context.form = read[i].form;
        context.unreadableDates = read[i].unreadableDates;
        set.cases[i].findings = engine.runChecks(context);
        set.cases[i].request = read[i].request;
    }
    return set;
}

} // namespace core
