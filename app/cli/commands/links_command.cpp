// SPDX-License-Identifier: GPL-3.0-or-later
// links: requests on the same person; suggestions, joining, parting and taking back.
#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/request_text.h"
#include "app/cli/session.h"
#include "core/review/case_service.h"
#include "core/review/link_service.h"
#include "core/review/search_audit.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSuggestionsShown = 50;
constexpr qint64 kMostSuggestions = 1'000'000;

QString probabilityText(double probability)
{
    return QString::number(probability, 'f', 3);
}

QJsonArray evidenceJson(const QList<core::FieldEvidence> &evidence)
{
    QJsonArray list;
    for (const core::FieldEvidence &field : evidence) {
        list.append(QJsonObject{{u"field"_s, core::matchFieldCode(field.field)},
                                {u"agreement"_s, core::agreementCode(field.agreement)},
                                {u"level"_s, field.level},
                                {u"left"_s, field.left},
                                {u"right"_s, field.right},
                                {u"bits"_s, field.bits}});
    }
    return list;
}

QJsonArray suggestionsJson(const QList<core::LinkSuggestion> &suggestions)
{
    QJsonArray list;
    for (const core::LinkSuggestion &suggestion : suggestions) {
        list.append(QJsonObject{{u"left"_s, suggestion.left.externalId},
                                {u"right"_s, suggestion.right.externalId},
                                {u"p"_s, suggestion.comparison.probability},
                                {u"bits"_s, suggestion.comparison.bits},
                                {u"strong_fields"_s, suggestion.comparison.strongFields},
                                {u"automatic"_s, suggestion.mayLinkItself},
                                {u"evidence"_s, evidenceJson(suggestion.comparison.evidence)}});
    }
    return list;
}

void printSuggestion(QTextStream &out, const core::LinkSuggestion &suggestion, const QString &remark)
{
    out << probabilityText(suggestion.comparison.probability) << '\t' << shown(suggestion.left.externalId) << '\t'
        << shown(suggestion.right.externalId) << '\t' << shown(suggestion.left.name) << '\t'
        << shown(suggestion.right.name) << '\t' << remark << Qt::endl;
}

void printSuggestions(QTextStream &out, const core::LinkSuggestions &suggestions,
                      const QList<core::WeakBridge> &bridges)
{
    for (const core::LinkSuggestion &pair : suggestions.pairs) {
        printSuggestion(out, pair,
                        pair.mayLinkItself ? QCoreApplication::translate("cli", "two strong fields agree")
                                           : QCoreApplication::translate("cli", "proposed"));
    }
    for (const core::LinkSuggestion &conflict : suggestions.conflicts)
        printSuggestion(out, conflict, QCoreApplication::translate("cli", "same document, another identity"));
    for (const core::WeakBridge &bridge : bridges) {
        out << probabilityText(bridge.probability) << '\t' << shown(bridge.left.externalId) << '\t'
            << shown(bridge.right.externalId) << '\t' << shown(bridge.left.name) << '\t' << shown(bridge.right.name)
            << '\t' << QCoreApplication::translate("cli", "linked, but weakly: look again") << Qt::endl;
    }
}

/// Links to look at again because nothing else holds the two sides together.
QJsonArray bridgesJson(const QList<core::WeakBridge> &bridges)
{
    QJsonArray list;
    for (const core::WeakBridge &bridge : bridges) {
        list.append(QJsonObject{
            {u"left"_s, bridge.left.externalId}, {u"right"_s, bridge.right.externalId}, {u"p"_s, bridge.probability}});
    }
    return list;
}

int suggest(Invocation &invocation, const Options &options, const core::CaseFile &file, const core::LinkService &links,
            qint64 limit)
{
    core::PersonSearchService search(file);
    const core::TaskContext task = terminalTask(invocation);
    if (const auto built = search.build(task); !built)
        return invocation.fail(built.error());
    const auto suggestions = links.suggest(search, int(limit), task);
    if (!suggestions)
        return invocation.fail(suggestions.error());
    const auto bridges = links.proposedSplits(task);
    if (!bridges)
        return invocation.fail(bridges.error());
    const core::PairSearchNote note{suggestions->pairs.size() + suggestions->conflicts.size() + bridges->size()};
    if (const auto recorded = core::recordSearch(file, core::SystemClock(), actorOf(invocation), note); !recorded)
        return invocation.fail(recorded.error());
    QJsonObject answer{{u"weak_bridges"_s, bridgesJson(*bridges)},
                       {u"suggestions"_s, suggestionsJson(suggestions->pairs)},
                       {u"conflicts"_s, suggestionsJson(suggestions->conflicts)}};
    if (options.has(u"automatic"_s)) {
        const auto linked = links.linkAutomatically(suggestions->pairs, actorOf(invocation), task);
        if (!linked)
            return invocation.fail(linked.error());
        answer.insert(u"linked"_s, *linked);
        invocation.err << QCoreApplication::translate("cli", "%n pair(s) linked by two strong fields.", nullptr,
                                                      int(*linked))
                       << Qt::endl;
    }
    if (options.has(u"json"_s))
        invocation.writeJson(answer);
    else
        printSuggestions(invocation.out, *suggestions, *bridges);
    return Done;
}

