// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/request_text.h"

#include "core/base/text.h"
#include "core/checks/wording.h"

#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;

QString shown(QStringView text)
{
    return core::withVisibleControls(text);
}

QJsonObject queueRowJson(const core::QueueRow &row)
{
    return {{u"id"_s, row.externalId},
            {u"type"_s, core::noticeTypeCode(row.type)},
            {u"channel"_s, core::channelCode(row.channel)},
            {u"source"_s, row.source},
            {u"state"_s, core::reviewStateCode(row.state)},
            {u"route"_s, core::routeCode(row.route)},
            {u"concern"_s, row.hidesConcern ? QJsonValue() : QJsonValue(row.concern)},
            {u"band"_s, row.hidesConcern ? QJsonValue() : QJsonValue(core::bandCode(row.band))},
            {u"referral"_s, row.referral},
            {u"due"_s, row.due.isValid() ? QJsonValue(row.due.toString(Qt::ISODate)) : QJsonValue()},
            {u"indicators"_s, QJsonArray::fromStringList(row.indicators)}};
}

namespace {

QJsonObject evidenceJson(const core::Evidence &evidence)
{
    return {{u"field"_s, evidence.field},
            {u"start"_s, evidence.start},
            {u"end"_s, evidence.end},
            {u"text"_s, evidence.text}};
}

} // namespace

QJsonObject findingJson(const core::Finding &finding)
{
    const core::Evidence first = finding.evidence.isEmpty() ? core::Evidence() : finding.evidence.first();
    QJsonObject object{{u"id"_s, finding.indicator},
                       {u"version"_s, finding.version},
                       {u"direction"_s, core::directionCode(finding.direction)},
                       {u"referral"_s, finding.mandatoryReferral},
                       {u"rule"_s, finding.rule},
                       {u"variant"_s, finding.variant},
                       {u"sentence"_s, core::findingSentence(finding)},
                       {u"points"_s, finding.points},
                       {u"evidence"_s, evidenceJson(first)}};
    if (finding.evidence.size() > 1) {
        QJsonArray more;
        for (const core::Evidence &evidence : finding.evidence.mid(1))
            more.append(evidenceJson(evidence));
        object.insert(u"more_evidence"_s, more);
    }
    return object;
}

void printFindings(QTextStream &out, const QList<core::Finding> &findings)
{
    for (const core::Finding &finding : findings) {
        out << "  " << finding.indicator << "  " << core::findingSentence(finding) << " [" << finding.rule << ']'
            << Qt::endl;
        for (const core::Evidence &evidence : finding.evidence) {
            if (!evidence.text.isEmpty())
                out << "      " << evidence.field << ": “" << shown(evidence.text) << "”" << Qt::endl;
        }
    }
}

QJsonObject assessmentJson(const core::Assessment &assessment)
{
    QJsonArray findings;
    for (const core::Finding &finding : assessment.findings)
        findings.append(findingJson(finding));
    return {{u"concern"_s, assessment.concern},
            {u"band"_s, core::bandCode(assessment.band)},
            {u"route"_s, core::routeCode(assessment.route)},
            {u"referral"_s, assessment.referral},
            {u"policy"_s, assessment.policyVersion},
            {u"model"_s, assessment.modelVersion},
            {u"findings"_s, findings}};
}

QJsonObject explanationJson(const core::Explanation &explanation)
{
    QJsonArray similar;
    for (const core::SimilarCase &one : explanation.similar) {
        similar.append(QJsonObject{{u"id"_s, one.id},
                                   {u"outcome"_s, one.nonCompliant ? u"non_compliant"_s : u"compliant"_s},
                                   {u"similarity"_s, one.similarity}});
    }
    return {{u"intercept"_s, explanation.intercept},
            {u"text_points"_s, explanation.textPoints},
            {u"score"_s, explanation.logOdds},
            {u"phrases"_s, QJsonArray::fromStringList(explanation.phrases)},
            {u"similar"_s, similar},
            {u"route_changes_without"_s, QJsonArray::fromStringList(explanation.changesThatAlterRoute)}};
}

QJsonObject decisionJson(const core::Decision &decision)
{
    return {{u"uuid"_s, decision.uuid},
            {u"version"_s, decision.requestVersion},
            {u"verdict"_s, core::verdictCode(decision.verdict)},
            {u"before"_s, core::reviewStateCode(decision.stateBefore)},
            {u"after"_s, core::reviewStateCode(decision.stateAfter)},
            {u"reason"_s, decision.reason},
            {u"user"_s, decision.user},
            {u"at"_s, decision.at.toString(Qt::ISODateWithMs)},
            {u"policy"_s, decision.policyVersion}};
}

} // namespace cli
