// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/decision_service.h"

#include "core/audit/audit_log.h"
#include "core/audit/decision_digest.h"
#include "core/review/fact_keys.h"
#include "core/review/linked_assessor.h"
#include "core/review/review_text.h"
#include "core/storage/decision_store.h"
#include "core/storage/oversight_store.h"
#include "core/storage/queue_store.h"
#include "core/storage/request_store.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

bool hasBlockingFinding(const Assessment &assessment)
{
    return std::ranges::any_of(assessment.findings,
                               [](const Finding &finding) { return finding.direction == Direction::Block; });
}

/// An approval needs a second person when the machine's findings alone would have sent the case to lawyers or back.
bool approvalNeedsSecond(const Assessment &assessment)
{
    return assessment.referral || hasBlockingFinding(assessment);
}

QString secondPersonBlock(const std::optional<Decision> &last, const Actor &actor)
{
    if (last && last->user == actor.user)
        return ReviewText::tr("You proposed this. A second person must confirm it.");
    return {};
}

/// The steps of a request that nobody has proposed anything for.
QList<DecisionStep> openSteps(ReviewState state, const Assessment &assessment)
{
    const bool second = approvalNeedsSecond(assessment);
    QList<DecisionStep> steps;
    steps.append(
        {Verdict::Approve, second ? ReviewState::ApproveProposed : ReviewState::Approved, second, second, false, {}});
    steps.append({Verdict::Refuse, ReviewState::RefuseProposed, true, true, false, {}});
    steps.append({Verdict::AskMore, ReviewState::WaitSource, true, false, false, {}});
    if (state != ReviewState::Detailed)
        steps.append({Verdict::Refer, ReviewState::Detailed, true, false, false, {}});
    return steps;
}

/// The steps of a proposal: confirm it, or send it back to detailed review.
QList<DecisionStep> proposalSteps(ReviewState state, const std::optional<Decision> &last, const Actor &actor)
{
    const bool approve = state == ReviewState::ApproveProposed;
    DecisionStep confirm;
    confirm.verdict = approve ? Verdict::Approve : Verdict::Refuse;
    confirm.leadsTo = approve ? ReviewState::Approved : ReviewState::Refused;
    confirm.reasonRequired = !approve;
    confirm.confirmsProposal = true;
    confirm.blockedBecause = secondPersonBlock(last, actor);
    return {confirm, {Verdict::Refer, ReviewState::Detailed, true, false, false, {}}};
}

Result<DecisionStep> openStep(const DecisionDraft &draft, const StoredRequest &stored,
                              const std::optional<Decision> &last, const Actor &actor)
{
    if (stored.version != draft.requestVersion) {
        return Error{
            Error::Code::Conflict,
            ReviewText::tr("The source has sent a newer version of this request. Nothing was decided; read the changes "
                           "first."),
            {}};
    }
    if (!stored.claimedBy.isEmpty() && stored.claimedBy != actor.user) {
        return Error{
            Error::Code::Conflict, ReviewText::tr("Another reviewer has taken this request. Nothing was decided."), {}};
    }
    const QList<DecisionStep> steps = DecisionService::steps(stored.state, stored.assessment, last, actor);
    const auto step =
        std::ranges::find_if(steps, [&](const DecisionStep &known) { return known.verdict == draft.verdict; });
    if (step == steps.end()) {
        return Error{Error::Code::NotAllowed,
                     ReviewText::tr("This step is not open in the request's present state. Nothing was decided."),
                     {}};
    }
    if (!step->blockedBecause.isEmpty())
        return Error{Error::Code::NotAllowed, step->blockedBecause, {}};
    if (step->reasonRequired && draft.reason.trimmed().isEmpty())
        return Error{Error::Code::NotAllowed, ReviewText::tr("This step needs a reason. Nothing was decided."), {}};
    if (draft.reason.size() > kMaxReason)
        return Error{
            Error::Code::InvalidInput, ReviewText::tr("The reason is too long. Nothing was decided; shorten it."), {}};
    return *step;
}

/// Writes decision, state and audit entry. The caller's transaction makes them one.
Result<> writeDecision(Database &database, const Decision &decision, const Actor &actor)
{
    if (auto added = DecisionStore(database).add(decision); !added)
        return added.error();
    if (auto set = RequestStore(database).setState(decision.request, decision.stateAfter); !set)
        return set;
    AuditEvent event{decision.at,
                     actor.user,
                     actor.station,
                     u"decide"_s,
                     u"request"_s,
                     decision.request.value,
                     decision.uuid,
                     decisionDigest(decision),
                     verdictCode(decision.verdict) + u": "_s + decision.reason};
    auto logged = AuditLog(database).append(event);
    return logged ? Result<>() : Result<>(logged.error());
}

} // namespace

QList<DecisionStep> DecisionService::steps(ReviewState state, const Assessment &assessment,
                                           const std::optional<Decision> &last, const Actor &actor)
{
    switch (state) {
    case ReviewState::Screening:
    case ReviewState::Detailed:
    case ReviewState::WaitSource:
        return openSteps(state, assessment);
    case ReviewState::ApproveProposed:
    case ReviewState::RefuseProposed:
        return proposalSteps(state, last, actor);
    case ReviewState::Approved:
    case ReviewState::Refused:
        // New information reopens a decided request (notice-review §2.10).
        return {{Verdict::Refer, ReviewState::Detailed, true, false, false, {}}};
    }
    return {};
}

