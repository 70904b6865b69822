// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/task_context.h"
#include "core/checks/policy.h"
#include "core/review/share_settings.h"
#include "core/storage/case_file.h"
#include "core/storage/oversight_store.h"
#include "core/triage/miss_rate.h"

namespace core {

/// What stands in detailed review, as numbers of requests. Arms are shown as sums only, never for one request.
struct ShareFigures
{
    quint64 total = 0;    ///< all requests
    quint64 forced = 0;   ///< by a mandatory referral: outside the share
    quint64 concern = 0;  ///< chosen by concern
    quint64 novelty = 0;  ///< chosen by novelty
    quint64 audit = 0;    ///< drawn at random
    quint64 returned = 0; ///< proposed for return to the source
    double share = 0;     ///< (concern + novelty + audit) / total; 0 without requests
    double forcedShare = 0;
    SharePlan plan; ///< what it should be
};

/// Open requests of one route.
struct BacklogFigures
{
    Route route = Route::Standard;
    quint64 open = 0;
    quint64 overdue = 0;   ///< past their day
    double medianDays = 0; ///< since they arrived
    double oldestDays = 0;
};

/// The miss rate among requests that nothing sent to detailed review, and what follows from it.
struct MissFigures
{
    quint64 drawn = 0;   ///< audits
    quint64 pending = 0; ///< of these, not decided yet; they count nowhere else
    quint64 cleared = 0; ///< requests that neither a rule nor a score nor chance sent to detailed review
    MissEstimate estimate;
    quint64 found = 0;  ///< refused after detailed review that was forced or chosen by score
    Estimate recall;    ///< beside its ceiling:
    double ceiling = 1; ///< recall that the best possible choice of as many requests would have
};

/// One step of the calibration plot: requests with a concern of [lower, upper).
struct CalibrationStep
{
    double lower = 0;
    double upper = 0;
    quint64 decided = 0;
    double forecast = 0; ///< mean concern
    Estimate refused;    ///< rate, Wilson
};

/// A distribution that moved between the older half of the requests and the newest ones.
struct DriftAlarm
{
    enum class Kind : quint8 { Band, Source, Indicator, Calibration };
    Kind kind = Kind::Band;
    QString key;       ///< indicator; empty for the whole of the bands, sources or the calibration
    double index = 0;  ///< population stability index; for the calibration its expected error
    double before = 0; ///< share of requests on which an indicator fired
    double now = 0;
    bool severe = false; ///< index above 0.25 (calibration: error above 0.10)
};

/// One requesting country or region beside all others.
struct GroupFigures
{
    QString key; ///< code of the source, or key of a continent
    quint64 requests = 0;
    GroupRate selected; ///< routed to detailed review by the share
    GroupRate forced;   ///< by a mandatory referral
    quint64 decided = 0;
    GroupRate refused; ///< of the decided
};

/// How one indicator fared.
struct IndicatorFigures
{
    QString indicator;
    quint64 fired = 0;
    quint64 decided = 0;  ///< of the fired, decided
    Estimate refused;     ///< rate among the decided, Wilson
    quint64 accepted = 0; ///< by reviewers
    quint64 rejected = 0;
    Estimate precision; ///< accepted / (accepted + rejected), Wilson; 0 to 1 when nobody said anything
};

/// Everything that the page for oversight, its CSV and its PDF show. A plain value.
struct OversightReport
{
    QDateTime at; ///< UTC
    double confidence = 0.95;
    quint64 minimumNumber = 30; ///< of a group, to be named in an alert
    ShareFigures share;
    QList<BacklogFigures> backlog; ///< detailed, standard, return
    MissFigures miss;
    AgreementTable agreementTable; ///< "yes" = not to be published
    ReviewerAgreement agreement;
    QList<CalibrationStep> calibration; ///< ten steps of equal width; empty ones are left out
    double calibrationError = 0;        ///< expected, over decided requests weighted by 1 / probability
    QList<DriftAlarm> drift;            ///< only what is above its limit, strongest first
    QList<GroupFigures> countries;      ///< by code
    QList<GroupFigures> regions;        ///< by key
    QList<IndicatorFigures> indicators; ///< by id
};

/// Computes the figures of oversight from a case file, and takes reviewers' words on findings.
class OversightService
{
public:
    OversightService(const CaseFile &file, const Clock &clock) : m_file(file), m_clock(clock) {}

    /// Reads every request once (about 3 s for a million), so it belongs on a worker thread. Deterministic for a case
    /// file and a clock. Errors: canceled; the case file can't be read.
    Result<OversightReport> report(const Policy &policy, const TaskContext &task = {}) const;

    /// A reviewer accepts, rejects or defers one finding of a version of a request; a later word replaces the earlier
    /// one, both are in the audit log with their reasons. User and moment are filled in here. NotAllowed when a
    /// rejection or a deferral has no reason.
    Result<> judgeFinding(FindingVerdict verdict, const Actor &actor) const;

    /// Turns plain first-come order on or off, with a reason, for the next routing and the queue's order.
    Result<> setFirstComeOrder(bool on, const QString &reason, const Actor &actor) const;

private:
    const CaseFile &m_file;
    const Clock &m_clock;
};

} // namespace core
