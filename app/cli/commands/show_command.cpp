// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/request_text.h"
#include "app/cli/session.h"
#include "core/base/text.h"
#include "core/review/case_service.h"
#include "core/review/link_service.h"
#include "core/review/model_trainer.h"
#include "core/review/request_assessor.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray historyJson(const core::CaseView &view)
{
    QJsonArray history;
    for (const core::HistoryEntry &entry : view.history) {
        history.append(QJsonObject{{u"at"_s, entry.at.toString(Qt::ISODateWithMs)},
                                   {u"user"_s, entry.user},
                                   {u"action"_s, entry.action},
                                   {u"detail"_s, entry.detail}});
    }
    return history;
}

QJsonArray changesJson(const core::CaseView &view)
{
    QJsonArray changes;
    for (const core::FieldDifference &change : view.changes) {
        changes.append(
            QJsonObject{{u"field"_s, change.path}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    }
    return changes;
}

/// The other requests that were linked as being on the same person.
QJsonArray linksJson(const QList<core::RequestBrief> &samePerson)
{
    QJsonArray links;
    for (const core::RequestBrief &other : samePerson) {
        links.append(QJsonObject{{u"id"_s, other.externalId},
                                 {u"name"_s, other.name},
                                 {u"type"_s, core::noticeTypeCode(other.type)},
                                 {u"source"_s, other.source},
                                 {u"state"_s, core::reviewStateCode(other.state)}});
    }
    return links;
}

void printLinks(QTextStream &out, const QList<core::RequestBrief> &samePerson)
{
    for (const core::RequestBrief &other : samePerson) {
        out << QCoreApplication::translate("cli", "same person: %1, %2 from %3, %4")
                   .arg(shown(other.externalId), core::noticeTypeCode(other.type), shown(other.source),
                        core::reviewStateCode(other.state))
            << Qt::endl;
    }
}

QJsonObject viewJson(const core::CaseView &view, const core::Explanation &explanation, bool withHistory)
{
    QJsonArray decisions;
    for (const core::Decision &decision : view.decisions)
        decisions.append(decisionJson(decision));
    QJsonObject object{
        {u"id"_s, view.request.externalId},
        {u"version"_s, view.stored.version},
        {u"state"_s, core::reviewStateCode(view.stored.state)},
        {u"due"_s, view.stored.due.isValid() ? QJsonValue(view.stored.due.toString(Qt::ISODate)) : QJsonValue()},
        {u"request"_s, QJsonDocument::fromJson(view.stored.content).object()},
        {u"source_text"_s, QString::fromUtf8(view.stored.sourceText)},
        {u"assessment"_s, assessmentJson(view.stored.assessment)},
        {u"explanation"_s, explanationJson(explanation)},
        {u"decisions"_s, decisions}};
    if (view.hidesScore) {
        // Verdict first: the score and what the model says come after this reviewer's own provisional verdict.
        QJsonObject assessment = object.value(u"assessment"_s).toObject();
        for (const QString &key : {u"concern"_s, u"band"_s})
            assessment.insert(key, QJsonValue());
        QJsonArray findings = assessment.value(u"findings"_s).toArray();
        for (QJsonValueRef finding : findings) {
            QJsonObject shownFinding = finding.toObject();
            shownFinding.insert(u"points"_s, QJsonValue());
            finding = shownFinding;
        }
        assessment.insert(u"findings"_s, findings);
        object.insert(u"assessment"_s, assessment);
    } else {
        object.insert(u"explanation"_s, explanationJson(explanation));
    }
    if (withHistory) {
        object.insert(u"history"_s, historyJson(view));
        object.insert(u"changes"_s, changesJson(view));
    }
    return object;
}

void printView(Invocation &invocation, const core::CaseView &view, bool withHistory)
{
    QTextStream &out = invocation.out;
    const core::PersonName *name = view.request.subject.primaryName();
    out << shown(view.request.externalId) << "  " << core::noticeTypeCode(view.request.type) << ' '
        << core::channelCode(view.request.channel) << "  " << shown(view.request.source) << "  "
        << core::reviewStateCode(view.stored.state) << Qt::endl;
    out << (name ? shown(name->display()) : QCoreApplication::translate("cli", "no name in the request")) << Qt::endl;
    out << core::withVisibleControls(view.request.facts, true) << Qt::endl;
    const QString band = view.hidesScore ? QCoreApplication::translate("cli", "hidden until your provisional verdict")
                                         : core::bandCode(view.stored.assessment.band);
    out << QCoreApplication::translate("cli", "concern: %1, route: %2")
               .arg(band, core::routeCode(view.stored.assessment.route))
        << Qt::endl;
    printFindings(out, view.stored.assessment.findings);
    for (const core::Decision &decision : view.decisions) {
        out << "  " << decision.at.toString(Qt::ISODate) << ' ' << shown(decision.user) << ' '
            << core::verdictCode(decision.verdict) << " → " << core::reviewStateCode(decision.stateAfter) << ": "
            << shown(decision.reason) << Qt::endl;
    }
    if (!withHistory)
        return;
    for (const core::FieldDifference &change : view.changes)
        out << "  " << change.path << ": “" << shown(change.before) << "” → “" << shown(change.after) << "”"
            << Qt::endl;
    for (const core::HistoryEntry &entry : view.history) {
        out << "  " << entry.at.toString(Qt::ISODate) << ' ' << shown(entry.user) << ' ' << entry.action << ' '
            << shown(entry.detail) << Qt::endl;
    }
}

} // namespace

int runShow(Invocation &invocation)
{
    const Options options = parseOptions(invocation.arguments, {u"history"_s}, {});
    if (!options.wrong.isEmpty())
        return invocation.wrongUsage(options.wrong);
    if (options.positional.size() != 1)
        return invocation.wrongUsage(QCoreApplication::translate("cli", "Say which request to show."));
    // Looking at a case is an event of its own in the audit log, so the file is opened for writing.
    const auto file = openCaseFile(invocation, core::CaseFile::Mode::Write);
    if (!file)
        return invocation.fail(file.error());
    const core::SystemClock clock;
    const core::CaseService cases(**file, clock);
    const auto id = cases.find(options.positional.first());
    if (!id)
        return invocation.fail(id.error());
    const auto view = cases.view(*id, actorOf(invocation));
    if (!view)
        return invocation.fail(view.error());
    const auto samePerson = core::LinkService(**file, clock).samePerson(*id);
    if (!samePerson)
        return invocation.fail(samePerson.error());
    const auto starting = core::RequestAssessor::load();
    if (!starting)
        return invocation.fail(starting.error());
    const auto newest = core::assessorOf(**file, *starting);
    if (!newest)
        return invocation.fail(newest.error());
    const core::RequestAssessor *assessor = newest->scored(view->stored.assessment) ? &*newest : &*starting;
    const bool withHistory = options.has(u"history"_s);
    if (options.has(u"json"_s)) {
        QJsonObject object = viewJson(*view, assessor->explain(view->request, view->stored.assessment), withHistory);
        object.insert(u"links"_s, linksJson(*samePerson));
        invocation.writeJson(object);
    } else {
        printView(invocation, *view, withHistory);
        printLinks(invocation.out, *samePerson);
    }
    return Done;
}

} // namespace cli