/// Says what a merge would join although something speaks against it; the step itself decides whether it may.
void printConflicts(Invocation &invocation, const core::MergePreview &preview)
{
    for (const core::LinkConflict &conflict : preview.conflicts) {
        invocation.err << QCoreApplication::translate("cli", "raises concern: %1 (%2, %3)")
                              .arg(core::linkConflictCode(conflict.kind), shown(conflict.left.externalId),
                                   shown(conflict.right.externalId))
                       << Qt::endl;
    }
}

core::Result<core::LinkOutcome> takeStep(Invocation &invocation, const QString &step,
                                         const QList<core::RequestId> &requests, const QString &reason,
                                         const core::LinkService &links)
{
    const core::Actor actor = actorOf(invocation);
    if (step == u"undo")
        return links.undo(reason, actor);
    if (step == u"split")
        return links.split(requests.first(), reason, actor);
    if (step == u"separate")
        return links.separate(requests.first(), requests.last(), reason, actor);
    if (step == u"reconsider")
        return links.reconsider(requests.first(), requests.last(), reason, actor);
    const auto preview = links.previewMerge(requests.first(), requests.last());
    if (!preview)
        return preview.error();
    printConflicts(invocation, *preview);
    return links.merge(requests.first(), requests.last(), reason, actor);
}

int change(Invocation &invocation, const Options &options, const core::CaseFile &file, const core::LinkService &links)
{
    const core::SystemClock clock;
    const core::CaseService cases(file, clock);
    QList<core::RequestId> requests;
    for (const QString &externalId : options.positional.mid(1)) {
        const auto id = cases.find(externalId);
        if (!id)
            return invocation.fail(id.error());
        requests.append(*id);
    }
    const auto outcome = takeStep(invocation, options.positional.first(), requests, options.value(u"reason"_s), links);
    if (!outcome)
        return invocation.fail(outcome.error());
    const auto person = links.samePerson(core::RequestId{outcome->event.first});
    if (!person)
        return invocation.fail(person.error());
    QJsonArray others;
    for (const core::RequestBrief &other : *person)
        others.append(other.externalId);
    const QString kind = core::linkKindCode(outcome->event.kind);
    if (options.has(u"json"_s)) {
        invocation.writeJson(QJsonObject{{u"event"_s, outcome->event.id},
                                         {u"kind"_s, kind},
                                         {u"awaits_second"_s, outcome->awaitsSecond},
                                         {u"same_person"_s, others}});
        return Done;
    }
    invocation.out << kind << ' ' << outcome->event.id << Qt::endl;
    if (outcome->awaitsSecond) {
        invocation.err << QCoreApplication::translate("cli",
                                                      "A request of this person was refused: a second person has "
                                                      "to take the same step before anything changes.")
                       << Qt::endl;
    }
    return Done;
}

/// How many requests a step names; -1 for a step that does not exist.
int requestsOf(const QString &step)
{
    const QHash<QString, int> steps{{u"suggest"_s, 0}, {u"undo"_s, 0},     {u"split"_s, 1},
                                    {u"merge"_s, 2},   {u"separate"_s, 2}, {u"reconsider"_s, 2}};
    return steps.value(step, -1);
}

} // namespace

int runLinks(Invocation &invocation)
{
    Options options = parseOptions(invocation.arguments, {u"automatic"_s}, {u"limit"_s, u"reason"_s});
    const qint64 limit = options.number(u"limit"_s, kSuggestionsShown, 1);
    if (!options.wrong.isEmpty())
        return invocation.wrongUsage(options.wrong);
    const QString step = options.positional.value(0);
    if (requestsOf(step) < 0) {
        return invocation.wrongUsage(QCoreApplication::translate(
            "cli", "Say what to do with the links: suggest, merge, separate, reconsider, split or undo."));
    }
    if (options.positional.size() != 1 + requestsOf(step))
        return invocation.wrongUsage(
            QCoreApplication::translate("cli", "This step needs %n request(s).", nullptr, requestsOf(step)));
    const bool looksOnly = step == u"suggest" && !options.has(u"automatic"_s);
    // Looking at suggestions is a search, and an event of its own in the audit log.
    const auto file = openCaseFile(invocation, core::CaseFile::Mode::Write);
    if (!file)
        return invocation.fail(file.error());
    const core::SystemClock clock;
    std::optional<core::RequestAssessor> assessor;
    if (!looksOnly) {
        auto loaded = core::RequestAssessor::load();
        if (!loaded)
            return invocation.fail(loaded.error());
        assessor = *std::move(loaded);
    }
    const core::LinkService links(**file, clock, assessor ? &*assessor : nullptr);
    return step == u"suggest" ? suggest(invocation, options, **file, links, std::min(limit, kMostSuggestions))
                              : change(invocation, options, **file, links);
}

} // namespace cli
