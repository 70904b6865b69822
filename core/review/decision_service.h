// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/assessment.h"
#include "core/domain/decision.h"
#include "core/review/actor.h"
#include "core/review/case_service.h"
#include "core/review/request_assessor.h"
#include "core/storage/case_file.h"

namespace core {

/// One thing that may be done with a request in its present state, and what will happen then.
struct DecisionStep
{
    Verdict verdict = Verdict::Approve;
    ReviewState leadsTo = ReviewState::Screening;
    bool reasonRequired = false;
    bool needsSecondPerson = false; ///< a proposal: a second reviewer must confirm
    bool confirmsProposal = false;  ///< this is that second reviewer's step
    QString blockedBecause;         ///< translated; empty when the step is allowed for this actor
    bool operator==(const DecisionStep &) const = default;
};

/// What a reviewer wants to decide. The uuid is made once by the caller, so that a commit whose outcome is unknown can
/// be looked up and a decision is never recorded twice.
struct DecisionDraft
{
    QString uuid;
    RequestId request;
    int requestVersion = 1; ///< the version that the reviewer saw
    Verdict verdict = Verdict::Refer;
    QString reason;
};

/// A decision, and the case that comes after it.
struct TakenDecision
{
    Decision decision;
    /// Read, and its view recorded, together with the decision. Nothing when none was asked for or it can't be shown;
    /// opening it then tells why.
    std::optional<CaseView> next;
};

/// The part of the review procedure that one desk needs: which steps are open, and taking one. Refusals, approvals of
/// requests with a mandatory referral, and approvals against a blocking defect need a second person (notice-review
/// §2.12); who proposed can't confirm.
class DecisionService
{
public:
    /// `assessor` assesses open requests anew that a decision bears on; it must live longer. Without one a refusal is
    /// remembered all the same, for requests that come in later.
    DecisionService(const CaseFile &file, const Clock &clock, const RequestAssessor *assessor = nullptr)
        : m_file(file), m_clock(clock), m_assessor(assessor)
    {
    }

    /// The steps in the order shown, for a state, an assessment and the last decision (who proposed).
    static QList<DecisionStep> steps(ReviewState state, const Assessment &assessment,
                                     const std::optional<Decision> &last, const Actor &actor);
    /// Records a decision, the new state and the audit entry in one transaction, together with what a refusal changes
    /// for open requests on the same person or the same facts (see applyDecisionToLinked). Conflict when the request
    /// changed since it was shown; NotAllowed with the reason when the step is not open.
    Result<Decision> decide(const DecisionDraft &draft, const Actor &actor) const;
    /// The same, and the view of the case that is to be shown after it in the same transaction, so that going on costs
    /// the reviewer one wait for the disk and not two.
    Result<TakenDecision> decideAndGoOn(const DecisionDraft &draft, RequestId next, const Actor &actor) const;
    /// Looks a decision up by its uuid after an unclear commit.
    Result<std::optional<Decision>> find(const QString &uuid) const;
    /// Decisions of a request, oldest first.
    Result<QList<Decision>> decisions(RequestId id) const;
    /// Saves a reviewer's verdict before score and model reasons are shown, with its audit entry in one transaction. It
    /// changes no state and is kept beside the later decision. Conflict when this reviewer has given one on this
    /// version already, or the version is no longer the latest; a reason is required for anything but an approval.
    Result<> saveProvisional(RequestId request, int version, Verdict verdict, const QString &reason,
                             const Actor &actor) const;
    /// Takes or releases a request for a reviewer.
    Result<> claim(RequestId id, bool take, const Actor &actor) const;

private:
    const CaseFile &m_file;
    const Clock &m_clock;
    const RequestAssessor *m_assessor;
};

} // namespace core