Result<Decision> DecisionService::decide(const DecisionDraft &draft, const Actor &actor) const
{
    auto decided = decideAndGoOn(draft, {}, actor);
    if (!decided)
        return decided.error();
    return std::move(decided->decision);
}

Result<TakenDecision> DecisionService::decideAndGoOn(const DecisionDraft &draft, RequestId next,
                                                     const Actor &actor) const
{
    auto database = m_file.connectForAct();
    if (!database)
        return database.error();
    if (auto completed = completeFactKeys(**database, {}); !completed)
        return completed.error();
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.error();
    DecisionStore store(**database);
    auto known = store.find(draft.uuid);
    if (!known)
        return known.error();
    if (*known)
        return TakenDecision{**known, {}}; // asked twice after an unclear commit: it is there, once
    auto stored = RequestStore(**database).load(draft.request);
    if (!stored)
        return stored.error();
    auto earlier = store.ofRequest(draft.request);
    if (!earlier)
        return earlier.error();
    const std::optional<Decision> last = earlier->isEmpty() ? std::nullopt : std::optional(earlier->last());
    auto step = openStep(draft, *stored, last, actor);
    if (!step)
        return step.error();
    const Decision decision{
        draft.uuid,    draft.request, draft.requestVersion, draft.verdict, stored->state,
        step->leadsTo, draft.reason,  actor.user,           m_clock.now(), stored->assessment.policyVersion};
    if (auto written = writeDecision(**database, decision, actor); !written)
        return written.error();
    if (auto applied =
            applyDecisionToLinked(**database, m_assessor, decision.request, decision.stateAfter, actor, decision.at);
        !applied)
        return applied.error();
    // A case that can't be read is no reason to lose a decision: opening it says what is wrong with it.
    TakenDecision decided{decision, {}};
    if (auto view = next.isStored() ? viewWithin(**database, next, actor, decision.at) : Result<CaseView>(CaseView{});
        view && view->stored.id.isStored())
        decided.next = *std::move(view);
    if (auto committed = transaction->commit(); !committed) {
        // A failed commit means unknown, never "not saved": look before telling the reviewer anything.
        auto landed = find(draft.uuid);
        if (landed && *landed)
            return TakenDecision{**landed, {}};
        return landed ? committed.error()
                      : Error{Error::Code::Storage,
                              ReviewText::tr(
                                  "It is not known whether the decision was saved. Open the case file again and look "
                                  "at the case before deciding once more."),
                              committed.error().detail};
    }
    return decided;
}

Result<std::optional<Decision>> DecisionService::find(const QString &uuid) const
{
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return DecisionStore(**database).find(uuid);
}

Result<QList<Decision>> DecisionService::decisions(RequestId id) const
{
    auto database = m_file.connect(Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return DecisionStore(**database).ofRequest(id);
}

Result<> DecisionService::saveProvisional(RequestId request, int version, Verdict verdict, const QString &reason,
                                          const Actor &actor) const
{
    if (verdict != Verdict::Approve && reason.trimmed().isEmpty())
        return Error{Error::Code::NotAllowed, ReviewText::tr("This verdict needs a reason. Nothing was saved."), {}};
    if (reason.size() > kMaxReason)
        return Error{
            Error::Code::InvalidInput, ReviewText::tr("The reason is too long. Nothing was saved; shorten it."), {}};
    auto database = m_file.connectForAct();
    if (!database)
        return database.error();
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.error();
    auto stored = RequestStore(**database).load(request);
    if (!stored)
        return stored.error();
    if (stored->latestVersion != version) {
        return Error{Error::Code::Conflict,
                     ReviewText::tr("The source has sent a newer version of this request. Nothing was saved; read the "
                                    "changes first."),
                     {}};
    }
    OversightStore store(**database);
    auto known = store.provisional(request, version, actor.user);
    if (!known)
        return known.error();
    if (*known)
        return Error{
            Error::Code::Conflict, ReviewText::tr("You have saved a provisional verdict already; it stays."), {}};
    const ProvisionalVerdict given{request, version, actor.user, verdict, reason, m_clock.now()};
    if (auto added = store.addProvisional(given); !added)
        return added;
    auto logged = AuditLog(**database)
                      .append({given.at,
                               actor.user,
                               actor.station,
                               u"provisional"_s,
                               u"request"_s,
                               request.value,
                               {},
                               verdictCode(verdict),
                               reason});
    if (!logged)
        return logged.error();
    return transaction->commit();
}

Result<> DecisionService::claim(RequestId id, bool take, const Actor &actor) const
{
    auto database = m_file.connectForAct();
    if (!database)
        return database.error();
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.error();
    if (auto claimed = QueueStore(**database).claim(id, take ? actor.user : QString(), actor.user); !claimed)
        return claimed;
    auto logged = AuditLog(**database)
                      .append({m_clock.now(),
                               actor.user,
                               actor.station,
                               take ? u"claim"_s : u"release"_s,
                               u"request"_s,
                               id.value,
                               {},
                               {},
                               {}});
    if (!logged)
        return logged.error();
    return transaction->commit();
}

} // namespace core
