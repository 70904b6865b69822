// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/task_context.h"
#include "core/domain/assessment.h"
#include "core/domain/decision.h"
#include "core/storage/database.h"

#include <QDateTime>

#include <functional>

namespace core {

/// What the oversight figures need of one request.
struct OversightRow
{
    qint64 id = 0;
    QString source;
    Route route = Route::Standard;
    RouteCause cause = RouteCause::None;
    ReviewState state = ReviewState::Screening;
    Band band = Band::Low;
    double concern = 0;
    bool referral = false;
    QStringList indicators;
    QDateTime receivedAt;
    QDate due;                         ///< invalid = none
    RouteCause arm = RouteCause::None; ///< what the share chose it for; None = not chosen
    double probability = 1;            ///< of that choice
};

/// A reviewer's word on one of the machine's findings. Deferred: looked at and left open; it counts nowhere.
enum class FindingWord : quint8 { Rejected = 0, Accepted = 1, Deferred = 2 }; // numbers as stored

/// The action of the audit entry that holds the word: "finding.accept", "finding.reject", "finding.defer".
QString findingAction(FindingWord word);

/// What a reviewer said about one of the machine's findings.
struct FindingVerdict
{
    RequestId request;
    int version = 1;
    QString indicator;
    QString user;
    FindingWord word = FindingWord::Deferred;
    QDateTime at;   ///< UTC
    QString reason; ///< kept in the audit log, with the same moment
    bool operator==(const FindingVerdict &) const = default;
};

/// A reviewer's verdict before score and model reasons were shown. Kept for good.
struct ProvisionalVerdict
{
    RequestId request;
    int version = 1;
    QString user;
    Verdict verdict = Verdict::Refer;
    QString reason;
    QDateTime at; ///< UTC
    bool operator==(const ProvisionalVerdict &) const = default;
};

/// Reads what oversight is computed from, and keeps reviewers' words on findings and provisional verdicts.
class OversightStore
{
public:
    explicit OversightStore(Database &database) : m_database(database) {}

    /// Calls `visit` with every request in id order.
    Result<> forEach(const std::function<void(const OversightRow &)> &visit, const TaskContext &task);

    /// Adds or changes what this reviewer says about a finding. Call inside a transaction with the audit entry.
    Result<> setFindingVerdict(const FindingVerdict &verdict);
    struct FindingCount
    {
        QString indicator;
        quint64 accepted = 0;
        quint64 rejected = 0;
    };
    /// By indicator, ascending.
    Result<QList<FindingCount>> findingCounts();
    /// All reviewers' words on the findings of a version, by indicator and user. Without the reasons.
    Result<QList<FindingVerdict>> findingVerdicts(RequestId request, int version);

    Result<> addProvisional(const ProvisionalVerdict &verdict);
    /// This reviewer's provisional verdict on a version of a request.
    Result<std::optional<ProvisionalVerdict>> provisional(RequestId request, int version, const QString &user);

private:
    Database &m_database;
};

} // namespace core
