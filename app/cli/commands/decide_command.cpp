// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/options.h"
#include "app/cli/request_text.h"
#include "app/cli/session.h"
#include "core/review/case_service.h"
#include "core/review/decision_service.h"

#include <QCoreApplication>
#include <QUuid>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// The draft that the arguments describe, on the version that is the latest now.
core::Result<core::DecisionDraft> draftFrom(const Options &options, const core::CaseService &cases,
                                            core::Verdict verdict)
{
    const auto id = cases.find(options.positional.first());
    if (!id)
        return id.error();
    const auto preview = cases.preview(*id);
    if (!preview)
        return preview.error();
    QString uuid = options.value(u"uuid"_s);
    if (uuid.isEmpty())
        uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return core::DecisionDraft{uuid, *id, preview->stored.version, verdict, options.value(u"reason"_s)};
}

} // namespace

int runDecide(Invocation &invocation)
{
    const Options options = parseOptions(invocation.arguments, {}, {u"reason"_s, u"uuid"_s});
    if (!options.wrong.isEmpty())
        return invocation.wrongUsage(options.wrong);
    if (options.positional.size() != 2)
        return invocation.wrongUsage(QCoreApplication::translate("cli", "Say which request and which verdict."));
    const auto verdict = core::verdictFromCode(options.positional.at(1));
    if (!verdict) {
        return invocation.wrongUsage(
            QCoreApplication::translate("cli", "There is no verdict “%1”: approve, refuse, ask or refer.")
                .arg(options.positional.at(1)));
    }
    const auto file = openCaseFile(invocation, core::CaseFile::Mode::Write);
    if (!file)
        return invocation.fail(file.error());
    const core::SystemClock clock;
    const auto draft = draftFrom(options, core::CaseService(**file, clock), *verdict);
    if (!draft)
        return invocation.fail(draft.error());
    const auto assessor = core::RequestAssessor::load();
    if (!assessor)
        return invocation.fail(assessor.error());
    const auto decision = core::DecisionService(**file, clock, &*assessor).decide(*draft, actorOf(invocation));
    if (!decision)
        return invocation.fail(decision.error());
    if (options.has(u"json"_s))
        invocation.writeJson(decisionJson(*decision));
    else
        invocation.out << core::verdictCode(decision->verdict) << " → " << core::reviewStateCode(decision->stateAfter)
                       << Qt::endl;
    return Done;
}

} // namespace cli
